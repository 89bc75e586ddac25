import { useId } from 'react';
import { typeset } from '../shared/typography.ts';
import { longestName } from './who.ts';

interface Props {
  value: string;
  onChange(value: string): void;
}

/** For whom the dates are: a name the reader gives a case, so that dates of several people stand apart. It stays on the device. */
export function ForWhom({ value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        Для кого <span className="muted">(можно пропустить)</span>
      </label>
      <p className="hint" id={`${id}-hint`}>
        {typeset('Имя или пометка. С ней новый расчёт передвинет даты этого человека и не тронет чужие.')}
      </p>
      <input
        className="control"
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longestName}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
