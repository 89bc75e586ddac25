/**
 * Prints everything wrong with the content, or only what mentions a word given; all of it where nothing mentions one, since
 * a slip often hides under another name: `pnpm --filter @poryadok/domain run check-content patent S003`.
 * `--watch` checks again after every change.
 */
import { writeRegistries } from './registry/write.ts';
import { runOnChange } from './watch.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

async function check() {
  writeRegistries();
  // What the registry has just written must be there before it is loaded.
  const { catalogue, findProblems } = await import('../src/services/index.ts');
  const problems = findProblems(catalogue);
  const mentioned = problems.filter((line) => words.some((word) => line.includes(word)));
  const shown = mentioned.length > 0 ? mentioned : problems;
  for (const line of shown) console.log(line);
  const { procedures, services } = catalogue;
  console.log(
    `${shown.length} shown of ${problems.length}; ${procedures.length} procedures, ${services.length} services`,
  );
  if (mentioned.length === 0 && words.length > 0 && problems.length > 0)
    console.log(`Nothing mentions ${words.join(' or ')}, so everything is shown.`);
}

if (process.argv.includes('--watch')) runOnChange(import.meta.filename, words);
else await check();
