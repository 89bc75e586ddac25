import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://poryadok.example',
  trailingSlash: 'always',
  integrations: [react()],
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
    // React's client is 66 kB, preact/compat under the same imports 8 kB.
    resolve: {
      alias: [
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react-dom\/server(\..*)?$/, replacement: 'preact/compat/server' },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react$/, replacement: 'preact/compat' },
      ],
    },
    ssr: { noExternal: ['@astrojs/react', 'preact'] },
    build: { assetsInlineLimit: 0 },
  },
});
