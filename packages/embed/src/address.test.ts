import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { frameAddress, siteOf } from './address.ts';

const colorScheme = 'normal';
beforeAll(() => {
  vi.stubGlobal('origin', 'https://host.example');
  vi.stubGlobal('getComputedStyle', () => ({ colorScheme }));
});

/** As much of a link as the address needs. */
function link(href: string, dataset: Record<string, string>): HTMLElement & { href: string } {
  return { href, dataset } as unknown as HTMLElement & { href: string };
}
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
    expect(frameAddress(link(href, { poryadok: 'calculators/x', accent: '#036' }))).toBe(
      'https://p.example/embed/calculators/x/#theme=normal&poryadok=calculators%2Fx&accent=%23036&host=https%3A%2F%2Fhost.example',
    );
  });
  it('E20: names the colours of this page, unless the link has its own', () => {
    expect(frameAddress(link(href, { poryadok: 'calculators/x' }))).toContain('#theme=normal&');
    expect(frameAddress(link(href, { poryadok: 'calculators/x', theme: 'auto' }))).toContain('#theme=auto&');
  });
  it('prefers the site of the loader to that of the link', () => {
    const evil = link('https://evil.example/calculators/x/', { poryadok: 'calculators/x' });
    expect(frameAddress(evil, 'https://p.example')).toMatch(/^https:\/\/p\.example\/embed\//);
  });
  it('lets no attribute take the place of the host', () => {
    const address = frameAddress(link(href, { poryadok: 'calculators/x', host: 'https://evil.example' }));
    expect(String(address)).not.toContain('evil');
  });
  it.each(['', 'calculators/', 'calculators/../..', 'https://evil.example/', 'calculators/a b'])(
    'gives none for the widget «%s»',
    (poryadok) => {
      expect(frameAddress(link(href, { poryadok }))).toBeFalsy();
    },
  );
});
