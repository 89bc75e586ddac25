import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

const choice = {
  origin: 'https://poryadok.example',
  path: '/calculators/working-days/',
  widget: 'calculators/working-days',
  title: 'Рабочие дни',
};

describe('the code for a partner', () => {
  it('is a plain link and one script', () => {
    expect(embedSnippet(choice)).toBe(
      '<a href="https://poryadok.example/calculators/working-days/" data-poryadok="calculators/working-days">Рабочие дни</a>\n' +
        '<script async src="https://poryadok.example/embed/v1.js"></script>',
    );
  });
  it('carries theme and colour', () => {
    expect(embedSnippet({ ...choice, theme: 'dark', accent: '#003366' })).toContain(
      'data-theme="dark" data-accent="#003366"',
    );
  });
  it('lets no quote or tag out', () => {
    const code = embedSnippet({ ...choice, title: '<b>"x"</b>', accent: '"><script>' });
    expect(code).not.toContain('<b>');
    expect(code).not.toContain('"><script>');
  });
  it('keeps room, hears answers and fills fields in', () => {
    const code = embedSnippet({
      ...choice,
      height: 900,
      results: true,
      prefill: { 'data-prefill-from': '19.01.2026' },
    });
    expect(code).toMatch(
      /^<div style="min-height:900px"><a href="[^"]+" data-poryadok="calculators\/working-days" data-results data-prefill-from="19\.01\.2026">/,
    );
  });
  it('is a custom element, a plain frame or a component, if that is asked for', () => {
    const prefill = { 'data-prefill-patent-issued-on': '19.01.2026' };
    expect(embedSnippet({ ...choice, kind: 'element', prefill })).toMatch(
      /^<poryadok-embed data-poryadok="calculators\/working-days" data-prefill-patent-issued-on="19\.01\.2026"><a href=/,
    );
    expect(embedSnippet({ ...choice, kind: 'iframe', prefill })).toContain(
      'src="https://poryadok.example/embed/calculators/working-days/#prefill-patent-issued-on=19.01.2026"',
    );
    expect(embedSnippet({ ...choice, kind: 'react', prefill })).toContain(
      'prefill={{"patentIssuedOn":"19.01.2026"}}',
    );
  });
});
