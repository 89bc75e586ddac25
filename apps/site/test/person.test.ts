import { readFileSync } from 'node:fs';
import { calendarRange } from '@poryadok/domain/calendar';
import { addDays, formatNumericDate } from '@poryadok/domain/plain-date';
import { procedures } from '@poryadok/domain/procedures';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor, watch } from './visit.ts';

/** The first day that the working calendar does not know, as typed. */
const dayAfter = formatNumericDate(addDays(calendarRange.to, 1));

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
let seen: ReturnType<typeof watch>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  context = await visitor(browser, { viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  seen = watch(page);
});
afterEach(async () => {
  expect(seen.problems).toEqual([]);
  await context.close();
});

async function open(path: string) {
  await page.goto(site.origin + path);
  await awake(page);
}
async function plain(selector: string) {
  return (await page.locator(selector).first().innerText()).replaceAll('\u00a0', ' ');
}
async function downloaded(press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}
function button(name: string) {
  return page.getByRole('button', { name });
}

describe('a person with a patent', () => {
  const issued = () => page.getByLabel('Когда выдан патент');
  const contract = () => page.getByLabel('Когда хотите заключить договор');
  const calculate = async () => {
    await open('/calculators/patent-renewal/');
    await issued().fill('19 января 2026');
    await contract().fill('14.12.2026');
    await page.locator('.result').waitFor();
  };

  it('types two dates and reads the safe day with its weekday first', async () => {
    await calculate();
    expect(await plain('.result .statement')).toBe('Осталось 28 дней');
    expect(await plain('.result .statement + p')).toBe(
      'Заключите договор с центром не позже среды, 23 декабря 2026 года.',
    );
    expect(await plain('.result .leaf')).toMatch(/среда\s*23\s*декабря 2026/);
    expect(await plain('.result .solid')).toContain('пятница, 25 декабря 2026 года');
    expect(await page.locator('.understood').first().innerText()).toContain('понедельник');
  });

  it('hears one sentence, not the whole answer', async () => {
    await calculate();
    const spoken = page.locator('.tool + [role=status]');
    await expect.poll(() => spoken.innerText(), { timeout: 5000 }).toContain('не позже среды');
    expect(await page.locator('.result[aria-live]').count()).toBe(0);
  });

  it('finds the dates again after a reload and sends them as a link', async () => {
    await calculate();
    const address = page.url();
    expect(address).toContain('#v=1&');
    await page.reload();
    await page.locator('.result').waitFor();
    expect(await issued().inputValue()).toBe('19.01.2026');
    const other = await context.newPage();
    await other.goto(address);
    await other.locator('.result .statement').waitFor();
  });

  it('presses for an example and gets an answer', async () => {
    await open('/calculators/patent-renewal/');
    await button('Показать на примере').click();
    await page.locator('.result .statement').waitFor();
  });

  it('reads why: each step, and every skipped day by name', async () => {
    await calculate();
    await page.locator('.trace').first().waitFor({ state: 'attached' });
    const trace = (await page.locator('.trace').first().textContent())?.replaceAll('\u00a0', ' ') ?? '';
    expect(trace).toContain('+ 12 месяцев');
    expect(trace).toContain('− 10 рабочих дней');
    expect(trace).toContain('новогодние каникулы и Рождество');
    expect(trace).toContain('выходной, перенесён с воскресенья, 4 января 2026 года');
    expect(trace).toContain('ГК РФ, ст. 192');
  });

  it('sees the months with the safe day, the last day and the counted ones in words too', async () => {
    await calculate();
    const safe = page.locator('.month td.safe');
    expect((await safe.first().textContent())?.replaceAll('\u00a0', ' ')).toMatch(/^23.*безопасный день/);
    expect(await page.locator('.month td.last').first().textContent()).toMatch(/^25.*крайний день/);
    expect(await page.locator('.month td.counted').count()).toBe(10);
  });

  it('prints no heading over notes that stayed folded', async () => {
    await calculate();
    const law = page.getByRole('heading', { name: 'Что говорит закон' });
    await law.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await law.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.notes-list > .unasked > summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await law.isVisible()).toBe(true);
  });

  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const toFile = async () => events(await downloaded(() => button('В календарь').click()));
  const nameCase = async (who: string) => {
    const field = page.getByLabel('Для кого');
    if (!(await field.isVisible())) await page.getByText('Для кого и как напомнить').click();
    await field.fill(who);
  };

  it('R10: names the case and takes all dates into a calendar; after a change the same events move', async () => {
    await calculate();
    await nameCase('Алишер');
    const before = await toFile();
    await contract().fill('10.12.2026');
    await expect.poll(() => plain('.verdict')).toContain('10 декабря');
    const after = await toFile();
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    const due = (all: typeof before) => all.find(({ uid }) => uid.endsWith('main-documents-due@poryadok'));
    expect(due(before)?.summary).toMatch(/^Алишер: .+ · /);
    expect(due(before)?.startDate.toString()).toBe('2026-12-14');
    expect(due(after)?.startDate.toString()).toBe('2026-12-10');
    expect(due(after)?.sequence).toBeGreaterThanOrEqual(due(before)?.sequence ?? 0);
    await nameCase('Бахром');
    const uids = before.map(({ uid }) => uid);
    expect((await toFile()).filter(({ uid }) => uids.includes(uid))).toEqual([]);
  });

  it('CL5 CL7: is reminded by days of their own, is told why, and can do without', async () => {
    await calculate();
    const week = (all: Awaited<ReturnType<typeof toFile>>) =>
      all.filter(({ uid }) => uid.endsWith('last-contract-day-7d@poryadok'));
    expect(week(await toFile()).map(({ startDate }) => startDate.toString())).toEqual(['2026-12-16']);
    await page.getByText('Для кого и как напомнить').click();
    await page.getByText('не берёт напоминания из файла').waitFor();
    await page.getByLabel('отдельными записями').uncheck();
    expect(week(await toFile())).toEqual([]);
  });

  it('R14: hears no claim that the file is saved, and what to do where nothing happens', async () => {
    await calculate();
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {};
    });
    await button('В календарь').click();
    await page.getByText('Файл календаря передан браузеру').waitFor();
    expect(await plain('.told')).toContain('в обычном браузере');
    expect(await plain('.told')).not.toMatch(/сохранён/);
  });

  it('fetches what writes the file with the press alone, and says so when it does not come', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await calculate();
    await button('В календарь').waitFor();
    expect(asked.filter((url) => url.includes('calendar-file'))).toEqual([]);
    await page.route('**/calendar-file*', (route) => route.fulfill({ status: 404 }));
    await button('В календарь').click();
    await page.getByText('Не загрузилось').waitFor();
    expect(asked.filter((url) => url.includes('calendar-file'))).toHaveLength(1);
    expect(seen.problems.every((problem) => /404|calendar-file/.test(problem))).toBe(true);
    seen = { ...seen, problems: [] };
  });

  it('CL6 CL9: sends the safe day and the link by the menu of the device, where there is one', async () => {
    await calculate();
    await button('Скопировать ссылку').waitFor();
    expect(await button('Отправить').count()).toBe(0);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (shared: ShareData) => {
          document.title = JSON.stringify(shared);
        },
      });
    });
    await page.reload();
    await button('Отправить').click();
    await expect.poll(() => page.title()).toContain('patentIssuedOn=19.01.2026');
    const shared: ShareData = JSON.parse(await page.title());
    expect(shared.text?.replaceAll('\u00a0', ' ')).toContain('не позже среды, 23 декабря 2026 года');
    expect(shared.files).toBeUndefined();
  });

  it('gathers dates in the plan, which survives a reload, goes to a file and comes back', async () => {
    await calculate();
    await button('В мои даты').click();
    await page.getByText('Даты добавлены').waitFor();
    await button('В мои даты').click();
    await open('/plan/');
    // Days of the plan: dates of one day stand together.
    const counted = () => page.locator('.of-day > li').count();
    await expect.poll(counted).toBeGreaterThan(3);
    const count = await counted();
    const shown = await page
      .locator('.dates time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(shown).toEqual([...shown].sort());
    const file = await downloaded(() => button('Сохранить в файл').click());
    await button('Очистить').click();
    await page.getByText('Список пуст').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect.poll(counted).toBe(count);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"oops":') });
    await page.getByText('не похож на список дат').waitFor();
    expect(await counted()).toBe(count);
  });

  it('is not told of an error while a date is half typed, keeps the answer meanwhile, and is told after a pause', async () => {
    await calculate();
    await contract().fill('14.');
    expect(await page.locator('.error').count()).toBe(0);
    expect(await page.locator('.result').count()).toBe(1);
    await page.locator('.error').waitFor();
    // One date is enough: what is wrong in the other takes no answer away.
    expect(await page.locator('.result').count()).toBe(1);
    await contract().fill('14.12.2026');
    await page.locator('.result').waitFor();
    expect(await page.locator('.error').count()).toBe(0);
  });

  it('sends a date typed without a year with the year it was understood with', async () => {
    await open('/calculators/patent-renewal/');
    await issued().fill('19.01.2026');
    await contract().fill('14 декабря');
    await expect.poll(() => page.url()).toMatch(/contractOn=14\.12\.\d{4}/);
  });

  it('reads first that the law says otherwise, and is led to the note without losing what was typed', async () => {
    await open('/calculators/host-registration/');
    await button('Показать на примере').click();
    const flag = page.locator('.result .law-flags a').first();
    await page.locator('.notes-list .note-line').first().waitFor();
    const address = page.url();
    await flag.click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('note-line');
    expect(page.url()).toBe(address);
  });

  it('with a broken link is told so and goes on', async () => {
    await open('/calculators/patent-renewal/#v=1&patentIssued=');
    await page.getByText('Ссылка неполная или испорчена').waitFor();
    await issued().fill('19.01.2026');
    await expect.poll(() => page.getByText('Ссылка неполная или испорчена').count()).toBe(0);
  });

  it('works by keyboard alone: Enter leads to the answer of one date', async () => {
    await open('/calculators/patent-renewal/');
    await issued().focus();
    await page.keyboard.type('19.01.2026');
    await page.keyboard.press('Enter');
    await page.locator('.result').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-answer$/);
  });
});

