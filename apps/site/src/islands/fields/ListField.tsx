import type { ListInput } from '@poryadok/domain/calculators';
import { type Entry, emptyEntry } from '../../lib/calculator-entry.ts';
import { typeset } from '../../lib/typography.ts';
import { describedBy, Notes } from './Field.tsx';
import { Fields, type FieldsContext } from './Fields.tsx';

interface Props {
  spec: ListInput;
  id: string;
  path: string;
  rows: readonly Entry[];
  context: FieldsContext;
  onChange(rows: Entry[]): void;
}

/** Rows of the same fields: payments, papers, periods. */
export const ListField = ({ spec, id, path, rows, context, onChange }: Props) => {
  const error = context.errors[path];
  const change = (index: number, row: Entry) => onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <fieldset
      className={error ? 'q bad-field' : 'q'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint: spec.hint || spec.adds, error })}
    >
      <legend>{typeset(spec.label)}</legend>
      <Notes id={id} hint={spec.hint} adds={spec.adds} error={error} />
      <ol className="item-rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are only edited in place or removed
          <li key={index} className="fields">
            <p className="k">
              {spec.itemLabel} {index + 1}
            </p>
            <Fields
              specs={spec.item}
              entry={row}
              path={`${path}.${index}.`}
              context={context}
              onChange={(next) => change(index, next)}
            />
            <p>
              <button
                className="textbtn"
                type="button"
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Убрать<span className="vh"> строку {index + 1}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {rows.length < spec.maxItems && (
        <p>
          <button
            className="btn plain"
            type="button"
            onClick={() => onChange([...rows, emptyEntry(spec.item)])}
          >
            Добавить: {spec.itemLabel.toLowerCase()}
          </button>
        </p>
      )}
    </fieldset>
  );
};
