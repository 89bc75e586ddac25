import { calculators } from '@poryadok/domain/calculators';
import { calendarYears } from '@poryadok/domain/calendar';
import { jsonSchemas } from '@poryadok/domain/schema';
import { calendarSpan } from '../shared/calendar-years.ts';
import { procedures, services, sources } from '../shared/content.ts';
import { uncapitalised } from '../shared/typography.ts';
import { fileJsonSchemas } from './file-schemas.ts';
import { dataPaths } from './open-data.ts';

export type FileName = keyof typeof dataPaths;

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
/** One of many files of a kind: what stands in its address in the place of a name in braces, and what it is of. */
interface Value {
  readonly id: string;
  readonly title: string;
}

/** `law-file` is the schema of the file `law`; any other schema is that of one thing in a file. */
function titleOfSchema(schema: string): string {
  const file = schema.replace(/-file$/, '');
  return file in about
    ? `Схема файла: ${uncapitalised(about[file as FileName])}`
    : 'Схема одной вещи в файле';
}

/** What may stand in the place of a name in braces. */
const values: Partial<Record<FileName, readonly Value[]>> = {
  procedure: procedures,
  papers: services,
  calculator: calculators,
  vectors: calculators,
  source: sources,
  calendar: calendarYears.map((year) => ({ id: String(year), title: `Календарь ${year} года` })),
  schema: Object.keys({ ...jsonSchemas(), ...fileJsonSchemas('/') }).map((id) => ({
    id,
    title: titleOfSchema(id),
  })),
};

/** An address to look at, of a kind that has many. */
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

/**
 * Every file of a kind: one where its address holds no name in braces.
 *
 * @example filesOf('calendar')[0] // { id: '2013', path: '/api/v1/calendar/2013.json', text: 'Календарь 2013 года' }
 */
export function filesOf(name: FileName): { id?: string; path: string; text: string }[] {
  const path = dataPaths[name];
  return (
    values[name]?.map(({ id, title }) => ({ id, path: path.replace(/\{\w+\}/, id), text: title })) ?? [
      { path, text: about[name] },
    ]
  );
}
