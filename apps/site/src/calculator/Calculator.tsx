import { isDay } from '@poryadok/domain/calculators';
import { useEffect, useRef, useState } from 'react';
import type { References } from '../provenance/references.ts';
import { replaceAddress } from '../shared/replace-address.ts';
import { typeset } from '../shared/typography.ts';
import { useLater } from '../shared/use-later.ts';
import { type Entry, emptyEntry, entryOf, labelOf } from './entry.ts';
import { answerId, Form, useForm } from './Form.tsx';
import { fromFragment, toFragment } from './fragment.ts';
import { type Compute, type IslandMetadata, load } from './load.ts';
import { ReasonsPlace } from './page/ReasonsPlace.tsx';
import { TakeAlongPlace } from './page/TakeAlongPlace.tsx';
import { Answer, Judgement, type Onward } from './result/Answer.tsx';
import { useCalculator } from './use-calculator.ts';

interface Props {
  metadata: IslandMetadata;
  /** Where its function is. */
  file: string;
  compute?: Compute;
  references: References;
  /** What an answer tells, as the labels of its outcomes: for the reader who has not typed anything yet. */
  gives: readonly string[];
  /** The pages of its procedure that are needed next. */
  onward: readonly Onward[];
}

/** A pause after which the answer is told to a screen reader: not at every key. */
const announceAfter = 900;

/** A calculator page's island: fields on the left, the answer beside them, its reasons below. */
export function Calculator({ metadata, compute, references, gives, onward }: Props) {
  const [brokenLink, setBrokenLink] = useState(false);
  const calculation = useCalculator(metadata, compute, () => {
    const linked = fromFragment(metadata.inputs, location.hash);
    setBrokenLink(linked?.broken ?? location.hash.includes('='));
    return linked?.entry;
  });
  const { entry, setEntry, dates, today } = calculation;
  const first = metadata.inputs.filter(({ afterAnswer }) => !afterAnswer);
  const later = metadata.inputs.filter(({ afterAnswer }) => afterAnswer);
  const form = useForm(calculation);
  const { prefix, editing, shown } = form;
  const [spoken, setSpoken] = useState('');
  const touched = useRef(false);
  const fragment = toFragment(metadata.inputs, entry, dates);

  // While a date is being mended the answer before it stays in sight, and goes when the pause shows it is not one.
  const answered = useRef(calculation.value);
  if (calculation.value || !editing) answered.current = calculation.value;
  const value = answered.current;

  const change = (next: Entry) => {
    touched.current = true;
    setBrokenLink(false);
    setEntry(next);
  };

  // The address always holds what was typed: a reload or a sent link brings it back, and nothing goes to a server. A letter takes the days along.
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-letter]')) link.hash = fragment;
    if (touched.current) replaceAddress(fragment ? `#${fragment}` : location.pathname + location.search);
  }, [fragment]);

  // Another link to the same page, followed or pasted.
  useEffect(() => {
    const follow = () => {
      const linked = fromFragment(metadata.inputs, location.hash);
      setBrokenLink(linked?.broken ?? false);
      if (linked) setEntry(linked.entry);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [metadata.inputs, setEntry]);

  const headline = value ? `${value.headline}.` : '';
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(headline), announceAfter);
    return () => clearTimeout(timer);
  }, [headline]);

  const example = () => change(entryOf(metadata.inputs, metadata.example));
  const clear = () => {
    form.forget();
    // The reader's own day is not theirs to type again.
    change({ ...emptyEntry(metadata.inputs), ...(entry.today && { today: entry.today }) });
  };
  const afterwards = useLater(() => import('./afterwards/index.ts'), value !== undefined);
  const resultId = answerId(prefix);

  return (
    <>
      {brokenLink && (
        <div className="note warn after" role="note">
          <p className="mark" aria-hidden="true">
            !
          </p>
          <p>
            <b>Ссылка неполная или испорчена:</b> прочитались не&nbsp;все даты. Введите недостающие сами.
          </p>
        </div>
      )}
      <div className="tool">
        <Form specs={first} calculation={calculation} form={form} onChange={change}>
          <p className="status no-print needs-script">
            <button className="text-button" type="button" onClick={example}>
              Показать на&nbsp;примере
            </button>
            {fragment && (
              <button className="text-button" type="button" onClick={clear}>
                Очистить
              </button>
            )}
          </p>
        </Form>
        {value ? (
          <div className="reply">
            <section className="result" aria-labelledby={resultId}>
              <Answer
                value={value}
                references={references}
                headingId={resultId}
                onward={onward}
                verdictApart={later.length > 0}
              />
            </section>
            {afterwards.code ? (
              <afterwards.code.TakeAlong
                metadata={metadata}
                value={value}
                fragment={fragment}
                checkedOn={references.checkedOn}
              />
            ) : (
              <TakeAlongPlace dates={value.outcomes.filter(isDay).length} />
            )}
          </div>
        ) : (
          <section className="empty" aria-label="Ответ">
            <Awaited metadata={metadata} entry={entry} wrong={Object.keys(shown)} gives={gives} />
          </section>
        )}
        {later.length > 0 && (
          <Form
            specs={later}
            calculation={calculation}
            form={form}
            title="Проверить свой день"
            onChange={change}
          >
            {value?.verdict && <Judgement verdict={value.verdict} />}
          </Form>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>

      {value &&
        today &&
        (afterwards.code ? (
          <afterwards.code.Reasons value={value} today={today} references={references} prefix={prefix} />
        ) : (
          <ReasonsPlace failed={afterwards.failed} />
        ))}
    </>
  );
}

Calculator.ready = ({ file }: Props) => load(file);

/** What stands in the answer's place before there is one: what is still needed, and what it will tell. */
function Awaited({
  metadata: { inputs, requireOneOf },
  entry,
  wrong,
  gives,
}: {
  metadata: IslandMetadata;
  entry: Entry;
  wrong: readonly string[];
  gives: readonly string[];
}) {
  const needed = inputs.filter(({ name, required }) => required && entry[name] === '');
  const quoted = (labels: readonly string[]) => typeset(labels.map((label) => `«${label}»`).join(', '));
  const [first] = wrong;
  return (
    <>
      <p>
        {first ? (
          <>
            <b>Ответ появится здесь,</b> когда исправите поле {quoted([labelOf(inputs, first)])}.
          </>
        ) : (
          <>
            <b>Здесь будет ответ.</b>{' '}
            {needed.length > 0 ? (
              <>Заполните {quoted(needed.map(({ label }) => label))}.</>
            ) : (
              requireOneOf && 'Заполните хотя бы одно поле.'
            )}
          </>
        )}
      </p>
      {gives.length > 1 && (
        <>
          <p>Он назовёт:</p>
          <ul className="bullets muted">
            {gives.map((label) => (
              <li key={label}>{typeset(label)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
