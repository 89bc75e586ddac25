import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withSparePolicy } from './spare-policy.ts';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

it('keeps the hash of a script and of a style that stand in the page, and no other', () => {
  const rest =
    '<script type="module" src="/a.js"></script><script>if (1 < 2) go();</script><style>b{}</style>';
  const page = (hashes: string[]) => `<meta content="script-src ${["'self'", ...hashes].join(' ')};">${rest}`;
  const needed = [hashOf('if (1 < 2) go();'), hashOf('b{}')];
  expect(withSparePolicy(page([hashOf('of a file'), ...needed]))).toBe(page(needed));
});

it('leaves a page alone that names no hash', () => {
  expect(withSparePolicy(`<p>'sha256'</p>`)).toBe(`<p>'sha256'</p>`);
});
