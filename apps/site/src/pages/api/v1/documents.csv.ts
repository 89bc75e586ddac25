import { csv, csvResponse } from '../../../documents/csv.ts';
import { papersTable, papersTableHead } from '../../../documents/papers-table.ts';
import { services } from '../../../shared/content.ts';

/** Every paper of every service with each line that asks for it. */
export function GET({ site }: { site: URL | undefined }) {
  return csvResponse(
    csv([
      ['Услуга', ...papersTableHead],
      ...services.flatMap((service) => papersTable(service, site).map((row) => [service.shortTitle, ...row])),
    ]),
  );
}
