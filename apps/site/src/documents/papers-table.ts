import type { Service } from '@poryadok/domain/schema';
import { procedureUrl, sectionById } from '../shared/content.ts';
import { papersOfService } from './papers.ts';

export const papersTableHead = [
  'Бумага',
  'Процедура',
  'Адрес',
  'Нужна ли',
  'Вид',
  'Когда отдать',
  'Действует',
  'Где сказано',
];

/**
 * The papers of a service as rows for a spreadsheet, under `papersTableHead`.
 *
 * @param site - what makes addresses absolute
 */
export function papersTable(service: Service, site: URL | undefined): string[][] {
  return papersOfService(service).flatMap(({ document, rows }) =>
    rows.map(({ use, need, form, due, validity, cites }) => [
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
}
