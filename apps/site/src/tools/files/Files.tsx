import type { FileProfile } from '@poryadok/domain/schema';
import type { FileFacts, FileVerdict, PaperId } from '@poryadok/domain/validators';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../calculator/fields/Field.tsx';
import { typeset } from '../../shared/typography.ts';
import { offer } from '../offer.ts';
import type { Mended } from './picture.ts';

/** What somebody asks of a file, as the page gives it. */
export interface Asked {
  name: string;
  profile: FileProfile;
}

/** A file as it stands: read or not, whole or mended. */
interface Item {
  id: number;
  file: File;
  /** Of what it was made, and how large that was. */
  was?: number;
  facts?: FileFacts;
  error?: string;
}

interface Props {
  asked: readonly Asked[];
  papers: readonly { id: PaperId; name: string }[];
}

const words = { ok: 'подходит', warn: 'проверьте', stop: 'не примут' } as const;
const notLoaded = 'Не загрузилось. Проверьте связь и попробуйте ещё раз.';
const pictures: readonly string[] = ['JPG', 'PNG', 'WEBP', 'GIF'];

function Verdicts({ verdicts }: { verdicts: readonly FileVerdict[] }) {
  return (
    <ul className="bullets after-heading">
      {verdicts.map(({ code, tone, text }) => (
        <li key={code}>
          <b>{words[tone]}</b>
          {`: ${typeset(text)}`}
        </li>
      ))}
    </ul>
  );
}

