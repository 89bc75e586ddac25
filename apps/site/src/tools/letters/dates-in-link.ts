import { parseRussianDate } from '@poryadok/domain/plain-date';
import type { Letter } from '@poryadok/domain/schema';

/** Longer than any date. */
const longest = 60;

/**
 * Days that a link brings: a calculator's own link will do, names never come. A date that is not whole, or without its year, is left out.
 *
 * @param fragment - `#v=1&refused-on=25.11.2026`
 * @example datesInLink({ fields: [{ kind: 'date', name: 'refused-on', label: 'Дата отказа', required: true, when: 'past', group: 'Об отказе' }] }, '#v=1&refused-on=25.11.2026&name=Ким') // { 'refused-on': '25.11.2026' }
 */
export function datesInLink({ fields }: Pick<Letter, 'fields'>, fragment: string): Record<string, string> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  if (given.get('v') !== '1') return {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.kind !== 'date') return [];
      const { name, takes } = field;
      const text = given.get(name) ?? (takes ? given.get(takes) : null);
      if (!text || text.length > longest) return [];
      const parsed = parseRussianDate(text);
      return parsed.ok && text.includes(parsed.date.slice(0, 4)) ? [[name, text]] : [];
    }),
  );
}
