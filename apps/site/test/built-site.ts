import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

/** The folder that `astro build` wrote. */
export const distFolder = fileURLToPath(new URL('../dist', import.meta.url));

/** A page as it was built. */
export interface BuiltPage {
  /** Its address on the site: `/procedures/patent-renewal/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Paths of all built files under `dist`, with `/` and without a leading one. */
export const files: readonly string[] = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(distFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

export function read(file: string): Buffer {
  return readFileSync(join(distFolder, file));
}

/** A page that is read and parsed once somebody looks into it: most gates look into few. */
function pageOf(file: string): BuiltPage {
  let html: string | undefined;
  let root: HTMLElement | undefined;
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    get html() {
      html ??= read(file).toString('utf8');
      return html;
    },
    get root() {
      root ??= parse(this.html, { comment: false });
      return root;
    },
  };
}

/** Every built page, by address. */
export const pages: readonly BuiltPage[] = files.filter((file) => file.endsWith('.html')).map(pageOf);

/** The pages whose address starts so; a gate over no page at all would always pass. */
export function pagesUnder(start: string): readonly BuiltPage[] {
  const found = pages.filter(({ path }) => path.startsWith(start) && path !== start);
  if (found.length === 0) throw new Error(`dist has no page under ${start}`);
  return found;
}

/** The built file behind an address of the site, `undefined` when there is none. */
export function fileAt(pathname: string): string | undefined {
  const path = decodeURIComponent(pathname).slice(1);
  return [path, `${path}index.html`].find((file) => known.has(file));
}
const known = new Set(files);

const sizes = new Map<string, number>();

/** Bytes as a host sends them: text at `gzip -9`, what is compressed already as it is. */
export function sentSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = read(file);
  const size = /\.(woff2|png|jpg|webp)$/.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

/** Something wrong with a page. */
export interface Problem {
  path: string;
  what: string;
}

/** Problems as lines to read: each said once, with the first pages that have it. Empty when all is well. */
export function report(problems: readonly Problem[]): readonly string[] {
  const pathsOf = new Map<string, Set<string>>();
  for (const { path, what } of problems) pathsOf.set(what, (pathsOf.get(what) ?? new Set()).add(path));
  return [...pathsOf].map(([what, found]) => {
    const paths = [...found];
    return `${what} (on ${paths.length}: ${paths.slice(0, 3).join(' ')}${paths.length > 3 ? ' …' : ''})`;
  });
}

/** Looks at every built page; the problems as lines to read. */
export function inspect(problemsOf: (page: BuiltPage) => readonly string[]): readonly string[] {
  return report(pages.flatMap((page) => problemsOf(page).map((what) => ({ path: page.path, what }))));
}
