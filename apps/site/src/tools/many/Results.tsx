import { leadingDay, plainDay } from '@poryadok/domain/calculators';
import { formatNumericDate, formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { useMemo, useState } from 'react';
import { counted } from '../../shared/counted.ts';
import { typeset } from '../../shared/typography.ts';
import { arranged, fitting, type Shown } from './arrange.ts';
import type { Counted } from './count-row.ts';

/** Rows that are drawn at once. */
const page = 30;

const filters: readonly (readonly [Shown, string])[] = [
  ['all', 'все'],
  ['week', 'на этой неделе'],
  ['month', '30 дней'],
  ['passed', 'прошло'],
  ['wrong', 'не понято'],
];

/** What was typed, as far as one looks at it: a cell may hold a megabyte. */
function begun(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function Row({ row }: { row: Counted }) {
  const name = begun(row.person) || `Строка ${row.line}`;
  if (!row.ok)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="error" data-k="Ошибка" colSpan={3}>
          {typeset(`Строка ${row.line}. ${row.message}`)}
        </td>
        <td data-k="Введено">{row.typed.filter(Boolean).map(begun).join('; ')}</td>
      </tr>
    );
  const { lead, value } = row;
  const plain = lead && plainDay(lead);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-k="День">
        {lead ? (
          <strong>{typeset(formatRussianDate(leadingDay(lead), { weekday: true }))}</strong>
        ) : (
          'дня нет'
        )}
      </td>
      <td data-k="Осталось" className="number">
        {lead?.daysLeft !== undefined && lead.daysLeft < 0 ? `прошло ${-lead.daysLeft}` : lead?.daysLeft}
      </td>
      <td data-k="Обычный счёт" className="number">
        {plain && formatNumericDate(plain)}
      </td>
      <td data-k="Ответ">{typeset(value.headline)}</td>
    </tr>
  );
}

/** Every row of the table, those that could not be read first, then the nearest day; a page of them at a time. */
export function Results({ rows, today }: { rows: readonly Counted[]; today: PlainDate }) {
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(page);
  const wrong = rows.filter(({ ok }) => !ok).length;
  const inOrder = useMemo(() => arranged(rows), [rows]);
  const found = useMemo(() => fitting(inOrder, shown, today), [inOrder, shown, today]);
  return (
    <>
      <p className="told" role="status" data-many-told>
        <strong>{`${rows.length - wrong} посчитано, ${wrong} не понято. `}</strong>
        {`Показано ${Math.min(most, found.length)} из ${found.length}.`}
      </p>
      <fieldset className="question after no-print">
        <legend>Показать</legend>
        <div className="options">
          {filters.map(([value, label]) => (
            <label className="option" key={value}>
              <input
                type="radio"
                name="shown"
                value={value}
                checked={shown === value}
                onChange={() => {
                  setShown(value);
                  setMost(page);
                }}
              />{' '}
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <table className="cards people after">
        <caption>Сроки</caption>
        <thead>
          <tr>
            <th scope="col">Человек</th>
            <th scope="col">Осторожный день</th>
            <th scope="col">Осталось дней</th>
            <th scope="col">Обычный счёт</th>
            <th scope="col">Ответ</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {found.length > most && (
        <p className="after no-print">
          <button className="button plain" type="button" onClick={() => setMost(most + page)}>
            {`Показать ещё ${counted(Math.min(page, found.length - most), ['строку', 'строки', 'строк'])}`}
          </button>
        </p>
      )}
    </>
  );
}
