import { calculators } from '@poryadok/domain/calculators';
import type { APIContext } from 'astro';
import { jsonResponse } from '../../open-data/json-response.ts';
import { oembed } from '../../partners/oembed.ts';
import { calculatorUrl, procedures, procedureUrl } from '../../shared/content.ts';

export function getStaticPaths() {
  return [
    ...calculators.map(({ id, title }) => ({ widget: `calculators/${id}`, page: calculatorUrl(id), title })),
    ...procedures.map(({ id, title }) => ({ widget: `checklists/${id}`, page: procedureUrl(id), title })),
  ].map(({ widget, page, title }) => ({ params: { widget }, props: { widget, page, title } }));
}

/** What a site that has been given the address of a page may show in its place. */
export function GET({ props, site }: APIContext<{ widget: string; page: string; title: string }>) {
  return jsonResponse(oembed({ origin: site?.origin ?? '', ...props }));
}
