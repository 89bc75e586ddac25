import type { LawNote } from '../../schema/law-note.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

const untimed = /срок[аи]? (?:.*)?(?:нет|не назван)|^срока нет|не сказано|без срока/i;
const aTerm =
  /\d+(?:-го|-й)?\s+(?:рабочи[хй]\s+|календарны[хй]\s+)?(?:дн|дня|день|месяц)|(?:три|двух|трёх)\s+месяц/i;

function headlineOf({ id, answer: { by }, terms = [] }: Procedure, lawNotes: readonly LawNote[]): string[] {
  if (by.noTerm) return [];
  const where = `procedure ${id}`;
  const timed = lawNotes.filter((note) => by.law?.includes(note.id) && aTerm.test(note.law));
  const running = [
    ...terms.map((term) => `term "${term.id}"`),
    ...timed.map((note) => `law note ${note.id}`),
    ...(aTerm.test(by.text) ? ['the text under it'] : []),
  ];
  if (untimed.test(by.headline) && running.length > 0)
    return [
      `${where}: headline «${by.headline}» names no term, though one runs: ${running.join(', ')}. Name it, or say why not in \`noTerm\``,
    ];
  if (terms.length > 0 && !by.term && !by.calculator)
    return [`${where}: answer.by names neither a term nor a calculator of the page: ${running.join(', ')}`];
  return [];
}

/**
 * Headlines without a term though the page's terms, the law beside them or their own text give one.
 *
 * It says, for instance: procedure reapply: headline «Срока нет» names no term, though one runs: law note 000-3days. Name it, or …
 *
 * @example headlines({ ...catalogue, procedures: [] }) // []
 */
export function headlines({ procedures, lawNotes }: Pick<Catalogue, 'procedures' | 'lawNotes'>): string[] {
  return procedures.flatMap((procedure) => headlineOf(procedure, lawNotes));
}
