import { calculators } from '@poryadok/domain/calculators';
import { calendarYears } from '@poryadok/domain/calendar';
import type { APIContext } from 'astro';
import { calendarUrl } from '../shared/calendar-years.ts';
import {
  calculatorUrl,
  procedures,
  procedureUrl,
  services,
  serviceUrl,
  sources,
  sourceUrl,
} from '../shared/content.ts';

const paths = [
  '/',
  '/procedures/',
  '/calculators/',
  '/sources/',
  '/sources/law/',
  '/sources/conflicts/',
  '/partners/',
  '/about/counting/',
  '/about/data/',
  '/tools/',
  '/tools/calendar/',
  '/tools/check/',
  ...services.map(({ id }) => serviceUrl(id)),
  ...procedures.map(({ id }) => procedureUrl(id)),
  ...calculators.map(({ id }) => calculatorUrl(id)),
  ...sources.map(({ id }) => sourceUrl(id)),
  ...calendarYears.map(calendarUrl),
];

/** Every page meant for readers; frames and personal pages are left out. */
export function GET({ site }: APIContext) {
  const urls = paths.map((path) => `  <url><loc>${new URL(path, site)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
}
