/** For work on the project: lists and domain follow what is saved, the site reloads, the partner's page is served. */
import { join } from 'node:path';
import { rootFolder, run } from './run.mjs';
import { servePartner } from './servers.mjs';

const partnerAddress = 4322;

const domain = join(rootFolder, 'packages/domain');
/** What the build has just written need not be written again under the eyes of the site. */
const changedFilesOnly = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/dev.tsbuildinfo'];

// The site imports what these two build.
const code = await run('turbo', ['run', 'build', '--filter=./packages/*']).done;
if (code !== 0) process.exit(code);

const partner = await servePartner(partnerAddress).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${partnerAddress} is taken: the partner demo is not served.`);
});

const watchers = [
  // A file that comes or goes is in the lists at once.
  run(process.execPath, ['scripts/registry.ts', '--watch'], { cwd: domain }),
  run('tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput', ...changedFilesOnly], {
    cwd: domain,
  }),
  run('pnpm', ['run', 'dev'], { cwd: join(rootFolder, 'apps/site') }),
];

async function stop() {
  for (const { child } of watchers) child.kill();
  await partner?.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

if (partner) console.log(`\n  Partner demo  ${partner.origin}\n`);
await Promise.race(watchers.map(({ done }) => done));
await stop();
