import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

/** The binary that travels in an npm package; it unpacks its own libraries only where it believes itself at home. */
async function carried(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * Starts Chromium: the machine's own, else the one that npm brought. Nothing is downloaded.
 *
 * @param flags - further command-line flags
 * @throws a list of what was tried and why each did not start
 */
export async function launch(flags: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [...installed().map((path) => async () => path), carried]) {
    let path = '@sparticuz/chromium';
    try {
      path = await find();
      return await chromium.launch({ executablePath: path, args: [...chromiumFlags, ...flags] });
    } catch (error) {
      failures.push(`${path}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No Chromium starts. Install chromium or google-chrome, or set CHROME_PATH. Tried:\n${failures.join('\n')}`,
  );
}
