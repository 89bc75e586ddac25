import type { OwnRow } from './own-rows.ts';

/** What a checklist keeps: answers by question, ticked requirements, when it was saved. */
export interface ChecklistState {
  version: 1;
  savedAt: string;
  answers: Record<string, string>;
  ticked: string[];
  /** Lines that the reader has added. */
  own?: OwnRow[];
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
  };
}
