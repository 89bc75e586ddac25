import type { Procedure } from '../../schema/procedure.ts';
import type { Requirement } from '../../schema/requirement.ts';
import type { Catalogue } from '../catalogue.ts';

/** How a text goes on from the label that a reader meets before it: «Когда: в день договора», never «Когда: показать». */
const when = ['Когда', /^(?:В|Во|До|За|К|Ко|Не позже|Не раньше|После|С|Сразу|Со|Через) /] as const;
const valid = ['Действует', /^(?:В|Весь|До|Ещё|Не дольше|По закону —|Пока|С|\d+) /] as const;
const prepares = ['Готовит', /^[а-яё]/] as const;

function labelled({ submitBy = [], validity, preparedBy }: Requirement) {
  return [
    // A day that hangs on no answer stands beside the name of its paper, without a label.
    ...submitBy.filter((variant) => variant.when).map(({ text }) => [...when, text] as const),
    ...(validity ? [[...valid, validity] as const] : []),
    ...(preparedBy ? [[...prepares, preparedBy] as const] : []),
  ];
}

function labelsOf({ id, requirements }: Procedure): string[] {
  return requirements.flatMap((requirement) =>
    labelled(requirement)
      .filter(([, goesOn, text]) => !goesOn.test(text) || text.endsWith('.'))
      .map(
        ([label, , text]) =>
          `procedure ${id}: requirements.${requirement.id}: «${label}: ${text}» does not read as one sentence without a stop: say it in \`text\``,
      ),
  );
}

/**
 * Texts of a requirement that contradict the label they stand after.
 *
 * It says, for instance: procedure patent-tax-proof: requirements.receipts: «Действует: Оплачен весь срок» does not read as one sentence …
 *
 * @example labels({ procedures: [] }) // []
 */
export function labels({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap(labelsOf);
}
