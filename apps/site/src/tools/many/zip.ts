import { type Zippable, zipSync } from 'fflate';

/**
 * What the writer of books packs them with, in the place of fflate's own (`astro.config.mjs`): that one packs larger files
 * in workers made of text, which the policy forbids, and no book of more than some hundred rows would ever come. Books are
 * made beside the page already.
 */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}

export { zipSync };
