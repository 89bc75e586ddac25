import {
  type CalculatorValue,
  countdown,
  type DatedOutcome,
  leadingOutcome,
  momentOf,
  stretchOf,
  timeLineOf,
} from '@poryadok/domain/calculators';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { Citations } from '../../provenance/Citations.tsx';
import type { References } from '../../provenance/references.ts';
import { leafOf } from '../../shared/leaf.ts';
import { typeset } from '../../shared/typography.ts';
import { PlainReading } from '../result/Answer.tsx';

interface Props {
  value: CalculatorValue;
  today: PlainDate;
  references: References;
}

/** A day in a narrow column: «30 / ноя, пн», with its year where it is another one than the reader's. */
function ShortDay({ date, today }: { date: PlainDate; today: PlainDate }) {
  const { weekday, day, month } = leafOf(date);
  const year = date.slice(0, 4);
  return (
    <time dateTime={date}>
      <b>{day}</b> {month.slice(0, 3)}, {weekday.replace(/^(.)[аеоуя]?(.).*/, '$1$2')}
      {year !== today.slice(0, 4) && <span> {year}</span>}
    </time>
  );
}

/** One thing of a day: what it is, how far, what to know of it. Of the leading one the sheet has told the rest. */
function Event({
  outcome,
  leads,
  today,
  references,
}: { outcome: DatedOutcome; leads: boolean } & Omit<Props, 'value'>) {
  const stretch = stretchOf(outcome);
  return (
    <div>
      <h3>{typeset(outcome.label)}</h3>
      <p className="left">{typeset(countdown(outcome, today))}</p>
      {!leads && (
        <>
          {outcome.basis === 'law' && <p className="muted">По закону.</p>}
          {stretch && <p>{typeset(`С ${formatRussianDate(stretch.from, { case: 'genitive' })}.`)}</p>}
          {outcome.text && <p>{typeset(outcome.text)}</p>}
          <PlainReading outcome={outcome} />
          <Citations ids={outcome.cites} references={references} />
        </>
      )}
    </div>
  );
}

/** Every dated answer in the order of days, equal days together, with the reader's own day among them. */
export function TimeLine({ value, today, references }: Props) {
  const lead = leadingOutcome(value);
  const { days, pending } = timeLineOf(value.outcomes);
  const now = (
    <li className="now" key="now">
      <p>
        <time dateTime={today}>{typeset(`Сегодня, ${formatRussianDate(today, { weekday: true })}`)}</time>
      </p>
    </li>
  );
  const ahead = days.findIndex(({ date }) => date >= today);
  const rows = days.map(({ date, outcomes }) => {
    const leads = lead !== undefined && outcomes.includes(lead);
    const missed = leads && lead.kind === 'last-day' && momentOf(lead, today).state === 'passed';
    const look = missed ? 'lost' : leads ? 'leads' : date < today ? 'gone' : undefined;
    return (
      <li key={date} className={look}>
        <ShortDay date={date} today={today} />
        <div>
          {outcomes.map((outcome) => (
            <Event
              key={outcome.id}
              outcome={outcome}
              leads={outcome === lead}
              today={today}
              references={references}
            />
          ))}
        </div>
      </li>
    );
  });
  rows.splice(ahead < 0 ? rows.length : ahead, 0, now);
  return (
    <ol className="time-line">
      {rows}
      {pending.map(({ id, label, text }) => (
        <li key={id} className="unknown">
          <span />
          <div>
            <h3>{typeset(label)}</h3>
            {text && <p>{typeset(text)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
