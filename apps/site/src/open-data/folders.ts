import { calculators } from '@poryadok/domain/calculators';
import { fixedLoader } from '../partners/loader.ts';
import { procedures } from '../shared/content.ts';
import { examplePrograms } from './examples.ts';
import { type FileName, filesOf } from './files.ts';
import { dataPaths } from './open-data.ts';
import { referenceTexts } from './reference.ts';

/** Something that programs ask for by its address: a file, or the page of a frame. */
interface Entry {
  readonly path: string;
  readonly text: string;
}

/** A folder of such addresses, for whoever cuts an address off. */
export interface Folder {
  readonly path: string;
  readonly title: string;
  /** What lies right in it, further folders first. */
  readonly rows: readonly { readonly href: string; readonly name: string; readonly text: string }[];
  /** The folder around it; none around the first. */
  readonly above: string | undefined;
  /** The page that tells of it. */
  readonly about: { readonly href: string; readonly name: string };
}

const dataPage = { href: '/about/data/', name: 'Открытые данные' };
const partnersPage = { href: '/partners/', name: 'Партнёрам' };

/** What a folder is called, and the page that tells of it; the folders of single calculators are named after them. */
const folders: Readonly<Record<string, { title: string; about: Folder['about'] }>> = {
  '/api/': { title: 'Файлы для программ', about: dataPage },
  '/api/v1/': { title: 'Адреса открытых данных', about: dataPage },
  '/api/v1/procedures/': { title: 'Файлы процедур', about: dataPage },
  '/api/v1/documents/': { title: 'Бумаги по услугам', about: dataPage },
  '/api/v1/calculators/': { title: 'Файлы калькуляторов', about: dataPage },
  '/api/v1/sources/': { title: 'Файлы источников', about: dataPage },
  '/api/v1/calendar/': { title: 'Файлы календаря', about: dataPage },
  '/api/v1/schema/': { title: 'Схемы файлов', about: dataPage },
  '/api/v1/examples/': { title: 'Примеры программ', about: dataPage },
  '/api/reference/': { title: 'Справочник пакетов', about: dataPage },
  '/api/reference/domain/': { title: 'Справочник @poryadok/domain', about: dataPage },
  '/api/reference/embed/': { title: 'Справочник @poryadok/embed', about: dataPage },
  '/api/reference/mcp/': { title: 'Справочник @poryadok/mcp', about: dataPage },
  '/embed/': { title: 'Рамки и скрипты для чужих страниц', about: partnersPage },
  '/embed/calculators/': { title: 'Калькуляторы в рамках', about: partnersPage },
  '/embed/checklists/': { title: 'Списки документов в рамках', about: partnersPage },
  '/oembed/': { title: 'Описания oEmbed', about: partnersPage },
  '/oembed/calculators/': { title: 'Описания oEmbed: калькуляторы', about: partnersPage },
  '/oembed/checklists/': { title: 'Описания oEmbed: списки документов', about: partnersPage },
};

function entries(): Entry[] {
  return [
    ...(Object.keys(dataPaths) as FileName[]).flatMap(filesOf),
    ...Object.entries(examplePrograms).map(([name, program]) => ({
      path: `/api/v1/examples/${name}`,
      text: program.match(/(?:"""|# )(.+?)(?:"""|\n)/)?.[1] ?? name,
    })),
    ...Object.keys(referenceTexts).map((module) => ({
      path: `/api/reference/${module}.txt`,
      text: `Из\u00a0пакета @poryadok/${module.replace('/', ': ').replace(': README', ': содержание')}`,
    })),
    { path: '/embed/v1.js', text: 'Скрипт, который превращает ссылку в калькулятор' },
    { path: fixedLoader, text: 'Он же по адресу, который не меняется никогда, для integrity' },
    { path: '/embed/element.js', text: 'Свой элемент poryadok-embed' },
    ...[
      ...calculators.map(({ id, title }) => ({ widget: `calculators/${id}`, title })),
      ...procedures.map(({ id, title }) => ({ widget: `checklists/${id}`, title })),
    ].flatMap(({ widget, title }) => [
      { path: `/embed/${widget}/`, text: title },
      { path: `/oembed/${widget}.json`, text: title },
    ]),
  ];
}

/** What a folder is called: by the table, or by the calculator whose name it has. */
function named(path: string): { title: string; about: Folder['about'] } {
  const calculator = calculators.find(({ id }) => path === `/api/v1/calculators/${id}/`);
  const told = calculator
    ? { title: `Примеры для проверки: ${calculator.title}`, about: dataPage }
    : folders[path];
  if (!told) throw new Error(`no name is given to the folder ${path}`);
  return told;
}

/**
 * Every folder that an address of a file for programs leads through, with what lies in it.
 *
 * @example allFolders()[0] // { path: '/api/', title: 'Файлы для программ', rows: [{ href: '/api/v1/', name: 'v1/', text: 'Адреса открытых данных' }, …], … }
 */
export function allFolders(): readonly Folder[] {
  const rowsOf = new Map<string, Map<string, Folder['rows'][number]>>();
  for (const { path, text } of entries()) {
    // `/embed/calculators/patent-renewal/` is a page, what leads to it are folders.
    const steps = path.slice(1).match(/[^/]+\/?/g) ?? [];
    steps.forEach((name, depth) => {
      const folder = `/${steps.slice(0, depth).join('')}`;
      const href = folder + name;
      const row = { href, name, text: href === path ? text : named(href).title };
      if (depth > 0) rowsOf.set(folder, (rowsOf.get(folder) ?? new Map()).set(name, row));
    });
  }
  return [...rowsOf].map(([path, rows]) => {
    const above = path.replace(/[^/]+\/$/, '');
    return {
      path,
      ...named(path),
      above: above === '/' ? undefined : above,
      rows: [...rows.values()].sort((a, b) => Number(b.name.endsWith('/')) - Number(a.name.endsWith('/'))),
    };
  });
}
