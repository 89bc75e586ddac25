import type { ProcedureId } from '../../schema/ids.ts';
import type { Letter } from '../../schema/letter.ts';
import { letters } from '../registry.ts';

/**
 * The letters that these guides need, in the guides' order.
 *
 * @example lettersOf(['complain-to-mvd']).map(({ id }) => id) // ['mvd-complaint']
 * @example lettersOf(['patent-price']) // []
 */
export function lettersOf(procedures: readonly ProcedureId[]): Letter[] {
  return [
    ...new Set(procedures.flatMap((id) => letters.filter(({ procedures: needs }) => needs.includes(id)))),
  ];
}
