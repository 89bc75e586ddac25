/**
 * What a frame tells the page around it, and how the page reads it.
 *
 * The talk goes one way: everything the page has to say stands in the fragment of the frame's address,
 * so a frame listens to no message and none can harm it.
 */

/** The version of the message shapes; a message of another version is ignored. */
export const protocol = 1;

/** No real widget is lower or higher, in CSS pixels: the longest list, everything opened on a phone, takes 23 000. */
export const minHeight = 100;
export const maxHeight = 30_000;

/** One answer of a calculator as the page around the frame learns it. */
export interface ResultOutcome {
  /** Outcome id, the same as in the open API: `last-contract-day`. */
  id: string;
  /** The plain reading of the rule, `YYYY-MM-DD`. */
  date?: string;
  /** The day that no reading of the rule can fault, `YYYY-MM-DD`. */
  safeDate?: string;
}

/**
 * What `poryadok:result` carries, only where the partner asked for it: the answer. Answers follow from what the person typed.
 * An answer that is gone has an empty headline and no outcomes.
 */
export interface Result {
  /** Calculator id: `patent-renewal`. */
  calculator: string;
  /** The leading Russian sentence; empty when there is no answer any more. */
  headline: string;
  /** The safe day of the leading outcome, `YYYY-MM-DD`. */
  safeDate?: string;
  outcomes: readonly ResultOutcome[];
}

/** A message of a frame, as it is posted. */
export type FrameMessage = { poryadok: typeof protocol } & (
  | { type: 'ready' }
  | { type: 'resize'; height: number }
  | ({ type: 'result' } & Result)
);

/** What a valid message means: the name of the event and its detail. */
export type FrameEvent =
  | { type: 'ready'; detail: Record<string, never> }
  | { type: 'resize'; detail: { height: number } }
  | { type: 'result'; detail: Result };

/** The promised fields of a result or of one of its outcomes; a day must look like one. Anything else is left out. */
function pick(from: unknown): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of ['id', 'date', 'safeDate', 'calculator', 'headline']) {
    const value: unknown = Object(from)[name];
    if (typeof value === 'string' && (!/ate$/.test(name) || /^\d{4}-\d\d-\d\d$/.test(value)))
      picked[name] = value;
  }
  return picked;
}

/**
 * Reads what arrived in a `message` event.
 *
 * @param data - anything at all: `event.data` of an unknown sender
 * @returns the event to dispatch, its height clamped to 100…30 000, its result stripped
 * to the promised fields; `undefined` for whatever is not a valid message. Never throws on plain data.
 * @example
 * readFrameMessage({ poryadok: 1, type: 'resize', height: 90_000 })
 * // { type: 'resize', detail: { height: 30_000 } }
 * readFrameMessage(null) // undefined
 */
export function readFrameMessage(data: unknown): FrameEvent | undefined {
  const { poryadok, type, height, outcomes } = Object(data) as Record<string, unknown>;
  const result = pick(data);
  const detail =
    type === 'ready'
      ? {}
      : type === 'resize' && Number.isFinite(height)
        ? { height: Math.min(Math.max(height as number, minHeight), maxHeight) }
        : type === 'result' &&
          result.calculator &&
          'headline' in result &&
          Array.isArray(outcomes) && { ...result, outcomes: outcomes.map(pick) };
  if (poryadok === protocol && detail) return { type, detail } as FrameEvent;
  return undefined;
}
