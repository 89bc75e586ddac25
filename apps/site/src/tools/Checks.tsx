import { parseRussianDate, tellRussianDate } from '@poryadok/domain/plain-date';
import {
  type Validation,
  validateBik,
  validateForeignPassport,
  validateInn,
  validateOgrn,
  validateOgrnip,
  validatePhone,
  validateRussianPassport,
  validateSnils,
} from '@poryadok/domain/validators';
import { useState } from 'react';
import { type Keypad, TextField } from '../calculator/fields/TextField.tsx';
import { useEditing } from '../calculator/use-editing.ts';
import { today } from '../shared/today.ts';

/** A date that exists and whose weekday, if one was typed, fits. */
function checkDate(text: string): Validation {
  const parsed = parseRussianDate(text, { today: today() });
  if (!parsed.ok) return parsed;
  const told = tellRussianDate(parsed);
  return parsed.wrongWeekday === undefined ? { ok: true, value: told } : { ok: false, message: `${told}.` };
}

interface Check {
  id: string;
  label: string;
  hint: string;
  /** Where figures alone are typed, without spaces or marks between them. */
  keypad?: Keypad;
  check(text: string): Validation;
}

const checks: readonly Check[] = [
  {
    id: 'inn',
    label: 'ИНН',
    hint: '10 цифр у организации, 12 у человека',
    keypad: 'numeric',
    check: validateInn,
  },
  { id: 'snils', label: 'СНИЛС', hint: '11 цифр, например 112-233-445 95', check: validateSnils },
  { id: 'ogrn', label: 'ОГРН', hint: '13 цифр', keypad: 'numeric', check: validateOgrn },
  { id: 'ogrnip', label: 'ОГРНИП', hint: '15 цифр', keypad: 'numeric', check: validateOgrnip },
  {
    id: 'passport',
    label: 'Паспорт гражданина России',
    hint: 'Серия и номер: 10 цифр',
    check: validateRussianPassport,
  },
  {
    id: 'foreign',
    label: 'Иностранный паспорт',
    hint: 'Буквы и цифры, как в паспорте',
    check: validateForeignPassport,
  },
  { id: 'phone', label: 'Телефон', hint: 'Например: +7 912 345-67-89', check: validatePhone },
  { id: 'bik', label: 'БИК', hint: '9 цифр', keypad: 'numeric', check: validateBik },
  { id: 'date', label: 'Дата', hint: 'Например: 5.3.26 или 5 марта 2026', check: checkDate },
];

/** Fields that tell whether a number can be right: by its length and its check digits. Nothing is kept or sent. */
export function Checks() {
  const [entries, setEntries] = useState<Record<string, string>>({});
  const { noteEdit, noteLeave, settled } = useEditing((id) => `check-${id}`);
  const results = new Map(
    checks.flatMap(({ id, check }) => {
      const value = entries[id] ?? '';
      return value.trim() === '' ? [] : [[id, check(value)] as const];
    }),
  );
  const errors = settled(
    Object.fromEntries([...results].flatMap(([id, result]) => (result.ok ? [] : [[id, result.message]]))),
  );
  return (
    <form
      className="fields text after"
      aria-label="Номера"
      onSubmit={(event) => event.preventDefault()}
      onBlurCapture={noteLeave}
      noValidate
    >
      {checks.map(({ id, label, hint, keypad }) => {
        const result = results.get(id);
        return (
          <TextField
            key={id}
            id={`check-${id}`}
            label={label}
            hint={hint}
            required
            keypad={keypad}
            value={entries[id] ?? ''}
            error={errors[id]}
            read={result?.ok ? `Похоже на правду: ${result.value}` : undefined}
            onChange={(next) => {
              noteEdit();
              setEntries((old) => ({ ...old, [id]: next }));
            }}
          />
        );
      })}
    </form>
  );
}
