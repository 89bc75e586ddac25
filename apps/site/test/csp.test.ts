import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { builtFor } from '../integrations/site-address.ts';
import { type BuiltPage, files, inspect, read } from './built-site.ts';

/** The directives of the page's policy: name to values. */
function policyOf({ root }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const content =
    root.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, values]),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

it('every page forbids what it does not use, and no inline script or style of a stranger runs', () => {
  expect(
    inspect((page) => {
      const policy = policyOf(page);
      const values = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['(missing)'];
      const unsafe = ['script-src', 'style-src'].flatMap((name) =>
        values(name)
          .filter(
            (value) =>
              /'unsafe-|^\*|^https?:|data:|\(missing\)/.test(value) && value !== "'wasm-unsafe-eval'",
          )
          .map((value) => `${name} allows ${value}`),
      );
      const open = ["default-src 'none'", "base-uri 'none'"].filter((rule) => {
        const [name = '', value] = rule.split(' ');
        return policy.get(name)?.join(' ') !== value;
      });
      return [...unsafe, ...open.map((rule) => `does not say ${rule}`)];
    }),
  ).toEqual([]);
});

it('every inline script and style is named in the policy by its hash', () => {
  expect(
    inspect((page) => {
      const policy = policyOf(page);
      return page.root.querySelectorAll('script:not([src]), style').flatMap((element) => {
        const type = element.getAttribute('type') ?? 'module';
        if (element.tagName === 'SCRIPT' && !/^(module|text\/javascript)$/.test(type)) return [];
        const directive = element.tagName === 'STYLE' ? 'style-src' : 'script-src';
        const hash = hashOf(element.innerHTML);
        return policy.get(directive)?.includes(hash)
          ? []
          : [`${directive} lacks ${hash}: ${element.innerHTML.slice(0, 60)}`];
      });
    }),
  ).toEqual([]);
});

it('no element has an event handler or a style of its own: the policy would silently ignore it', () => {
  expect(
    inspect(({ root }) =>
      root.querySelectorAll('*').flatMap((element) =>
        Object.keys(element.attributes)
          .filter((name) => /^on|^style$/i.test(name))
          .map((name) => `<${element.rawTagName} ${name}>`),
      ),
    ),
  ).toEqual([]);
});

it('nothing is loaded from another origin', () => {
  const loads =
    'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], object[data], use[href], image[href], link[href]';
  expect(
    inspect(({ root }) =>
      root.querySelectorAll(loads).flatMap((element) => {
        if (/^(canonical|alternate|author|license)$/.test(element.getAttribute('rel') ?? '')) return [];
        const address =
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '';
        return new URL(address, builtFor).origin === builtFor || address.startsWith('data:') ? [] : [address];
      }),
    ),
  ).toEqual([]);
  const styles = files
    .filter((file) => file.endsWith('.css'))
    .flatMap(
      (file) =>
        read(file)
          .toString()
          .match(/(@import|url\()\s*["']?(https?:)?\/\/[^"')]+/g) ?? [],
    );
  expect(styles).toEqual([]);
});
