import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What the words and cues of refusals mean: the browser gets the answer in a third of the bytes, and need not read five hundred phrases first. */
export const readAhead: Plugin = {
  name: 'read-ahead',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /\/domain\/dist\/refusals\/packed\.js/ },
    async handler(id) {
      const module: Record<string, unknown> = await import(pathToFileURL(id.replace(/\?.*/, '')).href);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  },
};
