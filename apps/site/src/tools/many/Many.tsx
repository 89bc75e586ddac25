import type { PlainDate } from '@poryadok/domain/plain-date';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../calculator/fields/Field.tsx';
import { Reminders } from '../../plan/Reminders.tsx';
import { counted } from '../../shared/counted.ts';
import { today } from '../../shared/today.ts';
import { typeset } from '../../shared/typography.ts';
import { offer } from '../offer.ts';
import type { Columns } from './columns.ts';
import type { Counted } from './count-row.ts';
import { breathe, inSlices } from './in-slices.ts';
import type { FileKind } from './make-file.ts';
import { Results } from './Results.tsx';
import { mostRows, type Table } from './table.ts';
import type { TableCalculator } from './table-calculators.ts';

/** Five thousand rows are far fewer. */
const mostMegabytes = 2;
/** After so many rows it is told how many are counted: to draw it at each breath takes longer than to count. */
const toldEvery = 200;
/** Of a longer table the field shows the beginning: a phone's browser that lays out all of it stands still for a second or more. */
const mostShown = 2000;
const notLoaded = 'Не загрузилось. Проверьте связь и нажмите ещё раз. То, что вы ввели, осталось на месте.';

/** The rows of the last count, and what was understood of the table. */
interface Done {
  table: Table;
  rows: readonly Counted[];
  columns: Columns;
  remarks: readonly string[];
  today: PlainDate;
  calculator: TableCalculator;
}

