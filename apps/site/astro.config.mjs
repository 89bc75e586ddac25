import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { calculators } from '@poryadok/domain/calculators';
import { defineConfig } from 'astro/config';
import { apart, calculatorFile } from './integrations/apart.ts';
import { calculatorCode } from './integrations/calculator-code.ts';
import { everyPage } from './integrations/every-page.ts';
import { offline } from './integrations/offline.ts';
import { ogImages } from './integrations/og-image.ts';
import { oneWave } from './integrations/one-wave.ts';
import { withOrderedHead } from './integrations/ordered-head.ts';
import { readAhead } from './integrations/read-ahead.ts';
import { withSingleSpaces } from './integrations/single-spaces.ts';
import { builtFor, siteAddress } from './integrations/site-address.ts';
import { withSparePolicy } from './integrations/spare-policy.ts';
import { wake } from './integrations/wake.ts';

function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** The oldest browsers in which all works; `test/old-browsers.test.ts` reads what is built for them. */
const oldestBrowsers = ['chrome104', 'safari15.4', 'firefox100'];

/** In the browser React is Preact's core, on the server Preact's compat, whose elements Astro knows as React's. */
const reactOnPreact = {
  name: 'react-on-preact',
  enforce: 'pre',
  resolveId(id) {
    if (this.environment.name === 'client' && id === 'preact/compat') return pathOf('src/react.ts');
  },
};

/** Vite's helper fetches styles and modules ahead of a lazy import. Ours need neither, nor their names: what they share is there already. */
const lazyImports = {
  name: 'lazy-imports',
  enforce: 'pre',
  load(id) {
    if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

/** What books of Excel are packed with: `src/tools/many/zip.ts` says why. */
const packedBesidePage = {
  name: 'packed-beside-page',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'fflate' && importer?.includes('/write-excel-file/modules/zip/'))
      return pathOf('src/tools/many/zip.ts');
  },
};

/** Search engines know the list of pages by this address, whatever the integration calls it. */
const sitemapAddress = {
  name: 'sitemap-address',
  hooks: {
    'astro:build:done': ({ dir }) => copyFile(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)),
  },
};
/** Whether a module lies in one of the rooms or files. */
function among(...places) {
  return (id) => !id.includes('?for=') && places.some((place) => id.replaceAll('\\', '/').includes(place));
}

/** Modules that a test takes, but for some: these come after the answer. */
function besides(place, test) {
  return (id) => test(id) && !place.test(id);
}

export default defineConfig({
  site: builtFor,
  trailingSlash: 'always',
  integrations: [
    react(),
    sitemap({
      // A frame asks search engines to pass by: they know its full page; so does a list of files for programs.
      filter: (page) => !/^\/(api|embed|oembed)\//.test(new URL(page).pathname),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    sitemapAddress,
    wake(),
    oneWave(
      Object.fromEntries(
        calculators.flatMap(({ id }) => [
          [calculatorFile(id, 'page'), `@poryadok/domain/calculators/${id}`],
          [calculatorFile(id, 'frame'), `@poryadok/domain/calculators/${id}?frame`],
        ]),
      ),
      // What comes after an answer, on a page alone.
      (name) => (name.startsWith('frame-') ? undefined : 'afterwards'),
    ),
    everyPage('spare-pages', withSingleSpaces, withSparePolicy, withOrderedHead),
    ogImages(),
    siteAddress(),
    offline(),
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
    plugins: [reactOnPreact, lazyImports, packedBesidePage, apart, calculatorCode, readAhead],
    // React's client is 66 kB, preact/compat under the same imports 8 kB.
    resolve: {
      alias: [
        { find: '@astrojs/react/client.js', replacement: pathOf('src/react-client.ts') },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react-dom\/server(\..*)?$/, replacement: 'preact/compat/server' },
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react$/, replacement: 'preact/compat' },
      ],
    },
    ssr: { noExternal: ['@astrojs/react', 'preact', 'preact-render-to-string'] },
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      assetsInlineLimit: 0,
      // What a calculator's own chunk imports has arrived with the island already.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // Compressed together, the pieces that every calculator needs weigh a fifth less than one by one.
          codeSplitting: {
            groups: [
              // The framework: of use to other islands too, and the same from release to release.
              { name: 'react', test: among('/node_modules/preact/', '/src/react'), priority: 4 },
              // What guides need as well: they never wait for a calculator's code.
              {
                name: 'words',
                test: among(
                  '/src/shared/counted.ts',
                  '/src/shared/replace-address.ts',
                  '/src/provenance/age',
                  '/domain/dist/terms/plural.js',
                  'vite/preload-helper.js',
                ),
                priority: 2,
              },
              { name: 'store', test: among('/src/shared/store.ts', '/src/shared/keys.ts'), priority: 2 },
              // Small ones that guides need beside each other: a request each would cost more than its bytes.
              {
                name: 'reveal',
                test: among('/src/shared/reveal.ts', '/src/shared/show-all.ts'),
                priority: 2,
              },
              {
                name: 'rows',
                test: among(
                  '/src/checklist/row-id.ts',
                  '/src/checklist/link.ts',
                  '/src/shared/travelled-link.ts',
                ),
                priority: 2,
              },
              // What counts the lists begun, on every page.
              {
                name: 'kept',
                test: among(
                  '/src/home/begun.ts',
                  '/src/checklist/state.ts',
                  '/src/checklist/which.ts',
                  '/src/way/state.ts',
                  '/src/plan/who.ts',
                  '/src/shared/merge.ts',
                  '/src/shared/element.ts',
                ),
                priority: 2,
              },
              { name: 'frame', test: (id) => /FrameCalculator\.tsx$|\?for=frame$/.test(id), priority: 3 },
              // The island of a calculator's page with all that it imports, and what calculators import besides.
              {
                name: 'calculator',
                test: besides(
                  /\/engine\/(countdown|tell-day|time-line)\.js$/,
                  among(
                    '/src/calculator/Calculator.tsx',
                    '/domain/dist/calculators/engine/',
                    '/domain/dist/plain-date/',
                    '/domain/dist/calendar/',
                    '/domain/dist/terms/shift.js',
                  ),
                ),
                priority: 1,
              },
              {
                name: 'plan',
                test: among('/src/plan/plan.ts'),
              },
            ],
          },
        },
      },
    },
  },
});
