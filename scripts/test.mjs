/**
 * Every check of the repository in one turbo run: what has passed before and has not changed since is not run again.
 * The last line counts Vitest's tests, and each other stage as one.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from './failures.mjs';
import { rootFolder, run } from './run.mjs';

const stages = ['lint', 'knip', 'types', 'unit', 'gates'];

function found(pattern) {
  return globSync(pattern, { cwd: rootFolder }).map((path) => join(rootFolder, path));
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What came of one task of turbo's: `execution` is missing when what it needs had failed. */
function row({ package: folder, task, directory, cache, execution, logFile }) {
  const cached = cache.status === 'HIT';
  const succeeded = cached || execution?.exitCode === 0;
  const report = read(join(rootFolder, directory, 'reports', `${task}.json`));
  const named = failures(report);
  return {
    name: folder === '//' ? task : `${task} of ${folder.split('/').at(-1)}`,
    told: cached
      ? 'unchanged'
      : execution
        ? `${((execution.endTime - execution.startTime) / 1000).toFixed(1)} s`
        : 'not run',
    passed: report?.numPassedTests ?? (succeeded ? 1 : 0),
    // A file that could not be loaded fails the run without failing a test.
    failed: succeeded ? 0 : Math.max(report?.numFailedTests ?? 0, 1),
    named: succeeded || named.length > 0 ? named : tail(execution && logFile),
  };
}

/** The last lines of a stage whose report names nothing, as far as turbo kept them: what a compiler complained of. */
function tail(logFile) {
  return logFile ? readFileSync(join(rootFolder, logFile), 'utf8').trimEnd().split('\n').slice(-12) : [];
}

// What an earlier run has left must not speak for this one; turbo lays what it kept over what is there.
for (const path of found('{.turbo/runs,*/*/dist,*/*/reports/{unit,gates,reference}.json}'))
  rmSync(path, { recursive: true });

const started = Date.now();
const [generated, content] = await Promise.all(
  // Before turbo writes them; and what may go wrong by a new day alone, a warning: yesterday's green run is green today.
  [['registry.ts', '--check'], ['check-content.ts']].map(
    ([script, ...args]) => run(process.execPath, [`packages/domain/scripts/${script}`, ...args]).done,
  ),
);
const code = await run(
  'turbo',
  ['run', ...stages, '--continue=dependencies-successful', '--summarize', '--log-order=grouped'],
  // What is tested must not depend on where somebody will put it; `apps/site/test/folder.test.ts` moves it.
  { env: { SITE_URL: undefined } },
).done;

// A docstring that has moved on breaks nothing: told, so that the next `pnpm api` is not forgotten.
const stale = read(found('apps/consumer/reports/reference.json')[0] ?? '');
const tasks = read(found('.turbo/runs/*.json')[0])?.tasks ?? [];
const rows = [
  {
    name: 'generated files',
    told: '',
    ...(generated === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  },
  { name: 'content today', told: content === 0 ? '' : 'warning', passed: content === 0 ? 1 : 0, failed: 0 },
  {
    name: 'reference in docs/api',
    told: stale?.length === 0 ? '' : 'warning',
    passed: stale?.length === 0 ? 1 : 0,
    failed: 0,
    named: stale ?? [],
  },
  ...tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(row),
];
if (code !== 0 && rows.every(({ failed }) => failed === 0))
  rows.push({ name: 'turbo itself', told: '', passed: 0, failed: 1 });

console.log();
for (const { name, told, passed, failed, named = [] } of rows) {
  console.log(
    `${failed ? 'FAILED' : 'passed'} ${told.padStart(10)}  ${name}: ${passed} passed, ${failed} failed`,
  );
  for (const line of named) console.log(`${' '.repeat(19)}${line}`);
}

function total(key) {
  return rows.reduce((sum, each) => sum + each[key], 0);
}
console.log(
  `\n${((Date.now() - started) / 1000).toFixed(0)} s\n${total('passed')} passed, ${total('failed')} failed`,
);
process.exit(total('failed') ? 1 : 0);
