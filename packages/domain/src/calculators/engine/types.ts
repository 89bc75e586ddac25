import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { CalculatorId, LawNoteId, ProcedureId, SectionId, ServiceId } from '../../schema/ids.ts';
import type { Step } from '../../terms/types.ts';

/** Why an input is refused. The same six codes everywhere, so that a screen or a partner can switch on them. */
export type IssueCode =
  | 'required'
  | 'invalid-date'
  | 'invalid-number'
  | 'order'
  | 'out-of-range'
  | 'unknown-option';

/** One thing wrong with the inputs. */
export interface Issue {
  /** The input's name; inside a list the names and the index are joined by dots: `payments.0.paidOn`. Empty for the whole. */
  path: string;
  code: IssueCode;
  /** A Russian sentence for the reader. */
  message: string;
}

interface InputBase {
  name: string;
  /** What is asked, as the label of the field. */
  label: string;
  /** An example or where to look. */
  hint?: string;
  /** What an optional input adds to the answer. */
  adds?: string;
  required: boolean;
}

/** A calendar day, `YYYY-MM-DD`. Without bounds: the years of the working calendar. */
export interface DateInput extends InputBase {
  kind: 'date';
  min?: PlainDate;
  max?: PlainDate;
}

/** A whole number, bounds included. */
export interface IntegerInput extends InputBase {
  kind: 'integer';
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

/** What an answer is: whose day it is, a day, a sum or a check. */
export type OutcomeKind =
  /** the person must act by it */
  | 'last-day'
  /** an office must act by it */
  | 'expected-by'
  | 'not-before'
  | 'term-end'
  | 'amount'
  | 'check';

/** One answer: a day, a range of days, a sum or a check passed or failed, with the way there and what it rests on. */
export interface Outcome {
  id: string;
  /** Russian, a noun phrase without a full stop: "Договор с центром закончится". */
  label: string;
  kind: OutcomeKind;
  /** Whose rule it is: a source's, or the law's where the two differ (then `law` names the note and the law comes first). */
  basis: 'source' | 'law';
  /** The plain reading of the rule. */
  date?: PlainDate;
  /** First day of a range. */
  from?: PlainDate;
  /** Last day of a range. */
  to?: PlainDate;
  /** The latest day (for `not-before` and for a paper's validity: the earliest) that no reading of the rule can fault. It leads on the screen. */
  safeDate?: PlainDate;
  /**
   * The next working day when `date` is not one (ГК РФ, ст. 193). A screen should not offer it where the trace ends by
   * subtracting: moving on a term counted back from an event would break it (law note G-back).
   */
  rolledDate?: PlainDate;
  /** Roubles unless `unit` says otherwise; the lower bound when `amountTo` is given. */
  amount?: number;
  /** What `amount` counts when it is not roubles. */
  unit?: 'working-days';
  /** Roubles, the upper bound. */
  amountTo?: number;
  passed?: boolean;
  /** One or two plain Russian sentences: why the safe and the plain date differ, or what to do. */
  text?: string;
  /** Steps to `date` (to `to` of a range). Empty where nothing was counted. */
  trace: readonly Step[];
  /** Steps to `safeDate`, where it has its own way. */
  safeTrace?: readonly Step[];
  /** Section ids of the sources: `S003-1.2`. */
  cites: readonly SectionId[];
  /** Law note ids (claims): `003-10wd`. */
  law?: readonly LawNoteId[];
}

/** The answer in one word and one sentence. */
export interface Verdict {
  code: string;
  tone: 'ok' | 'warning' | 'error';
  text: string;
}

/** What a careful reader should know beside the answer. */
export interface Warning {
  code: string;
  text: string;
  cites?: readonly SectionId[];
  law?: readonly LawNoteId[];
}

/** A bar of the timeline "Как лежат сроки", both days included. */
export interface Span {
  label: string;
  from: PlainDate;
  to: PlainDate;
  /** Which days to draw as counted; without it a plain bar. */
  counts?: 'working-days';
}

/** A stretch of a longer term and whether it is provided for, as a month of the patent by its payment; both days included. */
export interface Period {
  /** "Месяц 1". */
  label: string;
  from: PlainDate;
  to: PlainDate;
  passed: boolean;
  /** What stands behind it: "Оплачен 12 декабря 2025 года." */
  text: string;
}

/** What `compute` gives: everything of the value but the echo of id and inputs. */
export interface CalculatorOutput {
  /** The one leading Russian sentence, with the safe date and its weekday where there is one; no full stop. */
  headline: string;
  verdict?: Verdict;
  /** The one that the headline speaks of first. */
  outcomes: readonly Outcome[];
  warnings: readonly Warning[];
  spans?: readonly Span[];
  /** The whole term stretch by stretch, in order. */
  periods?: readonly Period[];
}

/** The answer of a calculator, plain JSON. */
export interface CalculatorValue extends CalculatorOutput {
  calculator: CalculatorId;
  inputs: ParsedInputs;
}

/** `calculate` never throws on user input: either a value or what is wrong with the inputs. */
export type CalculatorResult = { ok: true; value: CalculatorValue } | { ok: false; issues: readonly Issue[] };

/** Everything about a calculator but its function: plain data for pages, islands and the API. */
export interface CalculatorMetadata {
  id: CalculatorId;
  /** The question it answers, for the heading: "До какого числа переоформить патент". */
  title: string;
  /** For menus and lists. */
  shortTitle: string;
  /** One or two sentences under the heading. */
  lead: string;
  /** A tool that serves them all has none. */
  service?: ServiceId;
  procedures: readonly ProcedureId[];
  inputs: readonly InputSpec[];
  /** Names of which at least one must be given. */
  requireOneOf?: readonly string[];
  /** Pairs of names: the second date may not be earlier than the first. */
  order?: readonly (readonly [start: string, end: string])[];
  /** Inputs that give a full answer. */
  example: ParsedInputs;
  /** Every section its answers may cite. */
  cites: readonly SectionId[];
  /** Every law note its answers may name. */
  law: readonly LawNoteId[];
}

/** A calculator: its metadata and the pure function of its parsed inputs. */
export interface CalculatorDefinition extends CalculatorMetadata {
  compute(inputs: ParsedInputs): CalculatorOutput;
}
