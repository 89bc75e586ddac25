import type { CalculatorValue, Outcome } from '@poryadok/domain/calculators';
import { formatRussianDate } from '@poryadok/domain/plain-date';
import { leadingDay } from '../../lib/calculator-dates.ts';
import type { References } from '../../lib/calculator-page.ts';
import { rubles } from '../../lib/calculator-text.ts';
import { counted, typeset } from '../../lib/typography.ts';
import { Citations } from '../Citations.tsx';
import { DateLeaf } from '../DateLeaf.tsx';

interface Props {
  value: CalculatorValue;
  references: References;
  headingId: string;
}

const marks = { ok: '', warning: '!', error: '×' } as const;
const classes = { ok: 'verdict', warning: 'verdict warn', error: 'verdict late' } as const;

const weekdayDate = (date: string) => typeset(formatRussianDate(date, { weekday: true }));

/** Why the safe and the plain day differ, and where the plain one falls. A term counted back is never moved on (law note G-back). */
const PlainReading = ({ outcome }: { outcome: Outcome }) => {
  const { date, safeDate, rolledDate, kind, trace } = outcome;
  const countedBack = trace.at(-1)?.op === 'subtract';
  if (!date || !safeDate || safeDate === date) return null;
  const name =
    kind === 'last-day'
      ? 'Крайний день по правилам'
      : kind === 'not-before'
        ? 'По обычному счёту уже'
        : 'По обычному счёту';
  return (
    <p className="small">
      {name} — <time dateTime={date}>{weekdayDate(date)}</time>.
      {rolledDate && kind === 'last-day' && !countedBack && (
        <>
          {' '}
          Это нерабочий день; срок могут перенести на{' '}
          <time dateTime={rolledDate}>{weekdayDate(rolledDate)}</time>, но не рассчитывайте на это.
        </>
      )}
    </p>
  );
};

/** A sum, a count, a check or a range in words. */
export const Amount = ({ outcome: { amount, amountTo, unit } }: { outcome: Outcome }) => {
  if (amount === undefined) return null;
  if (unit === 'working-days') return <>{counted(amount, ['рабочий день', 'рабочих дня', 'рабочих дней'])}</>;
  return (
    <>{typeset(amountTo === undefined ? rubles(amount) : `от ${rubles(amount)} до ${rubles(amountTo)}`)}</>
  );
};

/** The green sheet: the day first, then the sentence, then what differs. */
const Sheet = ({ value, references, headingId }: Props) => {
  const [first] = value.outcomes;
  const day = first && first.kind !== 'amount' && first.passed === undefined ? leadingDay(first) : undefined;
  return (
    <div className={day ? 'solid' : 'solid wide'}>
      {day && (
        <div>
          <DateLeaf date={day} />
        </div>
      )}
      <div className="flow">
        <h2 className="say" id={headingId}>
          {typeset(value.headline)}
        </h2>
        {first?.text && <p>{typeset(first.text)}</p>}
        {first && <PlainReading outcome={first} />}
        {first && <Citations ids={first.cites} references={references} />}
      </div>
    </div>
  );
};

/** A further date, range, sum or check. */
const Row = ({ outcome, references }: { outcome: Outcome; references: References }) => {
  const { kind, from, to, passed, label, text, basis } = outcome;
  const range = kind !== 'amount' && from && to && from !== to;
  const day = kind === 'amount' || range ? undefined : leadingDay(outcome);
  return (
    <li>
      {day ? (
        <DateLeaf date={day} small />
      ) : range ? (
        <div className="range">
          <span className="small muted">с</span> <DateLeaf date={from} small />{' '}
          <span className="small muted">по</span> <DateLeaf date={to} small />
        </div>
      ) : (
        <b className="sum-of">
          <Amount outcome={outcome} />
        </b>
      )}
      <div className="main">
        <h3>{typeset(label)}</h3>
        {basis === 'law' && <p className="small muted">По закону</p>}
        {passed !== undefined && (
          <p>
            <b>{passed ? 'В порядке' : 'Не в порядке'}</b>
          </p>
        )}
        {text && <p>{typeset(text)}</p>}
        <div className="muted">
          <PlainReading outcome={outcome} />
        </div>
      </div>
      <Citations ids={outcome.cites} references={references} />
    </li>
  );
};

/** The answer: the leading sentence, the verdict, then every other date. */
export const Answer = (props: Props) => {
  const { value, references } = props;
  const { verdict, warnings } = value;
  return (
    <>
      <Sheet {...props} />
      <div className="rest">
        {verdict && (
          <div className={classes[verdict.tone]}>
            <span className={verdict.tone === 'ok' ? 'mark ok' : 'mark'} aria-hidden="true">
              {marks[verdict.tone]}
            </span>
            <p>{typeset(verdict.text)}</p>
          </div>
        )}
        {warnings.map((warning) => (
          <div className="note warn" role="note" key={warning.code}>
            <p className="mark" aria-hidden="true">
              !
            </p>
            <p>{typeset(warning.text)}</p>
            <Citations ids={warning.cites} references={references} />
          </div>
        ))}
        {value.outcomes.length > 1 && (
          <ul className="dates">
            {value.outcomes.slice(1).map((outcome) => (
              <Row key={outcome.id} outcome={outcome} references={references} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
};
