import type { Span } from '@poryadok/domain/calculators';
import { addDays, diffDays, formatRussianDate } from '@poryadok/domain/plain-date';
import { typeset } from '../../shared/typography.ts';
import { reasonOff } from './Months.tsx';

/** Longer spans are drawn as plain bars: single days would be thinner than a hair. */
const mostDaysDrawn = 120;

/** How the terms lie on one scale: a bar each. The words are outside the picture. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  const starts = spans.map(({ from }) => from).sort();
  const ends = spans.map(({ to }) => to).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last || first === last) return null;
  const days = diffDays(first, last) + 1;
  return (
    <>
      <p className="ends" aria-hidden="true">
        <span>{formatRussianDate(first)}</span>
        <span>{formatRussianDate(last)}</span>
      </p>
      <ul className="spans">
        {spans.map(({ label, from, to, counts }, index) => {
          const start = diffDays(first, from);
          const width = diffDays(from, to) + 1;
          const single = counts === 'working-days' && days <= mostDaysDrawn;
          return (
            <li key={label}>
              <p>
                <b>{typeset(label)}</b>{' '}
                <span>{typeset(`по ${formatRussianDate(to, { weekday: true, case: 'accusative' })}`)}</span>
              </p>
              <svg viewBox={`0 0 ${days} 24`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="rail" x="0" y="11" width={days} height="2" />
                {single ? (
                  Array.from({ length: width }, (_, at) => addDays(from, at)).map((date, at) => (
                    <rect
                      key={date}
                      className={reasonOff(date) ? 'off' : 'bar hit'}
                      x={start + at + 0.08}
                      y={reasonOff(date) ? 6 : 0}
                      width={0.84}
                      height={reasonOff(date) ? 12 : 24}
                    />
                  ))
                ) : (
                  <rect
                    className={index === 0 ? 'bar hit' : 'bar'}
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
      {spans.some(({ counts }) => counts) && days <= mostDaysDrawn && (
        <p className="small muted after">
          {typeset('Высокие зелёные столбики — рабочие дни в счёте; низкие — выходные и праздники.')}
        </p>
      )}
    </>
  );
}
