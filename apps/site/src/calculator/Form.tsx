import type { InputSpec } from '@poryadok/domain/calculators';
import { type ReactNode, useId, useState } from 'react';
import type { Entry } from './entry.ts';
import { Fields, fieldId } from './fields/Fields.tsx';
import type { Calculation } from './use-calculator.ts';
import { useEditing } from './use-editing.ts';

/** How a form stands, beyond what its fields mean. */
export interface FormState {
  /** Prefix of every id, so that two calculators on a page do not share one. */
  prefix: string;
  /** A person is in the middle of a word. */
  editing: boolean;
  /** The errors that are due, by path. */
  shown: Readonly<Record<string, string>>;
  noteEdit(): void;
  noteLeave(): void;
  submit(event: { preventDefault(): void }): void;
  /** Takes «Enter» back: gaps are no errors until it is pressed again. */
  forget(): void;
}

/** The id of the answer's headline, where «Enter» leads when every field is right. */
export function answerId(prefix: string): string {
  return `${prefix}-answer`;
}

/** The state of a form: gaps are told once «Enter» was pressed, an error not before its field is left for a while. */
export function useForm({ errors, missing }: Pick<Calculation, 'errors' | 'missing'>): FormState {
  const prefix = useId().replace(/[^\w-]/g, '');
  const [asked, setAsked] = useState(false);
  const { editing, noteEdit, noteLeave, settled } = useEditing((path) => fieldId(prefix, path));
  return {
    prefix,
    editing,
    shown: settled(asked ? { ...missing, ...errors } : errors),
    noteEdit,
    noteLeave,
    // Nothing to send, but the first error or gap takes the focus, or else the answer.
    submit: (event) => {
      event.preventDefault();
      setAsked(true);
      const [first] = Object.keys({ ...errors, ...missing });
      document.getElementById(first ? fieldId(prefix, first) : answerId(prefix))?.focus();
    },
    forget: () => setAsked(false),
  };
}

interface Props {
  specs: readonly InputSpec[];
  calculation: Pick<Calculation, 'entry' | 'told'>;
  form: FormState;
  onChange(entry: Entry): void;
  /** What stands under the fields. */
  children?: ReactNode;
}

/** The fields of a calculator as a form that sends nothing anywhere. */
export function Form({ specs, calculation: { entry, told }, form, onChange, children }: Props) {
  return (
    <form
      className="fields"
      aria-label="Ваши данные"
      onSubmit={form.submit}
      onBlurCapture={form.noteLeave}
      noValidate
    >
      <Fields
        specs={specs}
        entry={entry}
        context={{ prefix: form.prefix, errors: form.shown, told }}
        onChange={(next) => {
          form.noteEdit();
          onChange(next);
        }}
      />
      {children}
      {/* Lets Enter work from every field of a form with several. */}
      <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
        Посчитать
      </button>
    </form>
  );
}
