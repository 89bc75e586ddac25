import type { Period } from '@poryadok/domain/calculators';
import { formatRussianDate } from '@poryadok/domain/plain-date';
import { typeset } from '../../shared/typography.ts';

/** A longer term stretch by stretch: its days, and whether each is provided for. */
export function Periods({ periods }: { periods: readonly Period[] }) {
  return (
    <table className="cards">
      <thead>
        <tr>
          <th scope="col">Месяц</th> <th scope="col">Дни</th> <th scope="col">Оплата</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ label, from, to, passed, text }) => (
          <tr key={from}>
            <th scope="row">{typeset(label)}</th>{' '}
            <td data-k="Дни">{typeset(`${formatRussianDate(from)} — ${formatRussianDate(to)}`)}</td>{' '}
            <td data-k="Оплата">{passed ? typeset(text) : <b>{typeset(text)}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
