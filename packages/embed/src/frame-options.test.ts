import { describe, expect, it } from 'vitest';
import { parseFrameOptions, prefilled } from './frame-options.ts';

describe('parseFrameOptions', () => {
  it('reads what the loader writes', () => {
    const fragment = `#${new URLSearchParams({
      v: '1',
      host: 'https://sosedi.example',
      theme: 'dark',
      accent: '#1a4f8a',
      prefillPatentissuedon: '19.01.2026',
    })}`;
    expect(parseFrameOptions(fragment)).toEqual({
      theme: 'dark',
      accent: '#1a4f8a',
      host: 'https://sosedi.example',
      results: false,
      prefill: { patentissuedon: '19.01.2026' },
    });
  });

  it.each(['', '#', '#%E0%A4%A', '#&&==', '#v=1&unknown=1', `#${'я'.repeat(10_000)}`, '#theme=<script>'])(
    'gives the defaults for the fragment %s',
    (fragment) => {
      expect(parseFrameOptions(fragment)).toEqual({ theme: 'light', results: false, prefill: {} });
    },
  );

  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'auto'],
    ['normal', 'light'],
    ['only light', 'light'],
    ['only dark', 'dark'],
    ['light dark', 'auto'],
    ['dark light', 'auto'],
    ['pink', 'light'],
    ['', 'light'],
  ])('E20: a theme or a page’s color-scheme of «%s» makes the frame %s', (written, theme) => {
    expect(parseFrameOptions(`#theme=${written}`).theme).toBe(theme);
  });

  it.each([
    ['#1a4f8a', '#1a4f8a'],
    ['1A4F8A', '#1a4f8a'],
    ['#06c', '#0066cc'],
    ['red', undefined],
    ['#12', undefined],
    ['#12345', undefined],
    ['#1a4f8aff', undefined],
    ['url(https://evil.example)', undefined],
    ['rgb(0,0,0)', undefined],
  ])('takes the accent %s for %s', (written, accent) => {
    expect(parseFrameOptions(`#${new URLSearchParams({ accent: written })}`).accent).toBe(accent);
  });

  it.each([
    'null',
    '*',
    '/',
    'sosedi.example',
    'https://sosedi.example/page',
    'javascript:alert(1)',
    'file://',
  ])('does not take %s for the origin of a host', (host) => {
    expect(parseFrameOptions(`#${new URLSearchParams({ host })}`)).not.toHaveProperty('host');
  });
});

it.each([
  ['host=https://sosedi.example&results=', true],
  ['host=https://sosedi.example&results=true', true],
  ['host=https://sosedi.example&results=false', false],
  ['host=https://sosedi.example', false],
  ['results=', false],
  ['host=null&results=', false],
])('posts answers only to a host that has asked for them: %s', (fragment, results) => {
  expect(parseFrameOptions(`#${fragment}`).results).toBe(results);
});

it("keeps a full page's fragment whole", () => {
  expect(parseFrameOptions(`#${new URLSearchParams({ prefill: '#v=1&a=1&b.0.c=2' })}`)).toMatchObject({
    link: '#v=1&a=1&b.0.c=2',
    prefill: {},
  });
});

describe('prefilled', () => {
  it.each(['prefillPatentissuedon', 'prefillPatentIssuedOn', 'prefill-patent-issued-on'])(
    'finds the input under %s, however HTML spelt it',
    (name) => {
      expect(prefilled(parseFrameOptions(`#${name}=19.01.2026`), 'patentIssuedOn')).toBe('19.01.2026');
    },
  );

  it('knows nothing of other inputs, nor of what every object has', () => {
    const options = parseFrameOptions('#prefillPatentissuedon=19.01.2026');
    expect(prefilled(options, 'contractOn')).toBeUndefined();
    expect(prefilled(options, 'constructor')).toBeUndefined();
  });

  it('leaves out a text that no field could hold', () => {
    expect(prefilled(parseFrameOptions(`#prefillA=${'1'.repeat(4000)}`), 'a')).toHaveLength(4000);
    expect(prefilled(parseFrameOptions(`#prefillA=${'1'.repeat(4001)}`), 'a')).toBeUndefined();
  });
});
