import { describedBy, Field, type FieldProps } from './Field.tsx';

interface Props extends FieldProps {
  value: string;
  /** How the entry was understood. */
  read?: string | undefined;
  onChange(value: string): void;
}

/** One line of text: a date or a number as a person writes it. */
export function TextField({ value, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        className="control short"
        id={field.id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={field.error ? true : undefined}
        aria-required={field.required || undefined}
        aria-describedby={describedBy(field.id, {
          hint: field.hint || field.adds,
          error: field.error,
          read: field.read,
        })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
