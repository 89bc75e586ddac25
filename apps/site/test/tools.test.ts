import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor, watch } from './visit.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
let seen: ReturnType<typeof watch>;
/** What the page asked the network for since it was open and awake. */
let asked: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

beforeEach(async () => {
  page = await (await visitor(browser, { acceptDownloads: true })).newPage();
  seen = watch(page);
});
afterEach(async () => {
  expect(seen.problems).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await awake(page);
  await page.waitForLoadState('networkidle');
  asked = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
}

describe('numbers and documents', () => {
  beforeEach(() => open('/tools/check/'));
  afterEach(() => expect(asked).toEqual([]));

  it('are checked as they are pasted, and nothing leaves the page', async () => {
    await page.getByLabel('КПП').fill('КПП 7707 01 001');
    await page.getByText('Похоже на правду: 770701001').waitFor();
    await page.getByLabel('VIN автомобиля').fill('1m8gdm9axkp042788');
    await page.getByText('Контрольный знак сходится').waitFor();
    await page.getByLabel('Почтовый индекс').fill('10l000');
    await page.getByText('Вместо цифры стоит буква «l», похожая на 1').waitFor();
  });

  it('are compared letter by letter', async () => {
    await page.getByLabel('В первом').first().fill('Семёнов');
    await page.getByLabel('Во втором').first().fill('Семенов');
    await page.getByText('Разница в буквах «е» и «ё»').waitFor();
    expect(await page.locator('main mark').allTextContents()).toEqual(['ё', 'е']);
    const day = page.getByRole('group', { name: 'Дата рождения' });
    await day.getByLabel('В первом').fill('5.3.1990');
    await day.getByLabel('Во втором').fill('5 марта 1990');
    await day.getByText('Один и тот же день, записан по-разному').waitFor();
  });
});

describe('the words of a refusal', () => {
  beforeEach(() => open('/tools/refusal/'));
  // Latin letters typed there want the site's own face for them.
  afterEach(() => expect(asked.filter((address) => !address.endsWith('.woff2'))).toEqual([]));

  async function say(words: string): Promise<string> {
    await page.getByRole('textbox', { name: 'Слова отказа' }).fill(words);
    await page.getByRole('button', { name: 'Найти причину' }).press('Enter');
    return (await page.getByRole('status').first().innerText()).replaceAll('\u00a0', ' ');
  }
  const reasons = () => page.locator('[data-found] > li').evaluateAll((rows) => rows.map(({ id }) => id));

  it('bring out the likeliest reasons, opened, and give them back to the list', async () => {
    const rows = await page.locator('[data-reasons] > li').count();
    expect(await say('Отказано: отсутствует письменное согласие собственника жилого помещения.')).toContain(
      'Похоже на это',
    );
    expect((await reasons())[0]).toBe('obtain-owner-consent--no-consent');
    await page.getByText('Пусть подаст сам собственник').first().waitFor();
    expect(await say('Заявление принято в работу.')).toContain('не похоже на отказ');
    expect(await reasons()).toEqual([]);
    expect(await page.locator('[data-reasons] > li').count()).toBe(rows);
  });

  it.each([
    ['', 'Вставьте слова отказа'],
    ['Pasport muddati tugagan', 'Напишите по-русски'],
    ['😀', 'Напишите по-русски'],
    [`нет визы. ${'слово '.repeat(9000)}`, 'Прочитаны первые'],
  ])('«%.20s» gets a clear sentence and stays in the field', async (words, says) => {
    expect(await say(words)).toContain(says);
    expect(await page.getByRole('textbox', { name: 'Слова отказа' }).inputValue()).toBe(words);
  });
});
