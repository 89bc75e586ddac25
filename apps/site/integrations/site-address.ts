import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The address for which the site is built until `SITE_URL` names another. */
export const builtFor = 'https://poryadok.example';

/** Where a site is to live. */
interface SiteAddress {
  /** Without a slash at the end: `https://example.org/poryadok`. */
  url: string;
  /** The folder of the host, with a slash on both sides: `/` or `/poryadok/`. */
  folder: string;
}

/**
 * Reads what `SITE_URL` says. Empty or missing, it is the address for which the site is built anyway.
 *
 * @throws what is wrong with it and what to write instead
 * @example readSiteAddress('https://example.org/poryadok/') // { url: 'https://example.org/poryadok', folder: '/poryadok/' }
 */
export function readSiteAddress(text = ''): SiteAddress {
  if (text === '') return { url: builtFor, folder: '/' };
  const refuse = (why: string) =>
    new Error(
      `SITE_URL is «${text}»: ${why}. Write the full address of the site, such as https://example.org/ or https://example.org/poryadok/`,
    );
  if (/\s/.test(text)) throw refuse('there is a space in it');
  if (!/^https?:\/\//.test(text)) throw refuse('it does not begin with https://');
  if (!URL.canParse(text)) throw refuse('this is no address');
  const { origin, pathname, username, search, hash } = new URL(text);
  if (username) throw refuse('there is a name or a password in it');
  if (search || hash || /[?#]/.test(text)) throw refuse('there is a «?» or a «#» in it');
  if (!/^\/([\w.~-]+\/?)*$/.test(pathname))
    throw refuse('its folder may have Latin letters, digits and «-», «_», «.», «~» only');
  const folder = pathname.replace(/\/?$/, '/');
  return { url: origin + folder.slice(0, -1), folder };
}

/** Marks of a regular expression that a name may hold, made plain. */
function plain(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The text of a built file, for the site's address: full addresses lead there, and those that begin at the root of the site
 * begin at its folder. In code, styles and data these are the quoted ones, and those on a line of their own, that name a file
 * or a folder of the site's root.
 *
 * @param roots - names of what lies in the root of the site
 * @example
 * atAddress('<a href="/plan/">', { url: 'https://example.org/poryadok', folder: '/poryadok/' }, ['plan'])
 * // '<a href="/poryadok/plan/">'
 */
export function atAddress(text: string, { url, folder }: SiteAddress, roots: readonly string[]): string {
  const quoted = new RegExp(
    `(["'\`}(>]|&quot;|&#34;|\\\\n)/(?=(?:${roots.map(plain).join('|')})[/"'\`?#)<&])`,
    'g',
  );
  return (
    text
      .replaceAll(builtFor, url)
      // A calendar program asks for a feed by a scheme of its own.
      .replaceAll(builtFor.replace(/^https/, 'webcal'), url.replace(/^https?/, 'webcal'))
      .replaceAll(encodeURIComponent(builtFor), encodeURIComponent(url))
      .replaceAll(quoted, (_, before: string) => before + folder)
      // The first page has no name; with `\` before its quotes a page stands in the kept site.
      .replaceAll(/( (?:href|action|data-path)=\\?")\/(?=\\?"|[?#])/g, (_, before: string) => before + folder)
  );
}

/** Code that finds out where the site is by its own address: the loader on partners' pages, Pagefind and our worker. */
function knowsItself(file: string): boolean {
  return /^embed.v1\..*js$/.test(file) || file === 'sw.js' || file.startsWith(`pagefind${sep}`);
}

/** What the build writes into the root of the site after this: the kept site and its worker, Pagefind's pieces. */
const writtenLater = ['offline', 'sw.js', 'pagefind'];

/**
 * Writes the built site anew for another address.
 *
 * @param site - absolute path of the built files
 */
export async function moveSite(site: string, address: SiteAddress): Promise<void> {
  const roots = [...new Set([...(await readdir(site)), ...writtenLater])];
  for (const file of await readdir(site, { recursive: true })) {
    if (knowsItself(file) || !/\.(html|js|css|json|txt|xml|csv|ics|py|sh)$/.test(file)) continue;
    const path = join(site, file);
    // Addresses are ASCII; the index of search is in an encoding of its own, and all other bytes stay as they are.
    const text = await readFile(path, 'latin1');
    const moved =
      file === 'robots.txt'
        ? text.replaceAll(builtFor, address.url).replaceAll(': /', `: ${address.folder}`)
        : atAddress(text, address, roots);
    if (moved !== text) await writeFile(path, moved, 'latin1');
  }
}

/**
 * Builds for the address that `SITE_URL` names. Templates, code and data write addresses from the root of the site, and
 * none of them has to know where that is.
 *
 * @throws when `SITE_URL` is no address of a site
 */
export function siteAddress(): AstroIntegration {
  const address = readSiteAddress(process.env.SITE_URL);
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (address.url !== builtFor) await moveSite(fileURLToPath(dir), address);
        logger.info(
          `built for ${address.url}/${process.env.SITE_URL ? '' : ': SITE_URL names no other address'}`,
        );
      },
    },
  };
}
