import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import satori from 'satori';
import sharp from 'sharp';
import { ogPicture } from '../src/shared/og-picture.ts';

const { file: picture, ...size } = ogPicture;
const require = createRequire(import.meta.url);

/** The typeface in the one form that the drawing library reads; a file of it a script. */
async function fonts() {
  const scripts = ['cyrillic', 'latin'];
  const weights = [400, 700] as const;
  return Promise.all(
    scripts.flatMap((script) =>
      weights.map(async (weight) => ({
        name: script,
        weight,
        style: 'normal' as const,
        data: await readFile(
          require.resolve(`@fontsource/golos-text/files/golos-text-${script}-${weight}-normal.woff`),
        ),
      })),
    ),
  );
}

type Drawn = Parameters<typeof satori>[0];

function box(style: Record<string, string | number>, children: unknown): Drawn {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The leaf of the site with what the page says of itself: its title, what it gives, the wordmark with its square point. */
function leaf(title: string, description: string): Drawn {
  const [big, small] = title.length > 70 ? [56, 30] : [72, 34];
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: 64,
      background: '#005f4b',
      color: '#fff',
      fontFamily: 'cyrillic, latin',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: big, fontWeight: 700, lineHeight: 1.12, letterSpacing: -1 }, title),
        box({ fontSize: small, lineHeight: 1.35, marginTop: 28, color: '#cfe9e0' }, description),
      ]),
      box({ alignItems: 'flex-end', fontSize: 42, fontWeight: 700 }, [
        box({}, 'Порядок'),
        box({ width: 14, height: 14, marginLeft: 8, marginBottom: 10, background: '#68d5b2' }, ''),
      ]),
    ],
  );
}

/**
 * What a page says of itself to those who show its address; `undefined` for one that names no picture.
 *
 * @example saysOfItself('<head><meta property="og:image" content="…"><meta property="og:title" content="Патент — Порядок">…') // { title: 'Патент', description: '…' }
 */
export function saysOfItself(html: string): { title: string; description: string } | undefined {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const said = (name: string) => head.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
  const title = said('title')?.replace(/ — Порядок$/, '');
  return said('image') === undefined || title === undefined
    ? undefined
    : { title, description: said('description') ?? '' };
}

/** Draws the picture of every page that names one; one that was drawn before with the same words is kept in Astro's cache. */
export function ogImages(): AstroIntegration {
  let cache = '';
  return {
    name: 'og-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('og-images/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const drawnWith = { ...size, fonts: await fonts() };
        const hand = await readFile(fileURLToPath(import.meta.url));
        await mkdir(cache, { recursive: true });
        const files = await readdir(folder, { recursive: true });
        await Promise.all(
          files
            .filter((file) => file.endsWith('index.html'))
            .map(async (file) => {
              const page = saysOfItself(await readFile(join(folder, file), 'utf8'));
              if (page === undefined) return;
              const mark = createHash('sha256').update(hand).update(JSON.stringify(page)).digest('hex');
              const kept = join(cache, `${mark.slice(0, 20)}.png`);
              if (!existsSync(kept)) {
                const drawing = await satori(leaf(page.title, page.description), drawnWith);
                await sharp(Buffer.from(drawing)).png({ palette: true, colours: 16 }).toFile(kept);
              }
              await copyFile(kept, join(folder, file.replace(/index\.html$/, picture)));
            }),
        );
      },
    },
  };
}
