import { describe, expect, it } from 'vitest';
import { mendedFragment, unescapedAddress } from './travelled-link.ts';

const whole = '#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026';

describe('a link that travelled', () => {
  it.each([
    ['as it was sent', whole],
    ['encoded whole', `#${encodeURIComponent(whole.slice(1))}`],
    ['encoded whole, twice', `#${encodeURIComponent(encodeURIComponent(whole.slice(1)))}`],
    ['escaped', whole.replaceAll('&', '&amp;')],
    ['escaped twice', whole.replaceAll('&', '&amp;amp;')],
    ...[
      ')',
      ',',
      ';',
      '»',
      '!',
      '?',
      '*',
      '>',
      '_',
      '/',
      '\u200b',
      '.',
      ').',
      '%C2%BB',
      '%E2%80%8B',
      '%29',
    ].map((mark) => [`with ${JSON.stringify(mark)} at its end`, whole + mark]),
    ['with the rest of its mark-up', `${whole}](https://example.org/x)`],
    ['with somebody’s tracking', `${whole}?utm_source=tg`],
    ['with a text fragment', `${whole}:~:text=патент`],
  ])('%s reads as it was sent', (_, link) => {
    expect(mendedFragment(String(link))).toBe(whole);
  });

  it.each(['', '#list', '#note-000-3days', '#v%3D1%26a%3D%E0', '#step-3-case-1'])(
    '%s stays as it is',
    (link) => {
      expect(mendedFragment(link)).toBe(link);
    },
  );

  it('that is cut stays cut: no day is completed', () => {
    expect(mendedFragment('#v=1&contractOn=14.12.20')).toBe('#v=1&contractOn=14.12.20');
    expect(mendedFragment('#v=1&contractOn=14.12.')).toBe('#v=1&contractOn=14.12');
    expect(mendedFragment('#v=1&contractOn=')).toBe('#v=1&contractOn=');
  });

  it('keeps what stands inside', () => {
    expect(mendedFragment('#v=1&amount=10%20000,50&payments.0.note=a(b)c')).toBe(
      '#v=1&amount=10%20000,50&payments.0.note=a(b)c',
    );
  });
});

describe('R24: an address whose # was escaped', () => {
  it.each([
    ['/calculators/patent-renewal/%23v=1&a=1', '/calculators/patent-renewal/#v=1&a=1'],
    ['/calculators/patent-renewal%23v=1', '/calculators/patent-renewal/#v=1'],
    ['/poryadok/calculators/x/%2523v%3D1', '/poryadok/calculators/x/#v%3D1'],
  ])('%s leads to %s', (pathname, meant) => {
    expect(unescapedAddress(pathname)).toBe(meant);
  });
  it.each(['/no-such-page/', '/calculators/x/%23', '//other.example/%23v=1', '/%23v=1'])(
    '%s is none',
    (pathname) => {
      expect(unescapedAddress(pathname)).toBeUndefined();
    },
  );
});