/** Files checked against what a portal asks, and mended. All of it on this device; nothing is kept. */
export function Files({ asked, papers }: Props) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [chosen, setChosen] = useState(0);
  const [paper, setPaper] = useState<PaperId>('a4');
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState('');
  const [judge, setJudge] = useState<typeof import('./code.ts')['judgeFile']>();
  /** What takes files now: listeners of the window are set once. */
  const taking = useRef((_files: readonly File[]): void => {});

  // Files are taken wherever they fall: beside the form a browser would open them in place of this page, and all would be lost.
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      taking.current([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);

  const next = useRef(1);
  const profile = asked[chosen]?.profile;
  const stopping = useRef<AbortController>(undefined);
  /** The place of the file that is being drawn to another. */
  const drawn = useRef<number>(undefined);
  if (profile === undefined) return null;
  const mostBytes = (profile.maxMegabytes ?? 5) * 1024 * 1024;

  const put = (id: number, change: Partial<Item>) =>
    setItems((old) => old.map((item) => (item.id === id ? { ...item, ...change } : item)));

  /**
   * Does long work one by one: what is being done is told, the page goes on answering, and the reader may stop it.
   *
   * @returns whether all was done
   */
  const each = async <Of,>(
    list: readonly Of[],
    name: (of: Of) => string,
    act: (of: Of, stop: AbortSignal) => Promise<void>,
  ) => {
    setTold('');
    const stop = new AbortController();
    stopping.current = stop;
    let done = 0;
    try {
      for (const of of list) {
        setBusy(`${done + 1} из ${list.length}: ${name(of)}`);
        await act(of, stop.signal);
        if (stop.signal.aborted) break;
        done++;
      }
    } catch {
      if (!stop.signal.aborted) setTold(notLoaded);
    }
    if (stop.signal.aborted) setTold(`Остановлено. Сделано ${done} из ${list.length}, остальное как было.`);
    setBusy('');
    return done === list.length;
  };

  const take = (files: readonly File[]) =>
    each(
      files,
      ({ name }) => name,
      async (file, stop) => {
        const { judgeFile, work } = await import('./code.ts');
        setJudge(() => judgeFile);
        const id = next.current++;
        const facts = await work('lookInto', file, stop).catch(() => undefined);
        if (stop.aborted) return;
        setItems((old) => [
          ...old,
          facts
            ? { id, file, facts }
            : { id, file, error: 'Не читается. Если это папка, откройте её и выберите файлы.' },
        ]);
      },
    );

  taking.current = (files) => void take(files);

  /** Makes another file of a picture, looks into it again and compares. */
  const mend = (list: readonly Item[], quarters: number) =>
    each(
      list,
      ({ file }) => file.name,
      async ({ id, file, facts, was }, stop) => {
        if (facts?.width === undefined || facts.height === undefined) return;
        const { pixelsFor, tellBytes, work } = await import('./code.ts');
        const sides = { width: facts.width, height: facts.height };
        const longSide = pixelsFor(paper, profile.dpi ?? 300);
        try {
          const { blob } = await work('fit', [file, sides, { longSide, bytes: mostBytes, quarters }], stop);
          const mended = new File([blob], file.name.replace(/(\.[^.]*)?$/, '.jpg'), { type: 'image/jpeg' });
          put(id, { file: mended, facts: await work('lookInto', mended, stop), was: was ?? file.size });
          const tooLarge =
            blob.size > mostBytes
              ? ' Сильнее сжать нельзя, буквы пропадут: снимите лист двумя снимками.'
              : '';
          setTold(
            `${mended.name}: было ${tellBytes(was ?? file.size)}, стало ${tellBytes(blob.size)}. Место съёмки и другие пометки камеры из файла убраны.${tooLarge}`,
          );
        } catch {
          if (stop.aborted) return;
          put(id, {
            error:
              'Это устройство не справилось с таким снимком. Снимите с меньшим размером или сделайте это на компьютере.',
          });
        }
      },
    );

  const mendable = (item: Item) => pictures.includes(item.facts?.kind ?? '') && !item.facts?.broken;
  const forPdf = items.filter(mendable);

  const join = async () => {
    const { pixelsFor, tellBytes, work } = await import('./code.ts');
    const fitting: Mended[] = [];
    const whole = await each(
      forPdf,
      ({ file }) => file.name,
      async ({ file, facts }, stop) => {
        const sides = { width: facts?.width ?? 1000, height: facts?.height ?? 1000 };
        const bytes = Math.floor((mostBytes * 0.98) / forPdf.length);
        fitting.push(
          await work('fit', [file, sides, { longSide: pixelsFor('a4', profile.dpi ?? 300), bytes }], stop),
        );
      },
    );
    if (!whole) return;
    await each(
      [fitting],
      () => 'собираем PDF',
      async (all, stop) => {
        const parts = await work('pdfsOf', { pictures: all, mostBytes }, stop);
        const made: Item[] = [];
        for (const [at, part] of parts.entries()) {
          const name = parts.length > 1 ? `skany-${at + 1}.pdf` : 'skany.pdf';
          const pdf = new File([part], name, { type: part.type });
          made.push({
            id: next.current++,
            file: pdf,
            facts: await work('lookInto', pdf, stop),
            was: pdf.size,
          });
        }
        setItems((old) => [...old, ...made]);
        setTold(
          parts.length > 1
            ? `В один PDF до ${tellBytes(mostBytes)} снимки не уложились, поэтому файлов ${parts.length}. Они стоят последними в списке.`
            : 'PDF собран и стоит последним в списке.',
        );
      },
    );
  };
  /** What could not be loaded is told. */
  const tryJoin = () => join().catch(() => setTold(notLoaded));

  const pack = () =>
    each(
      [items.flatMap(({ file, error }) => (error ? [] : [file]))],
      () => 'собираем архив',
      async (files, stop) => {
        const { work } = await import('./code.ts');
        offer('faily.zip', await work('archiveOf', files, stop));
      },
    );

  /** Puts the file of one place at another; those between move up. */
  const move = (from: number, to: number) =>
    setItems((old) => {
      const moved = old[from];
      const rest = old.filter((_, place) => place !== from);
      return moved ? [...rest.slice(0, to), moved, ...rest.slice(to)] : old;
    });

  return (
    <>
      <form
        className="fields text after needs-script"
        aria-label="Проверка файлов"
        onSubmit={(event) => event.preventDefault()}
        noValidate
      >
        <Field id="files-asked" label="Куда отправляете" required>
          <span className="select">
            <select
              className="control"
              id="files-asked"
              value={String(chosen)}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {asked.map(({ name }, at) => (
                <option key={name} value={String(at)}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </Field>
        <Field id="files-paper" label="Что на снимке" required>
          <span className="select">
            <select
              className="control"
              id="files-paper"
              value={paper}
              onChange={(event) => {
                const found = papers.find(({ id }) => id === event.currentTarget.value);
                if (found) setPaper(found.id);
              }}
            >
              {papers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </Field>
        <Field
          id="files-chosen"
          label="Файлы"
          hint="Можно несколько. Они остаются на этом устройстве."
          required
        >
          <input
            className="control"
            id="files-chosen"
            type="file"
            multiple
            accept=".pdf,.jpg,.jpeg,.png,.doc,.docx"
            aria-describedby="files-chosen-hint"
            onChange={(event) => {
              void take([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </Field>
      </form>
      <p className="told text" role="status" data-files-told>
        {busy ? `Работаем: ${busy}…` : typeset(told)}
      </p>
      {busy && (
        <p className="no-print">
          <button className="button plain" type="button" onClick={() => stopping.current?.abort()}>
            Остановить
          </button>
        </p>
      )}
      {items.length > 0 && (
        <ul className="rows after text">
          {items.map((item, at) => {
            const { id, file, facts, error, was } = item;
            const verdicts = facts && judge?.(facts, profile, paper);
            return (
              <li
                key={id}
                draggable={items.length > 1}
                onDragStart={(event) => {
                  drawn.current = at;
                  // Firefox draws nothing without data.
                  event.dataTransfer?.setData('text/plain', file.name);
                }}
                onDragEnd={() => {
                  drawn.current = undefined;
                }}
                onDragOver={(event) => {
                  if (drawn.current !== undefined) event.preventDefault();
                }}
                onDrop={(event) => {
                  if (drawn.current === undefined) return;
                  event.preventDefault();
                  move(drawn.current, at);
                }}
              >
                <h2 className="found">{file.name}</h2>
                {error && <p className="error">{typeset(error)}</p>}
                {verdicts && <Verdicts verdicts={verdicts} />}
                {was !== undefined && facts?.width && (
                  <p className="small muted">{`${facts.width} × ${facts.height} точек.`}</p>
                )}
                <p className="status after no-print">
                  {mendable(item) && (
                    <>
                      {(was !== undefined || verdicts?.some(({ code }) => code === 'too-big')) && (
                        <button className="button plain" type="button" onClick={() => mend([item], 0)}>
                          {`Уложить в ${profile.maxMegabytes ?? 5} МБ`}
                        </button>
                      )}
                      <button className="button plain" type="button" onClick={() => mend([item], 1)}>
                        Повернуть
                      </button>
                    </>
                  )}
                  {was !== undefined && (
                    <button className="button" type="button" onClick={() => offer(file.name, file)}>
                      Скачать
                    </button>
                  )}
                  {at > 0 && (
                    <button className="text-button" type="button" onClick={() => move(at, at - 1)}>
                      Выше
                    </button>
                  )}
                  {at < items.length - 1 && (
                    <button className="text-button" type="button" onClick={() => move(at, at + 1)}>
                      Ниже
                    </button>
                  )}
                  <button
                    className="text-button"
                    type="button"
                    onClick={() => setItems((old) => old.filter((other) => other.id !== id))}
                  >
                    Убрать
                  </button>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {items.length > 0 && (
        <p className="status after no-print">
          {forPdf.length > 0 && (
            <button className="button" type="button" onClick={tryJoin}>
              {forPdf.length > 1 ? 'Собрать снимки в один PDF' : 'Сделать из снимка PDF'}
            </button>
          )}
          {items.length > 1 && (
            <button className="button plain" type="button" onClick={pack}>
              Скачать всё архивом
            </button>
          )}
        </p>
      )}
    </>
  );
}
