import { useEffect, useRef, useState } from 'react';
import { counted } from '../shared/counted.ts';
import { DateLeaf } from '../shared/DateLeaf.tsx';
import { download, removeAside, setAside } from '../shared/store.ts';
import { today } from '../shared/today.ts';
import { typeset } from '../shared/typography.ts';
import { planKey } from './key.ts';
import { merged, type Plan, parsePlan, readPlan, writePlan } from './plan.ts';
import { Reminders } from './Reminders.tsx';
import { fullTitle, shortTitle } from './taken-date.ts';
import { toCalendar } from './to-calendar.ts';

const empty: Plan = { version: 1, items: [] };

/** The dates a person gathered on this device: by date, past ones marked; to a file and back, to a calendar, to paper. */
export function PlanList() {
  const [plan, setPlan] = useState<Plan>();
  const [told, setTold] = useState('');
  const [broken, setBroken] = useState('');
  const [removed, setRemoved] = useState<Plan>();
  const [day, setDay] = useState('');
  const [reminders, setReminders] = useState(true);
  const file = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const stored = readPlan();
    setPlan(stored.kind === 'found' ? stored.value : empty);
    // Another page may have met it first: whoever opens the list is told.
    setBroken(stored.kind === 'broken' ? stored.raw : (setAside(planKey) ?? ''));
    if (stored.kind === 'closed')
      setTold('Браузер не даёт хранить данные на этом устройстве: список не сохранится.');
    setDay(today());
  }, []);

  const items = plan?.items ?? [];
  const keep = (next: Plan, words: string) => {
    setRemoved(plan);
    setPlan(next);
    setTold(writePlan(next) ? words : 'Браузер не дал сохранить изменение на этом устройстве.');
  };
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    const loaded = await chosen
      .text()
      .then((text) => parsePlan(JSON.parse(text)))
      .catch(() => undefined);
    if (loaded)
      keep(
        merged(plan ?? empty, loaded.items),
        `Из файла взято: ${counted(loaded.items.length, ['дата', 'даты', 'дат'])}.`,
      );
    else setTold('Этот файл не похож на список дат. Ваш список не изменился.');
  };

  return (
    <>
      {broken && (
        <div className="note warn" role="note">
          <p className="mark" aria-hidden="true">
            !
          </p>
          <p>Прежний список не&nbsp;читается. Мы отложили его и&nbsp;не&nbsp;удалили; этот начат заново.</p>
          <p>
            <button
              className="text-button"
              type="button"
              onClick={() => download('poryadok-plan-broken.txt', 'text/plain', broken)}
            >
              Скачать отложенное
            </button>{' '}
            <button
              className="text-button"
              type="button"
              onClick={() => {
                removeAside(planKey);
                setBroken('');
                setTold('Отложенное удалено.');
              }}
            >
              Удалить отложенное
            </button>
          </p>
        </div>
      )}
      {items.length === 0 ? (
        <div className="empty after">
          <p>
            <b>{plan ? 'Список пуст.' : 'Открываем ваш список…'}</b>
          </p>
          <p>
            Откройте <a href="/calculators/">калькулятор</a>, посчитайте срок и&nbsp;нажмите «В&nbsp;мои
            даты». Или назовите день под списком бумаг любой <a href="/procedures/">процедуры</a>. Или
            загрузите список из&nbsp;файла.
          </p>
        </div>
      ) : (
        <ol className="dates after">
          {items.map((item) => (
            <li key={item.id}>
              <DateLeaf date={item.date} small />
              <div className="main">
                <h2 className="found">
                  <a href={item.link}>{typeset(shortTitle(item))}</a>
                </h2>
                {item.date < day && <p className="tag">день прошёл</p>}
                {item.date === day && (
                  <p>
                    <b>сегодня</b>
                  </p>
                )}
                {item.about && <p className="small">{typeset(item.about)}</p>}
                {item.note && <p className="small muted">{typeset(item.note)}</p>}
                <p className="no-print">
                  <button
                    className="text-button"
                    type="button"
                    onClick={() =>
                      keep(
                        { version: 1, items: items.filter(({ id }) => id !== item.id) },
                        `Убрано: ${fullTitle(item)}.`,
                      )
                    }
                  >
                    Убрать<span className="visually-hidden">: {fullTitle(item)}</span>
                  </button>
                </p>
              </div>
            </li>
          ))}
        </ol>
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
                download('poryadok-plan.json', 'application/json', JSON.stringify(plan, null, 2))
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
            <button className="text-button" type="button" onClick={() => keep(empty, 'Список очищен.')}>
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
      <p className="told small status">
        <span role="status">{typeset(told)}</span>{' '}
        {removed && told && removed.items.length > items.length && (
          <button className="text-button" type="button" onClick={() => keep(removed, 'Возвращено.')}>
            Вернуть
          </button>
        )}
      </p>
    </>
  );
}
