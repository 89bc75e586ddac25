import type { ReactNode } from 'react';
import { describedBy, Field, type FieldProps } from './Field.tsx';

/** A keypad of a phone: figures alone, or with the mark before kopecks. */
export type Keypad = 'numeric' | 'decimal';

interface Props extends FieldProps {
  value: string;
  /** Without it the whole keyboard: whatever the hint shows can be typed. */
  keypad?: Keypad | undefined;
  /** How the entry was understood. */
  read?: string | undefined;
  /** The way to the answer, when this field was edited last. */
  answer?: ReactNode;
  onChange(value: string): void;
}

/** One line of text: a date or a number as a person writes it. */
export function TextField({ value, keypad, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        className="control short"
        id={field.id}
        type="text"
        inputMode={keypad}
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
