import { type CalculatorValue, leadingOutcome, type Outcome, plainDay } from '@poryadok/domain/calculators';
import { LawNotes } from '../../provenance/LawNotes.tsx';
import type { References } from '../../provenance/references.ts';
import { typeset } from '../../shared/typography.ts';
import { lawOf } from '../law-of.ts';
import { Months, marksOf } from './Months.tsx';
import { Periods } from './Periods.tsx';
import { Section } from './Section.tsx';
import { Spans } from './Spans.tsx';
import { Trace } from './Trace.tsx';

interface Props {
  value: CalculatorValue;
  references: References;
  /** Prefix of ids, as the fields have it. */
  prefix: string;
}

/** What an answer rests on: month by month, in the law, in pictures, step by step. */
export function Reasons({ value, references, prefix }: Props) {
  const lead = leadingOutcome(value);
  const counted = value.outcomes.filter(({ trace }) => trace.length > 0);
  const law = lawOf(value);
  return (
    <>
      {value.periods && (
        <Section id={`${prefix}-periods`} title="Месяц за месяцем">
          <Periods periods={value.periods} />
        </Section>
      )}
      {law.length > 0 && (
        <Section id={`${prefix}-law`} title="Что говорит закон">
          <div className="notes-list">
            <LawNotes ids={law} references={references} />
          </div>
        </Section>
      )}
      {value.spans && value.spans.length > 0 && (
        <Section id={`${prefix}-spans`} title="Как лежат сроки">
          <Spans spans={value.spans} />
        </Section>
      )}
      {lead && marksOf(lead) && (
        <Section id={`${prefix}-months`} title="По дням">
          <Months outcome={lead} />
        </Section>
      )}
      {counted.length > 0 && (
        <Section id={`${prefix}-why`} title="Почему эта дата">
          {counted.map((outcome, index) => (
            <Why key={outcome.id} outcome={outcome} open={index === 0} references={references} />
          ))}
        </Section>
      )}
    </>
  );
}

/** The reasons of one outcome: the leading one lies open, the others on request. */
function Why({ outcome, open, references }: { outcome: Outcome; open: boolean; references: References }) {
  const cautious = plainDay(outcome) && 'safeTrace' in outcome ? outcome.safeTrace : undefined;
  const body = (
    <>
      <Trace steps={outcome.trace} references={references} />
      {cautious && (
        <>
          <h3 className="after">Осторожный счёт: безопасный день</h3>
          <Trace steps={cautious} start="Тот же день, но считаем строже." references={references} />
        </>
      )}
    </>
  );
  return open ? (
    <>
      <h3>{typeset(outcome.label)}</h3>
      {body}
    </>
  ) : (
    <details className="more after unasked">
      <summary>{typeset(outcome.label)}: как посчитано</summary>
      {body}
    </details>
  );
}
