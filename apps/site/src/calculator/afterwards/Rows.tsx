import { type CalculatorValue, leadingDay, type Outcome, stretchOf } from '@poryadok/domain/calculators';
import { capitalised } from '@poryadok/domain/plain-date';
import { formatAmount } from '@poryadok/domain/terms';
import { Citations } from '../../provenance/Citations.tsx';
import type { References } from '../../provenance/references.ts';
import { DateLeaf } from '../../shared/DateLeaf.tsx';
import { typeset } from '../../shared/typography.ts';
import { PlainReading } from '../result/Answer.tsx';
import { stretchText, sumText } from '../text.ts';

/** Whether a check is passed: a mark for the eye, words where nothing else says it. */
function Check({ passed, silent }: { passed: boolean; silent: boolean }) {
  return (
    <p className={passed ? 'verdict' : 'verdict failed'}>
      <span className={passed ? 'mark ok' : 'mark'} aria-hidden="true">
        {passed ? '' : '×'}
      </span>
      <b className={silent ? 'visually-hidden' : undefined}>{passed ? 'Подходит' : 'Не подходит'}</b>
    </p>
  );
}

/** What stands at the head of a row: a leaf for a day, a mark for a check, a sum. */
function RowHead({ outcome }: { outcome: Outcome }) {
  const day = leadingDay(outcome);
  switch (outcome.kind) {
    case 'amount':
      return (
        <b className="amount">
          {'unit' in outcome
            ? typeset(formatAmount(outcome.amount, outcome.unit === 'days' ? 'day' : 'working-day'))
            : typeset(sumText(outcome))}
        </b>
      );
    case 'check':
      if (!day && !('date' in outcome))
        return <Check passed={outcome.passed} silent={outcome.text !== undefined} />;
      break;
  }
  return day ? <DateLeaf date={day} small /> : null;
}

/** Whether the day of a row is kept to; of a check that is about several days, which. */
function RowCheck({ outcome }: { outcome: Outcome }) {
  if (!('passed' in outcome) || outcome.passed === undefined) return null;
  if (leadingDay(outcome)) return <Check passed={outcome.passed} silent={false} />;
  const stretch = stretchOf(outcome);
  return stretch ? <p>{typeset(`${capitalised(stretchText(stretch))}.`)}</p> : null;
}

/** A sum or a check. */
function Row({ outcome, references }: { outcome: Outcome; references: References }) {
  return (
    <li>
      <RowHead outcome={outcome} />
      <div className="main">
        <h3>{typeset(outcome.label)}</h3>
        {outcome.basis === 'law' && <p className="small muted">По закону</p>}
        <RowCheck outcome={outcome} />
        {outcome.text && <p>{typeset(outcome.text)}</p>}
        <div className="muted">
          <PlainReading outcome={outcome} />
        </div>
      </div>
      <Citations ids={outcome.cites} references={references} />
    </li>
  );
}

/** The sums and checks of an answer; a stretch that the table of periods names needs no row of its own. */
export function rowsOf({ outcomes, periods = [] }: CalculatorValue): readonly Outcome[] {
  return outcomes.filter(
    (outcome) =>
      outcome.kind === 'amount' ||
      (outcome.kind === 'check' &&
        !('from' in outcome && periods.some((period) => period.from === outcome.from))),
  );
}

/** Sums and checks, a row each. */
export function Rows({ outcomes, references }: { outcomes: readonly Outcome[]; references: References }) {
  return (
    <ul className="dates">
      {outcomes.map((outcome) => (
        <Row key={outcome.id} outcome={outcome} references={references} />
      ))}
    </ul>
  );
}
