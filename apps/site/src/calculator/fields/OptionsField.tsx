import { typeset } from '../../shared/typography.ts';
import { describedBy, type FieldProps, HintAndError } from './Field.tsx';

interface Props extends FieldProps {
  options: readonly { value: string; label: string; hint?: string }[];
  chosen: readonly string[];
  /** Several may be chosen. */
  several?: boolean;
  onChange(chosen: string[]): void;
}

/** Visible boxes to choose from: one, or several. */
export function OptionsField({
  id,
  label,
  hint,
  adds,
  required,
  error,
  options,
  chosen,
  several = false,
  onChange,
}: Props) {
  const all = several || required ? options : [...options, { value: '', label: 'не знаю' }];
  const toggle = (value: string, on: boolean) => {
    if (!several) onChange([value]);
    else onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <div className={error ? 'field bad-field' : 'field'}>
      <fieldset
        className="question"
        id={id}
        tabIndex={-1}
        aria-describedby={describedBy(id, { hint: hint || adds, error })}
      >
        <legend>{typeset(label)}</legend>
        <HintAndError id={id} hint={hint} adds={adds} error={error} />
        <div className="options">
          {all.map((option) => (
            <label className="option" key={option.value}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={id}
                value={option.value}
                checked={several ? chosen.includes(option.value) : (chosen[0] ?? '') === option.value}
                onChange={(event) => toggle(option.value, event.currentTarget.checked)}
              />{' '}
              <span>
                {typeset(option.label)}
                {'hint' in option && option.hint && ' '}
                {'hint' in option && option.hint && <span className="hint">{typeset(option.hint)}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