describe('a person who comes back', () => {
  const visit = '2026-11-25';
  const law = { title: 'Сообщить о приезде', note: '', link: '/calculators/host-registration/#v=1' };
  const keep = (items: object[]) =>
    page.evaluate(
      (plan) => localStorage.setItem('poryadok:plan', plan),
      JSON.stringify({ version: 1, items }),
    );

  it('P24 P25 P26 P29: finds lists begun and dates by day, with what is left; what was missed first, with what to do', async () => {
    await open('/procedures/patent-renewal-documents/');
    await page.locator('[data-tick]').first().check();
    await keep([
      { ...law, id: 'host-registration/late', date: '2026-11-18', who: 'Зухра' },
      {
        id: 'checklist/reapply',
        date: '2026-11-30',
        title: 'Подать снова',
        note: '',
        link: '/procedures/reapply/#list',
      },
      {
        ...law,
        id: 'patent-renewal/contract',
        date: '2026-11-30',
        title: 'Заключить договор',
        who: 'Алишер',
      },
    ]);
    await open('/');
    await page.getByRole('link', { name: /Моё.*начато списков: 1/ }).click();
    await page.waitForURL('**/plan/');
    await expect
      .poll(() => plain('main .missed'))
      .toMatch(/^Прошёл 7 дней назад\s+Зухра: Сообщить о приезде, до среды, 18 ноября 2026 года/);
    expect(await page.getByRole('link', { name: 'Что делать теперь' }).getAttribute('href')).toBe(law.link);
    expect(await page.locator('.dates > li').count()).toBe(1);
    expect(await plain('.dates')).toMatch(
      /Осталось 5 дней\s+Алишер: Заключить договор[\s\S]*Подать снова\s+Ваш день/,
    );
    await expect.poll(() => plain('main .rows')).toMatch(/Подготовлено: 1/);
    await page.getByLabel('Зухра').check();
    expect(await page.locator('.dates').count()).toBe(0);
    await page.getByLabel('Все').check();
    await button('Уже сделано').click();
    expect(await page.locator('.missed').count()).toBe(0);
    await button('Вернуть').click();
    expect(await page.locator('.missed').count()).toBe(1);
  });

  it('reads of the day itself and of the day after as they are', async () => {
    await open('/plan/');
    await keep([{ ...law, id: 'a/b', date: visit }]);
    await page.reload();
    await expect.poll(() => plain('.dates')).toContain('Сегодня последний день');
    await keep([{ ...law, id: 'a/b', date: '2026-11-24' }]);
    await page.reload();
    await expect.poll(() => plain('main .missed')).toMatch(/^Прошёл вчера/);
  });
});

