import { mergedItems, mergedValues } from '../shared/merge.ts';
import type { OwnRow } from './own-rows.ts';

/** What a checklist keeps: answers by question, ticked requirements, when it was saved. */
export interface ChecklistState {
  version: 1;
  savedAt: string;
  answers: Record<string, string>;
  ticked: string[];
  /** Lines that the reader has added. */
  own?: OwnRow[];
  /** For whom it is, in the reader's words. */
  who?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A saved checklist, or nothing when the value has another shape. Unknown keys are ignored,
 * so that a list saved by a later version still opens.
 *
 * @example parseChecklistState({ version: 1, savedAt: '2026-11-22T10:00:00Z', answers: {}, ticked: [] })?.ticked // []
 */
export function parseChecklistState(value: unknown): ChecklistState | undefined {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.answers) || !Array.isArray(value.ticked))
    return;
  const answers = Object.entries(value.answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const own = (Array.isArray(value.own) ? value.own : []).flatMap((row: unknown) =>
    isRecord(row) && typeof row.id === 'string' && typeof row.text === 'string'
      ? [{ id: row.id, text: row.text }]
      : [],
  );
  return {
    version: 1,
    savedAt: typeof value.savedAt === 'string' ? value.savedAt : '',
    answers: Object.fromEntries(answers),
    ticked: value.ticked.filter((id): id is string => typeof id === 'string'),
    ...(own.length > 0 && { own }),
    ...(typeof value.who === 'string' && value.who && { who: value.who }),
  };
}

/** A checklist that nobody has touched. */
export const emptyState: ChecklistState = { version: 1, savedAt: '', answers: {}, ticked: [] };

function namedRows({ own = [] }: ChecklistState): Record<string, string> {
  return Object.fromEntries(own.map(({ id, text }) => [id, text]));
}

function named({ who }: ChecklistState): Record<string, string> {
  return who ? { who } : {};
}

/**
 * A checklist that two tabs change: what this one changed since it last read or wrote, laid over what is kept by now.
 *
 * @example mergedState(emptyState, { ...emptyState, ticked: ['b'] }, { ...emptyState, ticked: ['a'] }).ticked // ['a', 'b']
 */
export function mergedState(
  before: ChecklistState,
  mine: ChecklistState,
  theirs: ChecklistState,
): ChecklistState {
  const own = Object.entries(mergedValues(namedRows(before), namedRows(mine), namedRows(theirs)));
  const { who } = mergedValues(named(before), named(mine), named(theirs));
  return {
    version: 1,
    savedAt: mine.savedAt,
    answers: mergedValues(before.answers, mine.answers, theirs.answers),
    ticked: mergedItems(before.ticked, mine.ticked, theirs.ticked),
    ...(own.length > 0 && { own: own.map(([id, text]) => ({ id, text })) }),
    ...(who && { who }),
  };
}

/** Whether anything is done in it. */
export function isTouched({ answers, ticked, own, who }: ChecklistState): boolean {
  return ticked.length > 0 || Object.keys(answers).length > 0 || own !== undefined || who !== undefined;
}

/**
 * What of a file's state a list of today knows, and how much it does not: lines and answers of an older edition.
 *
 * @param rows - ids of the lines of the list
 * @param asked - its questions and the values that each takes
 * @example recognised({ ...emptyState, ticked: ['old'] }, ['new'], {}).unknown // 1
 */
export function recognised(
  state: ChecklistState,
  rows: readonly string[],
  asked: Readonly<Record<string, readonly string[]>>,
): { state: ChecklistState; unknown: number } {
  const known = new Set([...rows, ...(state.own ?? []).map(({ id }) => id)]);
  const ticked = state.ticked.filter((id) => known.has(id));
  const answers = Object.entries(state.answers).filter(([question, value]) =>
    asked[question]?.includes(value),
  );
  const unknown = state.ticked.length - ticked.length + Object.keys(state.answers).length - answers.length;
  return { state: { ...state, ticked, answers: Object.fromEntries(answers) }, unknown };
}

/**
 * What an older edition of a list had marked and this one has not, as a sentence after another; nothing where it knows all.
 *
 * @example tellUnknown(2) // ' Не узнали: 2, таких пунктов в списке уже нет.'
 */
export function tellUnknown(count: number): string {
  return count > 0 ? ` Не узнали: ${count}, таких пунктов в списке уже нет.` : '';
}
