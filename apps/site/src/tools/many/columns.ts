import type { InputSpec } from '@poryadok/domain/calculators';
import { parseRussianDate } from '@poryadok/domain/plain-date';

/** Which column holds what: the label of a person, and each input by its name. Columns are numbered from 0. */
export interface Columns {
  person?: number;
  inputs: Readonly<Record<string, number>>;
  /** Whether the first row names the columns. */
  header: boolean;
}

/** Beginnings of the words by which tables call a column, longest meaning first. */
const calledLike: Readonly<Record<string, readonly string[]>> = {
  person: ['фио', 'имя', 'фамилия', 'работник', 'сотрудник', 'человек', 'метка', 'кто', 'табель', 'name'],
  patentIssuedOn: ['патент', 'дата патента', 'выдан патент', 'дата выдачи', 'выдан'],
  contractOn: ['договор', 'заключ'],
  passportExpiresOn: ['паспорт'],
  lastDocumentOn: ['документ', 'последний документ'],
  endsOn: ['конец', 'кончается', 'окончание', 'регистрация до', 'действует до', 'до', 'по'],
  startsOn: ['начало', 'с какого', 'регистрация с', 'с'],
  policyFrom: ['полис с', 'начало полиса'],
  policyTo: ['полис по', 'полис до', 'конец полиса', 'окончание полиса'],
  workFrom: ['работа с', 'работает с', 'начало работы', 'принят'],
  workTo: ['работа по', 'работа до', 'работает по', 'конец работы', 'окончание работы'],
  refusedOn: ['отказ', 'аннулирован', 'дата отказа'],
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** How well a heading fits: the length of the words that it shares, the whole label above all. */
function pointsOf(heading: string, name: string, label: string): number {
  const said = plain(heading);
  if (said === '') return 0;
  if (said === plain(label)) return 1000;
  const words = (calledLike[name] ?? []).filter((word) => {
    const at = ` ${said}`.indexOf(` ${word}`);
    // A word of one or two letters means something alone.
    return at >= 0 && (word.length > 3 || ` ${said} `.includes(` ${word} `));
  });
  return Math.max(0, ...words.map((word) => word.length));
}

function isDay(cell: string): boolean {
  return parseRussianDate(cell).ok || /^[3-5]\d{4}$/.test(cell);
}

/**
 * Which column holds what, by the words of the first row; where that row has dates already, by the order of the columns.
 *
 * @example guessColumns([['ФИО', 'Патент выдан']], [{ kind: 'date', when: 'past', name: 'patentIssuedOn', label: 'Когда выдан патент', required: true }])
 * // { person: 0, inputs: { patentIssuedOn: 1 }, header: true }
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  specs: readonly Pick<InputSpec, 'name' | 'label'>[],
): Columns {
  const [first = []] = rows;
  const header = !first.some(isDay);
  if (!header) {
    const person = first.findIndex((cell) => !isDay(cell) && cell !== '');
    const days = first.map((_, at) => at).filter((at) => at !== person);
    return {
      ...(person >= 0 && { person }),
      inputs: Object.fromEntries(
        specs.flatMap(({ name }, at) => (days[at] === undefined ? [] : [[name, days[at]]])),
      ),
      header,
    };
  }
  const wanted = [{ name: 'person', label: 'Человек' }, ...specs];
  const fits = wanted
    .flatMap(({ name, label }) =>
      first.map((heading, column) => ({ name, column, points: pointsOf(heading, name, label) })),
    )
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const found = new Map<string, number>();
  for (const { name, column } of fits)
    if (!found.has(name) && ![...found.values()].includes(column)) found.set(name, column);
  const { person, ...inputs } = Object.fromEntries(found);
  return { ...(person !== undefined && { person }), inputs, header };
}

/**
 * A remark on a column whose days an English table would mean otherwise: all with slashes and no figure above 12.
 *
 * @example tellTwoReadings(['03/05/2026', '01/02/2026']) // 'Даты вида 03/05/2026 прочитаны так: сначала день, потом месяц. Если таблица английская, исправьте их.'
 * @example tellTwoReadings(['03/05/2026', '25/02/2026']) // undefined
 */
export function tellTwoReadings(cells: readonly string[]): string | undefined {
  const slashed = cells.flatMap((cell) => {
    const [, a, b] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(cell) ?? [];
    return a && b ? [{ cell, certain: Number(a) > 12 || Number(b) > 12, same: Number(a) === Number(b) }] : [];
  });
  const doubtful = slashed.find(({ same }) => !same);
  if (doubtful === undefined || slashed.some(({ certain }) => certain)) return undefined;
  return `Даты вида ${doubtful.cell} прочитаны так: сначала день, потом месяц. Если таблица английская, исправьте их.`;
}
