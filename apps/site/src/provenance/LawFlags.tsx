import { typeset } from '../shared/typography.ts';
import { isWrong, noteId } from './law-note.ts';
import type { References } from './references.ts';

interface Props {
  ids: readonly string[];
  references: References;
}

/** Where the law contradicts what the answer rests on, in one line each, first of all; the note itself stands below, once it has come. */
export function LawFlags({ ids, references }: Props) {
  const wrong = ids.filter(isWrong(references));
  if (wrong.length === 0) return null;
  return (
    <ul className="law-flags">
      {wrong.map((id) => (
        <li key={id}>
          <a
            className="flag"
            href={`/sources/law/#${noteId(id)}`}
            onClick={(event) => {
              const note = document.getElementById(noteId(id));
              if (!note) return;
              // The fragment holds what was typed: a link within the page would replace it.
              event.preventDefault();
              note.setAttribute('open', '');
              note.tabIndex = -1;
              note.scrollIntoView();
              note.focus({ preventScroll: true });
            }}
          >
            {typeset(references.law[id]?.title ?? '')}
          </a>
        </li>
      ))}
    </ul>
  );
}
