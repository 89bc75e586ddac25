import { expect, it } from 'vitest';
import { forReader, inPieces } from './offline.ts';

it.each([
  ['<link rel="canonical" href="https://a.example/">', ''],
  ['<link rel="modulepreload" href="/assets/a.js">', ''],
  ['<link rel="stylesheet" href="/assets/a.css">', '<link rel="stylesheet" href="/assets/a.css">'],
  ['<meta property="og:title" content="Патент">', ''],
  [
    '<meta name="viewport" content="width=device-width">',
    '<meta name="viewport" content="width=device-width">',
  ],
  ['<script type="application/ld+json">{"a":"b"}</script>', ''],
  [
    '<script type="application/json" id="sentences">["a"]</script>',
    '<script type="application/json" id="sentences">["a"]</script>',
  ],
  ['<span hidden data-pagefind-meta="synonyms[data-words]" data-words="прописка"></span>', ''],
  ['<li data-words="прописка" data-pagefind-ignore>', '<li data-words="прописка">'],
])('of %s a reader without a network gets «%s»', (html, kept) => {
  expect(forReader(html)).toBe(kept);
});

it('pages in pieces are the same pages, and what they share is said once', () => {
  const shared = `<p>${'общее '.repeat(40)}</p>`;
  const pages = {
    a: `<p>один</p>${shared}<p>${'своё '.repeat(40)}</p>`,
    b: `${shared}<p>два</p>`,
    c: `${shared}${shared}`,
    empty: '',
  };
  const { pieces, pages: runs } = inPieces(pages);
  for (const [address, text] of Object.entries(pages))
    expect(runs[address]?.map(([at, count]) => pieces.slice(at, at + count).join('')).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.includes('общее')).length).toBeLessThan(3);
  expect(inPieces({ a: shared, b: shared })).toEqual({
    pieces: [shared],
    pages: { a: [[0, 1]], b: [[0, 1]] },
  });
});
