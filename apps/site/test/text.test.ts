import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { expect, it } from 'vitest';
import { type BuiltPage, inspect, pagesUnder, report } from './built-site.ts';

/** Elements whose edges part words, for readers and for the search index alike. `dt`, `th`, `summary` do not in the index. */
const parting = new Set(
  'address article aside blockquote body br caption dd details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select svg table tbody td template textarea thead tr ul'.split(
    ' ',
  ),
);

const silent = new Set(['script', 'style', 'svg', 'template']);

/** The text a reader meets, a line feed where an element parts words. */
function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const element = node as HTMLElement;
  const tag = element.rawTagName?.toLowerCase() ?? '';
  if (silent.has(tag)) return '\n';
  const inside = element.childNodes.map(textOf).join('');
  return parting.has(tag) ? `\n${inside}\n` : inside;
}

/** Where two neighbouring elements run into one word: "ФЗпатент", the joint marked. */
function glued(node: Node, found: string[] = [], before = { text: '' }): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const text = node.text;
    if (/[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(text))
      found.push(`${before.text.slice(-30)}|${text.slice(0, 30)}`);
    if (text) before.text = text;
    return found;
  }
  const element = node as HTMLElement;
  const tag = element.rawTagName?.toLowerCase() ?? '';
  const parts = parting.has(tag) || silent.has(tag);
  if (parts) before.text = '';
  if (!silent.has(tag)) for (const child of element.childNodes) glued(child, found, before);
  if (parts) before.text = '';
  return found;
}

function body({ root }: BuiltPage): HTMLElement {
  return root.querySelector('body') ?? root;
}

it('no two elements run into one word', () => {
  expect(inspect((page) => glued(body(page)))).toEqual([]);
});

