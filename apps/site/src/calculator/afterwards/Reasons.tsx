import {
  type CalculatorValue,
  leadingDay,
  leadingOutcome,
  type Outcome,
  plainDay,
  timeLineOf,
} from '@poryadok/domain/calculators';
import { capitalised, formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { formatMove } from '@poryadok/domain/terms';
import { LawLines } from '../../provenance/LawNotes.tsx';
import type { References } from '../../provenance/references.ts';
import { counted } from '../../shared/counted.ts';
import { typeset } from '../../shared/typography.ts';
import { lawOf } from '../law-of.ts';
import { Months, marksOf } from './Months.tsx';
import { Periods } from './Periods.tsx';
import { Rows, rowsOf } from './Rows.tsx';
import { Section } from './Section.tsx';
import { TimeLine } from './TimeLine.tsx';
import { Trace } from './Trace.tsx';

interface Props {
  value: CalculatorValue;
  today: PlainDate;
  references: References;
  /** Prefix of ids, as the fields have it. */
  prefix: string;
}

/** More would push what follows off the screen. */
const periodsAtOnce = 3;

/** What an answer rests on: its days in order, month by month, step by step, in the law. */
export function Reasons({ value, today, references, prefix }: Props) {
  const lead = leadingOutcome(value);
  const reasoned = value.outcomes.filter(
    (outcome) => outcome.trace.length > 0 || ('safeTrace' in outcome && outcome.safeTrace),
  );
  const [first, ...others] = reasoned;
  const rows = rowsOf(value);
  const law = lawOf(value);
  return (
    <>
      {timeLineOf(value.outcomes).tellsMore && (
        <Section id={`${prefix}-line`} title="Все сроки по порядку">
          <TimeLine value={value} today={today} references={references} />
        </Section>
      )}
      {rows.length > 0 && (
        <Section id={`${prefix}-rows`} title="Подробно">
          <Rows outcomes={rows} references={references} />
        </Section>
      )}
      {value.periods && (
        <Section id={`${prefix}-periods`} title="Месяц за месяцем">
          <details className="more" open={value.periods.length <= periodsAtOnce}>
            <summary>{counted(value.periods.length, ['месяц', 'месяца', 'месяцев'])}</summary>
            <Periods periods={value.periods} />
          </details>
        </Section>
      )}
      {first && (
        <Section id={`${prefix}-why`} title="Почему эта дата">
          <details className="more unasked">
            <summary>{typeset(countOf(first))}</summary>
            <Why outcome={first} references={references} />
            {lead && marksOf(lead) && <Months outcome={lead} today={today} />}
          </details>
          {others.length > 0 && (
            <details className="more unasked">
              <summary>Как посчитаны остальные даты</summary>
              {others.map((outcome) => (
                <div className="after" key={outcome.id}>
                  <h3>{typeset(outcome.label)}</h3>
                  <Why outcome={outcome} references={references} />
                </div>
              ))}
            </details>
          )}
        </Section>
      )}
      {law.length > 0 && (
        <Section id={`${prefix}-law`} title="Что говорит закон">
          <div className="notes-list">
            <LawLines ids={law} references={references} />
          </div>
        </Section>
      )}
    </>
  );
}

/** The count as one sentence: where it starts, the moves, where it ends. */
function countOf(outcome: Outcome): string {
  const steps = 'safeTrace' in outcome && outcome.safeTrace ? outcome.safeTrace : outcome.trace;
  const [start, end] = [steps[0]?.from, leadingDay(outcome) ?? steps.at(-1)?.to];
  const named = (date: PlainDate) => formatRussianDate(date, { weekday: true });
  const moves = steps.map(formatMove).join(', ');
  return start && end
    ? `${capitalised(named(start))}: ${moves} — выходит ${named(end)}. Показать счёт по дням`
    : outcome.label;
}

/** The reasons of one outcome. */
function Why({ outcome, references }: { outcome: Outcome; references: References }) {
  const cautious = plainDay(outcome) && 'safeTrace' in outcome ? outcome.safeTrace : undefined;
  return (
    <>
      <Trace
        steps={
          outcome.trace.length > 0 || !('safeTrace' in outcome) ? outcome.trace : (outcome.safeTrace ?? [])
        }
        references={references}
      />
      {cautious && (
        <>
          <h3 className="after">Осторожный счёт: безопасный день</h3>
          <Trace steps={cautious} start="Тот же день, но считаем строже." references={references} />
        </>
      )}
    </>
  );
}
