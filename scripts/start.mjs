/** Builds everything, serves the site and the partner's page on two origins until Ctrl-C. */
import { run } from './run.mjs';
import { servePartner, serveSite } from './servers.mjs';

const siteAddress = 4321;
const partnerAddress = 4322;

/** What is to be ended before this process is. */
const running = [];

async function stop() {
  await Promise.all(running.map((end) => end()));
  console.log('\nStopped.');
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

// The ports first: a minute of building is a long way to learn that one is taken.
try {
  for (const server of [await serveSite(siteAddress), await servePartner(partnerAddress)])
    running.push(server.close);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`\nPort ${error.port} is taken. Stop what listens there, then start again.`);
  process.exit(1);
}

// Here the site lives at the root of its own port, wherever it will live later.
const build = run('turbo', ['run', 'build'], { env: { SITE_URL: undefined } });
running.push(() => build.child.kill());
const code = await build.done;
if (code !== 0) {
  console.error('\nThe build failed; its first error stands above.');
  process.exit(code);
}

console.log(`
  Site          http://localhost:${siteAddress}
  Partner demo  http://localhost:${partnerAddress}

  Ctrl-C stops both.
`);
