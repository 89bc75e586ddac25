import {
  type CalculatorValue,
  type InputSpec,
  leadingDay,
  leadingOutcome,
} from '@poryadok/domain/calculators';
import { formatRussianDate } from '@poryadok/domain/plain-date';
import { type ReactNode, useId, useState } from 'react';
import { typeset } from '../shared/typography.ts';
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
  /** The id of the field edited last: the answer is told beside it. */
  edited?: string | undefined;
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
  const [edited, setEdited] = useState<string>();
  const { editing, noteEdit, noteLeave, settled } = useEditing((path) => fieldId(prefix, path));
  return {
    prefix,
    editing,
    edited,
    shown: settled(asked ? { ...missing, ...errors } : errors),
    noteEdit: () => {
      noteEdit();
      setEdited(document.activeElement?.id);
    },
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

/** The answer in a few words, for whoever types and does not see it. */
function inShort({ headline, parts, ...value }: CalculatorValue): string {
  const lead = leadingOutcome(value);
  if (!parts || !lead) return headline;
  return parts.state === 'passed'
    ? parts.far
    : `${formatRussianDate(leadingDay(lead), { year: false })}, ${parts.far}`;
}

interface Props {
  specs: readonly InputSpec[];
  calculation: Pick<Calculation, 'entry' | 'told' | 'value'>;
  form: FormState;
  /** The heading of fields that stand under an answer. */
  title?: string;
  onChange(entry: Entry): void;
  /** What stands under the fields. */
  children?: ReactNode;
}

/** Fields of a calculator as a form that sends nothing anywhere; «Enter» in any of them leads to the answer. */
export function Form({ specs, calculation: { entry, told, value }, form, title, onChange, children }: Props) {
  const answer = value && (
    <button
      className="text-button to-answer no-print"
      type="button"
      onClick={() => document.getElementById(answerId(form.prefix))?.focus()}
    >
      {typeset(`Ответ: ${inShort(value)}`)}
    </button>
  );
  return (
    <form
      className={title ? 'fields own-day' : 'fields'}
      aria-label={title ?? 'Ваши данные'}
      onSubmit={form.submit}
      onBlurCapture={form.noteLeave}
      noValidate
    >
      {title && <h2>{typeset(title)}</h2>}
      <Fields
        specs={specs}
        entry={entry}
        context={{ prefix: form.prefix, errors: form.shown, told, edited: form.edited, answer }}
        onChange={(next) => {
          form.noteEdit();
          onChange(next);
        }}
      />
      <p className="needs-script no-print">
        <button className={title ? 'button plain' : 'button'} type="submit">
          {title ? 'Проверить' : 'Посчитать'}
        </button>
      </p>
      {children}
    </form>
  );
}
