/**
 * Prints everything wrong with the content today, and fails if there is anything; or only what mentions a word given, and all
 * of it where nothing mentions one, since a slip often hides under another name: `pnpm --filter @poryadok/domain run check-content patent S003`.
 * `--service patent` also holds the content of a service to the rules it is still awaited to keep.
 * `--watch` checks again after every change.
 */
import { writeRegistries } from './registry/write.ts';
import { today } from './today.ts';
import { runOnChange } from './watch.ts';

const given = process.argv.slice(2);
const asked = given.includes('--service') ? given[given.indexOf('--service') + 1] : undefined;
const words = given.filter((word) => !word.startsWith('--') && word !== asked);

async function check() {
  await writeRegistries(today());
  // What the registry has just written must be there before it is loaded.
  const { averageSentence, catalogue, contentOf, findProblems } = await import('../src/services/index.ts');
  const { procedures, services } = catalogue;
  const service = services.find(({ id }) => id === asked);
  const problems = findProblems(catalogue, { today: today() });
  const content = service ? contentOf(catalogue, [service.id]) : [];
  const found = [...problems, ...content];
  const mentioned = found.filter((line) => words.some((word) => line.includes(word)));
  const shown = mentioned.length > 0 ? mentioned : found;
  for (const line of shown) console.log(line);
  for (const { id } of services.filter(({ id }) => !service || id === service.id)) {
    const average = averageSentence({
      procedures: procedures.filter((procedure) => procedure.service === id),
    });
    console.log(`${id}: ${average.toFixed(1)} words a sentence`);
  }
  console.log(
    `${shown.length} shown of ${found.length}; ${procedures.length} procedures, ${services.length} services`,
  );
  if (asked !== undefined && !service)
    console.log(`There is no service ${asked}: ${services.map(({ id }) => id).join(', ')}`);
  if (mentioned.length === 0 && words.length > 0 && found.length > 0)
    console.log(`Nothing mentions ${words.join(' or ')}, so everything is shown.`);
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv.includes('--watch'))
  runOnChange(
    import.meta.filename,
    given.filter((word) => word !== '--watch'),
  );
else await check();
