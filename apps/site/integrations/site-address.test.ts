import { describe, expect, it } from 'vitest';
import { atAddress, builtFor, readSiteAddress } from './site-address.ts';

describe('the address that SITE_URL names', () => {
  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/poryadok', 'https://example.org/poryadok', '/poryadok/'],
    ['https://example.org/poryadok/', 'https://example.org/poryadok', '/poryadok/'],
    ['http://localhost:8080/a/b-c/', 'http://localhost:8080/a/b-c', '/a/b-c/'],
    ['https://порядок.рф/', 'https://xn--d1amkbch9h.xn--p1ai', '/'],
    ['', builtFor, '/'],
    [undefined, builtFor, '/'],
  ])('%s is read', (text, url, folder) => {
    expect(readSiteAddress(text)).toEqual({ url, folder });
  });

  it.each([
    ['example.org', 'it does not begin with https://'],
    ['ftp://example.org/', 'it does not begin with https://'],
    ['https://example.org/по порядку/', 'there is a space in it'],
    [' https://example.org/', 'there is a space in it'],
    ['https://', 'this is no address'],
    ['https://me:secret@example.org/', 'there is a name or a password in it'],
    ['https://example.org/?a=1', 'there is a «?» or a «#» in it'],
    ['https://example.org/#', 'there is a «?» or a «#» in it'],
    ['https://example.org/порядок/', 'its folder may have Latin letters'],
    ['https://example.org/a//b/', 'its folder may have Latin letters'],
  ])('%s is refused in words that say what to write', (text, why) => {
    expect(() => readSiteAddress(text)).toThrow(`SITE_URL is «${text}»: ${why}`);
    expect(() => readSiteAddress(text)).toThrow('https://example.org/poryadok/');
  });
});

describe('the text of a file for the address of the site', () => {
  const address = readSiteAddress('https://example.org/poryadok/');
  const roots = ['plan', 'search', 'assets', 'embed', 'sw.js', '404.html'];
  it.each([
    ['<a href="/">', '<a href="/poryadok/">'],
    ['<a href="/#case">', '<a href="/poryadok/#case">'],
    ['<a href="/plan/?a=1#b">', '<a href="/poryadok/plan/?a=1#b">'],
    [
      'props="{&quot;link&quot;:&quot;/plan/&quot;}"',
      'props="{&quot;link&quot;:&quot;/poryadok/plan/&quot;}"',
    ],
    [
      '{"a":"<a href=\\"/\\"><a href=\\"/plan/\\">"}',
      '{"a":"<a href=\\"/poryadok/\\"><a href=\\"/poryadok/plan/\\">"}',
    ],
    ['<code>/search/</code>', '<code>/poryadok/search/</code>'],
    ['src:url(/assets/a.woff2)', 'src:url(/poryadok/assets/a.woff2)'],
    ['fetch("/search/index.txt")', 'fetch("/poryadok/search/index.txt")'],
    ['"patent\\n/plan/\\n/search/"', '"patent\\n/poryadok/plan/\\n/poryadok/search/"'],
    ['register(`/sw.js`)', 'register(`/poryadok/sw.js`)'],
    ['`$o}/embed/v1.js`', '`$o}/poryadok/embed/v1.js`'],
    [`<loc>${builtFor}/plan/</loc>`, '<loc>https://example.org/poryadok/plan/</loc>'],
    ['webcal://poryadok.example/plan/', 'webcal://example.org/poryadok/plan/'],
    [
      `mailto:a?subject=${encodeURIComponent(`${builtFor}/plan/`)}`,
      'mailto:a?subject=https%3A%2F%2Fexample.org%2Fporyadok%2Fplan%2F',
    ],
  ])('%s moves', (text, moved) => {
    expect(atAddress(text, address, roots)).toBe(moved);
  });

  it.each([
    ['<a href="//other.example/plan/">'],
    ['<a href="#plan">'],
    ['`./plan.js`'],
    ['split("/")'],
    ['"/xl/styles.xml"'],
    ['с 1/plan/2'],
    ['"/planned/"'],
    ['<a href="https://other.example/plan/">'],
  ])('%s stays', (text) => {
    expect(atAddress(text, address, roots)).toBe(text);
  });

  it('stays as it is at the root of a host', () => {
    expect(atAddress('<a href="/plan/">', readSiteAddress('https://example.org'), roots)).toBe(
      '<a href="/plan/">',
    );
  });
});
