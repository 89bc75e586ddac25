import type { Span } from '@poryadok/domain/calculators';
import { dayKind } from '@poryadok/domain/calendar';
import { addDays, diffDays, formatRussianDate } from '@poryadok/domain/plain-date';
import { typeset } from '../../shared/typography.ts';

/** Longer spans are drawn as plain bars: single days would be thinner than a hair. */
const mostDaysDrawn = 120;

/** Whether each day is drawn, working or off: only where the calendar knows them all. */
function isDrawnByDay({ from, to, counts }: Span, daysOfScale: number): boolean {
  return (
    counts === 'working-days' &&
    daysOfScale <= mostDaysDrawn &&
    [from, to].every((date) => dayKind(date).kind !== 'unknown')
  );
}

/** How the terms lie on one scale: a bar each. The words are outside the picture. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  const starts = spans.map(({ from }) => from).sort();
  const ends = spans.map(({ to }) => to).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last || first === last) return null;
  const days = diffDays(first, last) + 1;
  return (
    <>
      <p className="scale-ends" aria-hidden="true">
        <span>{formatRussianDate(first)}</span>
        <span>{formatRussianDate(last)}</span>
      </p>
      <ul className="spans">
        {spans.map((span, index) => {
          const { label, from, to } = span;
          const start = diffDays(first, from);
          const width = diffDays(from, to) + 1;
          return (
            <li key={label}>
              <p>
                <b>{typeset(label)}</b>{' '}
                <span>{typeset(`по ${formatRussianDate(to, { weekday: true, case: 'accusative' })}`)}</span>
              </p>
              <svg viewBox={`0 0 ${days} 24`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="rail" x="0" y="11" width={days} height="2" />
                {isDrawnByDay(span, days) ? (
                  Array.from({ length: width }, (_, at) => ({
                    date: addDays(from, at),
                    works: dayKind(addDays(from, at)).kind === 'working',
                  })).map(({ date, works }, at) => (
                    <rect
                      key={date}
                      className={works ? 'bar counted' : 'day-off'}
                      x={start + at + 0.08}
                      y={works ? 0 : 6}
                      width={0.84}
                      height={works ? 24 : 12}
                    />
                  ))
                ) : (
                  <rect
                    className={index === 0 ? 'bar counted' : 'bar'}
                    x={start}
                    y="5"
                    width={width}
                    height="14"
                  />
                )}
              </svg>
            </li>
          );
        })}
      </ul>
      {spans.some((span) => isDrawnByDay(span, days)) && (
        <p className="small muted after">
          {typeset('Высокие зелёные столбики — рабочие дни в счёте; низкие — выходные и праздники.')}
        </p>
      )}
    </>
  );
}
