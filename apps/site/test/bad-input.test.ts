import { readFile } from 'node:fs/promises';
import { calendarRange } from '@poryadok/domain/calendar';
import { addDays, formatNumericDate } from '@poryadok/domain/plain-date';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { pagesUnder } from './built-site.ts';
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

async function begin(): Promise<void> {
  page = await (await visitor(browser)).newPage();
  seen = watch(page);
}
async function end(): Promise<void> {
  await page.context().close();
}

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await awake(page);
}

/** A case with a name short enough to read. */
function named(input: string): [name: string, input: string] {
  return [input.slice(0, 40) || 'of nothing', input];
}

/** The field under a label. */
function field(label: string) {
  return page.getByLabel(label, { exact: false }).first();
}

describe('a calculator that is given nonsense', () => {
  // One page takes it all, one nonsense after another.
  beforeAll(begin);
  afterAll(end);

  const LONG = '1'.repeat(10_000);

  describe('in a field', () => {
    beforeAll(() => open('/calculators/patent-renewal/'));

    it.each(
      [
        'абвгд',
        '31.02.2026',
        '31 февраля 2026',
        '29.02.2025',
        '15.12.20206',
        '15.13.2025',
        formatNumericDate(addDays(calendarRange.from, -1)),
        '01.01.2101',
        '0',
        '-1',
        '1e9',
        'NaN',
        '🙂',
        '<img src=x onerror=alert(1)>',
        '15.12.2025; DROP TABLE',
        LONG,
      ].map(named),
    )('%s: says what is wrong, keeps what was typed, gives no answer, and goes on', async (_, nonsense) => {
      await field('Когда хотите заключить договор').fill('23.11.2026');
      const issued = field('Когда выдан патент');
      await issued.fill(nonsense);
      await issued.blur();
      const error = page.locator('main .error');
      await error.waitFor();
      expect(await error.count()).toBe(1);
      expect(await error.innerText()).toMatch(/^Ошибка:\s[А-ЯЁ«][^<>{}]{5,200}$/);
      expect(await issued.getAttribute('aria-invalid')).toBe('true');
      expect(await issued.getAttribute('aria-describedby')).toContain(await error.getAttribute('id'));
      expect(await issued.inputValue()).toBe(nonsense);
      expect(await field('Когда хотите заключить договор').inputValue()).toBe('23.11.2026');
      expect(await page.locator('main .result').count()).toBe(0);

      await issued.fill('15.12.2025');
      await page.locator('main .result').waitFor();
      expect(await error.count()).toBe(0);
      expect(seen.problems).toEqual([]);
    });
  });

  it('an end before its start is named at the end, the start is left alone', async () => {
    await open('/calculators/insurance-coverage/');
    const fields = page.locator('main input[type=text]');
    for (const [index, date] of ['10.03.2026', '09.03.2026', '10.03.2026', '11.03.2026'].entries())
      await fields.nth(index).fill(date);
    await page.locator('main .error').waitFor();
    expect(await fields.nth(1).getAttribute('aria-invalid')).toBe('true');
    expect(await fields.nth(0).getAttribute('aria-invalid')).toBeNull();
    await fields.nth(1).fill('10.03.2026');
    await page.locator('main .result').waitFor();
    expect(seen.problems).toEqual([]);
  });

  it.each(
    [
      '#%E0%A4%A',
      '#patentIssuedOn=%',
      '#=&&&=',
      '#v=99&patentIssuedOn[]=1',
      '#__proto__=1&constructor=2&toString=3',
      `#patentIssuedOn=${LONG}`,
      '#unknown=1',
      '#patentIssuedOn=<script>alert(1)</script>',
      '#patentIssuedOn=31.02.2026&contractOn=%F0%9F%99%82',
    ].map(named),
  )('the broken link %s opens the calculator, which goes on', async (_, fragment) => {
    // To go from one fragment to another would not open the page anew.
    await page.goto('about:blank');
    await open(`/calculators/patent-renewal/${fragment}`);
    await field('Когда выдан патент').fill('15.12.2025');
    await field('Когда хотите заключить договор').fill('23.11.2026');
    await page.locator('main .result').waitFor();
    expect(await page.locator('main .error').count()).toBe(0);
    expect(seen.problems).toEqual([]);
  });

  it('messages from anywhere have no effect', async () => {
    await open('/calculators/patent-renewal/#patentIssuedOn=15.12.2025&contractOn=23.11.2026');
    // The status line speaks last of all, after a pause.
    await page.locator('main [role=status]', { hasText: 'Заключите' }).first().waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: 'Что говорит закон' }).waitFor();
    const before = await page.locator('main').innerText();
    await page.evaluate(() => {
      for (const data of [
        null,
        undefined,
        7,
        '{}',
        [],
        { poryadok: 1, type: 'resize', height: 1 },
        { type: 'init', accent: 'red' },
      ])
        postMessage(data, '*');
    });
    await page.waitForTimeout(200);
    expect(await page.locator('main').innerText()).toBe(before);
    expect(seen.problems).toEqual([]);
  });
});

