import type { ReactNode } from 'react';
import { sentences, typeset } from '../../shared/typography.ts';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What an optional field adds to the answer. */
  adds?: string | undefined;
  required: boolean;
  error?: string | undefined;
}

/** Ids that tie a control to its hint, its error and the reading of its entry. */
export function describedBy(
  id: string,
  parts: { hint?: unknown; error?: unknown; read?: unknown },
): string | undefined {
  return (
    [parts.hint && `${id}-hint`, parts.error && `${id}-error`, parts.read && `${id}-read`]
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** What stands between a label and its control: the hint and, where the entry is wrong, the error. */
export function HintAndError({ id, hint, adds, error }: Pick<FieldProps, 'id' | 'hint' | 'adds' | 'error'>) {
  return (
    <>
      {(hint || adds) && (
        <p className="hint" id={`${id}-hint`}>
          {typeset(sentences(hint, adds))}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">Ошибка: </span>
          {typeset(error)}
        </p>
      )}
    </>
  );
}

interface Props extends FieldProps {
  /** How the entry was understood. */
  read?: string | undefined;
  answer?: ReactNode;
  children: ReactNode;
}

/** A field: label, hint, error, control, and how the entry was understood, always in this order. */
export function Field({ id, label, hint, adds, required, error, read, answer, children }: Props) {
  return (
    <div className={error ? 'field bad-field' : 'field'}>
      <label htmlFor={id}>
        {typeset(label)} {!required && <span className="muted">(можно пропустить)</span>}
      </label>
      <HintAndError id={id} hint={hint} adds={adds} error={error} />
      {children}
      {read && !error && (
        <p className="understood" id={`${id}-read`}>
          {typeset(read)}
        </p>
      )}
      {answer}
    </div>
  );
}
