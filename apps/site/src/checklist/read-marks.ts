import type { Asked } from './link.ts';
import { type ChecklistState, isTouched, parseChecklistState, recognised, tellUnknown } from './state.ts';

/** What a file of marks holds for a list, or only why it holds nothing. */
export interface ReadMarks {
  marks?: ChecklistState;
  words: string;
}

/**
 * Reads a file of marks. It is fetched once a file is chosen: few readers have one. Never throws for what stands in the file.
 *
 * @param rows - ids of the lines of the list
 */
export async function readMarks(
  file: Blob,
  procedure: string,
  rows: readonly string[],
  asked: Asked,
): Promise<ReadMarks> {
  const loaded = await file
    .text()
    .then((text) => JSON.parse(text) as { procedure?: unknown })
    .then((value) => (value.procedure === procedure ? parseChecklistState(value) : undefined))
    .catch(() => undefined);
  if (!loaded) return { words: 'Этот файл не от этого списка или повреждён. Ваши отметки не изменились.' };
  const { state, unknown } = recognised(loaded, rows, asked);
  if (!isTouched(state))
    return { words: 'В файле нет отметок этого списка: он изменился. Ваши отметки не изменились.' };
  return { marks: state, words: `Отметки загружены из файла.${tellUnknown(unknown)}` };
}
