import { readFile } from 'node:fs/promises';
import { letters } from '@poryadok/domain/letters';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { pages, pagesUnder } from './built-site.ts';
import { longestAllowed, longestTask } from './longest-task.ts';
import { serveSite } from './servers.ts';
import { awake, openQuiet, visitor, watch } from './visit.ts';

const complaint = '/letters/mvd-complaint/';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
let seen: ReturnType<typeof watch>;
/** What the page asked the network for since it was open and awake. */
let asked: readonly string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

async function open(path: string): Promise<void> {
  asked = await openQuiet(page, site.origin + path);
}

function field(name: string) {
  return page.getByRole('textbox', { name }).first();
}
/** The words of the letter, without the marks that keep numbers whole. */
async function letter(): Promise<string> {
  return (await page.locator('.letter').innerText()).replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}
function told(): Promise<string> {
  return page.getByRole('status').first().innerText();
}
function press(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
function kept(): Promise<number[]> {
  return page.evaluate(() => [localStorage.length, sessionStorage.length]);
}

/** Lays a text on the clipboard: what a person pastes comes in one piece, what Playwright fills in comes line by line. */
function copied(text: string): Promise<void> {
  return page.evaluate((text) => navigator.clipboard.writeText(text), text);
}

describe('a letter', () => {
  beforeEach(async () => {
    page = await (
      await visitor(browser, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
    ).newPage();
    seen = watch(page);
    await open(complaint);
  });
  /** Whatever is pressed, only the page's own code may come, and the site's own face for Latin letters. */
  afterEach(async () => {
    expect(seen.problems).toEqual([]);
    expect(asked.filter((url) => !/\/assets\/[\w.-]+\.(js|woff2)$/.test(url))).toEqual([]);
    await page.context().close();
  });

  it('is filled by the keyboard alone, grows as it is typed, and is taken along in three ways; nothing is kept', async () => {
    const first = page.locator('.letter-fields input').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(letter).toContain('ПОВТОРНАЯ ЖАЛОБА');
    await page.keyboard.press('ArrowUp');
    await expect.poll(letter).not.toContain('ПОВТОРНАЯ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ОВМ Таганский');
    await expect.poll(letter).toContain('Куда: ОВМ Таганский');
    await field('Что произошло').fill('Первое.\n\nВторое.');
    await field('Дата отказа').fill('5 марта 2026');
    await page.getByText('четверг, 5 марта 2026').waitFor();
    await expect.poll(letter).toContain('Дата отказа: 5 марта 2026 года');

    await press('Скопировать текст');
    await expect.poll(told).toBe('Текст письма скопирован.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Первое.\nВторое.');

    const coming = page.waitForEvent('download');
    await press('Скачать DOCX');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('mvd-complaint-2026-11-25.docx');
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await download.path()) });
    expect(value).toContain('Куда: ОВМ Таганский');
    expect(value).toContain('Второе.');
    await expect.poll(told).toContain('передан браузеру');

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press('Напечатать');
    await page.locator('[data-printed]').waitFor();
    expect(await kept()).toEqual([0, 0]);
  });

  it('a gap leads to its field; what is missing leads there too, and stops nothing', async () => {
    await page.getByRole('link', { name: 'Пропуск: Номер заявки' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter-application-number');
    await page.getByText(/^Не хватает: \d+$/).click();
    await page.locator('.letter-side').getByRole('link', { name: 'Страна проживания', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter-country');
    const coming = page.waitForEvent('download');
    await press('Скачать DOCX');
    expect((await coming).suggestedFilename()).toMatch(/^[\w-]+\.docx$/);
  });

  it('a wrong day and an odd number are told beside their fields once these are left, and stay as typed', async () => {
    await field('Дата заявки').fill('31.02.2026');
    expect(await page.locator('#letter-applied-on-error').count()).toBe(0);
    await field('Серия и номер паспорта').fill('12');
    await page.locator('#letter-applied-on-error').waitFor();
    await field('Телефон').focus();
    await page.locator('#letter-passport-read').getByText('Введите номер, как в паспорте').waitFor();
    expect(await field('Серия и номер паспорта').getAttribute('aria-describedby')).toContain(
      'letter-passport-read',
    );
    expect(await field('Дата заявки').inputValue()).toBe('31.02.2026');
    await expect.poll(letter).toContain('Паспорт: 12');
  });

  it('what is cleared comes back', async () => {
    await field('Страна проживания').fill('Таджикистан');
    await press('Очистить');
    await expect.poll(letter).not.toContain('Таджикистан');
    await press('Вернуть');
    await expect.poll(letter).toContain('Таджикистан');
    expect(await field('Страна проживания').inputValue()).toBe('Таджикистан');
  });

  it('who leaves with a letter taken nowhere is asked', async () => {
    await field('Страна проживания').fill('Таджикистан');
    await expect.poll(letter).toContain('Таджикистан');
    const asks = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asks;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    expect(await field('Страна проживания').inputValue()).toBe('Таджикистан');
  });

  it('facts about the writer are kept only when asked, serve the next letter, and are forgotten', async () => {
    await field('Фамилия, имя').fill('Ким Анна');
    await field('Страна проживания').fill('Таджикистан');
    expect(await kept()).toEqual([0, 0]);
    await page.getByLabel('Хранить мои данные').check();
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Ким Анна');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Таджикистан');
    await press('Скопировать текст');
    await expect.poll(told).toBe('Текст письма скопирован.');
    await open('/letters/prosecutor-complaint/');
    await expect.poll(letter).toContain('Ким Анна');
    await page.getByLabel('Хранить мои данные').uncheck();
    await expect.poll(kept).toEqual([0, 0]);
  });

  it.each([
    ['Uzbek', 'Rad etish sababi koʻrsatilmagan. Ҳужжатлар тўлиқ.'],
    ['emoji', 'Отказ 😡 без причины 🤷‍♂️'],
    ['nothing but spaces', ' \n \n '],
  ])('%s: the letter stands', async (_, story) => {
    await field('Страна проживания').fill('Узбекистан');
    await field('Что произошло').fill(story);
    const words = story.trim();
    if (words) await expect.poll(letter).toContain(words.slice(-40));
    else await page.getByRole('link', { name: 'Пропуск: Что произошло' }).waitFor();
    const coming = page.waitForEvent('download');
    await press('Скачать DOCX');
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await (await coming).path()) });
    if (words) expect(value).toContain(words);
    expect(await field('Что произошло').inputValue()).toBe(story);
  });

  it.each([
    ['in one paragraph', 'Отказали без причины. '.repeat(2500).slice(0, 50_000).trim()],
    ['in a hundred', `${'Отказали без причины. '.repeat(20)}\n`.repeat(113).trim()],
    ['in two thousand', 'Отказали без причины все.\n'.repeat(2000).trim()],
  ])('50 000 characters %s: the letter stands whole, and no step hangs on a phone', async (name, story) => {
    await field('Страна проживания').fill('Узбекистан');
    await expect.poll(letter).toContain('Узбекистан');
    await copied(story);
    await field('Что произошло').focus();
    const steps: [string, () => Promise<unknown>][] = [
      ['the paste', () => page.keyboard.press('Control+V')],
      ['a key', () => page.keyboard.type('!')],
      ['the field left', () => field('Страна проживания').focus()],
      ['a key elsewhere', () => page.keyboard.type('!')],
      ['the file', () => press('Скачать DOCX')],
      ['the text', () => press('Скопировать текст')],
    ];
    const coming = page.waitForEvent('download');
    const longest: Record<string, number> = {};
    for (const [step, act] of steps) longest[step] = await longestTask(page, act);
    console.log(`50 000 characters ${name}, at a quarter of this processor's speed, ms:`, longest);
    expect(Object.entries(longest).filter(([, ms]) => ms > longestAllowed)).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: await readFile(await (await coming).path()) });
    expect(value.replaceAll(/\n+/g, '\n')).toContain(`${story.replaceAll(/ ?\n/g, '\n')}!`);
    await page.getByText('Больше 5 000 знаков').waitFor();
    // What lies beyond the screen is not laid out there, and is on paper.
    await page.emulateMedia({ media: 'print' });
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(15);
  });

  it('the making of a long file is told and can be stopped; nothing is lost, and the next press makes it', async () => {
    await copied('Слово.\n'.repeat(7000));
    await field('Что произошло').focus();
    await page.keyboard.press('Control+V');
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/docx-worker/, (route) => released.then(() => route.continue()).catch(() => {}));
    await press('Скачать DOCX');
    await expect.poll(told).toBe('Готовим файл…');
    await press('Остановить');
    await expect.poll(told).toContain('Остановлено');
    release();
    await page.unroute(/docx-worker/);
    const coming = page.waitForEvent('download');
    await press('Скачать DOCX');
    await coming;
    expect(await page.getByRole('button', { name: 'Остановить' }).count()).toBe(0);
  });

  it('without a network the file does not come: that is said, and the text stands there to copy', async () => {
    await field('Страна проживания').fill('Таджикистан');
    await expect.poll(letter).toContain('Таджикистан');
    await page.route(/docx-worker/, (route) => route.abort('connectionreset'));
    await press('Скачать DOCX');
    await expect.poll(told).toContain('Файл не получился');
    expect(await page.getByLabel('Текст письма').inputValue()).toContain('Таджикистан');
  });
});

