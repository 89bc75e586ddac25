import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ogPicture } from '../src/shared/og-picture.ts';
import { offlineWorker, type Pack, type Run } from './offline-worker.ts';

/** Outside the kept site: frames, open data, what only machines read, what is for those who build sites. The worker leaves them to the network. */
const outside = /^((about\/data|api|calendar|embed|oembed|offline|pagefind|partners)\/|sw\.js$)/;

/**
 * Whether a built file belongs to the kept site. The library of Word files, a sixth of all code, does not: without a network a
 * letter is printed or copied.
 */
function isKept(file: string): boolean {
  return (
    !file.endsWith(ogPicture.file) &&
    !outside.test(file) &&
    !/^assets\/docx-worker-|^robots\.txt$|\.(xml|ics|csv)$/.test(file)
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

/** Below this a piece costs more to name than to say again. */
const smallestPiece = 60;

/** Where a piece of HTML may begin: what repeats between pages repeats from there. */
const seam =
  /(?=<(?:p|li|section|details|h[1-6]|tr|main|footer|script|astro-island|article)[ >])|(?<=<\/(?:summary|script|ul|ol|header)>)/;

/**
 * Texts as runs of pieces, each piece said once: a third of the bytes, and with gzip, which sees no further back than half a page,
 * two fifths.
 *
 * @param texts - by address
 * @returns the pieces in the order in which they first come, and for each text its runs
 * @example inPieces({ a: '…', b: '…' }) // { pieces: ['…'], pages: { a: [[0, 1]], b: [[0, 1]] } }
 */
export function inPieces(texts: Readonly<Record<string, string>>): Pick<Pack, 'pieces' | 'pages'> {
  const numbers = new Map<string, number>();
  const pages: Record<string, readonly Run[]> = {};
  for (const [address, text] of Object.entries(texts)) {
    const parts: string[] = [];
    for (const part of text.split(seam)) {
      const last = parts.length - 1;
      if ((parts[last]?.length ?? smallestPiece) < smallestPiece) parts[last] += part;
      else parts.push(part);
    }
    const runs: [number, number][] = [];
    for (const part of parts) {
      const number = numbers.get(part) ?? numbers.size;
      numbers.set(part, number);
      const last = runs.at(-1);
      if (last && last[0] + last[1] === number) last[1] += 1;
      else runs.push([number, 1]);
    }
    pages[address] = runs;
  }
  return { pieces: [...numbers.keys()], pages };
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
  return { builtOn, files: [...kept].sort(), ...inPieces(pages) };
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
  await writeFile(
    join(folder, 'sw.js'),
    `(${offlineWorker})(self, ${JSON.stringify(address)}, ${outside});\n`,
  );
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