describe('a checklist', () => {
  const path = '/procedures/patent-renewal-documents/';
  const rows = () => page.locator('[data-requirement]:visible');
  const moreQuestions = () => page.getByText(/^Ещё\s\d\sвопрос(а|ов)?$/).click();

  it('is counted, kept on this device, and says that nothing has been handed in', async () => {
    await open(path);
    const total = await rows().count();
    await page.locator('[data-tick]').first().check();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total}`);
    expect(await plain('[data-progress]')).toContain('ещё не отправлено');
    await page.reload();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total}`);
    expect(await plain('[data-restored]')).toMatch(/^Восстановлено от /);
    await button('Очистить отметки').click();
    expect(await plain('[data-count]')).toBe(`Подготовлено 0 из ${total}`);
    await button('Вернуть').click();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total}`);
  });

  it('grows shorter with an answer and tells how many lines fell away', async () => {
    await open(path);
    const before = await rows().count();
    await moreQuestions();
    await page.getByLabel('частное лицо').first().check();
    expect(await rows().count()).toBeLessThan(before);
    expect(await plain('[data-left-out]')).toMatch(/^По вашим ответам не нужно: \d+ пункт/);
  });

  it('moves papers that may come later once the mode is known', async () => {
    await open(path);
    const later = page.locator('[data-group="later"] [data-requirement]');
    expect(await later.count()).toBe(0);
    await moreQuestions();
    await page.getByLabel('За 15 рабочих дней').first().check();
    expect(await later.count()).toBe(4);
  });

  it('takes the name of whom it is for, keeps it, and is found by it in «Моё» and on paper', async () => {
    await open(path);
    await page.getByText('Назвать список').click();
    await page.getByLabel('Для кого он').fill('Алишер');
    await page.getByLabel('Для кого он').blur();
    await page.locator('[data-tick]').first().check();
    await page.reload();
    await expect.poll(() => page.locator('[data-sheet-who]').textContent()).toBe('Алишер');
    await open('/plan/');
    await page.getByText(/^Алишер: Документы/).waitFor();
  });

  it('PI11: is kept for two people apart: each has an address, a name, a day and a place in «Моё»', async () => {
    const name = async (who: string) => {
      await page.getByLabel('Для кого он').fill(who);
      await page.getByLabel('Для кого он').blur();
    };
    const setDay = async (day: string) => {
      await page.getByLabel('К какому дню всё нужно').fill(day);
      await button('В мои даты').click();
      await page.getByText('День записан').waitFor();
    };
    await open(path);
    await page.getByText('Назвать список').click();
    await name('Анна');
    await page.locator('[data-tick]').nth(0).check();
    await setDay('14.12.2026');
    await page.getByRole('link', { name: 'Ещё один список' }).click();
    await page.waitForURL('**/?list=2#list');
    await page.getByText('Список: без имени.').waitFor();
    expect(await page.locator('[data-tick]:checked').count()).toBe(0);
    await name('Олег');
    await page.getByText('Список: Олег.').waitFor();
    for (const at of [1, 2]) await page.locator('[data-tick]').nth(at).check();
    await setDay('15.12.2026');
    await page.getByRole('link', { name: /^Анна: подготовлено\s1$/ }).click();
    await page.getByText('Список: Анна.').waitFor();
    expect(await plain('[data-count]')).toMatch(/^Подготовлено 1 из/);
    await open('/');
    await page.getByRole('link', { name: /Моё.*начато списков: 2/ }).click();
    await page
      .getByRole('link', { name: /^Олег: Документы/ })
      .first()
      .waitFor();
    expect(await page.locator('.dates > li').count()).toBe(2);
    await page.getByLabel('Олег').check();
    expect(await page.locator('.dates > li').count()).toBe(1);
    expect(await plain('main .rows')).not.toContain('Анна');
    await page.locator('main .rows a').click();
    await page.getByText('Список: Олег.').waitFor();
    expect(await plain('[data-count]')).toMatch(/^Подготовлено 2 из/);
    await button('Очистить отметки').click();
    await open(path);
    expect(await plain('[data-count]')).toMatch(/^Подготовлено 1 из/);
  });

  it('says the same line twice to whoever presses twice', async () => {
    await open(path);
    const heard = () => page.locator('[data-status]').textContent();
    await button('QR на телефон').first().click();
    await expect.poll(heard).toMatch(/^Наведите камеру/);
    const first = await heard();
    await button('QR на телефон').first().click();
    await expect.poll(heard).not.toBe(first);
  });

  it('goes to a file and comes back; a file of another list changes nothing', async () => {
    await open(path);
    await page.locator('[data-tick]').nth(2).check();
    const file = await downloaded(() => button('Сохранить в файл').click());
    await button('Очистить отметки').click();
    const load = (text: string) =>
      page
        .locator('[data-file]')
        .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await load(file);
    await page.getByText('Отметки загружены').first().waitFor();
    expect(await page.locator('[data-tick]').nth(2).isChecked()).toBe(true);
    await load(JSON.stringify({ ...JSON.parse(file), procedure: 'reapply' }));
    await page.getByText('не от этого списка').first().waitFor();
    expect(await page.locator('[data-tick]').nth(2).isChecked()).toBe(true);
  });

  it('puts the day by which it is needed beside the other dates, and tells there how far it is', async () => {
    const day = () => page.getByLabel('К какому дню всё нужно');
    await open(path);
    for (const typed of ['вчера', '31 февраля', '🙂', '20.11.20206', '01.01.2020', dayAfter, '']) {
      await day().fill(typed);
      await button('В мои даты').click();
      expect(await page.locator('#visit-error').isVisible()).toBe(true);
      expect(await day().inputValue()).toBe(typed);
      expect(await day().evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await day().fill('15.12.2027');
    expect(await page.locator('#visit-error').isVisible()).toBe(false);
    await button('В мои даты').click();
    await page.getByText('День записан').waitFor();
    await page.locator('[data-tick]').nth(1).check();
    await open('/plan/');
    expect(await plain('.dates .leaf')).toMatch(/среда\s*15\s*декабря 2027/);
    expect(await plain('.dates li')).toMatch(/Подготовлено 1 из \d+/);
    await open('/');
    await expect
      .poll(() => plain('.hanging'))
      .toMatch(/^Ваша ближайшая дата\s*среда\s*15\s*декабря 2027\s*Осталось 385 дней/);
    expect(await plain('.hanging')).not.toContain('Так выглядит ответ');
    await open(path);
    expect(await plain('.answer .leaf')).toMatch(/среда\s*15\s*декабря 2027/);
    expect(await day().inputValue()).toBe('15.12.2027');
    await open('/procedures/reapply/');
    expect(await page.locator('.answer .leaf').isVisible()).toBe(false);
  });

  it('P31: travels as a link with the answers, without ticks unless they are asked for', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await open(path);
    await moreQuestions();
    await page.getByLabel('частное лицо').first().check();
    await page.locator('#requirement-passport [data-tick]').check();
    await button('Ссылка с ответами').first().click();
    await page.getByText('без отметок').first().waitFor();
    expect(await copied()).toBe(`${site.origin}${path}#v=1&employer=person`);
    await page.getByLabel('передать и отметки').check();
    await button('Ссылка с ответами').first().click();
    await page.getByText('ответами и отметками').first().waitFor();
    const link = await copied();
    expect(link).toMatch(/#v=1&employer=person&ticked=[\w-]+$/);
    await button('Скопировать список').first().click();
    await page.getByText('Список скопирован').first().waitFor();
    expect(await copied()).toMatch(
      /^Собрать документы для переоформления патента\n\n[☐☑] .+\n(.*\n)*☑ Паспорт \(подлинник/,
    );
    await button('Очистить отметки').click();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Ответы взяты из ссылки').first().waitFor();
    expect(await page.getByLabel('частное лицо').first().isChecked()).toBe(true);
    expect(await page.locator('#requirement-passport [data-tick]').isChecked()).toBe(true);
    await button('Вернуть мои').click();
    expect(await page.getByLabel('частное лицо').first().isChecked()).toBe(false);
  });

  it('is taken along by the same presses over it and under it; what a press brings stands beside it', async () => {
    await open(path);
    const presses = page.getByRole('button', { name: /спис(ка|ок)$|^Ссылка|^QR/ });
    const names = await presses.evaluateAll((all) =>
      all.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
    );
    const once = ['Печать списка', 'Скопировать список', 'Ссылка с ответами', 'QR на телефон'];
    expect(names).toEqual([...once, ...once]);
    const firstRow = () =>
      rows()
        .first()
        .evaluate((row) => row.getBoundingClientRect().top);
    const picture = page.getByRole('img', { name: 'QR-код этой ссылки' });
    const text = page.getByLabel('Текст, чтобы скопировать');
    const top = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect().top);
    // No leave to use the clipboard was given: the text is there to be copied by hand.
    await button('Скопировать список').first().click();
    await text.waitFor();
    expect(await top(text)).toBeLessThan(await firstRow());
    await button('QR на телефон').first().click();
    await picture.waitFor();
    expect(await top(picture)).toBeLessThan(await firstRow());
    await button('QR на телефон').last().click();
    await expect.poll(async () => (await top(picture)) > (await firstRow())).toBe(true);
  });

  it('takes back what was cleared from wherever one is in the list: the way back stays in sight', async () => {
    await open(path);
    await rows().first().locator('[data-tick]').check();
    await button('Очистить отметки').click();
    await rows().first().scrollIntoViewIfNeeded();
    const back = button('Вернуть');
    expect(await back.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    await back.click();
    expect(await rows().first().locator('[data-tick]').isChecked()).toBe(true);
  });

  it('opens what it can of a link that it does not know in part, and says so', async () => {
    await open(`${path}#v=1&employer=person&colour=red&ticked=passport+no-such`);
    await page.getByText('Ссылка старая или неполная').first().waitFor();
    expect(await page.getByLabel('частное лицо').first().isChecked()).toBe(true);
    expect(await page.locator('#requirement-passport [data-tick]').isChecked()).toBe(true);
    expect(await page.locator('[data-tick]:checked').count()).toBe(1);
  });

  it('shows a picture for a phone, fetched with the press alone, and says so when it does not come', async () => {
    await open(path);
    await page.route(/qr-code/, (route) => route.abort());
    await button('QR на телефон').first().click();
    await page.getByText('Рисунок не загрузился').first().waitFor();
    await page.unroute(/qr-code/);
    await page.reload();
    await button('QR на телефон').first().click();
    await page.getByRole('img', { name: 'QR-код этой ссылки' }).waitFor();
    expect(seen.problems.every((problem) => /qr-code|ERR_FAILED/.test(problem))).toBe(true);
    seen = { ...seen, problems: [] };
  });

  it('takes lines of the reader’s own, keeps them, and gives back one that was taken away', async () => {
    await open(path);
    const total = await rows().count();
    const field = page.getByLabel('Добавить своё');
    await button('Добавить').click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill('<b>Ручка</b>');
    await field.press('Enter');
    await page.getByText('<b>Ручка</b>').click();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total + 1}`);
    await page.reload();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total + 1}`);
    await button('Убрать').click();
    expect(await plain('[data-count]')).toBe(`Подготовлено 0 из ${total}`);
    await button('Вернуть').click();
    expect(await plain('[data-count]')).toBe(`Подготовлено 1 из ${total + 1}`);
  });

  it('prints every line with its box, its sources and the month of the check, and no buttons', async () => {
    await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-tools]').isVisible()).toBe(false);
    expect(await page.locator('[data-tick]').first().isVisible()).toBe(true);
    expect(await page.locator('.print-head').isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // What a row rests on is one line of the margin; its gists would take a column and twice the sheets.
    expect(await page.locator('.steps .sources-line').first().isVisible()).toBe(true);
    expect(await page.locator('.sources-line > ul:visible').count()).toBe(0);
    expect(await plain('.print-head')).toContain('март 2026');
  });

  it('P68 P69: on its sheet has all that one ticks and asks by, and nothing of what the screen has just said', async () => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await open(`${path}#v=1&employer=person`);
    await page.getByText('Ответы взяты из ссылки').first().waitFor();
    await button('Печать списка').first().click();
    await page.waitForFunction(() => document.documentElement.dataset.print === 'list');
    await page.emulateMedia({ media: 'print' });
    const sheet = await plain('body');
    for (const part of [
      'Собрать документы для переоформления патента',
      'Список составлен для ответов: ',
      'Частное лицо',
      'Для кого',
      'Телефон',
      'Запись: день и час',
      'Напечатано: среда, 25 ноября 2026',
      `${path}#v=1&employer=person`,
      'март 2026',
    ])
      expect(sheet).toContain(part);
    const row = '#requirement-passport ';
    expect(await plain(`${row}.brief`)).toContain('подлинник');
    expect(await plain(`${row}.sources-line > summary`)).toContain('п. 2.1.3');
    expect(await page.locator(`${row}[data-tick]`).isVisible()).toBe(true);
    expect(await page.locator('[data-sheet-qr] svg').isVisible()).toBe(true);
    expect(await page.locator('.told:visible, [data-restored]:visible').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it.each([
    ['/procedures/patent-renewal-documents/', '[data-requirement]', 10],
    ['/procedures/', '[data-procedure]', procedures.length],
    ['/calculators/patent-renewal/', 'main h3', 3],
    ['/sources/003/', '.clause .gist', 80],
    ['/tools/calendar/2027/', '.month', 12],
  ])('%s is whole', async (path, selector, least) => {
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    const still = await quiet.newPage();
    await still.goto(site.origin + path);
    expect(await still.locator(selector).count()).toBeGreaterThanOrEqual(least);
    expect(await still.locator('.needs-script:visible').count()).toBe(0);
    await quiet.close();
  });
});

