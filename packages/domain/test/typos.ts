/**
 * Typos that are red in the editor: `types` fails where one of them is not. Nothing here runs.
 * The last lines hold that what does exist is let through.
 */
import { defineCalculator } from '../src/calculators/engine/define.ts';
import { check } from '../src/calculators/engine/make-outcome.ts';
import type { CalculatorMetadata, Warning } from '../src/calculators/engine/types.ts';
import type {
  Conflict,
  DocumentType,
  LawNote,
  Procedure,
  Requirement,
  Section,
  Service,
  Source,
} from '../src/schema/index.ts';
import type { Home } from '../src/services/index.ts';
import { plus } from '../src/terms/index.ts';

export const procedure = {
  // @ts-expect-error: the name of a file
  id: 'pasport-validity',
  // @ts-expect-error
  service: 'patents',
  // @ts-expect-error
  forWhom: { text: 'Для всех.', cites: ['S003-44'] },
  // @ts-expect-error
  outcome: { text: 'Готово.', cites: ['S003-4.4'], law: ['003-pasport-year'] },
  // @ts-expect-error
  cost: [{ text: 'Бесплатно.', cites: ['S003-4.4'], conflicts: ['K1'] }],
  // @ts-expect-error
  related: ['patent-renewals'],
  // @ts-expect-error
  calculators: ['patent-renewals'],
} satisfies Partial<Procedure>;

export const answer = {
  // @ts-expect-error
  by: { headline: 'Сегодня', text: 'Сегодня.', calculator: 'patent-renewals', cites: ['S003-4.4'] },
} satisfies Partial<Procedure['answer']>;

export const requirement = {
  // @ts-expect-error
  options: [{ documents: ['passport-forein'] }],
  // @ts-expect-error
  submitBy: [{ text: 'Сегодня', cites: ['S003-44'] }],
  // @ts-expect-error
  procedures: ['patent-renewals'],
} satisfies Partial<Requirement>;

export const service = {
  // @ts-expect-error: the name of a folder
  id: 'patents',
  // @ts-expect-error
  more: ['patent-renewals'],
  // @ts-expect-error
  calculators: ['patent-renewals'],
  // @ts-expect-error
  journey: [{ title: 'Раз', text: 'Раз.', procedures: ['patent-renewals'], cites: ['S003-4.4'] }],
} satisfies Partial<Service>;

export const source = {
  // @ts-expect-error
  service: 'patents',
} satisfies Partial<Source>;

export const section = {
  // @ts-expect-error
  id: 'S003-44',
} satisfies Partial<Section>;

export const paper = {
  // @ts-expect-error
  id: 'passport-forein',
} satisfies Partial<DocumentType>;

export const lawNote = {
  // @ts-expect-error
  id: '003-pasport-year',
  // @ts-expect-error
  sections: ['S003-44'],
} satisfies Partial<LawNote>;

export const conflict = {
  // @ts-expect-error
  id: 'K99',
  // @ts-expect-error
  values: [{ value: 'до 5 МБ', cites: ['S003-44'] }],
} satisfies Partial<Conflict>;

export const home = {
  // @ts-expect-error
  services: [{ id: 'patent', shortcuts: ['patent-renewals'] }],
  // @ts-expect-error
  calculators: ['patent-renewals'],
  // @ts-expect-error
  audiences: ['foreigners'],
  // @ts-expect-error
  situations: ['refusal'],
} satisfies Partial<Home>;

export const calculator = {
  // @ts-expect-error: the name of a file
  id: 'patent-renewals',
  // @ts-expect-error
  service: 'patents',
  // @ts-expect-error
  procedures: ['patent-renewals'],
  // @ts-expect-error
  cites: ['S003-44'],
  // @ts-expect-error
  law: ['003-pasport-year'],
} satisfies Partial<CalculatorMetadata>;

export const warning: Warning = {
  code: 'late',
  text: 'Поздно.',
  // @ts-expect-error
  cites: ['S003-44'],
  // @ts-expect-error
  law: ['003-pasport-year'],
};

// @ts-expect-error
export const citedOutcome = check({ id: 'one', label: 'Раз', passed: true, cites: ['S003-44'] });
// @ts-expect-error
export const outcome = check({ id: 'one', label: 'Раз', passed: true, cites: [], law: ['003-pasport-year'] });
// @ts-expect-error
export const shift = plus(1, 'year', { cites: ['S003-44'] });

export const defined = defineCalculator({
  id: 'patent-renewal',
  title: 'Раз',
  shortTitle: 'Раз',
  lead: 'Раз.',
  service: 'patent',
  procedures: ['passport-validity'],
  inputs: [],
  example: {},
  // @ts-expect-error
  cites: ['S003-44'],
  law: ['003-passport-year'],
  compute: () => ({
    headline: 'Раз',
    outcomes: [],
    // @ts-expect-error
    warnings: [{ code: 'late', text: 'Поздно.', cites: ['S003-44'] }],
  }),
});

export const correct = {
  id: 'passport-validity',
  service: 'patent',
  forWhom: { text: 'Для всех.', cites: ['S003-4.4'], law: ['003-passport-year'], conflicts: ['K19'] },
  related: ['patent-renewal'],
  calculators: ['patent-renewal'],
} satisfies Partial<Procedure>;
export const correctPaper = { id: 'passport-foreign' } satisfies Partial<DocumentType>;
