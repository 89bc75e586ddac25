import { timeLineOf } from '@poryadok/domain/calculators';
import { type Frame, startFrame } from '@poryadok/embed/frame';
import { useEffect, useRef, useState } from 'react';
import { LawNotes } from '../provenance/LawNotes.tsx';
import type { References } from '../provenance/references.ts';
import { Rows, rowsOf } from './afterwards/Rows.tsx';
import { TimeLine } from './afterwards/TimeLine.tsx';
import type { Entry } from './entry.ts';

import { answerId, Form, useForm } from './Form.tsx';
import { toFragment } from './fragment.ts';
import { noResult, resultOf } from './frame-result.ts';
import { lawOf } from './law-of.ts';
import { type Compute, type IslandMetadata, load } from './load.ts';
import { type Prefill, readPrefill } from './prefill.ts';
import { Answer } from './result/Answer.tsx';
import { useCalculator } from './use-calculator.ts';

interface Props {
  metadata: IslandMetadata;
  /** Where its function is. */
  file: string;
  compute?: Compute;
  references: References;
}

/** The calculator inside a partner's frame: fields, one answer, the way to the full page. Nothing is kept. */
export function FrameCalculator({ metadata, compute, references }: Props) {
  const frame = useRef<Frame>(undefined);
  const posted = useRef<string>(undefined);
  const [refused, setRefused] = useState<Prefill['refused']>([]);
  /** Who learns the answers. */
  const [host, setHost] = useState<string>();
  const start = (): Entry | undefined => {
    const root = document.querySelector('main');
    if (!root) return undefined;
    frame.current = startFrame({ root });
    const { options } = frame.current;
    const prefill = readPrefill(metadata.inputs, options);
    setRefused(prefill.refused);
    if (options.results && options.host) setHost(new URL(options.host).host);
    const complain = (input: string, words: string) => {
      console.warn(`poryadok: ${metadata.id}: ${words}`);
      frame.current?.postFailure({ code: 'prefill', input });
    };
    for (const { spec, given } of prefill.refused)
      complain(spec.name, `«${given}» is no value of ${spec.name}`);
    for (const given of prefill.unknown) complain(given, `«${given}» is not understood`);
    return prefill.entry;
  };
  const calculation = useCalculator(metadata, compute, start);
  const { entry, setEntry, dates, today } = calculation;
  // What the partner gave and was not understood stands open until the person fills it in: it is never read as no.
  const open = refused.filter(({ spec }) => entry[spec.name]?.length === 0);
  const value = open.length > 0 ? undefined : calculation.value;
  const form = useForm(calculation);
  const fragment = toFragment(metadata.inputs, entry, dates);

  const { editing } = form;
  useEffect(() => {
    // No answer of a half-typed date goes out; one that is gone does, at once.
    if (editing && value) return;
    const result = value ? resultOf(value) : posted.current && noResult(metadata.id);
    const text = result && JSON.stringify(result);
    if (!result || text === posted.current) return;
    posted.current = text;
    frame.current?.postResult(result);
  }, [value, editing, metadata.id]);

  const wrong = value ? lawOf(value).filter((id) => references.law[id]?.wrong) : [];
  const rows = value ? rowsOf(value) : [];
  const resultId = answerId(form.prefix);

  return (
    <>
      <Form specs={metadata.inputs} calculation={calculation} form={form} onChange={setEntry} />
      {open.length > 0 && (
        <p className="error">
          {`Страница, на которой стоит калькулятор, заполнила не всё: ${open.map(({ spec }) => `«${spec.label}»`).join(', ')}. Ответьте сами.`}
        </p>
      )}
      {value ? (
        <section className="result" aria-labelledby={resultId}>
          <Answer value={value} references={references} headingId={resultId} />
          {rows.length > 0 && <Rows outcomes={rows} references={references} />}
          {today && timeLineOf(value.outcomes).tellsMore && (
            <TimeLine value={value} today={today} references={references} />
          )}
        </section>
      ) : (
        <section className="empty" aria-label="Ответ">
          <p>Ответ появится здесь, как заполните поля.</p>
        </section>
      )}
      <p className="visually-hidden" role="status">
        {value ? value.headline : ''}
      </p>
      {host && (
        <p className="small muted">{`Посчитанный ответ видит сайт ${host}. Поля, которые вы заполнили, он не видит.`}</p>
      )}
      {wrong.length > 0 && <LawNotes ids={wrong} references={references} />}
      <p>
        <a
          href={`/calculators/${metadata.id}/${fragment ? `#${fragment}` : ''}`}
          target="_blank"
          rel="noopener"
        >
          Почему эта дата, календарь и&nbsp;печать
          <span className="visually-hidden"> (откроется в новой вкладке)</span>
        </a>
      </p>
    </>
  );
}

FrameCalculator.ready = ({ file }: Props) => load(file);
