/**
 * Every check of the repository, one after another, failures collected to the end.
 * The last line counts Vitest's tests, and each other stage as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder, run } from './run.mjs';

/** Legal days must not move with the clock: west of Greenwich, Moscow, and as far east as it goes. */
const timeZones = ['America/Los_Angeles', 'Europe/Moscow', 'Asia/Kamchatka', 'Pacific/Kiritimati'];

const reports = mkdtempSync(join(tmpdir(), 'poryadok-'));

function command(name, executable, args) {
  return {
    name,
    async check() {
      const code = await run(executable, args).done;
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** What may go wrong by a new day alone: a warning, so that yesterday's green run is green today. */
function advice(name, script) {
  return {
    name,
    async check() {
      const code = await run(process.execPath, [join(rootFolder, script)]).done;
      return { passed: code === 0 ? 1 : 0, failed: 0, warned: code !== 0 };
    },
  };
}

/** A stage of Vitest tests; `folder` is the package, `only` the part of it to run. */
function vitest(name, folder, { only = [], env = {} } = {}) {
  return {
    name,
    async check() {
      const cwd = join(rootFolder, folder);
      const report = join(reports, `${name.replace(/\W/g, '-')}.json`);
      const args = ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await run(process.execPath, [join(cwd, 'node_modules/vitest/vitest.mjs'), ...args], {
        cwd,
        env,
      }).done;
      const { passed, failed } = read(report);
      // A file that could not be loaded fails the run without failing a test.
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
    },
  };
}

function read(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const stages = [
  command('lint', 'biome', ['check', '.']),
  // Before anything writes them.
  command('generated files', process.execPath, ['packages/domain/scripts/registry.ts', '--check']),
  command('build', 'turbo', ['run', 'build']),
  command('types', 'turbo', ['run', 'types']),
  ...timeZones.map((zone) => vitest(`domain, ${zone}`, 'packages/domain', { env: { TZ: zone } })),
  vitest('embed', 'packages/embed'),
  vitest('site', 'apps/site', { only: ['--project=unit'] }),
  vitest('gates on the built site', 'apps/site', { only: ['--project=gates'] }),
  advice('content today', 'packages/domain/scripts/check-content.ts'),
];

function outcomeOf({ failed, warned = false }) {
  return failed ? 'FAILED' : warned ? 'WARNED' : 'passed';
}

const rows = [];
for (const [index, { name, check }] of stages.entries()) {
  console.log(`\n=== ${index + 1} of ${stages.length}: ${name}`);
  const started = Date.now();
  const counts = await check();
  const seconds = (Date.now() - started) / 1000;
  rows.push({ name, seconds, ...counts });
  console.log(`=== ${name}: ${outcomeOf(counts)} in ${seconds.toFixed(1)} s`);
}
rmSync(reports, { recursive: true, force: true });

console.log();
for (const { name, seconds, ...counts } of rows)
  console.log(
    `${outcomeOf(counts)}  ${seconds.toFixed(1).padStart(6)} s  ${name}: ${counts.passed} passed, ${counts.failed} failed`,
  );

function total(key) {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') ? 1 : 0);
