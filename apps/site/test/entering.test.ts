import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor, watch } from './visit.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
let seen: ReturnType<typeof watch>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  const context = await visitor(browser, { viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  seen = watch(page);
});
afterEach(async () => {
  expect(seen.problems).toEqual([]);
  await page.context().close();
});

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await awake(page);
}
function field(label: string) {
  return page.getByLabel(label).first();
}
/** What the field tells of itself to a screen reader. */
async function described(label: string): Promise<string> {
  const text = await field(label).evaluate((control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  return text.replaceAll('\u00a0', ' ');
}

describe('a person who types a date', () => {
  const refused = 'Когда узнали об отказе';

  it('key by key gets no answer and no link before it is a date', async () => {
    await open('/calculators/refusal-appeal/');
    const answers = page.locator('main .result');
    const shown: string[] = [];
    await field(refused).focus();
    for (const key of '23.1.202') {
      await page.keyboard.type(key);
      shown.push(`${await answers.count()}${new URL(page.url()).hash}`);
    }
    expect(shown).toEqual(Array.from('23.1.202', () => '0'));
    await page.keyboard.type('6');
    await answers.waitFor();
    // The address follows the answer.
    await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&refusedOn=23.01.2026');
  });

  it('and leaves it half typed is asked for the rest', async () => {
    await open('/calculators/refusal-appeal/');
    await field(refused).fill('23.1');
    await field(refused).blur();
    expect(await described(refused)).toContain('Допишите дату: день, месяц и год, например 19.01.2026.');
    expect(await page.locator('main .result').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  it.each([
    ['5 августа', 'понято как 5 августа 2026 года, среда', '05.08.2026'],
    ['от «19» января 2026 г.', 'понедельник, 19 января 2026 года', '19.01.2026'],
    [
      'вторник, 19 января 2026',
      '19 января 2026 года — понедельник, а не вторник: проверьте день или год',
      '19.01.2026',
    ],
    ['вчера', 'вторник, 24 ноября 2026 года', '24.11.2026'],
    ['\u202a19.01.2026 0:00:00\u202c', 'понедельник, 19 января 2026 года', '19.01.2026'],
  ])('as «%s» is told under the field how it was understood', async (typed, told, linked) => {
    await open('/calculators/refusal-appeal/');
    await field(refused).fill(typed);
    await page.locator('main .result').waitFor();
    expect(await described(refused)).toContain(told);
    expect(await field(refused).inputValue()).toBe(typed);
    expect(new URL(page.url()).hash).toBe(`#v=1&refusedOn=${linked}`);
  });

  it('of something that has happened without its year gets the last such day', async () => {
    await open('/calculators/patent-renewal/');
    await field('Когда выдан патент').fill('16.12');
    await expect
      .poll(() => described('Когда выдан патент'))
      .toContain('понято как 16 декабря 2025 года, вторник');
    await field('Когда хотите заключить договор').fill('30 ноября');
    await page.locator('main .result').waitFor();
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe('#v=1&patentIssuedOn=16.12.2025&contractOn=30.11.2026');
  });

  it('sees in a link that was cut inside its year which field is to be filled', async () => {
    await open('/calculators/patent-renewal/#v=1&contractOn=14.12.2026&patentIssuedOn=19.01.20');
    await page.getByText('Ссылка неполная или испорчена').waitFor();
    expect(await field('Когда выдан патент').inputValue()).toBe('');
    expect(await page.locator('main .result').count()).toBe(0);
  });

  it('and presses Enter is led to the answer', async () => {
    await open('/calculators/refusal-appeal/');
    await field(refused).fill('5 августа');
    await page.locator('main .result').waitFor();
    await field(refused).press('Enter');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(await page.locator('main .result h2').first().textContent());
  });

  it('of a visit is told the next such day, and no error while it is half typed', async () => {
    await open('/procedures/patent-renewal-documents/');
    const day = page.getByLabel('К какому дню всё нужно');
    const read = page.locator('[data-visit-read]');
    await day.fill('14.1');
    expect(await read.isVisible()).toBe(false);
    expect(await page.locator('#visit-error').isVisible()).toBe(false);
    await day.fill('завтра');
    await expect.poll(() => read.innerText()).toMatch(/^четверг,\s26\sноября\s2026\sгода/);
    await day.fill('14 января');
    await expect.poll(() => read.innerText()).toMatch(/^понято\sкак\s14\sянваря\s2027\sгода, четверг/);
  });
});

describe('a person who types a sum', () => {
  it.each([
    ['10.000', '10 000 рублей'],
    ['10 000 руб.', '10 000 рублей'],
    ['10000,50', '10 000,50 рубля'],
  ])('as «%s» reads it back under the field', async (typed, told) => {
    await open('/calculators/patent-tax-coverage/');
    await field('Сколько, ₽').fill(typed);
    await expect.poll(() => described('Сколько, ₽')).toContain(told);
  });
});

describe('a person who checks numbers', () => {
  it('is not told of an error at the first key, but after a pause', async () => {
    await open('/tools/check/');
    const error = page.locator('main .error');
    await field('ИНН').focus();
    await page.keyboard.type('18');
    expect(await error.count()).toBe(0);
    await error.waitFor();
    await field('ИНН').fill('1840035307');
    await expect.poll(() => described('ИНН')).toContain('Похоже на правду: 1840035307');
    expect(await error.count()).toBe(0);
  });

  it('is told of a weekday that does not fit', async () => {
    await open('/tools/check/');
    await field('Дата').fill('вторник, 19.01.2026');
    await expect.poll(() => described('Дата')).toContain('понедельник, а не вторник');
    expect(await page.locator('main .error').count()).toBe(1);
  });
});
