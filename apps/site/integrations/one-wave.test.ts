import { describe, expect, it } from 'vitest';
import { type Graph, withLinks } from './one-wave.ts';

const graph: Graph = {
  imports: new Map([
    ['/island.js', ['/react.js', '/shared.js']],
    ['/shared.js', ['/react.js', '/words.js']],
    ['/script.js', ['/words.js']],
    ['/patent.9x.js', ['/shared.js', '/terms.js']],
  ]),
  named: new Map([['patent', '/patent.9x.js']]),
  sentences: new Map([
    ['patent', ['Срок </b> прошёл']],
    ['reasons', ['Почему эта дата']],
  ]),
  later: (name) => (name === 'patent' ? 'reasons' : undefined),
};

function linked(html: string): string[] {
  return [...withLinks(html, graph).matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
    ([, address = '']) => address,
  );
}

describe('a page with links to its code', () => {
  it('asks for an island, its renderer and all that they import, each once', () => {
    expect(
      linked(
        '<head></head><astro-island component-url="/island.js" renderer-url="/react.js"></astro-island>',
      ),
    ).toEqual(['/island.js', '/react.js', '/shared.js', '/words.js']);
  });

  it('asks for what a script imports, not for the script: its element does', () => {
    expect(linked('<head><script type="module" src="/script.js"></script></head>')).toEqual(['/words.js']);
  });

  it('gets the address of a file that it names, and asks for it', () => {
    const page =
      '<head></head><astro-island props="{&quot;file&quot;:[0,&quot;built:patent&quot;]}"></astro-island>';
    expect(withLinks(page, graph)).toContain('&quot;/patent.9x.js&quot;');
    expect(linked(page)).toEqual(['/patent.9x.js', '/shared.js', '/terms.js', '/react.js', '/words.js']);
  });

  it('carries the sentences of that file and of what it loads later, each under its own id', () => {
    const html = withLinks('<head></head><p title="built:patent">', graph);
    expect(html).toContain('id="sentences">["Срок \\u003c/b> прошёл"]</script>');
    expect(html).toContain('id="sentences-reasons">["Почему эта дата"]</script>');
  });

  it('is not built when it names a file that is not', () => {
    expect(() => withLinks('<head></head><p title="built:other">', graph)).toThrow('other');
  });

  it('stays as it is when it has no code', () => {
    expect(withLinks('<head></head><p>built:</p>', graph)).toBe('<head></head><p>built:</p>');
  });
});
