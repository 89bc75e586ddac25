import type { RenderedLetter } from '@poryadok/domain/letters';
import type { PlainDate } from '@poryadok/domain/plain-date';
import type { Letter } from '@poryadok/domain/schema';
import { useEffect, useMemo, useState } from 'react';
import { typeset } from '../../shared/typography.ts';
import { offer } from '../offer.ts';
import { controlAt, emptyForm, type Form, labelAt, ownFactsIn, withOwnFacts } from './form.ts';
import { LetterFields } from './LetterFields.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { makeDocx } from './make-docx.ts';
import { forgetOwnFacts, keepOwnFacts, keptOwnFacts } from './own-facts.ts';

const storageClosed = 'Браузер не даёт хранить на этом устройстве. Письмо можно заполнить и скачать и так.';

/** Of what is told by paths, that of the fields which the reader has left. */
function seenOf(
  told: Readonly<Record<string, string>>,
  seen: ReadonlySet<string>,
  form: Form,
): Record<string, string> {
  return Object.fromEntries(Object.entries(told).filter(([path]) => seen.has(controlAt(form, path))));
}

const notLoaded =
  'Письмо пока не складывается: часть страницы не загрузилась. Проверьте связь. То, что вы ввели, осталось на месте.';

/** What fills a letter. */
async function loadCode() {
  const { datesInLink, fillLetter, readForm, today, toPlainText } = await import('./code.ts');
  return { datesInLink, fillLetter, readForm, today, toPlainText };
}
type Code = Awaited<ReturnType<typeof loadCode>>;

interface Props {
  letter: Letter;
  /** The letter with nothing filled, as the page was built with it: it stands until the form is touched. */
  blank: RenderedLetter;
}

