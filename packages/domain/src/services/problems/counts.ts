import type { Procedure } from '../../schema/procedure.ts';
import type { Service } from '../../schema/service.ts';
import type { Catalogue } from '../catalogue.ts';
import { textsOf } from './texts.ts';

/** Numbers in words, each by the forms in which a reader meets it, from one on. */
const numerals = [
  'один|одна|одно|одну|одной|одного',
  'два|две|двух|двумя',
  'три|трёх|тремя',
  'четыре|четырёх|четырьмя',
  'пять|пяти',
  'шесть|шести',
  'семь|семи',
  'восемь|восьми',
  'девять|девяти',
  'десять|десяти',
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
    (stem) => `${stem}надцат[ьи]`,
  ),
  'двадцат[ьи]',
] as const;

/** What the prose of a procedure counts, and how many of it its lists hold. */
const counted: readonly (readonly [nouns: string, many: (procedure: Procedure) => readonly number[]])[] = [
  ['бумаг|документ', ({ requirements }) => [requirements.filter(({ kind }) => kind === 'document').length]],
  ['действи|шаг', ({ steps }) => [steps.length]],
  ['проверк|проверок|пункт', ({ requirements }) => [requirements.length]],
  ['причин', ({ refusals = [] }) => [refusals.length]],
  [
    'способ|пут[ийь]',
    ({ questions = [], steps }) => [
      ...questions.map(({ options }) => options.length),
      ...steps.map(({ items = [] }) => items.length),
    ],
  ],
];

const aCount = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d+)|${numerals.map((forms) => `(${forms})`).join('|')})(?:\\s\\p{L}+)?\\s(?:${counted.map(([nouns]) => `(${nouns})`).join('|')})\\p{L}*`,
  'giu',
);

function countsOf(where: string, text: string, procedures: readonly Procedure[]): string[] {
  return [...text.matchAll(aCount)].flatMap(([found, digits, ...rest]) => {
    const number = digits ? Number(digits) : rest.findIndex(Boolean) + 1;
    const manyOf = counted[rest.findLastIndex(Boolean) - numerals.length]?.[1] ?? (() => []);
    const many = [...new Set(procedures.flatMap(manyOf))];
    return many.includes(number)
      ? []
      : [`${where}: «${found}», though the list has ${many.join(' or ')}: leave the number to the list`];
  });
}

/** What is said of the whole of a procedure: what only a part of it counts is for that part to say. */
function leadOf({ lead, outcome, forWhom }: Procedure): string[] {
  return [lead, outcome.text, forWhom.text];
}

function journeyOf({ id, journey }: Service, procedures: readonly Procedure[]): string[] {
  return journey
    .flatMap((station) => [station, ...(station.forks ?? [])])
    .flatMap((part) =>
      textsOf({ title: part.title, text: part.text }).flatMap(({ text }) =>
        countsOf(
          `service ${id}: journey: «${part.title}»`,
          text,
          procedures.filter((procedure) => part.procedures?.includes(procedure.id)),
        ),
      ),
    );
}

/**
 * Numbers of papers, steps, checks, reasons and ways in a lead that its own lists do not have, in the lead of a procedure and on
 * the way of its service.
 *
 * It says, for instance: procedure check-documents: «пять бумаг», though the list has 6: leave the number to the list
 *
 * @example counts({ services: [], procedures: [] }) // []
 */
export function counts({ services, procedures }: Pick<Catalogue, 'services' | 'procedures'>): string[] {
  return [
    ...procedures.flatMap((procedure) =>
      leadOf(procedure).flatMap((text) => countsOf(`procedure ${procedure.id}`, text, [procedure])),
    ),
    ...services.flatMap((service) => journeyOf(service, procedures)),
  ];
}
