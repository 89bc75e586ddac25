import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Like `client:load`, and an island whose code does not come says so (`integrations/wake.ts`). */
    'client:wake'?: boolean;
  }
}
