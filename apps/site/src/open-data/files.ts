import { calendarYears } from '@poryadok/domain/calendar';
import { calendarSpan } from '../shared/calendar-years.ts';
import { dataPaths } from './open-data.ts';

type FileName = keyof typeof dataPaths;

const about: Record<FileName, string> = {
  index: 'Что есть и где лежит',
  all: 'Всё сразу одним файлом',
  services: 'Пять услуг: путь, развилки, ссылки на разделы',
  procedures: 'Все процедуры коротко: для кого, где, слова для поиска',
  procedure: 'Одна процедура целиком, с бумагами, сверками и расхождениями',
  documents: 'Виды бумаг',
  documentsTable: 'Все бумаги всех услуг таблицей: для какой процедуры, когда, в каком виде',
  papers: 'Бумаги одной услуги: для какой процедуры, когда, в каком виде',
  places: 'Ведомства и порталы: сайт, телефон, адрес',
  calculators: 'Все калькуляторы',
  calculator: 'Один калькулятор: вопросы, пример, JSON Schema входных данных и на чём стоят суммы',
  vectors:
    'Примеры для проверки: входные данные калькулятора и его ответ, чтобы повторить счёт на другом языке',
  sources: 'Пять источников',
  source: 'Разделы источника и факты, которые на них опираются',
  coverage: 'Сколько фактов опирается на каждый раздел',
  conflicts: 'Где источники расходятся',
  law: 'Что говорит закон: норма, дата сверки, уверенность',
  calendar: `Производственный календарь одного года, ${calendarSpan}`,
  calendarTable: `Все дни календаря таблицей, ${calendarSpan}`,
  schema: 'JSON Schema каждого файла (его имя стоит в поле schema) и каждой вещи в нём',
  openapi: 'Описание всех адресов в виде OpenAPI 3.1',
};
/** What stands in the place of a name in braces. */
const examples: Partial<Record<FileName, string>> = {
  procedure: 'patent-renewal',
  calculator: 'patent-renewal',
  vectors: 'patent-renewal',
  source: '003',
  papers: 'patent',
  calendar: String(calendarYears.at(-1)),
  schema: 'procedure-file',
};

/**
 * The files of the open data for the page that lists them: the address, one to look at, what is in it.
 *
 * @example dataFiles()[4] // { path: '/api/v1/procedures/{id}.json', href: '/api/v1/procedures/patent-renewal.json', text: 'Одна процедура…' }
 */
export function dataFiles(): { path: string; href: string; text: string }[] {
  return (Object.keys(dataPaths) as FileName[]).map((name) => ({
    path: dataPaths[name],
    href: exampleOf(name),
    text: about[name],
  }));
}

/**
 * The address of one file of a kind.
 *
 * @example exampleOf('procedure') // '/api/v1/procedures/patent-renewal.json'
 */
export function exampleOf(name: FileName): string {
  return dataPaths[name].replace(/\{\w+\}/, examples[name] ?? '');
}
