import { describe, expect, it } from 'vitest';
import { withOrderedHead } from './ordered-head.ts';

const face = '<link rel="preload" href="/a.woff2" as="font">';
const code = '<script type="module" src="/a.js"></script>';
const style = '<link rel="stylesheet" href="/a.css">';
const more = '<link rel="stylesheet" href="/b.css">';
const part = '<link rel="modulepreload" href="/b.js">';
const words = '<script type="application/json">["а"]</script>';

describe('the head of a page', () => {
  it('asks for all styles, then for faces, then for code, where the person came for the island that it wakes', () => {
    const island = `</head><body><astro-island opts="{&quot;name&quot;:&quot;wake&quot;,&quot;value&quot;:&quot;awaited&quot;}"></astro-island>${code}</body>`;
    expect(withOrderedHead(`<head>${face}${code}${style}${more}${part}${words}${island}`)).toBe(
      `<head>${style}${more}${face}${code}${part}${words}${island}`,
    );
  });

  it('asks for code after all else, the body’s too, where the page is of use before it', () => {
    const island = '</head><body><astro-island opts="{&quot;value&quot;:true}"></astro-island>';
    const low = code.replace(' src', ' fetchpriority="low" src');
    expect(withOrderedHead(`<head>${face}${code}${style}${part}${island}${code}</body>`)).toBe(
      `<head>${style}${face}${low}${part.replace(' href', ' fetchpriority="low" href')}${island}${low}</body>`,
    );
  });

  it('leaves a page without a style as it is', () => {
    expect(withOrderedHead(`<head>${code}${face}</head>`)).toBe(`<head>${code}${face}</head>`);
    expect(withOrderedHead('')).toBe('');
  });
});
