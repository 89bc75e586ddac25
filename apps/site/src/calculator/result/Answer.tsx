import {
  type CalculatorValue,
  leadingDay,
  leadingOutcome,
  type NextStep,
  type Outcome,
  type OutcomeKind,
  offersRoll,
  plainDay,
  type Verdict,
} from '@poryadok/domain/calculators';
import { capitalised, formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { Citations } from '../../provenance/Citations.tsx';
import { LawFlags } from '../../provenance/LawFlags.tsx';
import type { References } from '../../provenance/references.ts';
import { DateLeaf } from '../../shared/DateLeaf.tsx';
import { typeset } from '../../shared/typography.ts';
import { lawOf } from '../law-of.ts';

interface Props {
  value: CalculatorValue;
  references: References;
  headingId: string;
  /** What is needed next while there is time: the pages of the procedure. */
  onward?: readonly Onward[] | undefined;
  /** The verdict stands beside the field that it judges. */
  verdictApart?: boolean;
}

const marks = { ok: '', warning: '!', error: '×' } as const;
const classes = { ok: 'verdict', warning: 'verdict warn', error: 'verdict failed' } as const;

/** A page to go on to, right under the answer. */
export interface Onward {
  title: string;
  note?: string | undefined;
  href?: string | undefined;
}

function weekdayDate(date: PlainDate) {
  return typeset(formatRussianDate(date, { weekday: true }));
}

/** What the plain day is called where a cautious one leads. */
const plainNames: Readonly<Partial<Record<OutcomeKind, string>>> = {
  'last-day': 'Крайний день по правилам',
  'not-before': 'По обычному счёту уже',
};

/** Why the safe and the plain day differ, and where the plain one falls. */
export function PlainReading({ outcome }: { outcome: Outcome }) {
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

/** The green sheet: the day first, how far it is, what to do, then what differs. */
function Sheet({ value, references, headingId }: Props) {
  const { headline, parts, next } = value;
  const lead = leadingOutcome(value);
  const day = lead && leadingDay(lead);
  const late = parts?.state === 'passed';
  const provisional = lead && 'provisional' in lead;
  const cites = lead?.cites ?? [...new Set(value.outcomes.flatMap((outcome) => outcome.cites))];
  return (
    <div className={late ? 'solid late' : provisional ? 'solid maybe' : day ? 'solid' : 'solid wide'}>
      {day && (
        <div>
          <DateLeaf date={day} />
        </div>
      )}
      <div className="flow">
        <h2 className="statement" id={headingId} tabIndex={-1}>
          {typeset(parts ? capitalised(parts.far) : headline)}
        </h2>
        {parts && (
          <p>
            {late && next && <b>Это ещё не&nbsp;конец. </b>}
            {typeset(`${capitalised(late ? parts.act : `${parts.act} ${parts.day}`.trim())}.`)}
          </p>
        )}
        {lead?.text && (
          <p className="small">
            {provisional && <b>День предварительный. </b>}
            {typeset(lead.text)}
          </p>
        )}
        {lead && <PlainReading outcome={lead} />}
        <Citations ids={cites} references={references} />
      </div>
    </div>
  );
}

/** A step that can be taken now, with the page that tells how. */
function onwardOf({ text, note, procedure, calculator }: NextStep): Onward {
  return {
    title: text,
    note,
    href: procedure ? `/procedures/${procedure}/` : calculator && `/calculators/${calculator}/`,
  };
}

/** What is needed next, the first thing after the day; once it has passed, what can still be done. */
function OnwardRows({ rows }: { rows: readonly Onward[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="onward" aria-label="Что дальше">
      {rows.map(({ title, note, href }) => (
        <li key={title}>
          {/* A step without a page is no link. */}
          <a href={href}>
            <b>{typeset(title)}</b> {note && <span>{typeset(note)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The answer in one sentence: a mark for the eye, what it comes to. */
export function Judgement({ verdict: { tone, text } }: { verdict: Verdict }) {
  return (
    <div className={classes[tone]}>
      <span className={tone === 'ok' ? 'mark ok' : 'mark'} aria-hidden="true">
        {marks[tone]}
      </span>
      <p>{typeset(text)}</p>
    </div>
  );
}

/** The answer: the day and what is needed next, the verdict, what to mind; the rest comes after it. */
export function Answer(props: Props) {
  const { value, references, onward = [], verdictApart } = props;
  const { verdict, warnings, next } = value;
  return (
    <>
      <Sheet {...props} />
      <OnwardRows rows={next?.map(onwardOf) ?? onward} />
      <div className="rest">
        <LawFlags ids={lawOf(value)} references={references} />
        {verdict && !verdictApart && <Judgement verdict={verdict} />}
        {warnings.map((warning) => (
          <div className="note warn" role="note" key={warning.code}>
            <p className="mark" aria-hidden="true">
              !
            </p>
            <p>{typeset(warning.text)}</p>
            <Citations ids={warning.cites} references={references} />
          </div>
        ))}
      </div>
    </>
  );
}
