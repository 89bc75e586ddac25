import type { Service } from '@poryadok/domain/schema';
import { csv, csvResponse } from '../../../documents/csv.ts';
import { papersTable, papersTableHead } from '../../../documents/papers-table.ts';
import { services } from '../../../shared/content.ts';

export function getStaticPaths() {
  return services.map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** The table of a service's papers for a spreadsheet. */
export function GET({ props: { service }, site }: { props: { service: Service }; site: URL | undefined }) {
  return csvResponse(csv([papersTableHead, ...papersTable(service, site)]));
}
