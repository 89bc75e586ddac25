import type { Page } from 'playwright-core';
import { pagesUnder } from './built-site.ts';
import { awake } from './visit.ts';

/** A page and what a person does there, one thing after another: each brings it into a state worth looking at. */
export interface Visit {
  path: string;
  /** Where the states differ from the page as it was built; `main` unless it is said. */
  within?: string;
  /** By the name of the state: how to reach it from the one before, the first from the page just opened and awake. */
  states: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name }).first().click();
}

function answered(page: Page): Promise<void> {
  return page.locator('main .result').waitFor();
}

/** Fills every text field of the first form with what no field takes, and asks for the answer. */
async function fillWithNonsense(page: Page): Promise<void> {
  const fields = await page.locator('main form').first().locator('input[type=text]').all();
  for (const field of fields) await field.fill('абвгд');
  await fields.at(-1)?.press('Enter');
  await page.locator('main [aria-invalid=true]').first().waitFor();
}

/** Chooses the first answer to every question. */
async function answerAll(page: Page): Promise<void> {
  for (const more of await page.locator('[data-more-questions]').all())
    await more.evaluate((details) => details.setAttribute('open', ''));
  const questions = page.locator('[data-questions] fieldset');
  for (const question of await questions.all()) await question.getByRole('radio').first().check();
}

/** Follows the example of a calculator to its answer. */
async function showExample(page: Page): Promise<void> {
  await press(page, 'Показать на примере');
  await answered(page);
}

