import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * Like `client:load`, and an island whose code does not come says so (`integrations/wake.ts`). `awaited`: the person came for
     * what it shows, so its code is asked for as early as the style (`integrations/ordered-head.ts`).
     */
    'client:wake'?: true | 'awaited';
  }
}
