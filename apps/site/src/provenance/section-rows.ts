import { coverage, type SectionCoverage } from '@poryadok/domain/procedures';
import type { Source } from '@poryadok/domain/schema';
import { contradicts, isUnverifiable } from '@poryadok/domain/sources';
import {
  calculatorUrl,
  conflicts,
  lawNotes,
  procedures,
  procedureUrl,
  services,
  serviceUrl,
} from '../shared/content.ts';
import { calculatorsCiting } from './note-owners.ts';

function rowOf({ section, facts }: SectionCoverage) {
  const law = lawNotes.filter((note) => note.sections?.includes(section.id));
  const wrong = law.filter(contradicts);
  const unsure = law.filter(isUnverifiable);
  const owners = [...new Set(facts.map((fact) => fact.owner))];
  return {
    section,
    /** Where on the site it is used. */
    links: [
      ...services
        .filter(({ id }) => owners.includes(id))
        .map(({ id, shortTitle }) => ({ href: serviceUrl(id), title: `Весь путь: ${shortTitle}` })),
      ...procedures
        .filter(({ id }) => owners.includes(id))
        .map(({ id, shortTitle }) => ({ href: procedureUrl(id), title: shortTitle })),
      ...calculatorsCiting(section.id).map(({ id, shortTitle }) => ({
        href: calculatorUrl(id),
        title: `Калькулятор: ${shortTitle}`,
      })),
    ],
    /** How many facts rest on it. */
    count: facts.length,
    law,
    wrong,
    unsure,
    conflicts: conflicts.filter(({ values }) => values.some(({ cites }) => cites.includes(section.id))),
    /** What the filter of the page knows it by; a section without rules may be of another kind too. */
    kinds: [
      ...(wrong.length > 0 ? ['law'] : unsure.length > 0 ? ['unsure'] : []),
      ...(facts.length === 0 ? ['none'] : []),
    ],
  };
}

/** A section of a source: where the site uses it, what the law and the other sources say of it. */
export type SectionRow = ReturnType<typeof rowOf>;

/**
 * The sections of a source in its own order.
 *
 * @example sectionRows(sourceById('003'))[0]?.section.id // 'S003-TITLE'
 */
export function sectionRows(source: Pick<Source, 'id'>): SectionRow[] {
  return coverage()
    .filter(({ section }) => section.source === source.id)
    .map(rowOf);
}

/**
 * The rows under the headings of the first level: a new chapter starts at each.
 *
 * @example chaptersOf(sectionRows(sourceById('003')))[0]?.title // 'Правила предоставления услуги: заголовок'
 */
export function chaptersOf(rows: readonly SectionRow[]): { title: string; rows: SectionRow[] }[] {
  const chapters: { title: string; rows: SectionRow[] }[] = [];
  for (const row of rows) {
    const last = chapters.at(-1);
    if (row.section.level === 1 || !last) chapters.push({ title: row.section.heading, rows: [row] });
    else last.rows.push(row);
  }
  return chapters;
}

/**
 * What the law and the other sources say of a section, in a word or two; nothing where they agree with it.
 *
 * @example wordOf({ wrong: [], unsure: [], conflicts: [{ id: 'price' }] }) // 'Источники расходятся'
 */
export function wordOf({
  wrong,
  unsure,
  conflicts,
}: Record<'wrong' | 'unsure' | 'conflicts', readonly { id: string }[]>): string | undefined {
  if (wrong.length > 0) return 'По закону иначе';
  if (unsure.length > 0) return 'Не подтверждено';
  return conflicts.length > 0 ? 'Источники расходятся' : undefined;
}
