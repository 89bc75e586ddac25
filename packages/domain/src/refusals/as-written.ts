import type { ProcedureId } from '../schema/ids.ts';
import { cues } from './cues/index.ts';

/**
 * How offices, portals and people word a reason of refusal, in our own words: what {@link matchRefusal} compares a text with.
 *
 * @param procedure - the procedure that names the reason
 * @param refusal - the reason's id in it
 * @returns undefined where no office refuses so, as for errors of the portal on the way
 * @example asWritten('reapply', 'empty') // ['пропущено поле', 'поле не заполнено']
 */
export function asWritten(procedure: ProcedureId, refusal: string): readonly string[] | undefined {
  return cues.find((cue) => cue.procedure === procedure && cue.refusal === refusal)?.phrases;
}