describe('the age of a check', () => {
  const note = '#law-G-191 .check time';

  /** How old the page says the check is, by a clock that stands so many months after it. */
  async function ageAfter(months: number, path: string, selector: string) {
    await open(path);
    const time = page.locator(selector).first();
    const [year = 0, month = 1] = ((await time.getAttribute('datetime')) ?? '').split('-').map(Number);
    await page.clock.setFixedTime(Date.UTC(year, month - 1 + months, 15, 12));
    await page.reload();
    return ((await time.textContent()) ?? '').replaceAll('\u00a0', ' ').replace(/^[а-я]+ \d{4}, /, '');
  }

  it.each([
    [0, 'в этом месяце'],
    [8, '8 месяцев назад'],
    [13, 'год и 1 месяц назад'],
  ])('is told by the reader’s clock, %i months on: «%s»', async (months, words) => {
    expect(await ageAfter(months, '/sources/law/', note)).toBe(words);
    const answer = '/calculators/refusal-appeal/#v=1&refusedOn=02.03.2026';
    expect(await ageAfter(months, answer, '.note-line.unasked .check time')).toBe(words);
  });

  it('without JavaScript is left out, and the month stands', async () => {
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    const still = await quiet.newPage();
    await still.goto(`${site.origin}/sources/law/`);
    // The note is folded: what it says is there, and shown once it is opened.
    expect((await still.locator(note).textContent())?.replace('\u00a0', ' ')).toMatch(/^[а-я]+ \d{4}$/);
    await quiet.close();
  });
});

