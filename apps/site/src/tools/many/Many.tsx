import type { PlainDate } from '@poryadok/domain/plain-date';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../calculator/fields/Field.tsx';
import type { IslandMetadata } from '../../calculator/load.ts';
import { counted } from '../../shared/counted.ts';
import { today } from '../../shared/today.ts';
import { typeset } from '../../shared/typography.ts';
import { offer } from '../offer.ts';
import type { Columns } from './columns.ts';
import type { Counted } from './count-row.ts';
import { inSlices } from './in-slices.ts';
import { Results } from './Results.tsx';
import type { TableCalculatorId } from './table-calculators.ts';

/** A calculator as the page gives it. */
export interface TableCalculator {
  metadata: IslandMetadata & { id: TableCalculatorId };
  /** Its rules with their sources, a line each: they go into the file. */
  rules: readonly string[];
}

/** Five thousand rows are far fewer. */
const mostMegabytes = 2;
/** A longer paste is put in as a whole: a browser that edits it in, line by line, stands still for seconds. */
const longPaste = 5000;
const notLoaded = 'Не загрузилось. Проверьте связь и нажмите ещё раз. То, что вы ввели, осталось на месте.';

/** The rows of the last count, and what was understood of the table. */
interface Done {
  rows: readonly Counted[];
  columns: Columns;
  heading: readonly string[];
  remarks: readonly string[];
  today: PlainDate;
  calculator: TableCalculator;
}

