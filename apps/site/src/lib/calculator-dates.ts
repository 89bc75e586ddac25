import type { CalculatorMetadata, CalculatorValue, Outcome } from '@poryadok/domain/calculators';
import type { CalendarEvent } from './ics.ts';

/** A date that a person can take along: of a result, or the day by which a checklist must be gathered. */
export interface TakenDate {
  /** Calculator, case and outcome, or the checklist; not the date, so that a new result replaces the old one. */
  id: string;
  date: string;
  title: string;
  /** The plain reading, where the safe date is earlier; how far a checklist is. */
  note: string;
  /** Path and fragment that show where it came from. */
  link: string;
}

/** The day of an outcome that leads: safe before plain, the end of a range for what an office must do by. */
export const leadingDay = ({ safeDate, date, to }: Outcome): string | undefined => safeDate ?? date ?? to;

const isDated = ({ kind }: Outcome): boolean => kind !== 'check' && kind !== 'amount';

/** The outcome whose day the headline names, where it names one: the first. */
export const leadOf = ({ outcomes: [first] }: Pick<CalculatorValue, 'outcomes'>): Outcome | undefined =>
  first && isDated(first) && leadingDay(first) ? first : undefined;

/** The law notes that an answer names, those of the leading outcome first. */
export const lawOf = ({ outcomes, warnings }: Pick<CalculatorValue, 'outcomes' | 'warnings'>): string[] => [
  ...new Set([...outcomes, ...warnings].flatMap(({ law = [] }) => law)),
];

/**
 * What names a case: its first date, such as the day the patent was issued. Another planned day for the contract is the
 * same case, so its dates move; another patent is another case and stands beside it.
 */
const caseOf = (
  { inputs: specs }: Pick<CalculatorMetadata, 'inputs'>,
  inputs: Readonly<Record<string, unknown>>,
): string => {
  const dates = specs.filter(({ kind, name }) => kind === 'date' && inputs[name]);
  const naming = dates.find(({ required }) => required) ?? dates[0];
  return String(inputs[naming?.name ?? ''] ?? '');
};

/** The dates of a result, in the order of the calendar: days to act by or to wait for, no checks and no sums. */
export const takenDates = (
  metadata: CalculatorMetadata,
  value: CalculatorValue,
  fragment: string,
): TakenDate[] =>
  value.outcomes
    .flatMap((outcome) => {
      const date = leadingDay(outcome);
      if (!date || !isDated(outcome)) return [];
      return [
        {
          id: `${metadata.id}/${caseOf(metadata, value.inputs)}/${outcome.id}`,
          date,
          title: outcome.label,
          note: outcome.text ?? '',
          link: `/calculators/${metadata.id}/${fragment ? `#${fragment}` : ''}`,
        },
      ];
    })
    .sort((a, b) => a.date.localeCompare(b.date));

/** A taken date as an event of a calendar file. */
export const toEvent = (taken: TakenDate, origin: string): CalendarEvent => ({
  uid: `${taken.id.replaceAll('/', '-')}@poryadok`,
  date: taken.date,
  title: taken.title,
  description: [
    taken.note,
    'Это не юридическая консультация: перед подачей уточните в ведомстве.',
    origin + taken.link,
  ]
    .filter(Boolean)
    .join('\n'),
  url: origin + taken.link,
});
