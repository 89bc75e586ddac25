import type { FileProfile } from '@poryadok/domain/schema';
import type { FileFacts, FileVerdict, PaperId } from '@poryadok/domain/validators';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../calculator/fields/Field.tsx';
import { typeset } from '../../shared/typography.ts';
import { offer } from '../offer.ts';

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
  const next = useRef(1);
  const profile = asked[chosen]?.profile;
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  });
  if (profile === undefined) return null;
  const mostBytes = (profile.maxMegabytes ?? 5) * 1024 * 1024;

  const put = (id: number, change: Partial<Item>) =>
    setItems((old) => old.map((item) => (item.id === id ? { ...item, ...change } : item)));

  /** Does long work file by file: what is being done is told, and the page breathes in between. */
  const work = async <Of,>(list: readonly Of[], name: (of: Of) => string, act: (of: Of) => Promise<void>) => {
    setTold('');
    try {
      for (const [at, of] of list.entries()) {
        setBusy(`${at + 1} из ${list.length}: ${name(of)}`);
        await new Promise((resolve) => setTimeout(resolve));
        await act(of);
      }
    } catch {
      setTold(notLoaded);
    }
    setBusy('');
  };

  const take = (files: readonly File[]) =>
    work(
      files,
      ({ name }) => name,
      async (file) => {
        const { judgeFile, lookInto } = await import('./code.ts');
        setJudge(() => judgeFile);
        const id = next.current++;
        const facts = await lookInto(file).catch(() => undefined);
        setItems((old) => [
          ...old,
          facts
            ? { id, file, facts }
            : { id, file, error: 'Не читается. Если это папка, откройте её и выберите файлы.' },
        ]);
      },
    );

  /** Makes another file of a picture, looks into it again and compares. */
  const mend = (list: readonly Item[], quarters: number) =>
    work(
      list,
      ({ file }) => file.name,
      async ({ id, file, facts, was }) => {
        if (facts?.width === undefined || facts.height === undefined) return;
        const { fitted, lookInto, pixelsFor, tellBytes } = await import('./code.ts');
        const sides = { width: facts.width, height: facts.height };
        const longSide = pixelsFor(paper, profile.dpi ?? 300);
        try {
          const { blob } = await fitted(file, sides, { longSide, bytes: mostBytes, quarters });
          const mended = new File([blob], file.name.replace(/(\.[^.]*)?$/, '.jpg'), { type: 'image/jpeg' });
          put(id, { file: mended, facts: await lookInto(mended), was: was ?? file.size });
          setTold(
            `${mended.name}: было ${tellBytes(was ?? file.size)}, стало ${tellBytes(blob.size)}. Место съёмки и другие пометки камеры из файла убраны.`,
          );
        } catch {
          put(id, {
            error:
              'Это устройство не справилось с таким снимком. Снимите с меньшим размером или сделайте это на компьютере.',
          });
        }
      },
    );

  const mendable = (item: Item) => pictures.includes(item.facts?.kind ?? '') && !item.facts?.broken;
  const forPdf = items.filter(mendable);

  const join = () =>
    work(
      [forPdf],
      () => 'собираем PDF',
      async () => {
        const { fitted, lookInto, pixelsFor, toPdf } = await import('./code.ts');
        const pages = [];
        for (const { file, facts } of forPdf) {
          const sides = { width: facts?.width ?? 1000, height: facts?.height ?? 1000 };
          const bytes = Math.floor((mostBytes * 0.98) / forPdf.length);
          const { blob, width, height } = await fitted(file, sides, {
            longSide: pixelsFor('a4', profile.dpi ?? 300),
            bytes,
          });
          pages.push({ jpeg: new Uint8Array(await blob.arrayBuffer()), width, height });
        }
        const pdf = new File([toPdf(pages) as BlobPart], 'skany.pdf', { type: 'application/pdf' });
        const facts = await lookInto(pdf);
        setItems((old) => [
          ...old,
          { id: next.current++, file: pdf, facts, was: forPdf.reduce((sum, { file }) => sum + file.size, 0) },
        ]);
        setTold('PDF собран и стоит последним в списке.');
      },
    );

  const pack = () =>
    work(
      [items],
      () => 'собираем архив',
      async (all) => {
        const { toZip } = await import('./code.ts');
        const files = [];
        for (const { file, error } of all)
          if (!error) files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        offer('faily.zip', new Blob([toZip(files) as BlobPart], { type: 'application/zip' }));
      },
    );

  const move = (at: number, by: number) =>
    setItems((old) => {
      const moved = old[at];
      const rest = old.filter((_, place) => place !== at);
      return moved ? [...rest.slice(0, at + by), moved, ...rest.slice(at + by)] : old;
    });

  return (
    <>
      <form
        className="fields text after"
        aria-label="Проверка файлов"
        onSubmit={(event) => event.preventDefault()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take([...(event.dataTransfer?.files ?? [])]);
        }}
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
      {items.length > 0 && (
        <ul className="rows after text">
          {items.map((item, at) => {
            const { id, file, facts, error, was } = item;
            return (
              <li key={id}>
                <h2 className="found">{file.name}</h2>
                {error && <p className="error">{typeset(error)}</p>}
                {facts && judge && <Verdicts verdicts={judge(facts, profile, paper)} />}
                {was !== undefined && facts?.width && (
                  <p className="small muted">{`${facts.width} × ${facts.height} точек.`}</p>
                )}
                <p className="status after no-print">
                  {mendable(item) && (
                    <>
                      <button className="button plain" type="button" onClick={() => mend([item], 0)}>
                        {`Уложить в ${profile.maxMegabytes ?? 5} МБ`}
                      </button>
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
                    <button className="text-button" type="button" onClick={() => move(at, -1)}>
                      Выше
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
            <button className="button" type="button" onClick={join}>
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
