import type { References } from '../lib/calculator-page.ts';
import { typeset } from '../lib/typography.ts';

interface Props {
  ids: readonly string[];
  references: References;
}

/** What the law says beside a result: in full where it contradicts, else one line that opens. */
export const LawNotes = ({ ids, references }: Props) => (
  <>
    {[...new Set(ids)].map((id) => {
      const note = references.law[id];
      if (!note) return null;
      const body = (
        <div className="note law" role="note" key={id}>
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
        <details className="more law-line" key={id}>
          <summary>{typeset(note.title)}</summary>
          {body}
        </details>
      );
    })}
  </>
);