describe('a checklist whose device plays tricks', () => {
  beforeEach(begin);
  afterEach(end);

  const guide = pagesUnder('/procedures/').find(
    ({ root }) => root.querySelectorAll('[data-tick]').length >= 2,
  );
  const path = guide?.path ?? '';
  const key = `poryadok:checklist:${path.split('/')[2]}`;
  const counter = () => page.locator('[data-count]').first();

  async function tickFirst(): Promise<void> {
    await page.locator('[data-tick]:visible').first().check();
    await expect.poll(() => counter().innerText()).toMatch(/^Подготовлено\s1\s/);
  }

  it('keeps ticks on this device: what follows would prove nothing otherwise', async () => {
    await open(path);
    await tickFirst();
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('ticked');
    await open(path);
    expect(await page.locator('[data-tick]:visible').first().isChecked()).toBe(true);
    expect(await page.locator('[data-restored]').innerText()).toMatch(/восстановлен/i);
    expect(seen.problems).toEqual([]);
  });

  it.each(
    [
      '{',
      '',
      'null',
      '[]',
      '7',
      '"text"',
      '{"version":99}',
      '{"version":1}',
      '{"version":1,"answers":[],"ticked":{}}',
      '{"version":1,"answers":{"x":7},"ticked":[null,7],"savedAt":"yesterday"}',
      '{"__proto__":{"version":1}}',
      'x'.repeat(10_000),
    ].map(named),
  )('opens and goes on after the saved state %s', async (_, state) => {
    await page.addInitScript(
      ([name, value]) => {
        localStorage.setItem(name, value);
        localStorage.setItem('poryadok:theme', value);
        localStorage.setItem('poryadok:plan', value);
      },
      [key, state] as const,
    );
    await open(path);
    await tickFirst();
    expect(seen.problems).toEqual([]);
  });

  it.each([
    ['reading it throws', 'getItem'],
    ['it is full', 'setItem'],
  ])('opens and goes on when storage is there but %s', async (_, method) => {
    await page.addInitScript((name) => {
      Object.defineProperty(Storage.prototype, name, {
        value: () => {
          throw new DOMException('no', 'QuotaExceededError');
        },
      });
    }, method);
    await open(path);
    await tickFirst();
    if (method === 'setItem')
      expect(await page.locator('[data-restored]').innerText()).toMatch(/не даёт сохранить/);
    expect(seen.problems).toEqual([]);
  });

  it('sets a list aside that it cannot read, says so, and gives it back as a file', async () => {
    await open(path);
    await page.evaluate((name) => localStorage.setItem(name, '{"version":1,"answers":"gone"}'), key);
    await open(path);
    await page.getByText('Прежние отметки не читаются').first().waitFor();
    await tickFirst();
    // Met again on another day, it is still there.
    await open(path);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать отложенное' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"version":1,"answers":"gone"}');
    expect(await page.locator('[data-tick]:visible').first().isChecked()).toBe(true);
    expect(seen.problems).toEqual([]);
  });

  it('opens a list of an older edition, and says how much of it is no longer there', async () => {
    await open(path);
    const row = await page
      .locator('[data-tick]')
      .first()
      .evaluate((tick) => tick.closest('li')?.id.slice('requirement-'.length));
    await page.evaluate(
      ([name, id]) =>
        localStorage.setItem(
          name ?? '',
          JSON.stringify({ version: 1, savedAt: '', answers: { gone: 'yes' }, ticked: [id, 'gone'] }),
        ),
      [key, row],
    );
    await open(path);
    await expect.poll(() => page.locator('[data-restored]').innerText()).toContain('Не узнали: 2');
    expect(await page.locator('[data-tick]:checked').count()).toBe(1);
    expect(seen.problems).toEqual([]);
  });

  it('opens and goes on when the browser forbids storage, and says that ticks are not kept', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await open(path);
    await tickFirst();
    expect(await page.locator('[data-restored]').innerText()).toMatch(/не даёт сохранить/);
    expect(seen.problems).toEqual([]);
  });
});

