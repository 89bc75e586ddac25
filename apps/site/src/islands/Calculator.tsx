import type { CalculatorMetadata } from '@poryadok/domain/calculators';
import { useEffect, useId, useRef, useState } from 'react';
import { type Entry, emptyEntry, entryOf } from '../lib/calculator-entry.ts';
import { fromFragment, toFragment } from '../lib/calculator-fragment.ts';
import type { References } from '../lib/calculator-page.ts';
import { typeset } from '../lib/typography.ts';
import { Fields, fieldId } from './fields/Fields.tsx';
import { LawNotes } from './LawNotes.tsx';
import { Answer } from './result/Answer.tsx';
import { Months, marksOf } from './result/Months.tsx';
import { Spans } from './result/Spans.tsx';
import { TakeAlong } from './result/TakeAlong.tsx';
import { Trace } from './result/Trace.tsx';
import { useCalculator } from './use-calculator.ts';

interface Props {
  metadata: CalculatorMetadata;
  references: References;
}

/** A pause after which the answer is told to a screen reader: not at every key. */
const announceAfter = 900;

/** A calculator page's island: fields on the left, the answer beside them, its reasons below. */
export const Calculator = ({ metadata, references }: Props) => {
  const prefix = useId().replace(/[^\w-]/g, '');
  const calculation = useCalculator(metadata, () => fromFragment(metadata.inputs, location.hash));
  const { entry, setEntry, errors, missing, dates, value, failed, retry } = calculation;
  const [asked, setAsked] = useState(false);
  const [spoken, setSpoken] = useState('');
  const touched = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const fragment = toFragment(metadata.inputs, entry);
  const shown = asked ? { ...missing, ...errors } : errors;

  const change = (next: Entry) => {
    touched.current = true;
    setEntry(next);
  };

  // The address always holds what was typed: a reload or a sent link brings it back, and nothing goes to a server.
  useEffect(() => {
    if (touched.current)
      history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  }, [fragment]);

  // Another link to the same page, followed or pasted.
  useEffect(() => {
    const follow = () => {
      const linked = fromFragment(metadata.inputs, location.hash);
      if (linked) setEntry(linked);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [metadata.inputs, setEntry]);

  const headline = value ? `${value.headline}.` : '';
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(headline), announceAfter);
    return () => clearTimeout(timer);
  }, [headline]);

  /** Enter in a field: nothing to send, but the first error or gap takes the focus. */
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    setAsked(true);
    const [first] = Object.keys({ ...errors, ...missing });
    if (first) document.getElementById(fieldId(prefix, first))?.focus();
  };

  const example = () => change(entryOf(metadata.inputs, metadata.example));
  const clear = () => {
    setAsked(false);
    change(emptyEntry(metadata.inputs));
  };
  const law = value
    ? [
        ...new Set([
          ...value.outcomes.flatMap((outcome) => outcome.law ?? []),
          ...value.warnings.flatMap((warning) => warning.law ?? []),
        ]),
      ]
    : [];
  const [lead] = value?.outcomes ?? [];
  const counted = value?.outcomes.filter(({ trace }) => trace.length > 0) ?? [];
  const resultId = `${prefix}-result`;

  return (
    <>
      <div className="tool">
        <form className="fields" aria-label="Ваши данные" ref={form} onSubmit={submit} noValidate>
          <Fields
            specs={metadata.inputs}
            entry={entry}
            context={{ prefix, errors: shown, dates }}
            onChange={change}
          />
          <p className="status noprint">
            <button className="textbtn" type="button" onClick={example}>
              Показать на&nbsp;примере
            </button>
            {fragment && (
              <button className="textbtn" type="button" onClick={clear}>
                Очистить
              </button>
            )}
          </p>
          {/* Lets Enter work from every field of a form with several. */}
          <button className="vh" type="submit" tabIndex={-1} aria-hidden="true">
            Посчитать
          </button>
        </form>
        {value ? (
          <section className="result" aria-labelledby={resultId}>
            <Answer value={value} references={references} headingId={resultId} />
          </section>
        ) : (
          <section className="empty" aria-label="Ответ">
            {failed ? (
              <>
                <p>
                  <b>Калькулятор не&nbsp;загрузился.</b> Проверьте связь. Всё, что вы ввели, на&nbsp;месте.
                </p>
                <p>
                  <button className="btn plain" type="button" onClick={retry}>
                    Попробовать ещё раз
                  </button>
                </p>
              </>
            ) : Object.keys(errors).length > 0 ? (
              <p>
                <b>Ответ появится здесь,</b> когда исправите отмеченное поле.
              </p>
            ) : (
              <>
                <p>
                  <b>Здесь будет ответ.</b> Он появится сразу, как заполните поля.
                </p>
                <p className="muted">{typeset(metadata.lead)}</p>
              </>
            )}
          </section>
        )}
      </div>
      <p className="vh" role="status">
        {spoken}
      </p>

      {value && (
        <>
          <TakeAlong metadata={metadata} value={value} fragment={fragment} checkedOn={references.checkedOn} />
          {law.length > 0 && (
            <section className="sec" aria-labelledby={`${prefix}-law`}>
              <h2 id={`${prefix}-law`}>Что говорит закон</h2>
              <div className="notes-list">
                <LawNotes ids={law} references={references} />
              </div>
            </section>
          )}
          {value.spans && value.spans.length > 0 && (
            <section className="sec" aria-labelledby={`${prefix}-spans`}>
              <h2 id={`${prefix}-spans`}>Как лежат сроки</h2>
              <Spans spans={value.spans} />
            </section>
          )}
          {lead && marksOf(lead) && (
            <section className="sec" aria-labelledby={`${prefix}-months`}>
              <h2 id={`${prefix}-months`}>По&nbsp;дням</h2>
              <Months outcome={lead} />
            </section>
          )}
          {counted.length > 0 && (
            <section className="sec" aria-labelledby={`${prefix}-why`}>
              <h2 id={`${prefix}-why`}>Почему эта дата</h2>
              {counted.map((outcome, index) => (
                <Why key={outcome.id} outcome={outcome} open={index === 0} references={references} />
              ))}
            </section>
          )}
        </>
      )}
    </>
  );
};

/** The reasons of one outcome: the leading one lies open, the others on request. */
const Why = ({
  outcome,
  open,
  references,
}: {
  outcome: NonNullable<ReturnType<typeof useCalculator>['value']>['outcomes'][number];
  open: boolean;
  references: References;
}) => {
  const cautious = outcome.safeTrace && outcome.safeDate !== outcome.date ? outcome.safeTrace : undefined;
  const body = (
    <>
      <Trace steps={outcome.trace} references={references} />
      {cautious && (
        <>
          <h3 className="after">Осторожный счёт: безопасный день</h3>
          <Trace steps={cautious} start="Тот же день, но считаем строже." references={references} />
        </>
      )}
    </>
  );
  return open ? (
    <>
      <h3 className="pre">{typeset(outcome.label)}</h3>
      {body}
    </>
  ) : (
    <details className="more after">
      <summary>{typeset(outcome.label)}: как посчитано</summary>
      {body}
    </details>
  );
};
