import { fileURLToPath } from 'node:url';
import site from '../astro.config.mjs';

const many = fileURLToPath(new URL('./many-procedures.ts', import.meta.url));

/** The site as it is, with more procedures behind the same import. */
export default {
  ...site,
  outDir: process.env.SYNTHETIC_OUT,
  vite: {
    ...site.vite,
    plugins: [
      ...site.vite.plugins,
      {
        name: 'many-procedures',
        enforce: 'pre',
        resolveId: (id, importer) =>
          id === '@poryadok/domain/procedures' && importer !== many ? many : undefined,
      },
    ],
  },
};