it('what was typed before its code has come is in the letter', async () => {
  page = await (await visitor(browser)).newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/LetterDesk/, (route) => released.then(() => route.continue()));
  await page.goto(site.origin + complaint, { waitUntil: 'commit' });
  await field('Что произошло').fill('Первое.\nВторое.');
  await field('Страна проживания').fill('Таджикистан');
  release();
  await awake(page);
  await expect.poll(letter).toContain('Второе.');
  await expect.poll(letter).toContain('Таджикистан');
  await page.context().close();
});

describe('a day from a calculator', () => {
  it('comes by the link; a name does not', async () => {
    page = await (await visitor(browser)).newPage();
    await open(`${complaint}#v=1&refused-on=25.11.2026&name=Ким`);
    await expect.poll(letter).toContain('Дата отказа: 25 ноября 2026 года');
    expect(await letter()).not.toContain('Ким');
    await page.context().close();
  });

  it('is brought by the press of a link there', async () => {
    page = await (await visitor(browser)).newPage();
    await open('/calculators/refusal-appeal/#v=1&refusedOn=02.03.2026');
    await page.locator('main .result').waitFor();
    await page.getByRole('link', { name: 'Письмо «Жалоба в МВД»' }).click();
    await page.waitForURL(/letters/);
    await awake(page);
    await expect.poll(letter).toContain('Дата отказа: 2 марта 2026 года');
    await page.context().close();
  });
});

