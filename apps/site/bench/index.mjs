/**
 * Builds the site with 0, 1 000 and 2 000 synthetic procedures beside the real ones. Fails when the second thousand cost more
 * than the first: the build must be linear in procedures. Seconds are of this machine; only their ratio is judged.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run.mjs';

const counts = [0, 1000, 2000];
/** Room for a busy machine; a quadratic step would make it 3. */
const growthAllowed = 1.6;

const site = fileURLToPath(new URL('..', import.meta.url));
const rows = [];
for (const count of counts) {
  const out = mkdtempSync(join(tmpdir(), 'poryadok-build-'));
  console.log(`${count} synthetic procedures: building`);
  const started = Date.now();
  const code = await run('astro', ['build', '--config', 'bench/astro.config.mjs', '--silent'], {
    cwd: site,
    env: { SYNTHETIC_PROCEDURES: String(count), SYNTHETIC_OUT: out },
  }).done;
  const seconds = (Date.now() - started) / 1000;
  const pages = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.html')).length;
  rmSync(out, { recursive: true });
  if (code !== 0) process.exit(code);
  rows.push({ 'synthetic procedures': count, pages, seconds, 'pages a second': Math.round(pages / seconds) });
}
console.table(rows);

const [none, thousand, two] = rows.map(({ seconds }) => seconds);
const growth = (two - thousand) / (thousand - none);
console.log(
  `The second thousand cost ${growth.toFixed(2)} times the first; at most ${growthAllowed} is allowed`,
);
if (!(growth <= growthAllowed)) process.exitCode = 1;
