/**
 * Prints everything wrong with the content, or only what mentions the words given:
 * `pnpm --filter @poryadok/domain run check-content patent S003`.
 */
import './registry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { findProblems, procedures, services, documents } = await import('../src/services/index.ts');
const { sections, lawNotes, conflicts } = await import('../src/sources/index.ts');
const calculatorIds = JSON.parse(
  readFileSync(join(import.meta.dirname, '../test/fixtures/calculator-ids.json'), 'utf8'),
);

const words = process.argv.slice(2);
const problems = findProblems({
  services,
  procedures,
  documents,
  sections,
  lawNotes,
  conflicts,
  calculatorIds,
});
const shown = words.length ? problems.filter((line) => words.some((word) => line.includes(word))) : problems;
for (const line of shown) console.log(line);
console.log(
  `${shown.length} shown of ${problems.length}; ${procedures.length} procedures, ${services.length} services`,
);
