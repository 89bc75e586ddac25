import { leadingDay, leadingOutcome, timeLineOf } from '@poryadok/domain/calculators';
import { type Frame, prefilled, startFrame } from '@poryadok/embed/frame';
import { useEffect, useRef } from 'react';
import { LawNotes } from '../provenance/LawNotes.tsx';
import type { References } from '../provenance/references.ts';
import { Rows, rowsOf } from './afterwards/Rows.tsx';
import { TimeLine } from './afterwards/TimeLine.tsx';
import { asTyped, type Entry, emptyEntry } from './entry.ts';
import { answerId, Form, useForm } from './Form.tsx';
import { toFragment } from './fragment.ts';
import { lawOf } from './law-of.ts';
import { type Compute, type IslandMetadata, load } from './load.ts';
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
  const start = (): Entry | undefined => {
    const root = document.querySelector('main');
    if (!root) return undefined;
    frame.current = startFrame({ root });
    const { options } = frame.current;
    const given = metadata.inputs.flatMap((spec) => {
      const value =
        spec.kind === 'list' || spec.kind === 'choices' ? undefined : prefilled(options, spec.name);
      return value === undefined ? [] : [[spec.name, asTyped(value)] as const];
    });
    return given.length > 0 ? { ...emptyEntry(metadata.inputs), ...Object.fromEntries(given) } : undefined;
  };
  const calculation = useCalculator(metadata, compute, start);
  const { entry, setEntry, dates, value, today } = calculation;
  const form = useForm(calculation);
  const fragment = toFragment(metadata.inputs, entry, dates);

  useEffect(() => {
    if (!value) return;
    const outcomes = value.outcomes.map((outcome) => ({
      id: outcome.id,
      ...('date' in outcome && { date: outcome.date }),
      ...('safeDate' in outcome && outcome.safeDate && { safeDate: outcome.safeDate }),
    }));
    const lead = leadingOutcome(value);
    const safeDate = lead && leadingDay(lead);
    frame.current?.postResult({
      calculator: value.calculator,
      headline: value.headline,
      ...(safeDate && { safeDate }),
      outcomes,
    });
  }, [value]);

  const wrong = value ? lawOf(value).filter((id) => references.law[id]?.wrong) : [];
  const rows = value ? rowsOf(value) : [];
  const resultId = answerId(form.prefix);

  return (
    <>
      <Form specs={metadata.inputs} calculation={calculation} form={form} onChange={setEntry} />
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
