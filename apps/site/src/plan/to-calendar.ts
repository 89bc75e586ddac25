import { download } from '../shared/store.ts';
import { today } from '../shared/today.ts';
import type { TakenDate } from './taken-date.ts';

/**
 * Gives dates to the reader as a calendar file. The code that writes one comes with the press.
 *
 * @param name - what the file is called: `poryadok-plan.ics`
 * @returns what to tell: a browser inside another program may do nothing with a file, and never says so
 */
export async function toCalendar(
  name: string,
  dates: readonly TakenDate[],
  reminders: boolean,
): Promise<string> {
  try {
    const { calendarFile } = await import('./calendar-file.ts');
    const now = new Date().toISOString();
    download(
      name,
      'text/calendar;charset=utf-8',
      calendarFile(dates, { origin: location.origin, today: today(), now, reminders }),
    );
    return 'Файл календаря передан браузеру: откройте его, и даты добавятся. Ничего не произошло? Скопируйте адрес страницы и откройте её в обычном браузере: внутри других приложений файлы не сохраняются.';
  } catch {
    return 'Не загрузилось. Проверьте связь и нажмите ещё раз; если не помогло, обновите страницу.';
  }
}
