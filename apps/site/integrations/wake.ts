import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:wake`: like `client:load`, but an island whose code does not come says so. It lies in the page itself, so it is there when nothing else is. */
export function wake(): AstroIntegration {
  return {
    name: 'wake',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'wake',
          entrypoint: fileURLToPath(new URL('wake-directive.ts', import.meta.url)),
        });
      },
    },
  };
}
