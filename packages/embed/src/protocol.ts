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
  /** Roubles, or days of a count; up to `amountTo` where that is given. */
  amount?: number;
  amountTo?: number;
  /** Whether a check is passed. */
  passed?: boolean;
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
  /** Which of its answers the calculator gave, the same as in the open API: `two-stage`. */
  verdict?: string;
  /** The safe day of the leading outcome, `YYYY-MM-DD`. */
  safeDate?: string;
  outcomes: readonly ResultOutcome[];
}

/** What `poryadok:progress` carries, only where the partner asked: how far a list has come. */
export interface Progress {
  /** Procedure id: `passport-validity`. */
  checklist: string;
  /** Lines with a tick. */
  done: number;
  /** Lines that apply. */
  total: number;
}

/** What could not be done. */
export interface Failure {
  /** `prefill`: an attribute was not understood. `silent`: the frame says nothing, and the link stands in its place; the loader tells this one itself. */
  code: 'prefill' | 'silent';
  /** What of the attributes it is about. */
  input?: string;
}

/** A message of a frame, as it is posted. */
export type FrameMessage = { poryadok: typeof protocol } & (
  | { type: 'ready'; widget: string }
  | { type: 'resize'; height: number }
  | ({ type: 'result' } & Result)
  | ({ type: 'progress' } & Progress)
  | ({ type: 'error' } & Failure)
);

/** What a valid message means: the name of the event and its detail. */
export type FrameEvent =
  | { type: 'ready'; detail: { widget?: string } }
  | { type: 'resize'; detail: { height: number } }
  | { type: 'result'; detail: Result }
  | { type: 'progress'; detail: Progress }
  | { type: 'error'; detail: Failure };

/** Which fields are promised, by the type of their value, and what each message must have. */
const fields = {
  string: /^(id|widget|calculator|headline|verdict|checklist|code|input)$/,
  number: /^(height|amount|amountTo|done|total)$/,
  boolean: /^passed$/,
};
const needed: Record<string, readonly string[]> = {
  ready: [],
  resize: ['height'],
  result: ['calculator', 'headline'],
  progress: ['checklist', 'done', 'total'],
  error: ['code'],
};

/** The promised fields of a message or of one of its outcomes, where they have the promised shape. */
function pick(from: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(from)).filter(([name, value]) =>
      /^(date|safeDate)$/.test(name)
        ? typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        : (fields as Record<string, RegExp | undefined>)[typeof value]?.test(name) &&
          !(typeof value === 'number' && !Number.isFinite(value)),
    ),
  );
}

/**
 * Reads what arrived in a `message` event.
 *
 * @param data - anything at all: `event.data` of an unknown sender
 * @returns the event to dispatch, its height clamped to 100…30 000, stripped to the promised fields; `undefined` for
 * whatever is not a valid message. Never throws on plain data.
 * @example
 * readFrameMessage({ poryadok: 1, type: 'resize', height: 90_000 })
 * // { type: 'resize', detail: { height: 30_000 } }
 * readFrameMessage(null) // undefined
 */
export function readFrameMessage(data: unknown): FrameEvent | undefined {
  const { poryadok, type, outcomes } = Object(data) as Record<string, unknown>;
  const { height, ...rest } = pick(data);
  const detail = {
    ...rest,
    ...(typeof height === 'number' && { height: Math.min(Math.max(height, minHeight), maxHeight) }),
    ...(Array.isArray(outcomes) && { outcomes: outcomes.map(pick) }),
  };
  const wanted = typeof type === 'string' && Object.hasOwn(needed, type) ? needed[type] : undefined;
  const whole = wanted?.every((name) => name in detail) && (type !== 'result' || Array.isArray(outcomes));
  if (poryadok !== protocol || !whole) return undefined;
  return { type, detail } as FrameEvent;
}

/**
 * The attribute that fills in a field at the start.
 *
 * @param input - the input's name; the whole fragment of a full page where it is empty
 * @example prefillAttribute('patentIssuedOn') // 'data-prefill-patent-issued-on'
 * @example prefillAttribute('') // 'data-prefill'
 */
export function prefillAttribute(input: string): string {
  return `data-prefill${input && `-${input.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`}`;
}
