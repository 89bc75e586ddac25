import type { Answers } from '@poryadok/domain/checklist';

/** The questions of a list and the values that each takes. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** What a link says of the answers of a list. */
export type LinkedAnswers =
  | { kind: 'none' }
  | {
      kind: 'answers';
      answers: Answers;
      ticked: string[] /** What this list does not know: an older link, or a cut one. */;
      unknown: string[];
    };

/** Ticks travel under this name, only when they are asked for. */
const ticks = 'ticked';

/**
 * The answers as the fragment of a link; ticks only when they are given. A fragment is never sent to a server.
 *
 * @example toAnswersFragment({ employer: 'person' }, []) // 'v=1&employer=person'
 */
export function toAnswersFragment(answers: Answers, ticked: readonly string[]): string {
  const fields = new URLSearchParams({ v: '1' });
  for (const [question, value] of Object.entries(answers)) if (value) fields.set(question, value);
  if (ticked.length > 0) fields.set(ticks, ticked.join(' '));
  return [...fields].length > 1 ? String(fields) : '';
}

/**
 * The answers that a link carries. What this list does not ask is named and left out, so that an old link opens what it can.
 *
 * @param rows - ids of the lines of the list
 * @example fromAnswersFragment({ employer: ['person'] }, [], '#v=1&employer=person&color=red')
 * // { kind: 'answers', answers: { employer: 'person' }, ticked: [], unknown: ['color'] }
 */
export function fromAnswersFragment(asked: Asked, rows: readonly string[], fragment: string): LinkedAnswers {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  // One without a version is the place of a row.
  if (!fields.has('v')) return { kind: 'none' };
  const answers: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of fields) {
    if (name === ticks || (name === 'v' && value === '1')) continue;
    if (asked[name]?.includes(value)) answers[name] = value;
    else unknown.push(name);
  }
  const named = (fields.get(ticks) ?? '').split(' ').filter(Boolean);
  const ticked = named.filter((id) => rows.includes(id));
  return {
    kind: 'answers',
    answers,
    ticked,
    unknown: [...unknown, ...named.filter((id) => !ticked.includes(id))],
  };
}
