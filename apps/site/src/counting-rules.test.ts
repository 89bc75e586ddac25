import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as calendar from '@poryadok/domain/calendar';
import * as plainDate from '@poryadok/domain/plain-date';
import { expect, it } from 'vitest';
import { disagreement } from '../../../scripts/examples.ts';

const rules = readFileSync(join(import.meta.dirname, '../../../docs/counting-rules.md'), 'utf8');

/** `` `addDays('2026-03-02', 30)` → `2026-04-01` ``: a call and what it gives, a date without its quotes. */
const examples = [...rules.matchAll(/`(\w+\([^`]*\))` → `([^`]+)`/g)].map(([, code = '', told = '']) => ({
  name: code,
  code,
  told: plainDate.isPlainDate(told) ? `'${told}'` : told,
}));

it('there are examples in the counting rules', () => {
  expect(examples.length).toBeGreaterThan(7);
});

it.each(examples)('docs/counting-rules.md: $name', (example) => {
  expect(disagreement(example, { ...calendar, ...plainDate }, '')).toBeUndefined();
});
