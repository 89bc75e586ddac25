import {
  type CalculatorValue,
  leadingDay,
  leadingOutcome,
  type NextStep,
  type Outcome,
  type OutcomeKind,
  offersRoll,
  plainDay,
  stretchOf,
} from '@poryadok/domain/calculators';
import { capitalised, formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { formatAmount } from '@poryadok/domain/terms';
import { Citations } from '../../provenance/Citations.tsx';
import { LawFlags } from '../../provenance/LawFlags.tsx';
import type { References } from '../../provenance/references.ts';
import { DateLeaf } from '../../shared/DateLeaf.tsx';
import { typeset } from '../../shared/typography.ts';
import { lawOf } from '../law-of.ts';
import { stretchText, sumText } from '../text.ts';

interface Props {
  value: CalculatorValue;
  references: References;
  headingId: string;
}

const marks = { ok: '', warning: '!', error: '×' } as const;
const classes = { ok: 'verdict', warning: 'verdict warn', error: 'verdict failed' } as const;

function weekdayDate(date: PlainDate) {
  return typeset(formatRussianDate(date, { weekday: true }));
}

/** What the plain day is called where a cautious one leads. */
const plainNames: Readonly<Partial<Record<OutcomeKind, string>>> = {
  'last-day': 'Крайний день по правилам',
  'not-before': 'По обычному счёту уже',
};

/** Why the safe and the plain day differ, and where the plain one falls. */
function PlainReading({ outcome }: { outcome: Outcome }) {
  const date = plainDay(outcome);
  if (!date) return null;
  return (
    <p className="small">
      {plainNames[outcome.kind] ?? 'По обычному счёту'} — <time dateTime={date}>{weekdayDate(date)}</time>.
      {offersRoll(outcome) && (
        <>
          {' '}
          Это нерабочий день; срок могут перенести на{' '}
          <time dateTime={outcome.rolledDate}>{weekdayDate(outcome.rolledDate)}</time>, но не рассчитывайте на
          это.
        </>
      )}
    </p>
  );
}

/** The green sheet: the day first, then the sentence, then what differs. */
function Sheet({ value, references, headingId }: Props) {
  const lead = leadingOutcome(value);
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
        <h2 className="statement" id={headingId} tabIndex={-1}>
          {typeset(value.headline)}
        </h2>
        {lead?.text && <p>{typeset(lead.text)}</p>}
        {lead && <PlainReading outcome={lead} />}
        <NextSteps steps={value.next ?? []} />
        <Citations ids={cites} references={references} />
      </div>
    </div>
  );
}

/** What can still be done, each with the page that tells how; it opens outside a partner's frame. */
function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  return steps.map(({ text, note, procedure, calculator }) => {
    const path = procedure ? `/procedures/${procedure}/` : calculator && `/calculators/${calculator}/`;
    return (
      <p key={text}>
        {path ? (
          <a href={path} target="_blank" rel="noopener">
            {typeset(text)}
          </a>
        ) : (
          typeset(text)
        )}
        {note && <span className="small muted"> {typeset(note)}</span>}
      </p>
    );
  });
}

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

/** What stands at the head of a row: a leaf for a day, two for a range, a mark for a check, a sum. */
function RowHead({ outcome }: { outcome: Outcome }) {
  const day = leadingDay(outcome);
  const stretch = stretchOf(outcome);
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
    case 'expected-by':
      if (stretch)
        return (
          <div className="range">
            <div>
              <span className="small muted">с</span> <DateLeaf date={stretch.from} small />
            </div>
            <div>
              <span className="small muted">по</span> <DateLeaf date={stretch.to} small />
            </div>
          </div>
        );
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

/** A further date, range, sum or check. */
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

/** The answer: the leading sentence, the verdict, then every other date. */
export function Answer(props: Props) {
  const { value, references } = props;
  const { verdict, warnings } = value;
  const lead = leadingOutcome(value);
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