/** A table of people in, their days out. Nothing is kept or sent. */
export function Many({ calculators }: { calculators: readonly TableCalculator[] }) {
  const [chosen, setChosen] = useState(0);
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [told, setTold] = useState('');
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [done, setDone] = useState<Done>();
  const [unsaved, setUnsaved] = useState(false);
  const going = useRef(0);
  const calculator = calculators[chosen];

  // Rows that were counted and taken nowhere are asked about before the page is left.
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  if (calculator === undefined) return null;

  const count = async (typed: string, byHand?: Columns) => {
    const run = ++going.current;
    setError('');
    setTold('');
    if (typed.trim() === '') {
      setError('Вставьте строки таблицы или выберите файл.');
      return;
    }
    try {
      const { computes, countRow, guessColumns, readTable, mostRows, tellTwoReadings } = await import(
        './code.ts'
      );
      const { rows, left } = readTable(typed);
      const [first] = rows;
      if (first === undefined) {
        setError('В таблице нет ни одной строки с текстом.');
        return;
      }
      const { inputs } = calculator.metadata;
      const columns =
        byHand ??
        guessColumns(
          rows.slice(0, 1).map(({ cells }) => cells),
          inputs,
        );
      const people = columns.header ? rows.slice(1) : rows.slice(0, mostRows);
      const over = left + (columns.header ? 0 : Math.max(0, rows.length - mostRows));
      const remarks = [
        ...(over > 0
          ? [
              `Строк больше ${mostRows}. Посчитаны первые ${mostRows}, ещё ${over} осталось: вставьте их отдельно.`,
            ]
          : []),
        ...inputs
          .filter(({ name, required }) => required && columns.inputs[name] === undefined)
          .map(({ label }) => `Не нашли столбец «${label}». Назовите его ниже.`),
        ...Object.values(columns.inputs).flatMap(
          (column) => tellTwoReadings(people.map(({ cells }) => cells[column] ?? '')) ?? [],
        ),
      ];
      const day = today();
      const runnable = { ...calculator.metadata, compute: computes[calculator.metadata.id] };
      setProgress({ done: 0, of: people.length });
      const made = await inSlices(
        people,
        (row) => countRow(runnable, columns, row, day),
        (count) => {
          if (run !== going.current) return false;
          setProgress({ done: count, of: people.length });
          return true;
        },
      );
      const stopped = made.length < people.length;
      const rest = people.slice(made.length).map(({ line, cells }) => ({
        line,
        person: columns.person === undefined ? '' : (cells[columns.person] ?? ''),
        typed: inputs.map(({ name }) => cells[columns.inputs[name] ?? -1] ?? ''),
        ok: false as const,
        message: 'Не посчитано: вы остановили.',
      }));
      setProgress(undefined);
      setDone({
        rows: [...made, ...rest],
        columns,
        heading: first.cells,
        remarks: [
          ...remarks,
          ...(stopped ? [`Остановлено. Посчитано ${made.length} из ${people.length}.`] : []),
        ],
        today: day,
        calculator,
      });
      setUnsaved(true);
    } catch {
      setProgress(undefined);
      setError(notLoaded);
    }
  };

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setError('');
    if (file.size > mostMegabytes * 1024 * 1024) {
      setError(
        `Файл «${file.name}» больше ${mostMegabytes} МБ, это не список людей. Скопируйте нужные строки и вставьте.`,
      );
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const decoded = (await import('./code.ts')).decode(bytes);
      if (!decoded.ok) setError(decoded.message);
      else {
        setText(decoded.text);
        await count(decoded.text);
      }
    } catch {
      setError(`«${file.name}» не читается. Если это папка, выберите файл в ней.`);
    }
  };

  const save = async (kind: 'xlsx' | 'csv' | 'ics') => {
    if (done === undefined) return;
    const { rows, today: day } = done;
    const { metadata, rules } = done.calculator;
    const name = `sroki-${day}.${kind}`;
    try {
      if (kind === 'ics') {
        const { toEvents } = await import('./to-events.ts');
        const options = { origin: location.origin, today: day, now: new Date().toISOString() };
        offer(name, new Blob([toEvents(rows, metadata, options)], { type: 'text/calendar;charset=utf-8' }));
      } else {
        const { toCsv, toXlsx } = await import('./export.ts');
        offer(
          name,
          kind === 'xlsx'
            ? await toXlsx(rows, { metadata, rules, today: day })
            : new Blob([toCsv(rows, { metadata })], { type: 'text/csv;charset=utf-8' }),
        );
      }
      setTold(`Файл ${name} передан браузеру.`);
      setUnsaved(false);
    } catch {
      setTold(notLoaded);
    }
  };

  const recount = (change: Partial<Columns['inputs']> & { person?: number }) => {
    if (done === undefined) return;
    const { person, ...inputs } = change;
    const columns = { ...done.columns, ...(person !== undefined && { person }) };
    const named = Object.entries({ ...columns.inputs, ...inputs }).filter(
      (entry): entry is [string, number] => entry[1] !== undefined && entry[1] >= 0,
    );
    void count(text, { ...columns, inputs: Object.fromEntries(named) });
  };

  return (
    <>
      <form
        className="fields text after no-print"
        aria-label="Таблица"
        onSubmit={(event) => {
          event.preventDefault();
          void count(text);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
        noValidate
      >
        <Field id="many-calculator" label="Что посчитать" required>
          <span className="select">
            <select
              className="control"
              id="many-calculator"
              value={String(chosen)}
              onChange={(event) => {
                setChosen(Number(event.currentTarget.value));
                setDone(undefined);
              }}
            >
              {calculators.map(({ metadata }, at) => (
                <option key={metadata.id} value={String(at)}>
                  {metadata.title}
                </option>
              ))}
            </select>
          </span>
        </Field>
        <Field
          id="many-text"
          label="Строки таблицы"
          hint="Скопируйте их вместе с заголовком, до 5000. Вместо имени можно поставить метку."
          required
          error={error}
        >
          <textarea
            className="control code"
            id="many-text"
            rows={6}
            spellCheck={false}
            autoComplete="off"
            value={text}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'many-text-hint many-text-error' : 'many-text-hint'}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.length < longPaste) return;
              event.preventDefault();
              if (pasted.length > mostMegabytes * 1024 * 1024) {
                setError('Слишком много текста, это не список людей. Вставьте до 5000 строк.');
                return;
              }
              const { value, selectionStart, selectionEnd } = event.currentTarget;
              setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
            }}
          />
        </Field>
        <Field id="many-file" label="Или файл CSV" required>
          <input
            className="control"
            id="many-file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </Field>
        <p className="status">
          <button className="button" type="submit" aria-disabled={progress ? true : undefined}>
            Посчитать
          </button>{' '}
          <button
            className="text-button"
            type="button"
            onClick={() => {
              const { inputs } = calculator.metadata;
              const heading = ['Человек', ...inputs.map(({ label }) => label)].join(';');
              offer('obrazec.csv', new Blob([`\ufeff${heading}\r\n`], { type: 'text/csv;charset=utf-8' }));
            }}
          >
            Скачать образец
          </button>
        </p>
        {progress && (
          <p className="status" role="status">
            <progress max={progress.of} value={progress.done} aria-label="Сколько посчитано" />
            <span>{`Посчитано ${progress.done} из ${progress.of}`}</span>
            <button className="button plain" type="button" onClick={() => going.current++}>
              Остановить
            </button>
          </p>
        )}
      </form>
      {done && (
        <section className="section" aria-labelledby="many-result">
          <h2 id="many-result">{typeset(done.calculator.metadata.title)}</h2>
          {done.remarks.map((remark) => (
            <p className="text" key={remark}>
              <b>{typeset(remark)}</b>
            </p>
          ))}
          <Results key={`${done.rows.length}`} rows={done.rows} today={done.today} />
          <p className="status after no-print">
            <button className="button" type="button" onClick={() => save('xlsx')}>
              Скачать для Excel
            </button>
            <button className="button plain" type="button" onClick={() => save('csv')}>
              CSV
            </button>
            <button className="button plain" type="button" onClick={() => save('ics')}>
              В календарь
            </button>
            <button className="button plain" type="button" onClick={() => print()}>
              Распечатать
            </button>
          </p>
          <p className="told" role="status">
            {told}
          </p>
          <details className="more after no-print">
            <summary>Столбцы</summary>
            <p className="text">
              {typeset(
                `В таблице ${counted(done.heading.length, ['столбец', 'столбца', 'столбцов'])}. Если столбцы поняты неверно, поправьте.`,
              )}
            </p>
            <div className="filters">
              {[{ name: 'person', label: 'Человек' }, ...done.calculator.metadata.inputs].map(
                ({ name, label }) => {
                  const place = name === 'person' ? done.columns.person : done.columns.inputs[name];
                  return (
                    <Field key={name} id={`column-${name}`} label={label} required>
                      <span className="select">
                        <select
                          className="control"
                          id={`column-${name}`}
                          value={String(place ?? -1)}
                          onChange={(event) => recount({ [name]: Number(event.currentTarget.value) })}
                        >
                          <option value="-1">нет такого</option>
                          {done.heading.map((heading, at) => (
                            // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their places
                            <option key={at} value={String(at)}>
                              {done.columns.header && heading ? heading : `столбец ${at + 1}`}
                            </option>
                          ))}
                        </select>
                      </span>
                    </Field>
                  );
                },
              )}
            </div>
          </details>
        </section>
      )}
    </>
  );
}
