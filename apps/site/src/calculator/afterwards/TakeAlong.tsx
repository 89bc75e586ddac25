import type { CalculatorValue } from '@poryadok/domain/calculators';
import { formatRussianDate, type MonthOrDay } from '@poryadok/domain/plain-date';
import { useId, useState } from 'react';
import { ForWhom } from '../../plan/ForWhom.tsx';
import { addToPlan } from '../../plan/plan.ts';
import { Reminders } from '../../plan/Reminders.tsx';
import { toCalendar } from '../../plan/to-calendar.ts';
import { typeset } from '../../shared/typography.ts';
import type { IslandMetadata } from '../load.ts';
import { takeAlongNames } from '../page/TakeAlongPlace.tsx';
import { resultText } from './result-text.ts';
import { takenDates } from './taken-dates.ts';

interface Props {
  metadata: IslandMetadata;
  value: CalculatorValue;
  fragment: string;
  checkedOn: MonthOrDay;
}

const added = 'Даты добавлены в «Мои даты» на этом устройстве.';

/** Taking a result along: calendar file, link, text, paper, the plan on this device. */
export function TakeAlong({ metadata, value, fragment, checkedOn }: Props) {
  const id = useId();
  const [{ told, turn }, say] = useState({ told: '', turn: 0 });
  // Words said twice are heard twice: a screen reader hears what is new in the page.
  const setTold = (words: string) => say(({ turn: last }) => ({ told: words, turn: last + 1 }));
  const [byHand, setByHand] = useState('');
  const [chosen, setChosen] = useState('');
  const [who, setWho] = useState('');
  const [reminders, setReminders] = useState(true);
  const dates = takenDates(metadata, value, fragment, who);
  const link = () => `${location.origin}${location.pathname}${fragment ? `#${fragment}` : ''}`;

  const copy = async (text: string, words: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      setTold(words);
    } catch {
      // Without leave to use the clipboard the reader copies by hand.
      setByHand(text);
      setTold('Браузер не дал скопировать сам. Выделите и скопируйте текст ниже.');
    }
  };
  const save = () =>
    toCalendar(
      `poryadok-${metadata.id}.ics`,
      dates.filter(({ id: date }) => !chosen || date.endsWith(`/${chosen}`)),
      reminders,
    ).then(setTold);
  // Text and a link, no file. Whoever closes the menu has sent nothing: no fault to tell.
  const share = () =>
    navigator
      .share({ title: metadata.title, text: `${metadata.title}. ${value.headline}.`, url: link() })
      .catch(() => {});
  const plan = () =>
    setTold(
      addToPlan(dates)
        ? added
        : 'Браузер не даёт сохранять на этом устройстве. Возьмите файл календаря или ссылку.',
    );

  return (
    <>
      <div className="export" role="group" aria-label="Сохранить результат">
        {dates.length > 0 && (
          <button className="button" type="button" onClick={save}>
            {typeset(takeAlongNames.calendar)}
          </button>
        )}
        {dates.length > 1 && (
          <span className="select which-date">
            <label className="visually-hidden" htmlFor={`${id}-which`}>
              Какую дату
            </label>
            <select
              className="control"
              id={`${id}-which`}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              <option value="">все даты</option>
              {dates.map((date) => (
                <option key={date.id} value={date.id.split('/').at(-1)}>
                  {date.title}: {formatRussianDate(date.date)}
                </option>
              ))}
            </select>
          </span>
        )}
        {dates.length > 0 && (
          <button className="text-button" type="button" onClick={plan}>
            {typeset(takeAlongNames.plan)}
          </button>
        )}
        {'share' in navigator && (
          <button className="text-button" type="button" onClick={share}>
            Отправить
          </button>
        )}
        <button
          className="text-button"
          type="button"
          onClick={() => copy(link(), 'Ссылка скопирована. В ней даты, которые вы ввели.')}
        >
          {typeset(takeAlongNames.link)}
        </button>
        <button
          className="text-button"
          type="button"
          onClick={() => copy(resultText(metadata.title, value, checkedOn, link()), 'Текст скопирован.')}
        >
          {typeset(takeAlongNames.text)}
        </button>
        <button className="text-button" type="button" onClick={() => window.print()}>
          {typeset(takeAlongNames.print)}
        </button>
      </div>
      <p className="told small" role="status">
        <span key={turn}>{typeset(told)}</span> {told === added && <a href="/plan/">Открыть</a>}
      </p>
      {dates.length > 0 && (
        <details className="after no-print">
          <summary>Для кого и&nbsp;как напомнить</summary>
          <ForWhom value={who} onChange={setWho} />
          <Reminders checked={reminders} onChange={setReminders} />
        </details>
      )}
      {byHand && (
        <p className="field">
          <label htmlFor={`${id}-text`}>Текст для копирования</label>
          <textarea
            className="control"
            id={`${id}-text`}
            readOnly
            rows={6}
            value={byHand}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
    </>
  );
}
