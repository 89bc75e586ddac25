import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { pagesUnder } from './built-site.ts';
import { serveSite } from './servers.ts';
import { type Visit, visits } from './states.ts';
import { awake, visitor } from './visit.ts';

/** What translators of browsers do: every text of the page gives way to two elements of theirs. */
function translate(page: Page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (
        walker.currentNode.nodeValue?.trim() &&
        !walker.currentNode.parentElement?.closest('script, style, textarea')
      )
        texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  page = await (await visitor(browser)).newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  expect(errors.splice(0)).toEqual([]);
  await page.context().close();
});

async function open(path: string) {
  await page.goto(site.origin + path);
  await awake(page);
}

/** What the reader sees of a part of the page, spaces aside. */
async function seen(selector: string) {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
}

describe('in a page that the browser has translated', () => {
  it('a changed date changes the answer, the reading under the field and nothing else is left', async () => {
    const link = (issued: string) =>
      `/calculators/patent-renewal/#v=1&patentIssuedOn=${issued}&contractOn=14.12.2026`;
    // What comes after the answer comes a moment later.
    const whole = () => page.getByRole('button', { name: 'В календарь' }).waitFor();
    await open(link('01.03.2026'));
    await whole();
    const right = await seen('.tool');
    await page.goto('about:blank');
    await open(link('19.01.2026'));
    await whole();
    expect(await seen('.tool')).not.toBe(right);
    await translate(page);
    await page.getByLabel('Когда выдан патент').fill('01.03.2026');
    await expect.poll(() => seen('.tool')).toBe(right);
    // What has not changed stays translated.
    expect(await page.locator('.tool label font').count()).toBeGreaterThan(0);
    await translate(page);
    await page.getByLabel('Когда выдан патент').fill('19.01.2026');
    await expect.poll(() => seen('.result')).toContain('23 декабря 2026');
    expect(await seen('.result')).not.toContain('1 марта');
  });

  it('the frame of a partner follows too', async () => {
    await open(
      '/embed/calculators/patent-renewal/#v=1&prefillPatentIssuedOn=19.01.2026&prefillContractOn=14.12.2026',
    );
    await page.locator('.result').waitFor();
    const before = await seen('.result');
    await translate(page);
    await page.getByLabel('Когда выдан патент').fill('01.03.2026');
    await expect.poll(() => seen('.result')).not.toBe(before);
    expect(await seen('.understood')).toContain('1 марта 2026');
  });

  it('an error comes and goes', async () => {
    await open('/calculators/patent-renewal/');
    await translate(page);
    const field = page.getByLabel('Когда выдан патент');
    await field.fill('абв');
    await field.blur();
    await page.locator('.error').first().waitFor();
    await translate(page);
    await field.fill('19.01.2026');
    await expect.poll(() => seen('.understood')).toContain('19 января 2026');
    expect(await page.locator('.error').count()).toBe(0);
  });

  it('dates leave the plan, numbers are checked, lists are counted, the search answers', async () => {
    await open('/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026&contractOn=14.12.2026');
    await page.getByRole('button', { name: 'В мои даты' }).click();
    await page.getByText('Даты добавлены').waitFor();
    await open('/plan/');
    const rows = page.locator('main ol.dates .of-day > li');
    await rows.first().waitFor();
    const count = await rows.count();
    await translate(page);
    await page.locator('main ol.dates button').first().click();
    await expect.poll(() => rows.count()).toBe(count - 1);
    await expect.poll(() => seen('.told')).toContain('Убрано');

    await open('/procedures/patent-renewal-documents/');
    await translate(page);
    await page.locator('[data-tick]:visible').first().check();
    await expect.poll(() => seen('[data-count]')).toContain('Подготовлено 1 из');

    await open('/search/');
    await page.getByRole('searchbox').fill('отказ');
    await page.locator('[data-results] a').first().waitFor();
    await translate(page);
    const first = await seen('[data-results]');
    await page.getByRole('searchbox').fill('прописка');
    await expect.poll(() => seen('[data-results]')).not.toBe(first);
    await expect.poll(() => seen('[data-results]')).toMatch(/регистраци/i);
  });

  it('what is typed a second time shows: a letter, a check, two documents, a refusal, the days of a refusal', async () => {
    await open('/letters/mvd-complaint/');
    const name = page.locator('.letter-fields input[type=text]').first();
    for (const typed of ['Ким', 'Ли']) {
      await translate(page);
      await name.fill(typed);
      await expect.poll(() => seen('.letter-frame')).toContain(typed);
    }
    expect(await seen('.letter-frame')).not.toContain('Ким');

    await open('/tools/check/');
    const date = page.getByLabel('Дата', { exact: true });
    for (const [typed, read] of [
      ['7.3.26', '7 марта 2026'],
      ['6.3.26', '6 марта 2026'],
    ] as const) {
      await translate(page);
      await date.fill(typed);
      await expect.poll(() => seen('[aria-label="Номера"]')).toContain(read);
    }
    expect(await seen('[aria-label="Номера"]')).not.toContain('7 марта 2026');
    await page.getByLabel('В первом').first().fill('Семёнов');
    for (const [typed, says] of [
      ['Семенов', 'Отличается.'],
      ['Семёнов', 'Совпадает.'],
    ] as const) {
      await translate(page);
      await page.getByLabel('Во втором').first().fill(typed);
      await expect.poll(() => seen('[aria-label="Два документа"] .told')).toContain(says);
    }
    expect(await seen('[aria-label="Два документа"] .told')).not.toContain('Отличается.');

    await open('/tools/refusal/');
    const answers: string[] = [];
    for (const words of ['нет согласия собственника', 'истёк срок действия паспорта']) {
      await translate(page);
      await page.getByLabel('Слова отказа').last().fill(words);
      await page.getByRole('button', { name: 'Найти причину' }).click();
      await page.getByText('Похоже на это').waitFor();
      await expect.poll(async () => answers.includes(await seen('main'))).toBe(false);
      answers.push(await seen('main'));
    }
    const days: string[] = [];
    for (const day of ['02.11.2026', '16.11.2026']) {
      await translate(page);
      await page.locator('[data-ways-day] input').fill(day);
      await page.locator('[data-ways-day] input').press('Enter');
      await expect.poll(() => seen('[data-days]:not([hidden])')).toMatch(/\d/);
      await expect.poll(async () => days.includes(await seen('main'))).toBe(false);
      days.push(await seen('main'));
    }
  });

  /** What a person sees at each state of a visit; spaces depend on the elements of the translator. */
  async function statesOf(visit: Visit, translated: boolean): Promise<Record<string, string>> {
    const context = await visitor(browser);
    const tab = await context.newPage();
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(site.origin + visit.path);
    await awake(tab);
    const shown: Record<string, string> = {};
    for (const [state, reach] of Object.entries(visit.states)) {
      if (translated) await translate(tab);
      await reach(tab);
      // What comes a moment later has come: what follows an answer, and what is said to a screen reader after a pause.
      await tab.waitForTimeout(1200);
      const text = () =>
        tab.locator('main').evaluate((main) => (main as HTMLElement).innerText.replace(/\s+/g, ''));
      let before = '';
      await expect
        .poll(async () => {
          const last = before;
          await tab.waitForTimeout(300);
          before = await text();
          return before === last;
        })
        .toBe(true);
      shown[state] = before;
    }
    await context.close();
    return shown;
  }

  it.each(
    visits.map(
      (visit) => [visit.path.replace(/#.*/, ''), Object.keys(visit.states).join('; '), visit] as const,
    ),
  )('%s shows as on a page that is not translated: %s', async (_path, _states, visit) => {
    const [right, translated] = await Promise.all([statesOf(visit, false), statesOf(visit, true)]);
    expect(translated).toEqual(right);
  });

  const calculators = pagesUnder('/calculators/').map(({ path }) => path);
  it.each(calculators)('%s: the example appears and goes as on a page that is not', async (path) => {
    await open(path);
    const example = page.getByRole('button', { name: 'Показать на примере' });
    await example.click();
    await page.locator('.result').waitFor();
    const right = await seen('.result');
    await page.getByRole('button', { name: 'Очистить', exact: true }).click();
    const empty = await seen('.tool');
    await translate(page);
    await example.click();
    await expect.poll(() => seen('.result')).toBe(right);
    await translate(page);
    await page.getByRole('button', { name: 'Очистить', exact: true }).click();
    await expect.poll(() => seen('.tool')).toBe(empty);
  });
});
