import type { ProcedureId, Service, Station } from '@poryadok/domain/schema';

/** Where a procedure stands on the way of its service. */
export interface PlaceOnWay {
  /** From 1. */
  step: number;
  steps: readonly Station[];
  /** The guides before and after it on the way; nothing at its ends. */
  before: ProcedureId | undefined;
  after: ProcedureId | undefined;
}

function guidesOf({ procedures = [], lanes = [] }: Station): ProcedureId[] {
  return [...procedures, ...lanes.flatMap((lane) => lane.procedures ?? [])];
}

/**
 * The step of the way that leads to a procedure, and the guides on both sides of it;
 * nothing for one that stands beside the way, in a special case or among what else there is.
 *
 * @example placeOnWay({ journey: [{ procedures: ['patent-renewal'] }] }, 'patent-refund') // undefined
 */
export function placeOnWay({ journey }: Pick<Service, 'journey'>, id: ProcedureId): PlaceOnWay | undefined {
  const at = journey.findIndex((station) => guidesOf(station).includes(id));
  if (at < 0) return;
  const guides = [...new Set(journey.flatMap(guidesOf))];
  const index = guides.indexOf(id);
  return { step: at + 1, steps: journey, before: guides[index - 1], after: guides[index + 1] };
}
