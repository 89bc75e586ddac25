/**
 * Prints everything wrong with the content today, and fails if there is anything; or only what mentions a word given, and all
 * of it where nothing mentions one, since a slip often hides under another name: `pnpm --filter @poryadok/domain run check-content patent S003`.
 * `--watch` checks again after every change.
 */
import { fromParts } from '../src/plain-date/index.ts';
import { writeRegistries } from './registry/write.ts';
import { runOnChange } from './watch.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

async function check() {
  writeRegistries();
  // What the registry has just written must be there before it is loaded.
  const { catalogue, findProblems } = await import('../src/services/index.ts');
  const now = new Date();
  const today = fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const problems = findProblems(catalogue, { today });
  const mentioned = problems.filter((line) => words.some((word) => line.includes(word)));
  const shown = mentioned.length > 0 ? mentioned : problems;
  for (const line of shown) console.log(line);
  const { procedures, services } = catalogue;
  console.log(
    `${shown.length} shown of ${problems.length}; ${procedures.length} procedures, ${services.length} services`,
  );
  if (mentioned.length === 0 && words.length > 0 && problems.length > 0)
    console.log(`Nothing mentions ${words.join(' or ')}, so everything is shown.`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv.includes('--watch')) runOnChange(import.meta.filename, words);
else await check();