describe('the catalogue', () => {
  it('narrows by who, what happened and words, keeps the choice in the address, and has an empty state', async () => {
    await open('/procedures/');
    const choices = page.locator('[data-more-filters]');
    if (!(await choices.evaluate((details) => details.hasAttribute('open'))))
      await choices.locator('summary').click();
    await page.getByLabel('Кто вы').selectOption('owner');
    const owners = await page.locator('[data-procedure]:visible').count();
    expect(owners).toBeGreaterThan(2);
    expect(owners).toBeLessThan(procedures.length);
    expect(page.url()).toContain('who=owner');
    await page.reload();
    expect(await page.locator('[data-procedure]:visible').count()).toBe(owners);
    await page.getByLabel('Слова').fill('cj,cndtyybr');
    await expect.poll(() => page.locator('[data-procedure]:visible').count()).toBeGreaterThan(0);
    await page.getByLabel('Слова').fill('ъъъ');
    await page.getByText('Под эти условия ничего не подходит').waitFor();
    await button('Показать все').click();
    expect(await page.locator('[data-procedure]:visible').count()).toBe(procedures.length);
  });
});

describe('the way of a service', () => {
  it('opens whole, keeps what is passed and open, and follows a link into a folded case', async () => {
    await open('/services/temporary-registration/');
    await button('Показать всё').click();
    await page.getByLabel('Шаг пройден: Понять, какой путь ваш').check();
    await button('Свернуть всё').click();
    await page.locator('#step-2 summary').first().click();
    // A browser tells of what was opened a moment later.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('poryadok:way:temporary-registration')))
      .toMatch(/"open":\["[^"]+"\]/);
    await page.reload();
    expect(await page.locator('.station[open]').count()).toBe(1);
    expect(await plain('#step-1 .beneath')).toMatch(/^пройден/);
    expect(await plain('#step-2 .beneath')).toMatch(/^вы здесь/);
    await page.getByRole('link', { name: 'Пришёл отказ' }).click();
    await page.getByRole('link', { name: 'Отказ: исправить' }).first().waitFor();
  });

  it('takes the date that decides to its calculator, and says what is wrong with any other', async () => {
    await open('/services/patent/');
    await page.getByLabel('Когда выдан патент').fill('абв');
    await button('Узнать').click();
    await page.getByText('Не похоже на дату').waitFor();
    await page.getByLabel('Когда выдан патент').fill('16.12.2025');
    await button('Узнать').click();
    await page.locator('.result').waitFor();
  });
});

describe('the home page', () => {
  it('answers a case in place, forgets it again, and names what was begun', async () => {
    await open('/');
    expect(await page.locator('[data-begun]').isVisible()).toBe(false);
    for (const name of ['Иностранец', 'Патент', 'Срок скоро кончится'])
      await page.locator('.chip').filter({ hasText: name }).click();
    await page.getByRole('link', { name: 'Узнать свой день' }).waitFor();
    expect(await page.locator('.case-answer ol a').count()).toBe(3);
    await page.getByRole('link', { name: 'Весь путь: Патент' }).waitFor();
    await button('Сбросить').click();
    await page.getByText('Выберите хотя бы одно').waitFor();
    await open('/procedures/reapply/');
    await page.locator('[data-tick]').first().check();
    await open('/');
    await page.getByRole('heading', { name: 'Вы начали' }).waitFor();
    expect(await plain('[data-begun] a')).toMatch(/Подготовлено: 1$/);
  });
});

describe('a source, clause by clause', () => {
  const clause = '#S003-3\\.10\\.2';

  it('opens at the clause that a link names, marks it, and keeps it in sight whatever is filtered', async () => {
    await open('/sources/003/');
    await page.locator('[value="none"]').check();
    expect(await page.locator(clause).isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#S003-3.10.2';
    });
    await page.locator(`${clause} .inside`).getByRole('link').first().waitFor();
    const [marked, other] = await page
      .locator(`${clause}, #S003-1`)
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).backgroundColor).reverse());
    expect(marked).not.toBe(other);
    expect(await page.locator(clause).evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });

  it('says what each clause says in full on paper and to whoever has no script', async () => {
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    const still = await quiet.newPage();
    await still.goto(`${site.origin}/sources/003/#S003-2.1.4`);
    const gist = still.locator('#S003-2\\.1\\.4 .gist');
    expect(await gist.textContent()).toMatch(/^Полис .*помощь\.$/);
    expect(await gist.evaluate((text) => text.getBoundingClientRect().top < innerHeight)).toBe(true);
    await still.emulateMedia({ media: 'print' });
    const cut = await still
      .locator('.gist')
      .evaluateAll((all) => all.filter((text) => text.scrollHeight > text.clientHeight + 1).length);
    expect(cut).toBe(0);
    await still.emulateMedia({ media: 'screen' });
    await still.setViewportSize({ width: 360, height: 740 });
    await still.locator('#S003-2\\.1\\.4 summary').click();
    expect(await gist.evaluate((text) => text.scrollHeight > text.clientHeight + 1)).toBe(false);
    expect(await still.locator('#S003-2\\.1\\.4 .inside a').first().isVisible()).toBe(true);
    await quiet.close();
  });
});

describe('the list of law notes', () => {
  it('is found by words, and a link to one note shows it whatever was chosen', async () => {
    await open('/sources/law/');
    await page.getByLabel('Слова').fill('амина');
    const found = await page.locator('[data-note]:visible').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(30);
    await page.evaluate(() => {
      location.hash = '#law-003-once';
    });
    await page.locator('#law-003-once').getByText('Что это меняет для вас').waitFor();
  });

  it('opens at the row that a link names, at once', async () => {
    const row = page.locator('[data-note]').nth(70);
    await open('/sources/law/');
    await open(`/sources/law/#${await row.getAttribute('id')}`);
    await page.reload();
    await expect.poll(async () => (await row.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect((await row.boundingBox())?.y).toBeLessThan(370);
  });
});
