/**
 * Writes the lists that follow from the files on disk: the ids that data may name, the registries of procedures and of
 * calculators, the years of the working calendar, the package's subpaths, the count in the README, the day on which the content
 * of each page last changed. Runs before every build, type check and test.
 *
 * `--check` writes nothing and fails where one of them is stale; `--watch` runs again after every change.
 */
import { staleFiles, writeRegistries } from './registry/write.ts';
import { today } from './today.ts';
import { runOnChange } from './watch.ts';

if (process.argv.includes('--watch')) runOnChange(import.meta.filename, []);
else if (process.argv.includes('--check')) {
  const stale = await staleFiles(today());
  for (const { path } of stale)
    console.error(
      `${path} is stale. Run: npx --yes pnpm@12.21.0 --filter @poryadok/domain run registry, and commit it`,
    );
  if (stale.length > 0) process.exitCode = 1;
} else for (const path of await writeRegistries(today())) console.log(`written: ${path}`);
