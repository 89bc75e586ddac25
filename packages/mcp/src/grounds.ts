import { formatMonthOrDay } from '@poryadok/domain/plain-date';
import type { ConflictId, LawNoteId, SectionId } from '@poryadok/domain/schema';
import { conflicts, lawNotes, sections, sources } from '@poryadok/domain/sources';

/** What lines rest on: sections of the sources, notes on the law, points where the sources differ. */
export interface Grounds {
  cites?: readonly SectionId[] | undefined;
  law?: readonly LawNoteId[] | undefined;
  conflicts?: readonly ConflictId[] | undefined;
}

function unique<Id>(all: readonly Grounds[], ids: (grounds: Grounds) => readonly Id[] | undefined): Set<Id> {
  return new Set(all.flatMap((grounds) => ids(grounds) ?? []));
}

/**
 * Everything that these lines rest on, as text: each section once, what the law says beside it with the norm and the month
 * of the check, and where to ask.
 *
 * @example tellGrounds([{ cites: ['S003-1.2'] }])[1] // '- [S003-1.2] Правила ММЦ, п. 1.2: …'
 */
export function tellGrounds(all: readonly Grounds[]): string[] {
  const cited = unique(all, ({ cites }) => cites);
  const noted = unique(all, ({ law }) => law);
  const differing = unique(all, (grounds) => grounds.conflicts);
  return [
    ...titled(
      'Источники',
      sections
        .filter(({ id }) => cited.has(id))
        .map(({ id, source, label, gist }) => {
          const { shortTitle } = sources.find((candidate) => candidate.id === source) ?? {
            shortTitle: source,
          };
          return `- [${id}] ${shortTitle}, ${label}: ${gist}`;
        }),
    ),
    ...titled(
      'Что говорит закон',
      lawNotes
        .filter(({ id }) => noted.has(id))
        .map(({ id, title, law, norm, checkedOn, advice, ask }) =>
          [
            `- [${id}] ${title}. ${law}`,
            norm === undefined ? 'Норма не найдена, нужна проверка юристом.' : `Норма: ${norm}.`,
            `Проверено: ${formatMonthOrDay(checkedOn)}. ${advice} Где уточнить: ${ask}.`,
          ].join(' '),
        ),
    ),
    ...titled(
      'Где источники расходятся и как считаем',
      conflicts
        .filter(({ id }) => differing.has(id))
        .map(({ id, topic, safest, values, checkedOn }) => {
          const said = values.map(({ value, cites }) => `${value} (${cites.join(', ')})`).join('; ');
          return `- [${id}] ${topic}. ${safest} Значения: ${said}. Проверено: ${formatMonthOrDay(checkedOn)}.`;
        }),
    ),
  ];
}

/** A heading and its lines, or nothing where there are none. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
}