it('each guide of a letter leads to it, and the page of all letters says what a lawyer has to read', () => {
  const textOf = (path: string) => pages.find((one) => one.path === path)?.root;
  const bare = (text: string) => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
  const asked = textOf('/letters/')?.querySelectorAll('#unread ~ details .bullets li') ?? [];
  expect(asked.map(({ text }) => bare(text)).sort()).toEqual(letters.flatMap(({ unread }) => unread).sort());
  for (const { id, procedures } of letters)
    for (const guide of procedures)
      expect(textOf(`/procedures/${guide}/`)?.querySelector(`a[href="/letters/${id}/"]`), guide).toBeTruthy();
});

describe('on paper', () => {
  it.each(pagesUnder('/letters/').map(({ path }) => path))(
    'of %s nothing but the letter is printed, without JavaScript too, on a sheet or two',
    async (path) => {
      page = await (await visitor(browser, { javaScriptEnabled: false })).newPage();
      await page.goto(site.origin + path);
      expect(await page.locator('main noscript p').innerText()).toMatch(/^Без.JavaScript/);
      expect(await page.locator('.letter-fields').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect((await page.locator('body').innerText()).replaceAll('К содержанию', '').trim()).toBe(
        (await page.locator('.letter').innerText()).trim(),
      );
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      // The application to the GIS has its sheet of credentials after it.
      const most = path.includes('gis-application') ? 3 : 2;
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(most);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]/);
      await page.context().close();
    },
  );
});
