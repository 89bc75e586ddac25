import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { expect, it } from 'vitest';
import { type BuiltPage, pages } from './built-site.ts';

/** Elements whose edges part words, for readers and for the search index alike. `dt`, `th`, `summary` do not in the index. */
const PARTING = new Set(
  'address article aside blockquote body br caption dd details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select svg table tbody td template textarea thead tr ul'.split(
    ' ',
  ),
);

const SILENT = new Set(['script', 'style', 'svg', 'template']);

/** The text a reader meets, a line feed where an element parts words. */
function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const element = node as HTMLElement;
  const tag = element.rawTagName?.toLowerCase() ?? '';
  if (SILENT.has(tag)) return '\n';
  const inside = element.childNodes.map(textOf).join('');
  return PARTING.has(tag) ? `\n${inside}\n` : inside;
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
  const parts = PARTING.has(tag) || SILENT.has(tag);
  if (parts) before.text = '';
  if (!SILENT.has(tag)) for (const child of element.childNodes) glued(child, found, before);
  if (parts) before.text = '';
  return found;
}

const all = (problemsOf: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => problemsOf(page).map((problem) => `${page.path}: ${problem}`));

const body = ({ root }: BuiltPage): HTMLElement => root.querySelector('body') ?? root;

it('no two elements run into one word', () => {
  expect(all((page) => glued(body(page)))).toEqual([]);
});

it('no page shows what only a programmer understands', () => {
  const strange = /undefined|\bNaN\b|\bnull\b|\[object |\bTODO\b|\bFIXME\b|Invalid Date|\bLorem\b|\$\{|\{\{/;
  expect(
    all((page) =>
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
    all((page) =>
      textOf(body(page))
        .split('\n')
        .filter((line) => broken.test(line) && !/\.\.\.|\.\.\//.test(line))
        .map((line) => line.trim().slice(0, 120)),
    ),
  ).toEqual([]);
});

it('every page is in Russian, with one heading of the first rank, a title and a description', () => {
  expect(
    all(({ root, path }) => {
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
    all(({ root, path }) => {
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
    all((page) => {
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

it('a frame is kept out of search engines, names its full page and opens links outside itself', () => {
  const frames = pages.filter(({ path }) => path.startsWith('/embed/'));
  expect(frames.length).toBeGreaterThan(0);
  expect(
    frames.flatMap(({ path, root }) => [
      ...(root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex')
        ? []
        : [`${path}: may be indexed`]),
      ...(root.querySelector('link[rel=canonical]') ? [] : [`${path}: has no canonical address`]),
      ...root
        .querySelectorAll('a[href]')
        .filter(
          (link) => !link.getAttribute('href')?.startsWith('#') && link.getAttribute('target') !== '_blank',
        )
        .map((link) => `${path}: ${link.getAttribute('href')} opens inside the frame`),
    ]),
  ).toEqual([]);
});

it('no paper that was merely gathered is called ready or done', () => {
  expect(
    all((page) =>
      body(page)
        .querySelectorAll('label, .progress, [data-progress]')
        .map((element) => element.text.trim())
        .filter((text) => /^(готово|выполнено)(?!\p{L})/iu.test(text)),
    ),
  ).toEqual([]);
});
