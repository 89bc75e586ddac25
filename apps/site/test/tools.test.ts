import { readFile } from 'node:fs/promises';
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

/** The file that a press gives. */
async function fileOf(press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('many people', () => {
  beforeEach(() => open('/tools/many/'));
  /** Whatever is pressed, only the page's own code may come. */
  afterEach(() => {
    expect(asked.filter((url) => !/\/assets\/[\w.-]+\.js$/.test(url))).toEqual([]);
  });

  const told = () => page.locator('[data-many-told]').innerText();
  /** Pastes as people do; `fill` would have the browser edit it in line by line. */
  const paste = (text: string) =>
    page.getByLabel('Строки таблицы').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  const count = async (text: string) => {
    if (text.length > 5000) {
      await paste(text);
      await page.getByRole('button', { name: 'Посчитать' }).click();
      return;
    }
    await page.getByLabel('Строки таблицы').fill(text);
    await page.getByRole('button', { name: 'Посчитать' }).click();
  };

  it('nothing but the form comes before the press; then each row is counted or told of, and leaves as three files', async () => {
    expect(asked).toEqual([]);
    await count('ФИО\tВыдан патент\nКим\t19.01.2026\n=1+2\t31.02.2026\nБек\t15.12.2025');
    await expect.poll(told).toContain('2 посчитано, 1 не понято');
    expect(await page.locator('main tbody tr').first().innerText()).toContain('Строка 3');
    const book = await fileOf(() => page.getByRole('button', { name: 'Скачать для Excel' }).click());
    expect(book.name).toBe('sroki-2026-11-25.xlsx');
    expect(book.content.subarray(0, 2).toString()).toBe('PK');
    const text = await fileOf(() => page.getByRole('button', { name: 'CSV', exact: true }).click());
    expect(text.content.toString()).toContain("'=1+2");
    const days = await fileOf(() => page.getByRole('button', { name: 'В календарь' }).click());
    expect(days.content.toString()).toContain('SUMMARY:Ким: ');
    await page.getByLabel('прошло').check();
    await expect.poll(told).toContain('Показано');
  });

  it('5 001 rows: 5 000 are counted, the last is told of, and no task is long', async () => {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'tasks', tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
      }).observe({ entryTypes: ['longtask'] });
    });
    const rows = Array.from({ length: 5001 }, (_, at) => `Человек ${at};${1 + (at % 28)}.01.2026`);
    const began = Date.now();
    await count(`ФИО;Выдан патент\n${rows.join('\n')}`);
    await expect.poll(told, { timeout: 60_000 }).toContain('5000 посчитано, 0 не понято');
    await page.getByText('Посчитаны первые 5000, ещё 1 осталось').waitFor();
    const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'tasks'));
    console.log(
      `5 000 rows in ${Date.now() - began} ms, the longest tasks of ${tasks.sort((a, b) => b - a).slice(0, 3)} ms`,
    );
  });

  it('is stopped, and the rows that were not counted stay as errors', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Человек ${at};19.01.2026`);
    await page.evaluate(() => {
      // The first breath of the page presses the button.
      const observer = new MutationObserver(() => {
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Остановить',
        );
        stop?.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await count(`ФИО;Выдан патент\n${rows.join('\n')}`);
    await page.getByText('Остановлено. Посчитано').waitFor();
    await expect.poll(told).toMatch(/^\d+\s+посчитано, \d+ не понято/);
  });

  it.each([
    ['', 'Вставьте строки таблицы'],
    ['  \n;;\n', 'нет ни одной строки'],
    ['🙂', 'Не нашли столбец'],
    ["O'zbekcha matn", 'Не нашли столбец'],
  ])('«%s» is answered in words', async (text, words) => {
    await count(text);
    await page.getByText(words).first().waitFor();
  });

  it('a file in windows-1251 is read; a book, a great file and another kind are refused in words', async () => {
    const give = (name: string, buffer: Buffer) =>
      page.getByLabel('Или файл CSV').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await give('a.csv', Buffer.from('D4C8CE3BC2FBE4E0ED20EFE0F2E5EDF20ACAE8EC3B31392E30312E32303236', 'hex'));
    await expect.poll(told).toContain('1 посчитано, 0 не понято');
    await page.getByRole('rowheader', { name: 'Ким' }).waitFor();
    await give('b.xlsx', Buffer.from('504b0304', 'hex'));
    await page.getByText('Это книга Excel или архив').waitFor();
    await give('c.csv', Buffer.alloc(3 * 1024 * 1024, 'a'));
    await page.getByText('больше 2 МБ, это не список людей').waitFor();
  });
});
