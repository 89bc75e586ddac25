import type { InputSpec } from '@poryadok/domain/calculators';
import { formatRussianDate } from '@poryadok/domain/plain-date';
import type { Entry } from '../../lib/calculator-entry.ts';
import { ListField } from './ListField.tsx';
import { OptionsField } from './OptionsField.tsx';
import { TextField } from './TextField.tsx';

export interface FieldsContext {
  /** Prefix of ids, so that two calculators on a page do not share one. */
  prefix: string;
  errors: Readonly<Record<string, string>>;
  /** Dates as understood, by path. */
  dates: Readonly<Record<string, string>>;
}

interface Props {
  specs: readonly InputSpec[];
  entry: Entry;
  path?: string;
  context: FieldsContext;
  onChange(entry: Entry): void;
}

/** The id of the control for a path: where an error leads the focus. */
export const fieldId = (prefix: string, path: string): string => `${prefix}-${path.replaceAll('.', '-')}`;

const yesOrNo = [
  { value: 'true', label: 'да' },
  { value: 'false', label: 'нет' },
];

/** The fields of a calculator, drawn from its specs alone. */
export const Fields = ({ specs, entry, path = '', context, onChange }: Props) => (
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
        default: {
          const date = context.dates[key];
          return (
            <TextField
              key={key}
              {...field}
              value={typeof value === 'string' ? value : ''}
              read={date && formatRussianDate(date, { weekday: true })}
              onChange={set}
            />
          );
        }
      }
    })}
  </>
);