/** A table of people in, their days out. Nothing is kept or sent. */
export function Many({ calculators }: { calculators: readonly TableCalculator[] }) {
  const [chosen, setChosen] = useState(0);
  const [error, setError] = useState('');
  const [told, setTold] = useState('');
  /** What is being done, and how much of it, where that is known. */
  const [busy, setBusy] = useState<{ words: string; done?: number; of?: number }>();
  const [done, setDone] = useState<Done>();
  const [reminders, setReminders] = useState(true);
  const [unsaved, setUnsaved] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  /** The table: what the field shows, and what follows unseen. */
  const field = useRef<HTMLTextAreaElement>(null);
  const unseen = useRef('');
  const [isLong, setIsLong] = useState(false);
  const calculator = calculators[chosen];

  // Rows that were counted and taken nowhere are asked about before the page is left.
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);

  if (calculator === undefined) return null;

  /** Begins long work; what was going on before ends. */
  const begin = (words: string) => {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    setError('');
    setTold('');
    setBusy({ words });
    return stop.signal;
  };
  /** Ends it, unless other work has begun meanwhile. */
  const end = (stop: AbortSignal) => {
    if (stop === stopping.current?.signal) setBusy(undefined);
  };

  const follow = (text: string) => {
    unseen.current = text;
    setIsLong(text !== '');
  };
  /** Puts a text in the place of what is marked in the field; what follows unseen belongs to its end. */
  const put = (area: HTMLTextAreaElement, text: string) => {
    const { value, selectionStart, selectionEnd } = area;
    const whole = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    const isAll = selectionEnd - selectionStart === value.length;
    const cut = whole.length > mostShown ? whole.lastIndexOf('\n', mostShown) + 1 || mostShown : whole.length;
    area.value = whole.slice(0, cut);
    follow(whole.slice(cut) + (isAll ? '' : unseen.current));
  };

  const read = async () => {
    const text = (field.current?.value ?? '') + unseen.current;
    if (text.trim() === '') {
      setError('Вставьте строки таблицы или выберите файл.');
      return;
    }
    const stop = begin('Читаем таблицу');
    try {
      const [{ work }] = await Promise.all([import('./works.ts'), import('./code.ts')]);
      const table = await work('readTable', text, stop);
      await breathe();
      if (table.rows.length === 0) setError('В таблице нет ни одной строки с текстом.');
      else await count(table, stop);
    } catch {
      setError(stop.aborted ? 'Остановлено. Строки остались в поле.' : notLoaded);
    }
    end(stop);
  };

  const count = async (table: Table, stop: AbortSignal, byHand?: Columns) => {
    const { computes, countRow, guessColumns, tellTwoReadings } = await import('./code.ts');
    const { rows, left } = table;
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
    await breathe();
    const runnable = { ...calculator.metadata, compute: computes[calculator.metadata.id] };
    const made = await inSlices(
      people,
      (row) => countRow(runnable, columns, row, day),
      (done) => {
        if (!stop.aborted && done % toldEvery === 0)
          setBusy({ words: `Посчитано ${done} из ${people.length}`, done, of: people.length });
        return !stop.aborted;
      },
    );
    // Other work has begun meanwhile.
    if (stop !== stopping.current?.signal) return;
    const rest = people.slice(made.length).map(({ line, cells }) => ({
      line,
      person: columns.person === undefined ? '' : (cells[columns.person] ?? ''),
      typed: inputs.map(({ name }) => cells[columns.inputs[name] ?? -1] ?? ''),
      ok: false as const,
      message: 'Не посчитано: вы остановили.',
    }));
    const stopped = rest.length > 0;
    setDone({
      table,
      rows: [...made, ...rest],
      columns,
      remarks: [
        ...remarks,
        ...(stopped ? [`Остановлено. Посчитано ${made.length} из ${people.length}.`] : []),
      ],
      today: day,
      calculator,
    });
    setUnsaved(true);
  };

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostMegabytes * 1024 * 1024) {
      setError(
        `Файл «${file.name}» больше ${mostMegabytes} МБ, это не список людей. Скопируйте нужные строки и вставьте.`,
      );
      return;
    }
    const stop = begin('Читаем файл');
    const works = await import('./works.ts').catch(() => undefined);
    const decoded = await works?.work('decode', file, stop).catch(() => undefined);
    end(stop);
    if (stop.aborted) return;
    if (works === undefined) setError(notLoaded);
    else if (decoded === undefined)
      setError(`«${file.name}» не читается. Если это папка, выберите файл в ней.`);
    else if (!decoded.ok) setError(decoded.message);
    else if (field.current) {
      field.current.select();
      put(field.current, decoded.text);
      await read();
    }
  };

  const save = async (kind: FileKind) => {
    if (done === undefined) return;
    const name = `sroki-${done.today}.${kind}`;
    const stop = begin('Готовим файл');
    try {
      const { makeFile } = await import('./make-file.ts');
      offer(name, await makeFile(kind, { ...done, reminders }, stop));
      setTold(`Файл ${name} передан браузеру.`);
      setUnsaved(false);
    } catch {
      setTold(stop.aborted ? 'Остановлено, файла нет.' : notLoaded);
    }
    end(stop);
  };

  const recount = async (change: Partial<Columns['inputs']> & { person?: number }) => {
    if (done === undefined) return;
    const { person, ...inputs } = change;
    const columns = { ...done.columns, ...(person !== undefined && { person }) };
    const named = Object.entries({ ...columns.inputs, ...inputs }).filter(
      (entry): entry is [string, number] => entry[1] !== undefined && entry[1] >= 0,
    );
    const stop = begin('Считаем');
    await count(done.table, stop, { ...columns, inputs: Object.fromEntries(named) }).catch(() =>
      setTold(notLoaded),
    );
    end(stop);
  };

  const heading = done?.table.rows[0]?.cells ?? [];

  return (
    <>
      <form
        className="fields text after needs-script no-print"
        aria-label="Таблица"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
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
            className="control code unwrapped"
            id="many-text"
            rows={6}
            spellCheck={false}
            autoComplete="off"
            ref={field}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'many-text-hint many-text-error' : 'many-text-hint'}
            onBeforeInput={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
              // Who writes over the whole field means all of the table.
              if (unseen.current !== '' && selectionEnd - selectionStart === value.length) follow('');
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (pasted.length < mostShown) return;
              event.preventDefault();
              if (pasted.length > mostMegabytes * 1024 * 1024)
                setError('Слишком много текста, это не список людей. Вставьте до 5000 строк.');
              else put(event.currentTarget, pasted);
            }}
          />
        </Field>
        {isLong && (
          <p className="told" role="status">
            {typeset('В поле видно начало таблицы. Посчитаем все строки.')}
          </p>
        )}
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
          <button className="button" type="submit" aria-disabled={busy ? true : undefined}>
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
        {busy && (
          <p className="status">
            <progress max={busy.of} value={busy.done} aria-label={busy.words} />
            <span role="status">{`${busy.words}…`}</span>
            <button className="button plain" type="button" onClick={() => stopping.current?.abort()}>
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
            <summary>Напоминания в&nbsp;календаре</summary>
            <Reminders checked={reminders} onChange={setReminders} />
          </details>
          <details className="more after no-print">
            <summary>Столбцы</summary>
            <p className="text">
              {typeset(
                `В таблице ${counted(heading.length, ['столбец', 'столбца', 'столбцов'])}. Если столбцы поняты неверно, поправьте.`,
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
                          {heading.map((called, at) => (
                            // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their places
                            <option key={at} value={String(at)}>
                              {done.columns.header && called ? called : `столбец ${at + 1}`}
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
