import { capitalised } from '@poryadok/domain/plain-date';
import type { Conflict, LawNote } from '@poryadok/domain/schema';
import { uncapitalised } from '../shared/typography.ts';

/**
 * What the law says, in one line: the mark before it says already that it is the law that speaks.
 *
 * @example lawLine({ title: 'Закон говорит иначе: 90 дней — не предел' }) // '90 дней — не предел'
 */
export function lawLine({ title, brief }: Pick<LawNote, 'title' | 'brief'>): string {
  return brief ?? capitalised(title.replace(/^Закон говорит иначе: /, ''));
}

/**
 * Where the sources disagree and what to hold to, in one line.
 *
 * @example conflictLine({ topic: 'Размер файла', safest: 'До 5 МБ' }) // 'Размер файла: до 5 МБ'
 */
export function conflictLine({ topic, safest, brief }: Pick<Conflict, 'topic' | 'safest' | 'brief'>): string {
  return brief ?? `${topic}: ${uncapitalised(safest)}`;
}
