import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

const reactClient = fileURLToPath(new URL('./src/react-client.ts', import.meta.url));

/** In the browser React is Preact's core, on the server Preact's compat, whose elements Astro knows as React's. */
const reactOnPreact = {
  name: 'react-on-preact',
  enforce: 'pre',
  resolveId(id) {
    if (this.environment.name === 'client' && ['preact/compat', '@astrojs/react/client.js'].includes(id))
      return reactClient;
  },
};

/** Vite's helper fetches styles and modules ahead of a lazy import. Ours need neither: what they share is there already. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
  },
};

/** Search engines know the list of pages by this address, whatever the integration calls it. */
const sitemapAddress = {
  name: 'sitemap-address',
  hooks: {
    'astro:build:done': ({ dir }) => copyFile(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)),
  },
};

export default defineConfig({
  site: 'https://poryadok.example',
  trailingSlash: 'always',
  integrations: [
    react(),
    sitemap({
      // A frame asks search engines to pass by: they know its full page.
      filter: (page) => !page.includes('/embed/'),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    sitemapAddress,
  ],
  // The default glues the words of neighbouring inline elements, for readers too.
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "frame-src 'self'",
      ],
    },
  },
  vite: {
    plugins: [reactOnPreact, plainImports],
    // React's client is 66 kB, preact/compat under the same imports 8 kB.
    resolve: {
      alias: [
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react-dom\/server(\..*)?$/, replacement: 'preact/compat/server' },
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react$/, replacement: 'preact/compat' },
      ],
    },
    ssr: { noExternal: ['@astrojs/react', 'preact'] },
    build: {
      assetsInlineLimit: 0,
      // What a calculator's own chunk imports has arrived with the island already.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // Compressed together, the pieces that every calculator needs weigh a fifth less than one by one.
          codeSplitting: {
            groups: [
              // What every page may need, so that a guide never waits for a calculator's code.
              {
                name: 'words',
                test: /src\/(shared\/(counted|store)|plan\/key|provenance\/age)|domain\/dist\/terms\/plural|vite\/preload-helper/,
                priority: 2,
              },
              {
                name: 'calculator',
                priority: 1,
                test: /node_modules\/(preact|@astrojs\/react|date-fns|@date-fns)|src\/(react-client|calculator\/(?!Calculator|FrameCalculator|result\/(?!Answer))|shared\/(DateLeaf|typography)|provenance\/(CheckedOn|Citations|LawNotes))|domain\/dist\/(plain-date|calendar\/(?!year)|calculators\/engine|terms\/(?!index))/,
              },
              {
                name: 'calculator-page',
                test: /src\/(calculator\/(Calculator|result)|plan\/plan\.|shared\/ics\.)/,
              },
            ],
          },
        },
      },
    },
  },
});
