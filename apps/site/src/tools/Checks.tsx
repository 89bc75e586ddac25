import { parseRussianDate, tellRussianDate } from '@poryadok/domain/plain-date';
import { numberKinds, type Validation } from '@poryadok/domain/validators';
import { useState } from 'react';
import { TextField } from '../calculator/fields/TextField.tsx';
import { useEditing } from '../calculator/use-editing.ts';
import { today } from '../shared/today.ts';
import { sentences } from '../shared/typography.ts';
import { refuseLong } from './refuse-long.ts';

/** A date that exists and whose weekday, if one was typed, fits. */
function checkDate(text: string): Validation {
  const parsed = parseRussianDate(text, { today: today() });
  if (!parsed.ok) return parsed;
  const told = tellRussianDate(parsed);
  return parsed.wrongWeekday === undefined ? { ok: true, value: told } : { ok: false, message: `${told}.` };
}

const checks = [
  ...numberKinds,
  {
    id: 'date',
    name: 'Дата',
    hint: 'Например: 5.3.26 или 5 марта 2026',
    digitsOnly: undefined,
    validate: checkDate,
  },
];

/** Longer than any number with whatever is copied along. */
const longest = 1000;
const tooLong = 'Вставлено слишком много, поле осталось прежним. Скопируйте один номер.';

/** Fields that tell whether a number can be right: by its length and its check digits. Nothing is kept or sent. */
export function Checks() {
  const [entries, setEntries] = useState<Record<string, string>>({});
  /** Where something far too long was pasted. */
  const [flooded, setFlooded] = useState('');
  const { noteEdit, noteLeave, settled } = useEditing((id) => `check-${id}`);
  const results = new Map(
    checks.flatMap(({ id, validate }) => {
      const value = entries[id] ?? '';
      return value.trim() === '' ? [] : [[id, validate(value)] as const];
    }),
  );
  const errors = settled(
    Object.fromEntries([...results].flatMap(([id, result]) => (result.ok ? [] : [[id, result.message]]))),
  );
  return (
    <form
      className="fields text after needs-script"
      aria-label="Номера"
      onSubmit={(event) => event.preventDefault()}
      onBlurCapture={noteLeave}
      onPasteCapture={refuseLong(longest, setFlooded)}
      noValidate
    >
      {checks.map(({ id, name, hint, digitsOnly }) => {
        const result = results.get(id);
        return (
          <TextField
            key={id}
            id={`check-${id}`}
            label={name}
            hint={hint}
            required
            keypad={digitsOnly && 'numeric'}
            value={entries[id] ?? ''}
            error={flooded === `check-${id}` ? tooLong : errors[id]}
            read={result?.ok ? sentences(`Похоже на правду: ${result.value}`, result.remark) : undefined}
            onChange={(next) => {
              setFlooded('');
              noteEdit();
              setEntries((old) => ({ ...old, [id]: next }));
            }}
          />
        );
      })}
    </form>
  );
}
