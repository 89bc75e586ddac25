import { typeset } from '../shared/typography.ts';
import { CheckedOn } from './CheckedOn.tsx';
import { isWrong, noteId } from './law-note.ts';
import type { LawReference, References } from './references.ts';

interface Props {
  ids: readonly string[];
  references: References;
}

interface NoteProps {
  id: string;
  note: LawReference;
  /** A heading only where the note is a section of its own; inside a line it is a title. */
  heading?: 'h2' | 'h3' | 'p';
  /** Left folded it stays out of the print of a result. */
  unasked?: boolean;
}

/** What the law says: in full where it contradicts, else one line that opens. On a page without a client directive it is plain HTML. */
export function LawNote({ id, note, heading: Heading = 'p', unasked = false }: NoteProps) {
  const meta = (
    <p className="meta">
      {typeset(note.meta)}{' '}
      <span className="check">
        Проверено: <CheckedOn on={note.checkedOn} />
      </span>
    </p>
  );
  const mark = (
    <p className="mark" aria-hidden="true">
      §
    </p>
  );
  return note.wrong ? (
    <div className="note law" role="note" id={noteId(id)}>
      {mark}
      <Heading className="title">{typeset(note.title)}</Heading>
      <p>{typeset(note.law)}</p>
      <p>{typeset(note.advice)}</p>
      {meta}
    </div>
  ) : (
    <details className={unasked ? 'more law-line unasked' : 'more law-line'} id={noteId(id)}>
      <summary>{typeset(note.title)}</summary>{' '}
      <div className="note law" role="note">
        {mark}
        <p>
          {typeset(note.law)} {typeset(note.advice)}
        </p>
        {meta}
      </div>
    </details>
  );
}

/** The notes of a result: first where the law contradicts. */
function wrongFirst(ids: Props['ids'], references: References): [string, LawReference][] {
  const wrong = isWrong(references);
  return [...ids]
    .sort((a, b) => Number(wrong(b)) - Number(wrong(a)))
    .flatMap((id): [string, LawReference][] => {
      const note = references.law[id];
      return note ? [[id, note]] : [];
    });
}

/** What the law says beside a result: first where it contradicts. */
export function LawNotes({ ids, references }: Props) {
  return (
    <>
      {wrongFirst(ids, references).map(([id, note]) => (
        <LawNote key={id} id={id} note={note} heading="h3" unasked />
      ))}
    </>
  );
}

/** The same, a line each that opens in place: those that contradict first. Left folded they stay out of the print. */
export function LawLines({ ids, references }: Props) {
  return (
    <>
      {wrongFirst(ids, references).map(([id, note]) => (
        <details key={id} className="note-line unasked" id={noteId(id)}>
          <summary>
            <span className="mark" aria-hidden="true">
              §
            </span>{' '}
            <span>{typeset(note.title)}</span>
          </summary>
          <div className="inside">
            <p>{typeset(note.law)}</p>
            <p>
              <b>{typeset(note.advice)}</b>
            </p>
            <p className="meta">
              {typeset(note.meta)}{' '}
              <span className="check">
                Проверено: <CheckedOn on={note.checkedOn} />
              </span>
            </p>
          </div>
        </details>
      ))}
    </>
  );
}
