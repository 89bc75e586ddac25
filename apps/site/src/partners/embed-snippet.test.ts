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
});
