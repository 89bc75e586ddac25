import { ogPicture } from '../shared/og-picture.ts';
import { embedSnippet } from './embed-snippet.ts';

/** Of a calculator on a phone, empty; a longer widget scrolls inside: nobody there follows its height. */
const size = { width: 360, height: 1160 };

/**
 * The oEmbed description of a widget (oembed.com, 1.0, type `rich`). Of the frame only address, size and title are kept by
 * WordPress, and it stands in a sandbox.
 *
 * @param options.origin - where the site lives: `https://poryadok.example`
 * @param options.widget - `calculators/<id>` or `checklists/<procedure>`
 * @param options.page - path of the full page
 */
export function oembed({
  origin,
  widget,
  page,
  title,
}: {
  origin: string;
  widget: string;
  page: string;
  title: string;
}) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Порядок',
    provider_url: `${origin}/`,
    cache_age: 86_400,
    thumbnail_url: origin + page + ogPicture.file,
    thumbnail_width: ogPicture.width,
    thumbnail_height: ogPicture.height,
    html: embedSnippet({ origin, path: page, widget, title, kind: 'iframe', height: size.height }).replace(
      '<iframe ',
      `<iframe width="${size.width}" height="${size.height}" `,
    ),
    ...size,
  };
}
