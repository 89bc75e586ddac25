import { calendarYears } from '@poryadok/domain/calendar';
import { calendarSpan } from '../shared/calendar-years.ts';
import { dataIndex } from './open-data.ts';

type Files = ReturnType<typeof dataIndex>['files'];

const about: Record<keyof Files, string> = {
  services: 'Пять услуг: путь, развилки, ссылки на разделы',
  procedures: 'Все процедуры коротко: для кого, где, слова для поиска',
  procedure: 'Одна процедура целиком, с бумагами, сверками и расхождениями',
  documents: 'Виды бумаг',
  papers: 'Бумаги одной услуги: для какой процедуры, когда, в каком виде',
  places: 'Ведомства и порталы: сайт, телефон, адрес',
  calculators: 'Все калькуляторы',
  calculator: 'Один калькулятор: вопросы, пример, JSON Schema входных данных и на чём стоят суммы',
  sources: 'Пять источников',
  source: 'Разделы источника и факты, которые на них опираются',
  coverage: 'Сколько фактов опирается на каждый раздел',
  conflicts: 'Где источники расходятся',
  law: 'Что говорит закон: норма, дата сверки, уверенность',
  calendar: `Производственный календарь одного года, ${calendarSpan}`,
  schema:
    'JSON Schema: procedure, requirement, service, source, section, document, place, law-note, conflict',
};
/** What stands in the place of a name in braces. */
const examples: Record<string, string> = {
  procedure: 'patent-renewal',
  calculator: 'patent-renewal',
  source: '003',
  papers: 'patent',
  calendar: String(calendarYears.at(-1)),
  schema: 'procedure',
};

/**
 * The files of the open data for the page that lists them: the address, one to look at, what is in it.
 *
 * @example dataFiles()[2] // { path: '/api/v1/procedures/{id}.json', href: '/api/v1/procedures/patent-renewal.json', text: 'Одна процедура…' }
 */
export function dataFiles(): { path: string; href: string; text: string }[] {
  const { files } = dataIndex();
  return (Object.keys(files) as (keyof Files)[]).map((name) => ({
    path: files[name],
    href: files[name].replace(/\{\w+\}/, examples[name] ?? ''),
    text: about[name],
  }));
}
