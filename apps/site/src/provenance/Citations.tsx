import { typeset } from '../shared/typography.ts';
import type { References } from './references.ts';

interface Props {
  ids: readonly string[] | undefined;
  references: References;
}

/** Citation chips of a result: they open in place, without a script. */
export function Citations({ ids = [], references }: Props) {
  const known = ids.flatMap((id) => {
    const section = references.sections[id];
    return section ? [{ id, ...section }] : [];
  });
  if (known.length === 0) return null;
  return (
    <div className="src">
      {known.map(({ id, source, label, gist, url }, index) => (
        <details className="cite" key={id}>
          <summary>
            {known[index - 1]?.source === source ? (
              <span className="vh">{source}, </span>
            ) : (
              `${typeset(source)}, `
            )}
            {typeset(label)}
          </summary>
          <div>
            <p>{typeset(gist)}</p>
            <p className="muted">
              Сверено: {references.checkedOn}. <a href={url}>Пункт в источнике</a>
            </p>
          </div>
        </details>
      ))}
    </div>
  );
}