/** A letter that fills itself while its fields are answered. Nothing is sent; nothing is kept unless the reader asks. */
export function LetterDesk({ letter, blank }: Props) {
  const [code, setCode] = useState<Code>();
  const [form, setForm] = useState<Form>(() => emptyForm(letter.fields));
  /** What the letter shows: a frame later than the fields, so that a long text never keeps the keys waiting. */
  const [shown, setShown] = useState(form);
  const [before, setBefore] = useState<Form>();
  const [day, setDay] = useState<PlainDate>();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [byHand, setByHand] = useState('');
  const [making, setMaking] = useState<AbortController>();
  const [untaken, setUntaken] = useState(false);
  const [keep, setKeep] = useState(false);
  const hasOwn = letter.fields.some((field) => field.kind === 'text' && field.own);

  const load = async (): Promise<Code | undefined> => {
    if (code) return code;
    try {
      const loaded = await loadCode();
      setDay(loaded.today());
      setCode(loaded);
      return loaded;
    } catch {
      setTold(notLoaded);
      return undefined;
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what stands there when the page is opened
  useEffect(() => {
    const kept = hasOwn ? keptOwnFacts() : undefined;
    const link = location.hash;
    if (kept) setKeep(true);
    if (kept || link.startsWith('#v='))
      void load().then((loaded) =>
        setForm((typed) => ({
          ...withOwnFacts(letter, typed, kept ?? {}),
          ...loaded?.datesInLink(letter, link),
        })),
      );
  }, []);

  const own = JSON.stringify(ownFactsIn(letter, form));
  useEffect(() => {
    if (!keep || keepOwnFacts(JSON.parse(own))) return;
    setKeep(false);
    setTold(storageClosed);
  }, [keep, own]);

  // A letter that was begun and taken nowhere is asked about before the page is left.
  useEffect(() => {
    if (!untaken) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [untaken]);

  useEffect(() => setShown(form), [form]);
  const { read, rendered } = useMemo(() => {
    if (!code) return { read: { errors: {}, told: {} }, rendered: blank };
    const read = code.readForm(letter.fields, shown, day);
    return { read, rendered: code.fillLetter(letter, read.answers) };
  }, [code, letter, blank, shown, day]);
  const sheet = useMemo(
    () => (
      <LetterSheet
        blocks={rendered.blocks}
        link={{
          controlOf: (path) => controlAt(shown, path),
          labelOf: (path) => labelAt(letter.fields, path),
        }}
      />
    ),
    [rendered, letter, shown],
  );
  const warnings: Record<string, string> = {};
  for (const { field, text } of rendered.warnings)
    warnings[field] = warnings[field] ? `${warnings[field]} ${text}` : text;

  const change = (name: string, value: Form[string]) => {
    setForm((typed) => ({ ...typed, [name]: value }));
    setUntaken(true);
    setBefore(undefined);
    setTold('');
  };

  const copy = async () => {
    const loaded = await load();
    if (!loaded) return;
    const text = loaded.toPlainText(rendered);
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      setTold('Текст письма скопирован.');
      setUntaken(false);
    } catch {
      // Without leave to use the clipboard the reader copies by hand.
      setByHand(text);
      setTold('Браузер не дал скопировать сам. Выделите и скопируйте текст ниже.');
    }
  };

  const save = async () => {
    if (making) return;
    const stop = new AbortController();
    setMaking(stop);
    setTold('Готовим файл…');
    const loaded = await load();
    if (loaded)
      try {
        const name = `${letter.id}-${loaded.today()}.docx`;
        offer(name, await makeDocx(rendered, stop.signal));
        setTold(`Файл ${name} передан браузеру. Если его нет среди загрузок, скопируйте текст.`);
        setUntaken(false);
      } catch {
        if (stop.signal.aborted) setTold('Остановлено. Всё, что вы вписали, на месте.');
        else {
          setByHand(loaded.toPlainText(rendered));
          setTold('Файл не получился: проверьте связь и нажмите ещё раз. Или скопируйте текст ниже.');
        }
      }
    setMaking(undefined);
  };

  return (
    <div className="letter-desk after">
      <form
        className="needs-script no-print letter-fields"
        aria-label="Что вписать в письмо"
        onSubmit={(event) => event.preventDefault()}
        onFocusCapture={() => void load()}
        onInputCapture={() => void load()}
        onBlurCapture={(event) => {
          const { id } = event.target;
          if (id && !seen.has(id)) setSeen(new Set([...seen, id]));
        }}
        noValidate
      >
        <LetterFields
          fields={letter.fields.filter(({ name }) => rendered.asked.includes(name))}
          form={form}
          beside={{
            errors: seenOf(read.errors, seen, form),
            warnings: seenOf(warnings, seen, form),
            told: read.told,
          }}
          onChange={change}
        />
        {hasOwn && (
          <label className="option">
            <input
              type="checkbox"
              value="keep"
              checked={keep}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setKeep(checked);
                if (!checked) forgetOwnFacts();
                setTold(
                  checked
                    ? 'Имя, паспорт, адрес, телефон и почта хранятся на этом устройстве.'
                    : 'На этом устройстве больше ничего о вас не хранится.',
                );
              }}
            />{' '}
            <span>
              {typeset('Хранить мои данные на этом устройстве')}{' '}
              <span className="hint">
                {typeset(
                  'Для следующего письма: имя, паспорт, адрес, телефон, почта. На чужом телефоне не отмечайте.',
                )}
              </span>
            </span>
          </label>
        )}
      </form>
      <section className="letter-side" aria-label="Письмо">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <div className="letter-frame" tabIndex={0} role="group" aria-label="Так письмо будет на бумаге">
          {sheet}
        </div>
        <div className="needs-script no-print">
          {letter.copies && (
            <p className="small after">{typeset(`Нужно ${letter.copies} подписанных экземпляра.`)}</p>
          )}
          {rendered.missing.length > 0 && (
            <details className="more after">
              <summary>{`Не хватает: ${rendered.missing.length}`}</summary>
              <ul className="links small">
                {rendered.missing.map(({ field, label }) => (
                  <li key={field}>
                    <a href={`#${controlAt(form, field)}`}>{typeset(label)}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className="status after">
            <button className="button" type="button" aria-disabled={making ? true : undefined} onClick={save}>
              Скачать DOCX
            </button>{' '}
            <button
              className="button plain"
              type="button"
              onClick={() => {
                setUntaken(false);
                print();
              }}
            >
              Напечатать
            </button>{' '}
            <button className="button plain" type="button" onClick={copy}>
              Скопировать текст
            </button>{' '}
            <button
              className="text-button"
              type="button"
              onClick={() => {
                setBefore(form);
                setForm(emptyForm(letter.fields));
                setSeen(new Set());
                setUntaken(false);
                setByHand('');
                setTold('Поля очищены.');
              }}
            >
              Очистить
            </button>
          </p>
          <p className="told status">
            <span role="status">{told}</span>
            {making && (
              <button className="text-button" type="button" onClick={() => making.abort()}>
                Остановить
              </button>
            )}
            {before && (
              <button
                className="text-button"
                type="button"
                onClick={() => {
                  setForm(before);
                  setBefore(undefined);
                  setUntaken(true);
                  setTold('Всё вернулось.');
                }}
              >
                Вернуть
              </button>
            )}
          </p>
          {byHand && (
            <p className="field">
              <label htmlFor="letter-text">Текст письма</label>
              <textarea className="control" id="letter-text" rows={8} readOnly value={byHand} />
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
