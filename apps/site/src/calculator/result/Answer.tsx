import type { CalculatorValue, Outcome } from '@poryadok/domain/calculators';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { Citations } from '../../provenance/Citations.tsx';
import { LawFlags } from '../../provenance/LawNotes.tsx';
import type { References } from '../../provenance/references.ts';
import { counted } from '../../shared/counted.ts';
import { DateLeaf } from '../../shared/DateLeaf.tsx';
import { typeset } from '../../shared/typography.ts';
import { lawOf, leadingDay, leadOf } from '../taken-dates.ts';
import { rubles } from '../text.ts';

interface Props {
  value: CalculatorValue;
  references: References;
  headingId: string;
}

const marks = { ok: '', warning: '!', error: '×' } as const;
const classes = { ok: 'verdict', warning: 'verdict warn', error: 'verdict late' } as const;

function weekdayDate(date: PlainDate) {
  return typeset(formatRussianDate(date, { weekday: true }));
}

/** Why the safe and the plain day differ, and where the plain one falls. A term counted back is never moved on (law note G-back). */
function PlainReading({ outcome }: { outcome: Outcome }) {
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
}

/** A sum, a count, a check or a range in words. */
export function Amount({ outcome: { amount, amountTo, unit } }: { outcome: Outcome }) {
  if (amount === undefined) return null;
  if (unit === 'working-days') return <>{counted(amount, ['рабочий день', 'рабочих дня', 'рабочих дней'])}</>;
  return (
    <>{typeset(amountTo === undefined ? rubles(amount) : `от ${rubles(amount)} до ${rubles(amountTo)}`)}</>
  );
}

/** The green sheet: the day first, then the sentence, then what differs. */
function Sheet({ value, references, headingId }: Props) {
  const lead = leadOf(value);
  const day = lead && leadingDay(lead);
  const cites = lead?.cites ?? [...new Set(value.outcomes.flatMap((outcome) => outcome.cites))];
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
        {lead?.text && <p>{typeset(lead.text)}</p>}
        {lead && <PlainReading outcome={lead} />}
        <Citations ids={cites} references={references} />
      </div>
    </div>
  );
}

/** Whether a check is passed: a mark for the eye, words where nothing else says it. */
function Check({ passed, silent }: { passed: boolean; silent: boolean }) {
  return (
    <p className={passed ? 'verdict' : 'verdict late'}>
      <span className={passed ? 'mark ok' : 'mark'} aria-hidden="true">
        {passed ? '' : '×'}
      </span>
      <b className={silent ? 'vh' : undefined}>{passed ? 'Подходит' : 'Не подходит'}</b>
    </p>
  );
}

/** A further date, range, sum or check. */
function Row({ outcome, references }: { outcome: Outcome; references: References }) {
  const { kind, from, to, passed, label, text, basis } = outcome;
  const range = from && to && from !== to ? ([from, to] as const) : undefined;
  const day = kind === 'amount' || range ? undefined : leadingDay(outcome);
  return (
    <li>
      {passed !== undefined && !day ? (
        <Check passed={passed} silent={text !== undefined} />
      ) : day ? (
        <DateLeaf date={day} small />
      ) : range ? (
        <div className="range">
          {range.map((end, index) => (
            <div key={end}>
              <span className="small muted">{index === 0 ? 'с' : 'по'}</span> <DateLeaf date={end} small />
            </div>
          ))}
        </div>
      ) : (
        <b className="sum-of">
          <Amount outcome={outcome} />
        </b>
      )}
      <div className="main">
        <h3>{typeset(label)}</h3>
        {basis === 'law' && <p className="small muted">По закону</p>}
        {passed !== undefined && day && <Check passed={passed} silent={false} />}
        {range && !day && passed !== undefined && (
          <p>
            {typeset(
              `С ${formatRussianDate(range[0], { case: 'genitive', weekday: true })} по ${formatRussianDate(range[1], { case: 'accusative', weekday: true })}.`,
            )}
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
}

/** The answer: the leading sentence, the verdict, then every other date. */
export function Answer(props: Props) {
  const { value, references } = props;
  const { verdict, warnings } = value;
  const lead = leadOf(value);
  const others = value.outcomes.filter((outcome) => outcome !== lead);
  return (
    <>
      <Sheet {...props} />
      <div className="rest">
        <LawFlags ids={lawOf(value)} references={references} />
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
        {others.length > 0 && (
          <ul className="dates">
            {others.map((outcome) => (
              <Row key={outcome.id} outcome={outcome} references={references} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