/** Goes on to another page of the site in the same browser. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await awake(page);
}

const calculators: readonly Visit[] = pagesUnder('/calculators/').map(({ path }) => ({
  path,
  within: 'main astro-island',
  states: { errors: fillWithNonsense, 'an answer': showExample },
}));

const checklist = '/procedures/patent-renewal-documents/';
const frame = '/embed/calculators/patent-renewal/';

/** What pages look like once somebody has used them: the answers, the errors, what is filled, found and empty. */
export const visits: readonly Visit[] = [
  ...calculators,
  {
    path: '/calculators/patent-renewal/#v=1&patentIssued=',
    states: { 'a broken link': (page) => page.getByText('Ссылка неполная').waitFor() },
  },
  {
    path: `${frame}#v=1&prefillPatentIssuedOn=19.01.2026&prefillContractOn=14.12.2026`,
    states: { 'an answer': answered, errors: fillWithNonsense },
  },
  {
    path: checklist,
    states: {
      'with its day': async (page) => {
        await page.getByLabel('К какому дню всё нужно').fill('15.12.2026');
        await press(page, 'В мои даты');
        await page.getByText('День записан').waitFor();
      },
      'answered, ticked and restored': async (page) => {
        await answerAll(page);
        for (const at of [0, 2]) await page.locator('[data-tick]:visible').nth(at).check();
        await page.reload();
        await page.locator('[data-restored]').filter({ visible: true }).waitFor();
      },
      'cleared, with a wrong day': async (page) => {
        await press(page, 'Очистить отметки');
        await page.getByLabel('К какому дню всё нужно').fill('01.01.2020');
        await press(page, 'В мои даты');
        await page.locator('#visit-error').waitFor();
      },
    },
  },
  { path: '/embed/checklists/patent-renewal-documents/', states: { answered: answerAll } },
  {
    path: '/calculators/patent-renewal/',
    states: {
      'dates taken along': async (page) => {
        await showExample(page);
        await press(page, 'В мои даты');
        await page.getByText('Даты добавлены').waitFor();
      },
      'the home page with the next of them': async (page) => {
        await goOn(page, '/');
        await page.locator('[data-own-date]').filter({ visible: true }).first().waitFor();
      },
      'the plan with all of them': async (page) => {
        await goOn(page, '/plan/');
        await page.locator('main li time').first().waitFor();
      },
      'the plan without the first, after a file that is no plan': async (page) => {
        await press(page, 'Убрать');
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
        await page.getByText('не похож на список дат').waitFor();
      },
      'a plan that cannot be read': async (page) => {
        await page.evaluate(() => localStorage.setItem('poryadok:plan', '{"version":1,"items":"gone"}'));
        await goOn(page, '/plan/');
        await page.getByText('Мы отложили его').waitFor();
      },
    },
  },
  {
    path: '/search/',
    states: {
      'nothing found': async (page) => {
        await page.getByRole('searchbox').fill('щщщщщ');
        await page.getByText('Ничего не нашлось').waitFor();
      },
      results: async (page) => {
        await page.getByRole('searchbox').fill('отказ');
        await page.locator('[data-results] a').first().waitFor();
      },
    },
  },
  {
    path: '/procedures/?who=owner',
    states: {
      narrowed: (page) => page.getByRole('button', { name: 'Показать все' }).waitFor(),
      empty: async (page) => {
        await page.getByLabel('Слова').fill('ъъъ');
        await page.getByText('Под эти условия ничего не подходит').waitFor();
      },
    },
  },
  {
    path: '/tools/refusal/',
    states: {
      'a reason found': async (page) => {
        await page.getByLabel('Слова отказа').last().fill('нет согласия собственника');
        await page.getByRole('button', { name: 'Найти причину' }).click();
        await page.getByText('Похоже на это').waitFor();
      },
    },
  },
  {
    path: '/letters/support-message/',
    states: {
      'with rows, an error and the list of what is missing': async (page) => {
        await press(page, 'Добавить');
        await page.getByRole('textbox', { name: 'Дата заявки' }).fill('31.02.2026');
        await page.getByRole('textbox', { name: 'Номер заявки' }).focus();
        await page.locator('[aria-invalid=true]').first().waitFor();
        await page.locator('summary', { hasText: 'Не хватает' }).click();
        await press(page, 'Очистить');
        await page.getByRole('button', { name: 'Вернуть' }).click();
      },
    },
  },
  {
    path: '/tools/check/',
    states: {
      'numbers that cannot be right, and a date that can': async (page) => {
        const fields = await page.getByRole('form', { name: 'Номера' }).locator('input').all();
        for (const field of fields) await field.fill('123');
        await fields.at(-1)?.fill('5.3.26');
        await page.getByText('Похоже на правду').first().waitFor();
      },
      'two documents that differ': async (page) => {
        await page.getByLabel('В первом').first().fill('Семёнoв');
        await page.getByLabel('Во втором').first().fill('Семенов');
        await page.getByText('Отличается.').waitFor();
      },
    },
  },
  {
    path: '/tools/files/',
    states: {
      'files that pass and do not': async (page) => {
        const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
        await page
          .getByLabel('Файлы', { exact: true })
          .setInputFiles([file('скан.pdf', '%PDF-1.4 %%EOF'), file('пусто.pdf', '')]);
        await page.getByText('Файл пустой').waitFor();
      },
    },
  },
  {
    path: '/tools/many/',
    states: {
      'nothing given': async (page) => {
        await press(page, 'Посчитать');
        await page.locator('#many-text-error').waitFor();
      },
      'rows counted and not': async (page) => {
        await page
          .getByLabel('Строки таблицы')
          .fill('ФИО;Выдан патент;Договор\nКим;19.01.2026;14.12.2026\nБек;31.02.2026;');
        await press(page, 'Посчитать');
        await page.locator('[data-many-told]').waitFor();
        await page.getByText('Столбцы', { exact: true }).click();
        await press(page, 'В календарь');
        await page.getByText('передан браузеру').waitFor();
      },
    },
  },
  {
    path: '/partners/',
    states: {
      'a colour that cannot be read': async (page) => {
        await page.locator('summary', { hasText: 'Слова, оформление' }).click();
        await page.getByLabel('Цвет вашего сайта').fill('red');
        await page.getByLabel('Цвет вашего сайта').blur();
        await page.locator('#accent-error').waitFor();
      },
    },
  },
];
