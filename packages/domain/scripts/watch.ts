import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';

const source = join(import.meta.dirname, '../src');
/** An editor saves a file in several strokes. */
const pauseMilliseconds = 150;

/**
 * Runs a script now and after every change of a file under `src`, one run at a time, until the process is ended.
 * Each run is a process of its own, because a module once imported stays as it was.
 *
 * @param script - absolute path
 * @param args - what it is called with
 */
export function runOnChange(script: string, args: readonly string[]): void {
  let running = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  function start() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    spawn(process.execPath, [script, ...args], { stdio: 'inherit' }).once('close', () => {
      running = false;
      if (again) start();
    });
  }

  watch(source, { ignoreInitial: true }).on('all', (_, path) => {
    if (isWritten(path)) return;
    clearTimeout(timer);
    timer = setTimeout(start, pauseMilliseconds);
  });
  start();
}

/** Whether the registry itself has written the file, as its first line says. */
function isWritten(path: string): boolean {
  return (
    path.endsWith('.ts') &&
    existsSync(path) &&
    readFileSync(path, 'utf8').startsWith('// Written by scripts/registry.ts')
  );
}
