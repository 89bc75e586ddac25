import type { LawNote } from '../../schema/law-note.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

/** Fees that stand in nine guides: whoever pays one brings the receipt. */
const fee = /(?:500|4\s?200|3\s?000|300)\s*(?:₽|руб)/;

function papersOf(
  { id, answer, cost, steps, requirements }: Procedure,
  lawNotes: readonly LawNote[],
): string[] {
  const where = `procedure ${id}`;
  const listed = requirements.flatMap(({ options = [] }) => options.flatMap(({ documents }) => documents));
  const shown = [...cost, ...steps].flatMap(({ law = [] }) => law);
  const demanded = [
    ...steps.flatMap((step) => (step.papers ?? []).map((paper) => ({ paper, by: `step "${step.id}"` }))),
    ...lawNotes
      .filter((note) => shown.includes(note.id))
      .flatMap((note) => (note.demands ?? []).map((paper) => ({ paper, by: `law note ${note.id}` }))),
  ];
  const paid = [...cost, ...steps].find(({ text = '' }) => /пошлин/i.test(text) && fee.test(text));
  const receipts = requirements.filter(
    ({ kind, name, short = '', text = '' }) =>
      kind === 'document' && /пошлин/i.test(`${name} ${short} ${text}`),
  );
  const unseen = receipts.filter((receipt) => !answer.take.requirements.includes(receipt.id));
  return [
    ...demanded
      .filter(({ paper }) => !listed.includes(paper))
      .map(({ paper, by }) => `${where}: ${by} demands the paper "${paper}", and no line of the list has it`),
    ...(paid && receipts.length === 0
      ? [`${where}: a fee is told («${paid.text}»), and the list has no receipt of it (госпошлина)`]
      : []),
    ...unseen.map(
      (receipt) =>
        `${where}: the list asks for «${receipt.name}», and «Что взять» of the first screen does not name it`,
    ),
  ];
}

/**
 * Papers that the law, a step or a fee demands and no line of the list has, and receipts of fees that the first screen leaves out.
 *
 * It says, for instance: procedure reapply: law note 000-fee demands the paper "state-fee-receipt", and no line of the list has it
 *
 * @example demandedPapers({ ...catalogue, procedures: [] }) // []
 */
export function demandedPapers({
  procedures,
  lawNotes,
}: Pick<Catalogue, 'procedures' | 'lawNotes'>): string[] {
  return procedures.flatMap((procedure) => papersOf(procedure, lawNotes));
}
