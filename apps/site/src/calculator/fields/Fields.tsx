import type { InputSpec, ListInput } from '@poryadok/domain/calculators';
import type { ReactNode } from 'react';
import { typeset } from '../../shared/typography.ts';
import { type Entry, emptyEntry } from '../entry.ts';
import { describedBy, HintAndError } from './Field.tsx';
import { OptionsField } from './OptionsField.tsx';
import { type Keypad, TextField } from './TextField.tsx';

interface FieldsContext {
  /** Prefix of ids, so that two calculators on a page do not share one. */
  prefix: string;
  errors: Readonly<Record<string, string>>;
  /** How dates and numbers were understood, by path. */
  told: Readonly<Record<string, string>>;
  /** The id of the field edited last, beside which the answer stands. */
  edited?: string | undefined;
  answer?: ReactNode;
}

interface Props {
  specs: readonly InputSpec[];
  entry: Entry;
  path?: string;
  context: FieldsContext;
  onChange(entry: Entry): void;
}

/** The id of the control for a path: where an error leads the focus. */
export function fieldId(prefix: string, path: string): string {
  return `${prefix}-${path.replaceAll('.', '-')}`;
}

/** The narrow keypad that can type all that fits the field; a date has letters, a count back from a day a minus. */
function keypadOf(spec: InputSpec): Keypad | undefined {
  if (spec.kind === 'amount') return 'decimal';
  return spec.kind === 'integer' && spec.min >= 0 ? 'numeric' : undefined;
}

const yesOrNo = [
  { value: 'true', label: 'да' },
  { value: 'false', label: 'нет' },
];

/** The fields of a calculator, drawn from its specs alone. */
export function Fields({ specs, entry, path = '', context, onChange }: Props) {
  return (
    <>
      {specs.map((spec) => {
        const key = path + spec.name;
        const value = entry[spec.name];
        const set = (next: Entry[string]) => onChange({ ...entry, [spec.name]: next });
        const field = {
          id: fieldId(context.prefix, key),
          label: spec.label,
          hint: spec.hint,
          adds: spec.adds,
          required: spec.required,
          error: context.errors[key],
        };
        switch (spec.kind) {
          case 'list':
            return (
              <ListField
                key={key}
                spec={spec}
                id={field.id}
                path={key}
                rows={Array.isArray(value) ? (value as Entry[]) : []}
                context={context}
                onChange={set}
              />
            );
          case 'choices':
            return (
              <OptionsField
                key={key}
                {...field}
                several
                options={spec.options}
                chosen={Array.isArray(value) ? (value as string[]) : []}
                onChange={set}
              />
            );
          case 'choice':
          case 'boolean':
            return (
              <OptionsField
                key={key}
                {...field}
                options={spec.kind === 'boolean' ? yesOrNo : spec.options}
                chosen={[String(value ?? '')]}
                onChange={([chosen = '']) => set(chosen)}
              />
            );
          default:
            return (
              <TextField
                key={key}
                {...field}
                keypad={keypadOf(spec)}
                value={typeof value === 'string' ? value : ''}
                read={context.told[key]}
                answer={context.edited === field.id && context.answer}
                onChange={set}
              />
            );
        }
      })}
    </>
  );
}

interface ListProps {
  spec: ListInput;
  id: string;
  path: string;
  rows: readonly Entry[];
  context: FieldsContext;
  onChange(rows: Entry[]): void;
}

/** Rows of the same fields: payments, papers, periods. */
function ListField({ spec, id, path, rows, context, onChange }: ListProps) {
  const error = context.errors[path];
  const change = (index: number, row: Entry) => onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <fieldset
      className={error ? 'question bad-field' : 'question'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint: spec.hint || spec.adds, error })}
    >
      <legend>{typeset(spec.label)}</legend>
      <HintAndError id={id} hint={spec.hint} adds={spec.adds} error={error} />
      <ol className="item-rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are only edited in place or removed
          <li key={index} className="fields">
            <p className="kicker">
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
      {rows.length < spec.maxItems && (
        <p>
          <button
            className="button plain"
            type="button"
            onClick={() => onChange([...rows, emptyEntry(spec.item)])}
          >
            Добавить: {spec.itemLabel.toLowerCase()}
          </button>
        </p>
      )}
    </fieldset>
  );
}
