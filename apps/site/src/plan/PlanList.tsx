import { tellDay } from '@poryadok/domain/calculators';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { useEffect, useRef, useState } from 'react';
import { type NamedBegun, namedBegun } from '../home/named-begun.ts';
import { counted } from '../shared/counted.ts';
import { DateLeaf } from '../shared/DateLeaf.tsx';
import { planKey } from '../shared/keys.ts';
import { whenKept } from '../shared/merge.ts';
import { download, removeAside, setAside } from '../shared/store.ts';
import { today } from '../shared/today.ts';
import { typeset } from '../shared/typography.ts';
import { byDay, isOwnVisit } from './by-day.ts';
import {
  addToPlan,
  asKept,
  type Plan,
  parsePlan,
  planOf,
  readPlan,
  removeFromPlan,
  removeUnread,
  withDates,
  without,
} from './plan.ts';
import { Reminders } from './Reminders.tsx';
import { fullTitle, shortTitle, type TakenDate } from './taken-date.ts';
import { toCalendar } from './to-calendar.ts';

interface Aside {
  words: string;
  onSave(): void;
  onRemove(): void;
}

/** What was saved and cannot be read: it is told, can be taken away, and goes only when the reader says so. */
function Unreadable({ words, onSave, onRemove }: Aside) {
  return (
    <div className="note warn after" role="note">
      <p className="mark" aria-hidden="true">
        !
      </p>
      <p>{typeset(words)}</p>
      <p className="links">
        <button className="text-button" type="button" onClick={onSave}>
          Скачать отложенное
        </button>{' '}
        <button className="text-button" type="button" onClick={onRemove}>
          Удалить отложенное
        </button>
      </p>
    </div>
  );
}

