import { expect, it } from 'vitest';
import { forReader } from './offline.ts';

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
