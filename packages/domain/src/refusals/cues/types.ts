import type { ProcedureId } from '../../schema/ids.ts';

/** How offices, portals and people word one reason of refusal, in short. */
export interface RefusalCues {
  procedure: ProcedureId;
  /** The reason's id in that procedure. */
  refusal: string;
  phrases: readonly string[];
}
