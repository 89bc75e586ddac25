import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { saysOfItself } from '../integrations/og-image.ts';
import { fileAt, pages, read, report } from './built-site.ts';

const open = pages.filter(({ html }) => html.includes('<link rel="canonical"') && !html.includes('noindex'));

function imageOf(html: string): string | undefined {
  return /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
}

it('every page that search engines may list names a picture of its own, which stands beside it', () => {
  expect(open.length).toBeGreaterThan(200);
  expect(
    report(
      open.flatMap(({ path, html }) => {
        const image = imageOf(html);
        if (image === undefined) return [{ path, what: 'names no picture' }];
        if (new URL(image).pathname !== `${path}og.png`)
          return [{ path, what: 'names a picture of another page' }];
        return fileAt(`${path}og.png`) === undefined ? [{ path, what: 'the picture is missing' }] : [];
      }),
    ),
  ).toEqual([]);
});

it('a page that asks search engines to pass by names none, and none is drawn', () => {
  const closed = pages.filter((page) => !open.includes(page));
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.filter(({ html }) => imageOf(html) !== undefined)).toEqual([]);
  expect(closed.filter(({ path }) => fileAt(`${path}og.png`) !== undefined)).toEqual([]);
});

test.each(['/', '/procedures/patent-renewal-documents/', '/documents/refusal-municipal-certificate/'])(
  'the picture of %s has the size that people share, the ground of the site and letters on it',
  async (path) => {
    const picture = sharp(read(fileAt(`${path}og.png`) ?? ''));
    const { width, height, format } = await picture.metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    const { dominant, channels } = await picture.stats();
    // Colours fall into buckets of sixteen; the ground is #005f4b.
    expect(dominant).toEqual({ r: 8, g: 88, b: 72 });
    expect(channels.every(({ max }) => max > 200)).toBe(true);
  },
);

it('what is drawn is what the page says of itself, its signs of HTML read', () => {
  expect(
    saysOfItself(
      '<head><meta property="og:image" content="a.png"><meta property="og:title" content="Имя &quot;А&quot; — Порядок"><meta property="og:description" content="Что &amp; как"></head>',
    ),
  ).toEqual({ title: 'Имя "А"', description: 'Что & как' });
  expect(saysOfItself('<head><meta property="og:title" content="Без картинки"></head>')).toBeUndefined();
});
