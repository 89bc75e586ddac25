import { typeset } from '../shared/typography.ts';
import type { References } from './references.ts';

interface Props {
  ids: readonly string[];
  references: References;
}

/** The id of a note in the page, so that the answer can lead to it. */
function noteId(id: string): string {
  return `note-${id}`;
}

function isWrong(references: References) {
  return (id: string) => references.law[id]?.wrong === true;
}

/** What the law says beside a result: first and in full where it contradicts, else one line that opens. */
export function LawNotes({ ids, references }: Props) {
  return (
    <>
      {[...ids]
        .sort((a, b) => Number(isWrong(references)(b)) - Number(isWrong(references)(a)))
        .map((id) => {
          const note = references.law[id];
          if (!note) return null;
          const body = (
            <div className="note law" role="note" key={id} id={noteId(id)} tabIndex={-1}>
              <p className="mark" aria-hidden="true">
                §
              </p>
              {note.wrong && <h3>{typeset(note.title)}</h3>}
              <p>{typeset(note.text)}</p>
              <p className="meta">{typeset(note.meta)}</p>
            </div>
          );
          return note.wrong ? (
            body
          ) : (
            <details className="more law-line unasked" key={id}>
              <summary>{typeset(note.title)}</summary>
              {body}
            </details>
          );
        })}
    </>
  );
}

/** Where the law contradicts what the answer rests on, in one line each, first of all; the note itself stands below. */
export function LawFlags({ ids, references }: Props) {
  const wrong = ids.filter(isWrong(references));
  if (wrong.length === 0) return null;
  return (
    <ul className="law-flags">
      {wrong.map((id) => (
        <li key={id}>
          <a
            className="flag"
            href={`#${noteId(id)}`}
            onClick={(event) => {
              // The fragment holds what was typed: following the link must not replace it.
              event.preventDefault();
              const note = document.getElementById(noteId(id));
              note?.scrollIntoView();
              note?.focus({ preventScroll: true });
            }}
          >
            {typeset(references.law[id]?.title ?? '')}
          </a>
        </li>
      ))}
    </ul>
  );
}
