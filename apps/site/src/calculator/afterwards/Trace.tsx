import { capitalised, formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { type CountingStep, formatMove, joinSkippedDays } from '@poryadok/domain/terms';
import { Citations } from '../../provenance/Citations.tsx';
import type { References } from '../../provenance/references.ts';
import { counted } from '../../shared/counted.ts';
import { typeset } from '../../shared/typography.ts';

/** A longer list of skipped days is folded. */
const runsAtOnce = 8;

function named(date: PlainDate) {
  return typeset(formatRussianDate(date, { weekday: true }));
}

/** The rule of the Civil Code by which a step is counted, on the page that explains it. */
function Norm({ norm }: { norm: string }) {
  const [article] = norm.match(/19[0-4]$/) ?? [];
  return article ? <a href={`/about/counting/#gk-${article}`}>{typeset(norm)}</a> : typeset(norm);
}

/** The pages of the working calendar that a step went through. */
function Calendars({ from, to }: CountingStep) {
  const years = [...new Set([from, to].map((date) => date.slice(0, 4)))].sort();
  return (
    <p className="small muted">
      Производственный календарь:{' '}
      {years.map((year, index) => (
        <span key={year}>
          {index > 0 && ', '}
          <a href={`/tools/calendar/${year}/`}>{year}</a>
        </span>
      ))}
      .
    </p>
  );
}

interface Props {
  steps: readonly CountingStep[];
  /** What the count begins with: «Дата, от которой считаем». */
  start?: string;
  references: References;
}

/** Why this date: each step with its clause, each skipped day by name. */
export function Trace({ steps, start = 'От этого дня считаем.', references }: Props) {
  const [first] = steps;
  if (!first) return null;
  return (
    <ol className="trace">
      <li>
        <span className="operation">Начало</span>
        <div className="why">
          <p>{typeset(start)}</p>
        </div>
        <span className="reached">
          <time dateTime={first.from}>{named(first.from)}</time>
        </span>
      </li>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one trace have an order and nothing else
        <li key={index}>
          <span className="operation">{typeset(capitalised(formatMove(step)))}</span>
          <div className="why">
            <p>
              {typeset([step.since && `Считаем ${step.since}.`, step.why].filter(Boolean).join(' '))}{' '}
              <Norm norm={step.norm} />.
            </p>
            {step.skipped.length > 0 && (
              <details className="more" open={joinSkippedDays(step.skipped).length <= runsAtOnce}>
                <summary>
                  Пропущено:{' '}
                  {counted(step.skipped.length, ['нерабочий день', 'нерабочих дня', 'нерабочих дней'])}
                </summary>
                <ul className="skipped">
                  {joinSkippedDays(step.skipped).map(({ from, days, why }) => (
                    <li key={from}>
                      <span className="nowrap">{days}</span> <span>{typeset(why)}</span>
                    </li>
                  ))}
                </ul>
                {step.unit === 'working-day' && <Calendars {...step} />}
              </details>
            )}
            <Citations ids={step.cites} references={references} />
          </div>
          <span className="reached">
            <time dateTime={step.to}>{named(step.to)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