describe('a step of a service that is passed', () => {
  beforeEach(begin);
  afterEach(end);

  it('is told beside it where storage is full, and the word goes once it can be kept', async () => {
    await open('/services/temporary-registration/');
    await page.getByRole('button', { name: 'Показать всё' }).click();
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      addEventListener('room', () => Object.assign(Storage.prototype, { setItem }));
    });
    await page.getByLabel('Шаг пройден: Понять, какой путь ваш').check();
    const told = page.locator('#step-1').getByRole('alert');
    expect(await told.innerText()).toContain('Браузер не дал сохранить отметку');
    await page.evaluate(() => dispatchEvent(new Event('room')));
    await page.getByLabel('Шаг пройден: Понять, какой путь ваш').uncheck();
    await told.waitFor({ state: 'detached' });
    expect(seen.problems).toEqual([]);
  });
});

describe('a broken list of dates', () => {
  beforeEach(begin);
  afterEach(end);

  it('that the home page met first is told on the list’s own page, and kept until the reader lets it go', async () => {
    await open('/');
    await page.evaluate(() => localStorage.setItem('poryadok:plan', '{"version":1,"items":"gone"}'));
    await open('/');
    expect(await page.locator('[data-own-date]').isVisible()).toBe(false);
    await open('/plan/');
    const button = (name: string) => page.getByRole('button', { name });
    await page.getByText('Мы отложили его').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Скачать отложенное').click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"version":1,"items":"gone"}');
    await page.reload();
    await button('Удалить отложенное').click();
    await page.getByText('Отложенное удалено').waitFor();
    await open('/plan/');
    expect(await page.getByText('Список пуст').isVisible()).toBe(true);
    expect(await page.getByText('Мы отложили его').isVisible()).toBe(false);
    expect(seen.problems).toEqual([]);
  });

  it('of which one date is readable shows that, tells of the others, and keeps them through every change', async () => {
    const good = { id: 'a/b', date: '2026-12-01', title: 'Первая', note: '', link: '/calculators/' };
    const strange = [{ ...good, id: 'a/c', date: 'soon' }, { kind: 'of a version to come' }];
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('poryadok:plan') ?? '{}').items);
    await open('/');
    await page.evaluate(
      (items) => localStorage.setItem('poryadok:plan', JSON.stringify({ version: 1, items })),
      [...strange, good],
    );
    await open('/plan/');
    const told = page.getByText('Не читается: 2 записи');
    await told.waitFor();
    await page.getByRole('button', { name: /^Убрать/ }).click();
    await page.getByText('Других дат нет').waitFor();
    expect(await kept()).toEqual(strange);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.getByText('Первая').first().waitFor();
    expect(await kept()).toEqual([...strange, good]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать отложенное' }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(strange);
    await page.getByRole('button', { name: 'Удалить отложенное' }).click();
    await page.getByText('Отложенное удалено').waitFor();
    expect(await told.isVisible()).toBe(false);
    expect(await kept()).toEqual([good]);
    expect(seen.problems).toEqual([]);
  });

  it.each([
    ['is full', 'setItem'],
    ['is closed', 'getItem'],
  ])('a change of the list where storage %s is told, and shown', async (_, method) => {
    await open('/');
    await page.evaluate(() =>
      localStorage.setItem(
        'poryadok:plan',
        JSON.stringify({
          version: 1,
          items: [{ id: 'a/b', date: '2026-12-01', title: 'Первая', note: '', link: '/calculators/' }],
        }),
      ),
    );
    await open('/plan/');
    await page.getByText('Первая').first().waitFor();
    await page.evaluate((name) => {
      Object.defineProperty(Storage.prototype, name, {
        value: () => {
          throw new DOMException('no', 'QuotaExceededError');
        },
      });
      if (name === 'getItem') Storage.prototype.setItem = Storage.prototype.getItem;
    }, method);
    await page.getByRole('button', { name: /^Убрать/ }).click();
    await page.getByText('Браузер не дал сохранить изменение').waitFor();
    expect(await page.locator('main .dates').count()).toBe(0);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.locator('main .dates').waitFor();
    expect(seen.problems).toEqual([]);
  });
});
