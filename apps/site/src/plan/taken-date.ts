import type { PlainDate } from '@poryadok/domain/plain-date';

/** A date that a person can take along: of a result, or the day by which a checklist must be gathered. */
export interface TakenDate {
  /** Calculator, case and outcome, or the checklist; not the date, so that a new result replaces the old one. */
  id: string;
  date: PlainDate;
  title: string;
  /** What the title is about: the calculator's question. Without it the title says all. */
  about?: string;
  /** For whom, as the reader named the case. */
  who?: string;
  /** Counted before the calendar of its year was decreed. */
  provisional?: boolean;
  /** The plain reading, where the safe date is earlier; how far a checklist is. */
  note: string;
  /** Path and fragment that show where it came from. */
  link: string;
}

type Titled = Pick<TakenDate, 'title' | 'about' | 'who' | 'provisional'>;

/**
 * Whose a date is and what, where the page around it tells of which question.
 *
 * @example shortTitle({ title: 'Получится день', who: 'Алишер' }) // 'Алишер: Получится день'
 */
export function shortTitle({ title, who, provisional }: Titled): string {
  return [who ? `${who}: ` : '', provisional ? 'предварительно: ' : '', title].join('');
}

/**
 * Whose a date is, what, and of which question, on one line.
 *
 * @example fullTitle({ title: 'Получится день', about: 'Посчитать рабочие дни', who: 'Алишер' })
 * // 'Алишер: Получится день · Посчитать рабочие дни'
 */
export function fullTitle(taken: Titled): string {
  return shortTitle(taken) + (taken.about ? ` · ${taken.about}` : '');
}
