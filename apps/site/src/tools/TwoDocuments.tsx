import { type Comparison, compareTexts, longestCompared, type Piece } from '@poryadok/domain/validators';
import { useState } from 'react';
import { TextField } from '../calculator/fields/TextField.tsx';
import { typeset } from '../shared/typography.ts';
import { refuseLong } from './refuse-long.ts';

/** Fields that stand in most papers. */
const names = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Номер документа', 'Адрес'];

const inParts = `Сравните по частям, до ${longestCompared} знаков.`;

const told: Readonly<Record<Comparison['likeness'], string>> = {
  same: 'Совпадает.',
  alike: 'Буквы те же. Разница в заглавных, пробелах или знаках.',
  'same-day': 'Один и тот же день, записан по-разному.',
  differs: 'Отличается.',
  'too-long': `Слишком длинно. ${inParts}`,
};

/** A text whose differing letters are marked, for the eye and for the ear. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <span>
      {pieces.map(({ text, same }, at) =>
        same ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
          <mark key={at}>
            <b>{text}</b>
          </mark>
        ),
      )}
    </span>
  );
}

/** One field as two documents have it, compared letter by letter. Nothing is kept or sent. */
function Pair({ id, name }: { id: string; name: string }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [flooded, setFlooded] = useState('');
  const comparison = first.trim() !== '' && second.trim() !== '' && compareTexts(first, second);
  return (
    <fieldset
      className="question"
      onPasteCapture={refuseLong(longestCompared, setFlooded)}
      onInputCapture={() => setFlooded('')}
    >
      <legend>{name}</legend>
      <div className="filters pair">
        <TextField id={`${id}-1`} label="В первом" required value={first} onChange={setFirst} />
        <TextField id={`${id}-2`} label="Во втором" required value={second} onChange={setSecond} />
      </div>
      <div className="told" aria-live="polite">
        {flooded && (
          <p>
            <strong>{typeset(`Вставлено слишком много, поле осталось прежним. ${inParts}`)}</strong>
          </p>
        )}
        {comparison && !flooded && (
          <>
            <p>
              <strong>{typeset(told[comparison.likeness])}</strong>
            </p>
            {comparison.likeness === 'differs' && (
              <p>
                <Marked pieces={comparison.first} />
                <br />
                <Marked pieces={comparison.second} />
              </p>
            )}
            {comparison.remarks.map((remark) => (
              <p key={remark}>{typeset(remark)}</p>
            ))}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** The same fields of two documents, side by side. */
export function TwoDocuments() {
  return (
    <form
      className="text after"
      aria-label="Два документа"
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {names.map((name, at) => (
        <Pair key={name} id={`pair-${at}`} name={name} />
      ))}
    </form>
  );
}
