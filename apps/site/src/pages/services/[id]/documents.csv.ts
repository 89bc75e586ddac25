import type { Service } from '@poryadok/domain/schema';
import { csv } from '../../../documents/csv.ts';
import { papersOfService } from '../../../documents/papers.ts';
import { procedureUrl, sectionById, services } from '../../../shared/content.ts';

export function getStaticPaths() {
  return services.map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** The table of a service's papers for a spreadsheet. */
export function GET({ props: { service }, site }: { props: { service: Service }; site: URL | undefined }) {
  const head = [
    'Бумага',
    'Процедура',
    'Адрес',
    'Нужна ли',
    'Вид',
    'Когда отдать',
    'Действует',
    'Где сказано',
  ];
  const rows = papersOfService(service).flatMap(({ document, rows: uses }) =>
    uses.map(({ use, need, form, due, validity, cites }) => [
      document.name,
      use.procedure.title,
      new URL(procedureUrl(use.procedure.id), site).href,
      need,
      form,
      due,
      validity,
      cites.map((id) => sectionById(id).label).join(', '),
    ]),
  );
  return new Response(csv([head, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
