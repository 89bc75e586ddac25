/** Builds everything, serves the site and the partner's page on two origins until Ctrl-C. */
import { run } from './run.mjs';
import { servePartner, serveSite } from './servers.mjs';

const SITE = 4321;
const PARTNER = 4322;

let stop = () => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop());

const build = run('turbo', ['run', 'build']);
stop = () => {
  build.child.kill();
  process.exit(0);
};
const code = await build.done;
if (code !== 0) {
  console.error('\nThe build failed; its first error stands above.');
  process.exit(code);
}

const servers = [];
stop = async () => {
  await Promise.all(servers.map(({ close }) => close()));
  console.log('\nStopped.');
  process.exit(0);
};

try {
  servers.push(await serveSite(SITE), await servePartner(PARTNER));
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`\nPort ${error.port} is taken. Stop what listens there, then start again.`);
  process.exit(1);
}

console.log(`
  Site          http://localhost:${SITE}
  Partner demo  http://localhost:${PARTNER}

  Ctrl-C stops both.
`);