it('no page shows what only a programmer understands', () => {
  const strange = /undefined|\bNaN\b|\bnull\b|\[object |\bTODO\b|\bFIXME\b|Invalid Date|\bLorem\b|\$\{|\{\{/;
  expect(
    inspect((page) =>
      textOf(body(page))
        .split('\n')
        .filter((line) => strange.test(line))
        .map((line) => line.trim().slice(0, 120)),
    ),
  ).toEqual([]);
});

it('no page shows a mark of Markdown, an empty pair of quotes or a doubled stop', () => {
  const broken = /\*\*|«\s*»|\(\s*\)| \.(?=\s|$)|\.\.(?!\.)|,,|;;/;
  expect(
    inspect((page) =>
      textOf(body(page))
        .split('\n')
        .filter((line) => broken.test(line) && !/\.\.\.|\.\.\//.test(line))
        .map((line) => line.trim().slice(0, 120)),
    ),
  ).toEqual([]);
});

it('every page is in Russian, with one heading of the first rank, a title and a description', () => {
  expect(
    inspect(({ root, path }) => {
      const headings = root.querySelectorAll('h1');
      const title = root.querySelector('title')?.text.trim();
      const description = root.querySelector('meta[name=description]')?.getAttribute('content')?.trim();
      return [
        ...(root.querySelector('html')?.getAttribute('lang') === 'ru' ? [] : ['html lang is not ru']),
        ...(headings.length === 1 && headings[0]?.text.trim() ? [] : [`has ${headings.length} h1`]),
        ...(title ? [] : ['has no title']),
        // A frame is never found by a search engine.
        ...(description || path.startsWith('/embed/') ? [] : ['has no description']),
      ];
    }),
  ).toEqual([]);
});

it('every title is that of one page only', () => {
  const seen = new Map<string, string>();
  expect(
    inspect(({ root, path }) => {
      if (path.startsWith('/embed/')) return [];
      const title = root.querySelector('title')?.text.trim() ?? '';
      const other = seen.get(title);
      seen.set(title, path);
      return other ? [`has the title of ${other}: ${title}`] : [];
    }),
  ).toEqual([]);
});

it('headings go down one rank at a time', () => {
  expect(
    inspect((page) => {
      const ranks = body(page)
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map((heading) => Number(heading.rawTagName.slice(1)));
      return ranks.flatMap((rank, index) => {
        const above = ranks[index - 1] ?? 0;
        return rank > above + 1 ? [`h${rank} follows h${above}`] : [];
      });
    }),
  ).toEqual([]);
});

it('a frame is kept out of search engines, names its full page opens links outside itself and its own places inside', () => {
  const frames = [...pagesUnder('/embed/calculators/'), ...pagesUnder('/embed/checklists/')];
  const problems = frames.flatMap(({ path, root }) => [
    ...(root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex')
      ? []
      : [{ path, what: 'may be indexed' }]),
    ...(root.querySelector('link[rel=canonical]') ? [] : [{ path, what: 'has no canonical address' }]),
    ...root
      .querySelectorAll('a[href]')
      .filter((link) => {
        const target = link.getAttribute('target') ?? root.querySelector('base')?.getAttribute('target');
        return (target === '_blank') === link.getAttribute('href')?.startsWith('#');
      })
      .map((link) => ({
        path,
        what: `a link with the class "${link.classNames}" opens where it should not`,
      })),
  ]);
  expect(report(problems)).toEqual([]);
});

it('no paper that was merely gathered is called ready or done', () => {
  expect(
    inspect((page) =>
      body(page)
        .querySelectorAll('label, .progress, [data-progress]')
        .map((element) => element.text.trim())
        .filter((text) => /^(готово|выполнено)(?!\p{L})/iu.test(text)),
    ),
  ).toEqual([]);
});

it('a keypad of figures can type the example under its field, and a date, a passport or a phone gets the whole keyboard', () => {
  const typable: Readonly<Record<string, RegExp>> = { numeric: /^\d+$/, decimal: /^\d+([.,]\d\d)?$/ };
  let met = 0;
  expect(
    inspect(({ root }) =>
      root.querySelectorAll('main input[inputmode]').flatMap((input) => {
        met += 1;
        const label = root.querySelector(`label[for="${input.id}"]`)?.text ?? '';
        const hint = root.querySelector(`[id="${input.id}-hint"]`)?.text ?? '';
        const [, example] = /например:?\s(.+)/iu.exec(hint) ?? [];
        const keypad = typable[input.getAttribute('inputmode') ?? ''];
        const fits = keypad && (example === undefined || keypad.test(example));
        return fits && !/когда|день|дата|паспорт|телефон/iu.test(label) ? [] : [`${label}: ${hint}`];
      }),
    ),
  ).toEqual([]);
  expect(met).toBeGreaterThan(5);
});

it('P56: no phone, law number, measure or date of a page breaks at the end of a line', () => {
  const asWritten = new Set([...silent, 'noscript', 'code', 'pre', 'textarea', 'select']);
  const breaking =
    /\d[-–][\dА-ЯЁ]|\d [×₽%]|× \d+\s(?:мм|см)|\d \d{3}(?!\d)|\d (?:мм|см|лет|год|дн[яе]|рубл|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)я|ма[йя]|март|август)|(?<!\p{L})(?:№|ст\.|п\.) \d/u;
  let whole = 0;
  const broken = (node: Node): string[] => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      if (/\d-\u2060[\dА-ЯЁ]/.test(node.text)) whole += 1;
      // A date as data has its own form.
      const [found] = breaking.exec(node.text.replace(/\d{4}-\d\d(?:-\d\d)?/g, '')) ?? [];
      return found ? [`«${found}» in «${node.text.trim().slice(0, 80)}»`] : [];
    }
    return asWritten.has((node as HTMLElement).rawTagName?.toLowerCase() ?? '')
      ? []
      : node.childNodes.flatMap(broken);
  };
  expect(inspect((page) => broken(body(page)))).toEqual([]);
  expect(whole).toBeGreaterThan(1000);
});

it('no cell, row or column of a page holds a sign and nothing else', () => {
  let met = 0;
  const lone = /^[^\p{L}\p{N}]+$/u;
  // A line to write on, a dash under figures and the head over numbers say something.
  const telling = /^[_,—№]+$/;
  expect(
    inspect(({ root }) =>
      root
        .querySelectorAll('td, th, dt, dd, li, .brief, .beneath, .depends, .sources-line, .citations')
        .flatMap((place) => {
          const text = place.text.replace(/[\s\u2060]/g, '');
          met += text === '' ? 0 : 1;
          return lone.test(text) && !telling.test(text) && !place.querySelector('input, button, svg')
            ? [`${place.rawTagName}.${place.classNames} holds «${text}» alone`]
            : [];
        }),
    ),
  ).toEqual([]);
  expect(met).toBeGreaterThan(10_000);
});

it('P30: the menu marks the part of the site that the page is of, at most one, and nothing that it is not', () => {
  let marked = 0;
  expect(
    inspect(({ path, root }) => {
      const here = root
        .querySelectorAll('.site-header [aria-current]')
        .map((link) => link.getAttribute('href'));
      marked += here.length;
      const [only] = here;
      return here.length > 1 ||
        (only === '/calculators/' && !path.startsWith(only)) ||
        (only === '/plan/' && path !== only)
        ? [`marks ${here.join(', ')}`]
        : [];
    }),
  ).toEqual([]);
  expect(marked).toBeGreaterThan(200);
});
