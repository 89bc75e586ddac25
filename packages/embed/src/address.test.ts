import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { frameAddress, siteOf } from './address.ts';

beforeAll(() => vi.stubGlobal('origin', 'https://host.example'));
afterAll(() => vi.unstubAllGlobals());

describe('siteOf', () => {
  it.each([
    ['https://p.example/calculators/x/', 'https://p.example'],
    ['https://p.example/procedures/x/#v=1', 'https://p.example'],
    ['https://p.example/embed/v1.js?ver=6.4', 'https://p.example'],
    ['https://h.example/deep/calculators/calculators/x/', 'https://h.example/deep'],
    ['https://h.example/about/', undefined],
    ['javascript:alert(1)//calculators/x/', undefined],
    ['data:text/html,/calculators/x/', undefined],
    ['/calculators/x/', undefined],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('frameAddress', () => {
  const href = 'https://p.example/calculators/x/';
  it('names the widget, the options and this page', () => {
    expect(frameAddress({ href, dataset: { poryadok: 'calculators/x', theme: 'dark' } })).toBe(
      'https://p.example/embed/calculators/x/#poryadok=calculators%2Fx&theme=dark&host=https%3A%2F%2Fhost.example',
    );
  });
  it('prefers the site of the loader to that of the link', () => {
    const link = { href: 'https://evil.example/calculators/x/', dataset: { poryadok: 'calculators/x' } };
    expect(frameAddress(link, 'https://p.example')).toMatch(/^https:\/\/p\.example\/embed\//);
  });
  it('lets no attribute take the place of the host', () => {
    const address = frameAddress({
      href,
      dataset: { poryadok: 'calculators/x', host: 'https://evil.example' },
    });
    expect(String(address)).not.toContain('evil');
  });
  it.each([
    '',
    'calculators/',
    'calculators/../..',
    'pages/about',
    'https://evil.example/',
    'calculators/a b',
  ])('gives none for the widget «%s»', (poryadok) => {
    expect(frameAddress({ href, dataset: { poryadok } })).toBeFalsy();
  });
});
