import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ogPicture } from '../src/shared/og-picture.ts';
import { offlineWorker, type Pack } from './offline-worker.ts';

/** Whether a built file belongs to the kept site: frames, open data and what only machines read stay outside. */
function isKept(file: string): boolean {
  return (
    !file.endsWith(ogPicture.file) &&
    !/^(api|embed|pagefind|offline)\/|^robots\.txt$|\.(xml|ics|csv)$/.test(file)
  );
}

/**
 * A page without what only searchers, other sites and a first visit read: a seventh of the pack.
 *
 * @example forReader('<link rel="canonical" href="https://poryadok.example/"><p data-pagefind-ignore>…</p>') // '<p>…</p>'
 */
export function forReader(html: string): string {
  return html
    .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
    .replaceAll(
      /<meta (?:property="og:|name="description")[^>]*>|<link rel="(?:canonical|modulepreload)"[^>]*>/g,
      '',
    )
    .replaceAll(/<span hidden data-pagefind-meta[^>]*><\/span>| data-pagefind-[\w-]+(?:="[^"]*")?/g, '');
}

/** What of the built site is kept: pages by address, and the files that these or other kept files name. */
async function packOf(folder: string, builtOn: string): Promise<Pack> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter(isKept)
    .sort();
  const pages: Record<string, string> = {};
  for (const file of files.filter((name) => name.endsWith('.html')))
    pages[file.replace(/index\.html$/, '')] = await readFile(join(folder, file), 'utf8');
  // A frame's code has names too, which no kept page says.
  const rest = files.filter((name) => !name.endsWith('.html'));
  let told = Object.values(pages).join('');
  const kept = new Set<string>();
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const file of rest) {
      const name = file.split('/').at(-1) ?? '';
      if (kept.has(file) || !told.includes(name)) continue;
      kept.add(file);
      if (/\.(js|css)$/.test(file)) told += await readFile(join(folder, file), 'utf8');
    }
  }
  for (const [path, html] of Object.entries(pages)) pages[path] = forReader(html);
  return { builtOn, files: [...kept].sort(), pages };
}

/**
 * Writes the whole site as one file, and the worker that keeps it on the reader's device once they ask for it.
 *
 * @param folder - absolute path of the built files
 */
export async function writeKeptSite(folder: string): Promise<void> {
  const builtOn = new Date().toLocaleDateString('ru', { timeZone: 'Europe/Moscow' });
  const pack = JSON.stringify(await packOf(folder, builtOn));
  const address = `offline/${createHash('sha256').update(pack).digest('hex').slice(0, 12)}.json`;
  await mkdir(join(folder, 'offline'), { recursive: true });
  await writeFile(join(folder, address), pack);
  await writeFile(join(folder, 'sw.js'), `(${offlineWorker})(self, ${JSON.stringify(address)});\n`);
}

/** Keeps the site readable without a network: the last step of the build but Pagefind's. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) => writeKeptSite(fileURLToPath(dir)),
    },
  };
}
