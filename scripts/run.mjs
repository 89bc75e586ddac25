import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url));

/** Everything stays on this machine. */
const quietEnvironment = { TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Starts a command whose output goes straight to the terminal.
 *
 * @param {string} command - found on the PATH, where pnpm has put `node_modules/.bin`
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options] - `cwd` absolute, the root without it
 * @returns {{ child: import('node:child_process').ChildProcess, done: Promise<number> }} `done` gives the exit code, 1 when it could not start
 */
export function run(command, args, { cwd = rootFolder, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...quietEnvironment, ...env },
    shell: process.platform === 'win32',
  });
  const done = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      if (signal) console.error(`${command}: ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
  return { child, done };
}
