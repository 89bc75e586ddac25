import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes every built page through the same steps, reading and writing it once.
 *
 * @param steps - HTML in, HTML out, one after the other
 */
export function everyPage(name: string, ...steps: readonly ((html: string) => string)[]): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          const built = await readFile(path, 'utf8');
          await writeFile(
            path,
            steps.reduce((html, step) => step(html), built),
          );
        }
      },
    },
  };
}
