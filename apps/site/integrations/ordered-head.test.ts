import { describe, expect, it } from 'vitest';
import { withOrderedHead } from './ordered-head.ts';

const face = '<link rel="preload" href="/a.woff2" as="font">';
const code = '<script type="module" src="/a.js"></script>';
const style = '<link rel="stylesheet" href="/a.css">';
const more = '<link rel="stylesheet" href="/b.css">';
const part = '<link rel="modulepreload" href="/b.js">';
const words = '<script type="application/json">["а"]</script>';

describe('the head of a page', () => {
  it('asks for all styles, then for faces, then for code, where an island waits for it', () => {
    const island = '</head><body><astro-island></astro-island></body>';
    expect(withOrderedHead(`<head>${face}${code}${style}${more}${part}${words}${island}`)).toBe(
      `<head>${style}${more}${face}${code}${part}${words}${island}`,
    );
  });

  it('asks for code after all else where none does', () => {
    expect(withOrderedHead(`<head>${face}${code}${style}${part}</head>`)).toBe(
      `<head>${style}${face}${code.replace('<script', '<script fetchpriority="low"')}${part.replace('<link', '<link fetchpriority="low"')}</head>`,
    );
  });

  it('leaves the body and a page without a style as they are', () => {
    expect(withOrderedHead(`<head>${style}</head><body>${code}</body>`)).toBe(
      `<head>${style}</head><body>${code}</body>`,
    );
    expect(withOrderedHead(`<head>${code}${face}</head>`)).toBe(`<head>${code}${face}</head>`);
    expect(withOrderedHead('')).toBe('');
  });
});
