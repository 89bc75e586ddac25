import type { Letter, LetterField } from '@poryadok/domain/schema';
import { describedBy, Field } from '../../calculator/fields/Field.tsx';
import { OptionsField } from '../../calculator/fields/OptionsField.tsx';
import { TextField } from '../../calculator/fields/TextField.tsx';
import { typeset } from '../../shared/typography.ts';
import { type Asked, emptyForm, type Form, rowsIn } from './form.ts';

/** What is told beside fields, by their paths. */
interface Beside {
  errors: Readonly<Record<string, string>>;
  /** What is odd, and stands in the letter all the same. */
  warnings: Readonly<Record<string, string>>;
  told: Readonly<Record<string, string>>;
}

/** How browsers know a fact about the writer, to offer it. */
const autoComplete = {
  name: 'name',
  passport: 'off',
  address: 'address-line1',
  phone: 'tel',
  email: 'email',
} as const;

interface OneProps {
  field: Asked;
  path: string;
  value: Form[string] | undefined;
  beside: Beside;
  onChange(value: Form[string]): void;
}

function One({ field, path, value, beside, onChange }: OneProps) {
  const id = `letter-${path.replaceAll('.', '-')}`;
  const { label, hint, required, name } = field;
  const error = beside.errors[path];
  const common = { id, label, hint, required, error };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'list':
      return <ListField field={field} id={id} rows={rowsIn(value)} beside={beside} onChange={onChange} />;
    case 'choice':
      return (
        <OptionsField
          {...common}
          required
          options={field.options.map(({ hint, ...option }) => ({ ...option, ...(hint && { hint }) }))}
          chosen={[text]}
          onChange={([chosen = '']) => onChange(chosen)}
        />
      );
    case 'choices':
      return (
        <OptionsField
          {...common}
          several
          options={field.options.map(({ hint, ...option }) => ({ ...option, ...(hint && { hint }) }))}
          chosen={Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []}
          onChange={onChange}
        />
      );
    case 'date':
    case 'amount':
      return (
        <TextField
          {...common}
          keypad={field.kind === 'amount' ? 'decimal' : undefined}
          value={text}
          read={beside.told[path]}
          onChange={onChange}
        />
      );
    default: {
      const warning = beside.warnings[path];
      const Control = field.kind === 'long-text' ? 'textarea' : 'input';
      const own = 'own' in field ? field.own : undefined;
      return (
        <Field
          {...common}
          answer={
            warning && (
              <p className="understood odd" id={`${id}-read`}>
                {typeset(warning)}
              </p>
            )
          }
        >
          <Control
            className="control"
            id={id}
            name={name}
            {...(Control === 'textarea' ? { rows: 6 } : { type: 'text' })}
            autoComplete={own ? autoComplete[own] : 'off'}
            value={text}
            aria-required={required || undefined}
            aria-describedby={describedBy(id, { hint, read: warning })}
            onInput={(event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)}
          />
        </Field>
      );
    }
  }
}

interface ListProps {
  field: Extract<LetterField, { kind: 'list' }>;
  id: string;
  rows: readonly Form[];
  beside: Beside;
  onChange(rows: Form[]): void;
}

/** Rows of the same fields: files, papers, changes. */
function ListField({ field, id, rows, beside, onChange }: ListProps) {
  const { label, hint, itemLabel, item, maxItems, name, required } = field;
  return (
    <fieldset className="question" id={id} tabIndex={-1} aria-describedby={describedBy(id, { hint })}>
      <legend>
        {typeset(label)} {!required && <span className="muted">(можно пропустить)</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {typeset(hint)}
        </p>
      )}
      <ol className="item-rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are only edited in place or removed
          <li key={index} className="fields">
            <p className="kicker">
              {itemLabel} {index + 1}
            </p>
            {item.map((inner) => (
              <One
                key={inner.name}
                field={inner}
                path={`${name}.${index}.${inner.name}`}
                value={row[inner.name]}
                beside={beside}
                onChange={(value) =>
                  onChange(rows.map((old, at) => (at === index ? { ...old, [inner.name]: value } : old)))
                }
              />
            ))}
            <p>
              <button
                className="text-button"
                type="button"
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Убрать<span className="visually-hidden"> строку {index + 1}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {rows.length < maxItems && (
        <p>
          <button className="button plain" type="button" onClick={() => onChange([...rows, emptyForm(item)])}>
            Добавить: {itemLabel.toLowerCase()}
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface Props {
  /** Those that are asked with what is answered so far. */
  fields: Letter['fields'];
  form: Form;
  beside: Beside;
  onChange(name: string, value: Form[string]): void;
}

/** The fields of a letter under their headings, drawn from its data alone. */
export function LetterFields({ fields, form, beside, onChange }: Props) {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <fieldset className="question fields" key={group}>
          <legend className="letter-group">{typeset(group)}</legend>
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <One
                key={field.name}
                field={field}
                path={field.name}
                value={form[field.name]}
                beside={beside}
                onChange={(value) => onChange(field.name, value)}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}
