import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const require = createRequire(import.meta.url);

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Browsers of this machine, the one that `CHROME_PATH` names first. */
function installed(): string[] {
  const named = process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    ...(named ? [named] : []),
    ...found,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].filter((path) => existsSync(path));
}

/**
 * The folder to which the browser of the npm package is unpacked, one a version and a user. It is filled under another name and
 * then moved there whole: several test runs may begin at once, and a half-written browser must never be found.
 */
async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8'));
  const folder = join(tmpdir(), `poryadok-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const beside = await mkdtemp(`${folder}-`);
  const unpack =
    "const { default: packed } = await import('@sparticuz/chromium'); await packed.executablePath()";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: import.meta.dirname,
    // It unpacks to what it takes for the temporary folder, and its libraries only where it believes itself at home.
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await writeFile(
    join(beside, 'fonts/fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  await rename(beside, folder).catch(async (error) => {
    await rm(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The browser that npm brought, with the libraries and the font that it brought too. */
async function carried(): Promise<LaunchOptions> {
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/**
 * Starts Chromium: the machine's own, else the one that npm brought. Nothing is downloaded.
 *
 * @param flags - further command-line flags
 * @param without - flags of Playwright's own that are left out
 * @throws a list of what was tried and why each did not start
 */
export async function launch(
  flags: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [...installed().map((path) => async () => ({ executablePath: path })), carried]) {
    let path = '@sparticuz/chromium';
    try {
      const found: LaunchOptions = await find();
      path = found.executablePath ?? path;
      return await chromium.launch({
        ...found,
        args: [...chromiumFlags, ...flags],
        ignoreDefaultArgs: [...without],
      });
    } catch (error) {
      failures.push(`${path}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No Chromium starts. Install chromium or google-chrome, or set CHROME_PATH. Tried:\n${failures.join('\n')}`,
  );
}

/** A port that nobody listens on: Lighthouse speaks to the browser over one. */
export function freePort() {
  return new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}

/** Once before all tests: whether a browser starts at all. Each worker then finds it unpacked. */
export default async function setup(): Promise<void> {
  await (await launch()).close();
}
