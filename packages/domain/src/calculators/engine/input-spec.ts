import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { DateExpectation } from '../../plain-date/russian-entry/year.ts';
import type { Unit } from '../../terms/types.ts';

interface InputBase {
  name: string;
  /** What is asked, as the label of the field. */
  label: string;
  /** An example or where to look. */
  hint?: string;
  /** What an optional input adds to the answer. */
  adds?: string;
  required: boolean;
  /** It is judged or adds to the answer, whose leading day does not hang on it: it may be asked once that day is there. */
  afterAnswer?: true;
}

/** A calendar day, `YYYY-MM-DD`. Without bounds: from the first year of the working calendar on (`boundsOf`). */
export interface DateInput extends InputBase {
  kind: 'date';
  /** Where the day lies, seen from today: a date typed without its year is looked for there. Other days are no error. */
  when: DateExpectation;
  min?: PlainDate;
  max?: PlainDate;
}

/** A whole number of days or months, bounds included. */
export interface IntegerInput extends InputBase {
  kind: 'integer';
  /** What it counts; a number of a year counts nothing. */
  unit: Extract<Unit, 'day' | 'working-day' | 'month'> | 'calendar-year';
  min: number;
  max: number;
}

/** Roubles, at most two digits after the point, bounds included. */
export interface AmountInput extends InputBase {
  kind: 'amount';
  min: number;
  max: number;
}

/** Yes or no. */
export interface BooleanInput extends InputBase {
  kind: 'boolean';
}

/** One of the values a person can choose from. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** Exactly one option. */
export interface ChoiceInput extends InputBase {
  kind: 'choice';
  options: readonly Option[];
}

/** Any number of options, none included. */
export interface ChoicesInput extends InputBase {
  kind: 'choices';
  options: readonly Option[];
}

/** Rows of the same fields, at most `maxItems`. */
export interface ListInput extends InputBase {
  kind: 'list';
  item: readonly InputSpec[];
  /** What one row is called: "Платёж". */
  itemLabel: string;
  maxItems: number;
  /** Pairs of names inside a row: the second may not be earlier than the first. */
  order?: readonly (readonly [start: string, end: string])[];
}

/** How one input is asked and checked: plain data, so it can travel to the browser or into a JSON Schema. */
export type InputSpec =
  | DateInput
  | IntegerInput
  | AmountInput
  | BooleanInput
  | ChoiceInput
  | ChoicesInput
  | ListInput;

type ValueOf<Spec> = Spec extends { kind: 'date' }
  ? PlainDate
  : Spec extends { kind: 'integer' | 'amount' }
    ? number
    : Spec extends { kind: 'boolean' }
      ? boolean
      : Spec extends { kind: 'choice'; options: readonly { value: infer Value }[] }
        ? Value
        : Spec extends { kind: 'choices'; options: readonly { value: infer Value }[] }
          ? readonly Value[]
          : Spec extends { kind: 'list'; item: infer Item extends readonly InputSpec[] }
            ? readonly InputsOf<Item>[]
            : never;

/** The parsed inputs that a list of specs yields: its required names always, its optional ones perhaps. */
export type InputsOf<Specs extends readonly InputSpec[]> = {
  readonly [Spec in Specs[number] as Spec['required'] extends true ? Spec['name'] : never]: ValueOf<Spec>;
} & {
  readonly [Spec in Specs[number] as Spec['required'] extends true ? never : Spec['name']]?: ValueOf<Spec>;
};

/** Parsed inputs of a calculator not known by name: only names and values that its specs allow. */
export type ParsedInputs = Readonly<Record<string, unknown>>;
