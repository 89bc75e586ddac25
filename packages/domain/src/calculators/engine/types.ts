import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { CalculatorId, LawNoteId, ProcedureId, SectionId, ServiceId } from '../../schema/ids.ts';
import type { InputSpec, ParsedInputs } from './input-spec.ts';
import type { Outcome } from './outcome.ts';

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

/** A headline in its parts: no screen takes a sentence to pieces. */
export interface HeadlineParts {
  /** Where the day lies for the reader; `open` is a first day that has come. */
  state: 'ahead' | 'today' | 'tight' | 'passed' | 'open';
  /** What to do or what will happen; once the day has passed, what to do instead. */
  act: string;
  /** By which day: «не позже пятницы, 10 апреля 2026 года». Empty where the act needs none. */
  day: string;
  /** How far it is: «осталось 5 дней», «Срок для суда прошёл 229 дней назад». */
  far: string;
}

/** Something that can be done now, with the page that tells how. */
export interface NextStep {
  /** One plain Russian sentence: what to do. */
  text: string;
  procedure?: ProcedureId;
  calculator?: CalculatorId;
  /** By when it fits or what it gives, in a few words. */
  note?: string;
  law?: readonly LawNoteId[];
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
  /** The headline in its parts, where it speaks of a day and the reader's own is known. */
  parts?: HeadlineParts;
  verdict?: Verdict;
  /** The one that the headline speaks of first. */
  outcomes: readonly Outcome[];
  warnings: readonly Warning[];
  /** What can be done now, the fitting first: where the day has passed, or the answer needs another page. */
  next?: readonly NextStep[];
  /** The whole term stretch by stretch, in order. */
  periods?: readonly Period[];
}

/** The answer of a calculator, plain JSON. */
export interface CalculatorValue extends CalculatorOutput {
  calculator: string;
  inputs: ParsedInputs;
}

/** `calculate` never throws on JSON input: either a value or what is wrong with the inputs. */
export type CalculatorResult = { ok: true; value: CalculatorValue } | { ok: false; issues: readonly Issue[] };

/** What an answer may depend on besides the inputs. */
export interface CalculateOptions {
  /** The reader's day. With it the answer tells what is left and what has passed; the domain itself has no clock. */
  today?: PlainDate;
}

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
  compute(inputs: ParsedInputs, options: CalculateOptions): CalculatorOutput;
}

/** What it takes to run a calculator: its function, and what its inputs must be. */
export type RunnableCalculator = Pick<
  CalculatorDefinition,
  'id' | 'inputs' | 'requireOneOf' | 'order' | 'compute'
>;
