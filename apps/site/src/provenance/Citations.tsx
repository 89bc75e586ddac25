import { typeset } from '../shared/typography.ts';
import type { References } from './references.ts';

interface Props {
  ids: readonly string[] | undefined;
  references: References;
}

function known({ ids = [], references }: Props) {
  return ids.flatMap((id) => {
    const section = references.sections[id];
    return section ? [{ id, ...section }] : [];
  });
}

/** Citation chips: they open in place, without a script. On a page without a client directive they are plain HTML. */
export function CitationChips(props: Props) {
  return (
    <>
      {known(props).map(({ id, source, number, label, gist, url }, index, all) => (
        <details className="citation" key={id}>
          <summary>
            {/* The chip before it named the same source: it drops out for the eye and stays for the ear. */}
            {all[index - 1]?.number === number ? (
              <span className="visually-hidden">{source}, </span>
            ) : (
              `${typeset(source)}, `
            )}
            {typeset(label)}
          </summary>
          <div>
            <p>{typeset(gist)}</p>
            <p className="muted">
              Источник {number}. <a href={url}>Пункт в источнике</a>
            </p>
          </div>
        </details>
      ))}
    </>
  );
}

/** The citation chips of a result in their row; nothing where nothing is named. */
export function Citations(props: Props) {
  if (known(props).length === 0) return null;
  return (
    <div className="citations">
      <CitationChips {...props} />
    </div>
  );
}
