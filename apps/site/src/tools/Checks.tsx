import { formatRussianDate, parseRussianDate } from '@poryadok/domain/plain-date';
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
import { TextField } from '../calculator/fields/TextField.tsx';

function readDate(text: string): Validation {
  const date = parseRussianDate(text);
  return date.ok ? { ok: true, value: formatRussianDate(date.date, { weekday: true }) } : date;
}

const checks: readonly { id: string; label: string; hint: string; check(text: string): Validation }[] = [
  { id: 'inn', label: 'ИНН', hint: '10 цифр у организации, 12 у человека', check: validateInn },
  { id: 'snils', label: 'СНИЛС', hint: '11 цифр, например 112-233-445 95', check: validateSnils },
  { id: 'ogrn', label: 'ОГРН', hint: '13 цифр', check: validateOgrn },
  { id: 'ogrnip', label: 'ОГРНИП', hint: '15 цифр', check: validateOgrnip },
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
  { id: 'bik', label: 'БИК', hint: '9 цифр', check: validateBik },
  { id: 'date', label: 'Дата', hint: 'Например: 5.3.26 или 5 марта 2026', check: readDate },
];

/** Fields that tell whether a number can be right: by its length and its check digits. Nothing is kept or sent. */
export function Checks() {
  const [entries, setEntries] = useState<Record<string, string>>({});
  return (
    <form
      className="fields text after"
      aria-label="Номера"
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {checks.map(({ id, label, hint, check }) => {
        const value = entries[id] ?? '';
        const result = value.trim() === '' ? undefined : check(value);
        return (
          <TextField
            key={id}
            id={`check-${id}`}
            label={label}
            hint={hint}
            required
            value={value}
            error={result && !result.ok ? result.message : undefined}
            read={result?.ok ? `Похоже на правду: ${result.value}` : undefined}
            onChange={(next) => setEntries((old) => ({ ...old, [id]: next }))}
          />
        );
      })}
    </form>
  );
}