/** What a person has on this device: missed days first with what to do, days ahead, lists begun; to a file and back, to a calendar, to paper. */
export function PlanList() {
  const [plan, setPlan] = useState<Plan>();
  const [told, setTold] = useState('');
  const [broken, setBroken] = useState('');
  const [undo, setUndo] = useState<{ run(): void }>();
  const [day, setDay] = useState<PlainDate>();
  const [whose, setWhose] = useState('');
  const [own, setOwn] = useState<NamedBegun[]>([]);
  const [reminders, setReminders] = useState(true);
  const file = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const stored = readPlan();
    setPlan(stored.kind === 'found' ? stored.value : planOf([]));
    // Another page may have met it first: whoever opens the list is told.
    setBroken(stored.kind === 'broken' ? stored.raw : (setAside(planKey) ?? ''));
    if (stored.kind === 'closed')
      setTold('Браузер не даёт хранить данные на этом устройстве: список не сохранится.');
    setDay(today());
    namedBegun()
      .then(setOwn)
      .catch(() => setTold('Начатые списки не загрузились: нет связи. Обновите страницу.'));
    whenKept(planKey, () => {
      const now = readPlan();
      if (now.kind !== 'closed') setPlan(now.kind === 'found' ? now.value : planOf([]));
    });
  }, []);

  const { items, unread } = plan ?? planOf([]);
  const entries = [...items, ...unread];
  /** Shows what is kept now: another tab may have added to it. Where nothing is kept, what is shown changes alone. */
  const show = (written: boolean, unkept: readonly unknown[], words: string) => {
    const stored = readPlan();
    setPlan(written && stored.kind === 'found' ? stored.value : planOf(unkept));
    setTold(written ? words : 'Браузер не дал сохранить изменение на этом устройстве.');
    // What was pressed may be gone: the focus stays near what is told.
    line.current?.focus();
  };
  const add = (added: readonly TakenDate[], words: string) =>
    show(addToPlan(added), withDates(entries, added), words);
  const giveBack = (lost: readonly TakenDate[]) => ({
    run: () => {
      setUndo(undefined);
      add(lost, 'Возвращено.');
    },
  });
  const takeAway = (lost: readonly TakenDate[], words: string) => {
    show(removeFromPlan(lost), without(entries, lost), words);
    setUndo(giveBack(lost));
  };
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    const file = await chosen
      .text()
      .then((text) => JSON.parse(text))
      .catch(() => undefined);
    const loaded = parsePlan(file);
    setUndo(undefined);
    if (!loaded) return setTold('Этот файл не похож на список дат. Ваш список не изменился.');
    add(
      loaded.items,
      `Из файла взято: ${counted(loaded.items.length, ['дата', 'даты', 'дат'])}.${loaded.unread.length > 0 ? ` Не прочитано: ${loaded.unread.length}.` : ''}`,
    );
    const { run } = giveBack(items);
    setUndo({
      run: () => {
        removeFromPlan(loaded.items);
        run();
      },
    });
  };

  const names = [...new Set([...items, ...own].flatMap(({ who }) => who ?? []))].sort();
  // A name whose last date was taken away shows nothing: then everything is shown.
  const isShown = ({ who }: { who?: string | undefined }) => !names.includes(whose) || who === whose;
  const shown = items.filter(isShown);
  const lists = own.filter(isShown);
  const { missed, days } = day ? byDay(shown, day) : { missed: [], days: [] };
  const far = (date: PlainDate) => (day ? tellDay(date, day) : '');
  const remover = (item: TakenDate, words: string) => (
    <button
      className="text-button"
      type="button"
      onClick={() => takeAway([item], `Убрано: ${fullTitle(item)}.`)}
    >
      {words}
      <span className="visually-hidden">: {fullTitle(item)}</span>
    </button>
  );

  return (
    <>
      {broken && (
        <Unreadable
          words="Прежний список не читается. Мы отложили его и не удалили; этот начат заново."
          onSave={() => download('poryadok-plan-broken.txt', 'text/plain', broken)}
          onRemove={() => {
            removeAside(planKey);
            setBroken('');
            setTold('Отложенное удалено.');
          }}
        />
      )}
      {unread.length > 0 && (
        <Unreadable
          words={`Не читается: ${counted(unread.length, ['запись', 'записи', 'записей'])}. Мы отложили их и не удалили; остальные на месте.`}
          onSave={() => download('poryadok-plan-broken.txt', 'text/plain', JSON.stringify(unread, null, 2))}
          onRemove={() => show(removeUnread(), items, 'Отложенное удалено.')}
        />
      )}
      {names.length > 0 && (
        <fieldset className="chips after no-print">
          <legend className="visually-hidden">Чьё показать</legend>
          <div>
            {['', ...names].map((name) => (
              <label className="chip" key={name}>
                <input type="radio" name="whose" checked={whose === name} onChange={() => setWhose(name)} />
                <span>{name || 'Все'}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {missed.map((item) => (
        <div className="missed after" role="note" key={item.id}>
          <p>
            <b>{typeset(far(item.date))}</b>
          </p>
          <p>
            <b>{typeset(shortTitle(item))}</b>, {isOwnVisit(item) ? 'ваш день' : 'до'}{' '}
            <time dateTime={item.date}>
              {typeset(
                formatRussianDate(item.date, {
                  weekday: true,
                  case: isOwnVisit(item) ? 'nominative' : 'genitive',
                }),
              )}
            </time>
          </p>
          {item.about && <p className="small">{typeset(item.about)}</p>}
          <p className="links no-print">
            <a href={item.link}>{isOwnVisit(item) ? 'Назвать новый день' : 'Что делать теперь'}</a>
            {remover(item, 'Уже сделано')}
          </p>
        </div>
      ))}
      {items.length === 0 && own.length === 0 && (
        <div className="empty after">
          <p>
            <b>{!plan ? 'Открываем ваш список…' : unread.length > 0 ? 'Других дат нет.' : 'Список пуст.'}</b>
          </p>
          <p>
            Отметьте бумагу в&nbsp;списке любой <a href="/procedures/">процедуры</a> или посчитайте срок
            в&nbsp;
            <a href="/calculators/">калькуляторе</a> и&nbsp;нажмите «В&nbsp;мои даты»: они появятся здесь. Или
            загрузите список из&nbsp;файла.
          </p>
        </div>
      )}
      {days.length > 0 && (
        <section className="section" aria-labelledby="days">
          <h2 id="days">Даты</h2>
          <ol className="dates">
            {days.map(({ date, items: sameDay }) => (
              <li key={date}>
                <DateLeaf date={date} small />
                <div className="main">
                  <p>
                    <b>{far(date)}</b>
                  </p>
                  <ul className="of-day">
                    {sameDay.map((item) => (
                      <li key={item.id}>
                        <h3 className="found">
                          <a href={item.link}>{typeset(shortTitle(item))}</a>
                        </h3>
                        {item.about && <p className="small">{typeset(item.about)}</p>}
                        <p className="small muted">
                          {typeset([isOwnVisit(item) && 'Ваш день', item.note].filter(Boolean).join('. '))}
                        </p>
                        <p className="no-print">{remover(item, 'Убрать')}</p>
                      </li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {lists.length > 0 && (
        <section className="section" aria-labelledby="begun">
          <h2 id="begun">Начатые списки</h2>
          <ul className="rows">
            {lists.map(({ title, link, told: howFar }) => (
              <li key={link}>
                <h3>
                  <a href={link}>{typeset(title)}</a>
                </h3>
                <p className="small muted">{howFar}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {items.length > 0 && <Reminders checked={reminders} onChange={setReminders} />}
      <div className="export" role="group" aria-label="Список дат">
        {items.length > 0 && (
          <>
            <button
              className="button"
              type="button"
              onClick={() => toCalendar('poryadok-plan.ics', items, reminders).then(setTold)}
            >
              В&nbsp;календарь
            </button>
            <button
              className="text-button"
              type="button"
              onClick={() =>
                download('poryadok-plan.json', 'application/json', JSON.stringify(asKept(entries), null, 2))
              }
            >
              Сохранить в&nbsp;файл
            </button>
          </>
        )}
        <button className="text-button" type="button" onClick={() => file.current?.click()}>
          Загрузить из&nbsp;файла
        </button>
        {items.length > 0 && (
          <>
            <button className="text-button" type="button" onClick={() => window.print()}>
              Напечатать
            </button>
            <button className="text-button" type="button" onClick={() => takeAway(items, 'Список очищен.')}>
              Очистить
            </button>
          </>
        )}
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="Файл со списком дат"
          onChange={(event) => {
            const input = event.currentTarget;
            void load(input.files?.[0]);
            input.value = '';
          }}
        />
      </div>
      <p className="told small status" ref={line} tabIndex={-1}>
        <span role="status">{typeset(told)}</span>{' '}
        {undo && told && (
          <button className="text-button" type="button" onClick={undo.run}>
            Вернуть
          </button>
        )}
      </p>
    </>
  );
}
