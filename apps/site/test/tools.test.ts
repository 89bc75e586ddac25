import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculate, calculatorMetadata, isDay, leadingDay, plainDay } from '@poryadok/domain/calculators';
import { addDays } from '@poryadok/domain/plain-date';
import ExcelJS from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { longestAllowed, longestTask } from './longest-task.ts';
import { serveSite } from './servers.ts';
import { awake, openQuiet, visitor, watch } from './visit.ts';

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

beforeEach(async () => {
  page = await (
    await visitor(browser, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
  ).newPage();
  seen = watch(page);
});
afterEach(async () => {
  expect(seen.problems).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.context().close();
});

async function open(path: string): Promise<void> {
  asked = await openQuiet(page, site.origin + path);
}

/** What a person did, one after another, and how long the page did not answer meanwhile. */
const hung: Record<string, number> = {};
/** Does a step and all that follows from it, in which the page must go on answering on a cheap phone. */
async function step(name: string, act: () => Promise<unknown>): Promise<void> {
  const milliseconds = await longestTask(page, act);
  hung[name] = milliseconds;
  expect.soft(milliseconds, name).toBeLessThanOrEqual(longestAllowed);
}
afterAll(() => console.log('the longest tasks at a quarter of this processor’s speed, ms:', hung));

function copy(text: string): Promise<void> {
  return page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

async function pasteInto(field: Locator): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+V');
}

it.each(['check', 'files', 'many', 'refusal'])(
  '/tools/%s/ without JavaScript has its rules and no control that would do nothing',
  async (tool) => {
    const controls = 'main :is(input, select, textarea, button):visible';
    await open(`/tools/${tool}/`);
    expect(await page.locator(controls).count()).toBeGreaterThan(0);
    const still = await (await visitor(browser, { javaScriptEnabled: false })).newPage();
    await still.goto(`${site.origin}/tools/${tool}/`);
    expect(await still.locator(controls).count()).toBe(0);
    expect((await still.locator('main').innerText()).length).toBeGreaterThan(500);
    await still.context().close();
  },
);

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

  it('50 000 signs pasted into any field: a clear sentence, what stood there stays, and nothing hangs', async () => {
    for (const name of ['ИНН', 'Иностранный паспорт', 'Строки внизу паспорта', 'Дата']) {
      const field = page.getByRole('form', { name: 'Номера' }).getByLabel(name).first();
      await field.fill('12');
      await copy('Отказали без причины 1. '.repeat(2084));
      await step(`50 000 signs into «${name}»`, () => pasteInto(field));
      expect(await field.inputValue()).toBe('12');
      await page.getByText('Вставлено слишком много, поле осталось прежним').waitFor();
    }
    const first = page.getByLabel('В первом').first();
    await copy('Отказали '.repeat(5556));
    await step('50 000 signs to compare', () => pasteInto(first));
    await page.getByText('Сравните по частям').waitFor();
    expect(await first.inputValue()).toBe('');
  });

  it('what is just short enough is taken, and compared at once', async () => {
    const [first, second] = [page.getByLabel('В первом').first(), page.getByLabel('Во втором').first()];
    await copy('Ёа бв'.repeat(100));
    await step('500 signs to compare', () => pasteInto(first));
    await copy('бв гЁа'.repeat(83));
    await step('with 500 others', () => pasteInto(second));
    await page.getByText('Отличается').waitFor();
    const inn = page.getByRole('form', { name: 'Номера' }).getByLabel('ИНН').first();
    await copy('ИНН N '.repeat(166));
    await step('1 000 signs into a number', () => pasteInto(inn));
    expect(await inn.inputValue()).toContain('ИНН N');
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
  const field = () => page.getByLabel('Строки таблицы');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const count = async (text: string) => {
    if (text.length > 5000) {
      await copy(text);
      await pasteInto(field());
    } else await field().fill(text);
    await press('Посчитать');
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
    // Three entries a day crowd a calendar: who does not want them has the day alone.
    expect(days.content.toString()).toContain('SUMMARY:Через неделю: ');
    await page.getByText('Напоминания в календаре').click();
    await page.getByLabel('Напомнить за 7 и за 1 день').uncheck();
    const bare = await fileOf(() => page.getByRole('button', { name: 'В календарь' }).click());
    expect(bare.content.toString()).toContain('SUMMARY:Ким: ');
    expect(bare.content.toString()).not.toContain('SUMMARY:Через неделю: ');
    await page.getByLabel('прошло').check();
    await expect.poll(told).toContain('Показано');
  });

  it('5 001 rows: 5 000 are counted, the last is told of, all leave as files, and nothing hangs', async () => {
    const rows = Array.from({ length: 5001 }, (_, at) => `Человек ${at};${1 + (at % 28)}.01.2026;14.12.2026`);
    const text = `ФИО;Выдан патент;Договор\n${rows.join('\n')}`;
    const fileBy = (name: string) => async () => {
      const coming = page.waitForEvent('download');
      await press(name);
      const file = await (await coming).path();
      sizes[name] = (await readFile(file)).length;
      files[name] = file;
      // The place of the last file is the page's own.
      await page.getByText('передан браузеру').waitFor();
    };
    const sizes: Record<string, number> = {};
    const files: Record<string, string> = {};
    await copy(text);
    await step('5 001 rows pasted', () => pasteInto(field()));
    await page.getByText('В поле видно начало').waitFor();
    await step('a key in the field', () => page.keyboard.type(' '));
    const began = Date.now();
    await step('5 001 rows counted', async () => {
      await press('Посчитать');
      await expect.poll(told, { timeout: 120_000 }).toContain('5000 посчитано, 0 не понято');
    });
    const took = Date.now() - began;
    await page.getByText('Посчитаны первые 5000, ещё 1 осталось').waitFor();
    for (const name of ['30 дней', 'прошло', 'все'])
      await step(`«${name}» of 5 000`, () => page.getByLabel(name, { exact: true }).check());
    await step('more of 5 000', () => page.getByRole('button', { name: /^Показать ещё/ }).click());
    for (const name of ['Скачать для Excel', 'CSV', 'В календарь'])
      await step(`«${name}» of 5 000`, fileBy(name));
    console.log(`5 000 rows in ${took} ms; the files, bytes:`, sizes);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(files['Скачать для Excel'] ?? '');
    expect(book.getWorksheet('Сроки')?.rowCount).toBe(5001);
    expect((await readFile(files.CSV ?? '', 'utf8')).trim().split('\r\n').length).toBe(5001);
    expect(await readFile(files['В календарь'] ?? '', 'utf8')).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
    // By its path: what the driver makes of bytes it makes on the page's own time.
    const folder = await mkdtemp(join(tmpdir(), 'poryadok-rows-'));
    await writeFile(join(folder, 'a.csv'), text.replaceAll('.01.', '.02.'));
    await step('5 001 rows from a file, counted again', async () => {
      await page.getByLabel('Или файл CSV').setInputFiles(join(folder, 'a.csv'));
      await page.getByRole('progressbar').waitFor();
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
    });
    await expect.poll(told).toContain('5000 посчитано, 0 не понято');
    await rm(folder, { recursive: true });
  });

  it('MN17 MN18 MN20: 1 000 rows of `patent-renewal` are what `calculate` answers, in a book that another library reads', async () => {
    const days = Array.from({ length: 1000 }, (_, at) => ({
      patentIssuedOn: addDays('2025-06-01', at % 700),
      ...(at % 3 > 0 && { contractOn: addDays('2026-11-01', at % 41) }),
      ...(at % 3 > 1 && { passportExpiresOn: addDays('2026-10-01', at) }),
    }));
    const metadata = calculatorMetadata('patent-renewal');
    const inputs = metadata?.inputs.map(({ name, label }) => ({ name, label })) ?? [];
    const rows = days.map((row, at) =>
      [
        `Человек ${at}`,
        ...inputs.map(({ name }) => Object.entries(row).find(([key]) => key === name)?.[1]),
      ].join('\t'),
    );
    const text = [['ФИО', ...inputs.map(({ label }) => label)].join('\t'), ...rows].join('\n');
    const devtools = await page.context().newCDPSession(page);
    /** Milliseconds of the processor that the page has taken: other tests run beside this one. */
    const worked = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000);
    };
    const took: Record<string, { clock: number; work: number }> = {};
    page.on('dialog', (dialog) => dialog.accept());
    const answered = /^(\d+) посчитано, (\d+) не понято/;
    for (const slower of [1, 4]) {
      // Each time as for the first time: the code comes and is read anew.
      await open('/tools/many/');
      await copy(text);
      await pasteInto(field());
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const began = { clock: Date.now(), work: await worked() };
      await press('Посчитать');
      await page.locator('[data-many-told]').waitFor();
      took[`at a speed of 1/${slower}`] = {
        clock: Date.now() - began.clock,
        work: (await worked()) - began.work,
      };
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    console.log('1 000 rows of patent-renewal, ms from the press to the answer:', took);
    const alone = days.map((row) => calculate('patent-renewal', row, { today: '2026-11-25' }));
    const wrong = alone.filter(({ ok }) => !ok).length;
    expect(
      answered
        .exec(await told())
        ?.slice(1)
        .map(Number),
    ).toEqual([1000 - wrong, wrong]);

    const { content } = await fileOf(() => page.getByRole('button', { name: 'Скачать для Excel' }).click());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(content).buffer);
    const sheet = book.getWorksheet('Сроки');
    const read = alone.map((_, at) => {
      const cells = sheet?.getRow(at + 2);
      const cellBy = (name: string) => {
        const column = sheet?.getRow(1).values as string[];
        const { value } = cells?.getCell(column.indexOf(name)) ?? {};
        return value instanceof Date ? value.toISOString().slice(0, 10) : value;
      };
      return [
        cellBy('Человек'),
        cellBy('Осторожный день'),
        cellBy('По обычному счёту'),
        cellBy('Осталось дней'),
        cellBy('Ответ'),
      ];
    });
    const expected = alone.map((answer, at) => {
      if (!answer.ok) return [`Человек ${at}`, null, null, null, expect.stringMatching(/^Не понято\./)];
      const lead = answer.value.outcomes.find(isDay);
      return [
        `Человек ${at}`,
        lead ? leadingDay(lead) : null,
        (lead && plainDay(lead)) ?? null,
        lead?.daysLeft ?? null,
        answer.value.headline,
      ];
    });
    expect(read).toEqual(expected);
    expect(sheet?.rowCount).toBe(1001);
  });

  it.each([
    ['formulas', '=HYPERLINK("http://a";"b")+A1;=TODAY()+1\n'.repeat(5000)],
    ['one cell of a megabyte', `${'а'.repeat(1_000_000)};19.01.2026`],
    ['a row each letter', 'а\n'.repeat(500_000)],
    ['nothing but quotes', '"'.repeat(1_000_000)],
  ])('%s: told of, and nothing hangs', async (name, text) => {
    await copy(`ФИО;Выдан патент\n${text}`);
    await step(`${name}, pasted`, () => pasteInto(field()));
    await step(`${name}, counted`, async () => {
      await press('Посчитать');
      await expect.poll(told, { timeout: 120_000 }).toContain('не понято');
    });
  });

  it('of a long table the field shows the beginning; who writes over it all means all', async () => {
    await copy(`ФИО;Выдан патент\n${'Ким;19.01.2026\n'.repeat(1000)}`);
    await pasteInto(field());
    await page.getByText('В поле видно начало').waitFor();
    expect((await field().inputValue()).length).toBeLessThanOrEqual(5000);
    await press('Посчитать');
    await expect.poll(told).toContain('1000 посчитано, 0 не понято');
    await field().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('19.01.2026');
    await press('Посчитать');
    await expect.poll(told).toContain('1 посчитано, 0 не понято');
    expect(await page.getByText('В поле видно начало').count()).toBe(0);
  });

  it.each([
    ['read', 'Читаем', 'Остановлено. Строки остались в поле.'],
    ['counted', 'Посчитано', 'Остановлено. Посчитано'],
  ])('is stopped while it is %s: nothing is lost', async (_, doing, words) => {
    await page.evaluate((wanted) => {
      // The first breath of the page presses the button.
      new MutationObserver(() => {
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Остановить',
        );
        if (stop?.closest('p')?.textContent?.includes(wanted)) stop.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, doing);
    await count(`ФИО;Выдан патент\n${'Ким;19.01.2026\n'.repeat(5000)}`);
    await page.getByText(words).waitFor();
    if (doing === 'Посчитано') await expect.poll(told).toMatch(/^\d+\s+посчитано, [1-9]\d* не понято/);
    expect(await field().inputValue()).toContain('Ким;19.01.2026');
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

describe('files', () => {
  beforeEach(() => open('/tools/files/'));
  afterEach(() => {
    expect(asked.filter((url) => !/\/assets\/[\w.-]+\.js$/.test(url))).toEqual([]);
  });

  const told = () => page.locator('[data-files-told]').innerText();
  const item = (name: string) => page.locator('main li').filter({ has: page.getByRole('heading', { name }) });
  const give = (name: string, buffer: Buffer) =>
    page.getByLabel('Файлы', { exact: true }).setInputFiles({ name, mimeType: '', buffer });
  /** Draws a picture in the page and gives it to the form, as a camera would. */
  const photograph = (
    name: string,
    sides: [number, number],
    kind: 'text' | 'blank' | 'dark' | 'noise' | 'cut',
    given = true,
  ) =>
    page.evaluate(
      async ([name, [width, height], kind, given]) => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d');
        const input = document.querySelector<HTMLInputElement>('#files-chosen');
        if (!context || !input) throw new Error('no form');
        context.fillStyle = kind === 'dark' ? '#101010' : '#fff';
        context.fillRect(0, 0, width, height);
        if (kind === 'noise') {
          const tile = new ImageData(256, 256);
          for (let at = 0, seed = 1; at < tile.data.length; at++) {
            seed = (seed * 16_807) % 2_147_483_647;
            tile.data[at] = at % 4 === 3 ? 255 : seed % 256;
          }
          const small = Object.assign(document.createElement('canvas'), { width: 256, height: 256 });
          small.getContext('2d')?.putImageData(tile, 0, 0);
          context.fillStyle = context.createPattern(small, 'repeat') ?? '';
          context.fillRect(0, 0, width, height);
        } else if (kind !== 'blank') {
          context.fillStyle = kind === 'dark' ? '#303030' : '#000';
          context.font = `${height / 60}px sans-serif`;
          for (let line = 1; line < 50; line++)
            context.fillText(
              'Договор найма жилого помещения, пункт '.repeat(3),
              width / 20,
              (line * height) / 50,
            );
        }
        const blob = await new Promise<Blob | null>((resolve) => {
          canvas.toBlob(resolve, 'image/jpeg', 0.92);
        });
        if (!blob) throw new Error('no picture');
        const file = new File([kind === 'cut' ? blob.slice(0, blob.size / 2) : blob], name);
        Reflect.set(window, 'made', { [name]: file });
        if (!given) return blob.size;
        const transfer = new DataTransfer();
        transfer.items.add(file);
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return blob.size;
      },
      [name, sides, kind, given] as const,
    );

  it('nothing but the form comes before a file', () => {
    expect(asked).toEqual([]);
  });

  it.each([
    ['текст.jpg', 'text', 'нужно 300', 'не в фокусе'],
    ['пусто.jpg', 'blank', 'лист пустой', 'повреждён'],
    ['темно.jpg', 'dark', 'очень тёмный', 'повреждён'],
    ['обрыв.jpg', 'cut', 'повреждён', 'нужно 300'],
  ] as const)('%s is told of', async (name, kind, words, others) => {
    await photograph(name, [2480, 3508], kind);
    await item(name).getByText(words).waitFor();
    expect(await item(name).getByText(others).count()).toBe(0);
    // What is small enough has nothing to be fitted.
    expect(
      await item(name)
        .getByRole('button', { name: /^Уложить/ })
        .count(),
    ).toBe(0);
  });

  /** Gives files that the page made itself. */
  const giveMade = (...names: readonly string[]) =>
    page.evaluate((wanted) => {
      const input = document.querySelector<HTMLInputElement>('#files-chosen');
      const made: Record<string, File> = Reflect.get(window, 'made');
      Object.defineProperty(input, 'files', { value: wanted.map((name) => made[name]), configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, names);

  it('an archive named .pdf, an empty file and a folder are answered in words, one thing to do each', async () => {
    await give('архив.pdf', Buffer.from('504b0304', 'hex'));
    await item('архив.pdf').getByText('Это архив ZIP, хотя имя кончается на .pdf. Распакуйте его').waitFor();
    expect(await item('архив.pdf').getByRole('listitem').count()).toBe(1);
    await give('пустой.pdf', Buffer.alloc(0));
    await item('пустой.pdf').getByText('Файл пустой').waitFor();
    // A browser gives a folder as a file that cannot be read; so is one that has gone meanwhile.
    const folder = await mkdtemp(join(tmpdir(), 'poryadok-files-'));
    const gone = join(folder, 'папка');
    await writeFile(gone, '%PDF-1.4');
    await page.evaluate(() => {
      const hold = (event: Event) => event.stopImmediatePropagation();
      addEventListener('change', hold, { capture: true, once: true });
    });
    await page.getByLabel('Файлы', { exact: true }).setInputFiles(gone);
    await rm(folder, { recursive: true });
    await page.locator('#files-chosen').dispatchEvent('change');
    await item('папка').getByText('Если это папка').waitFor();
  });

  it('are put in order by drawing one to the place of another, and taken wherever they are dropped', async () => {
    const order = () => page.locator('main li h2.found').allInnerTexts();
    await page.setViewportSize({ width: 1280, height: 2000 });
    for (const name of ['1.jpg', '2.jpg', '3.jpg']) {
      await give(name, Buffer.from('<?xml?>'));
      await item(name).waitFor();
    }
    await item('3.jpg').getByRole('heading').dragTo(item('1.jpg').getByRole('heading'));
    await expect.poll(order).toEqual(['3.jpg', '1.jpg', '2.jpg']);
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['<?xml version="1.0"?>'], 'план.xml'));
      for (const kind of ['dragover', 'drop'])
        document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await item('план.xml').getByText('Это XML, его здесь не примут').waitFor();
    expect(await order()).toEqual(['3.jpg', '1.jpg', '2.jpg', 'план.xml']);
  });

  it('a blank page among the first three of a scanned PDF is told of by its number', async () => {
    await photograph('1.jpg', [2480, 3508], 'text');
    await item('1.jpg').waitFor();
    await photograph('2.jpg', [2480, 3508], 'blank');
    await item('2.jpg').waitFor();
    await page.getByRole('button', { name: 'Собрать снимки в один PDF' }).click();
    await item('skany.pdf').getByText('Снимок 2 в PDF. Похоже, лист пустой').waitFor();
  });

  it('PDFs of 16 MB in all shapes and a file of 200 MB: told of, and nothing hangs', async () => {
    await page.evaluate(async () => {
      const made: Record<string, File> = {};
      const put = (name: string, ...parts: BlobPart[]) => {
        made[name] = new File(['%PDF-1.5\n', ...parts, '\n%%EOF'], name);
      };
      const folded = async (text: string) =>
        new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
      const megabyte = new Uint8Array(1024 * 1024).map((_, at) => (at * 7919) % 251);
      const picture =
        '<< /Type /Page /MediaBox [0 0 595 842] >>\n4 0 obj << /Subtype /Image /Width 2480 /Height 3508 /Filter /FlateDecode >> stream\n';
      const page = `<< /Type /Page /MediaBox [0 0 595 842] /Length 100 >> stream\n${'q'.repeat(100)}\nendstream\n`;
      put('one stream.pdf', picture, ...Array.from({ length: 15 }, () => megabyte), '\nendstream');
      put('thousands of streams.pdf', page.repeat(Math.floor(15e6 / page.length)));
      put('nothing but words.pdf', 'stream '.repeat(1_000_000));
      put(
        'unfolded to 30 MB.pdf',
        '<< /Type /ObjStm >> stream\n',
        await folded('<< /Type /Page '.repeat(2e6)),
        '\nendstream',
      );
      put('200 MB.pdf', picture, ...Array.from({ length: 200 }, () => megabyte), '\nendstream');
      Reflect.set(window, 'made', made);
    });
    const names: string[] = await page.evaluate(() => Object.keys(Reflect.get(window, 'made')));
    for (const name of names)
      await step(name, async () => {
        await giveMade(name);
        await item(name).waitFor({ timeout: 120_000 });
      });
    await item('200 MB.pdf').getByText('Слишком большой: 200,0 МБ из 5 МБ').waitFor();
    await step('an archive of all', async () => {
      const coming = page.waitForEvent('download', { timeout: 120_000 });
      await page.getByRole('button', { name: 'Скачать всё архивом' }).click();
      await coming;
    });
  });

  it('are put in order by buttons; a PDF of many is stopped half-way', async () => {
    const order = () => page.locator('main li h2.found').allInnerTexts();
    for (const name of ['1.jpg', '2.jpg', '3.jpg']) {
      await photograph(name, [1240, 1754], 'text');
      await item(name).waitFor();
    }
    await item('3.jpg').getByRole('button', { name: 'Выше' }).click();
    await expect.poll(order).toEqual(['1.jpg', '3.jpg', '2.jpg']);
    await item('3.jpg').getByRole('button', { name: 'Выше' }).click();
    await expect.poll(order).toEqual(['3.jpg', '1.jpg', '2.jpg']);
    await item('3.jpg').getByRole('button', { name: 'Ниже' }).click();
    await expect.poll(order).toEqual(['1.jpg', '3.jpg', '2.jpg']);
    await page.evaluate(() => {
      new MutationObserver(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent === 'Остановить')?.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Собрать снимки в один PDF' }).click();
    await expect.poll(told).toContain('Остановлено. Сделано');
    expect(await order()).toEqual(['1.jpg', '3.jpg', '2.jpg']);
  });

  it('a photo of 48 megapixels is fitted under 5 MB at 300 dpi, and becomes a PDF', async () => {
    const size = await photograph('фото.jpg', [6000, 8000], 'noise', false);
    await step('a photo of 48 megapixels', async () => {
      await giveMade('фото.jpg');
      await item('фото.jpg').getByText('Слишком большой').waitFor();
    });
    const began = Date.now();
    await step('the photo fitted', async () => {
      await item('фото.jpg').getByRole('button', { name: 'Уложить в 5 МБ' }).click();
      await expect.poll(told, { timeout: 120_000 }).toContain('стало');
    });
    const words = await told();
    const seconds = (Date.now() - began) / 1000;
    await item('фото.jpg').getByText('Размер подходит').waitFor();
    await item('фото.jpg').getByText('примерно 300 dpi').waitFor();
    console.log(`a photo of ${size} bytes mended in ${seconds} s: ${words}`);
    await step('a PDF of the photo', async () => {
      await page.getByRole('button', { name: 'Сделать из снимка PDF' }).click();
      await item('skany.pdf').getByText('Вид подходит: PDF').waitFor();
    });
    const pdf = await fileOf(() => item('skany.pdf').getByRole('button', { name: 'Скачать' }).click());
    expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.content.length).toBeLessThan(5 * 1024 * 1024);
    expect(await item('skany.pdf').getByText('не примут').count()).toBe(0);
    const all = await fileOf(() => page.getByRole('button', { name: 'Скачать всё архивом' }).click());
    expect(all.content.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the words of a refusal', () => {
  beforeEach(() => open('/tools/refusal/'));
  // The matcher comes when the field is turned to; Latin letters typed there want the site's own face for them.
  afterEach(() =>
    expect(asked.filter((address) => !/\.woff2$|\/assets\/[\w.-]+\.js$/.test(address))).toEqual([]),
  );

  async function say(words: string): Promise<string> {
    await page.getByRole('textbox', { name: 'Вставьте слова отказа' }).fill(words);
    const before = await page.getByRole('status').first().innerText();
    await page.getByRole('button', { name: 'Найти причину' }).press('Enter');
    const says = () => page.getByRole('status').first().innerText();
    await expect.poll(async () => [before, 'Читаем…'].includes(await says())).toBe(false);
    return (await page.getByRole('status').first().innerText()).replaceAll('\u00a0', ' ');
  }
  const reasons = () =>
    page
      .locator('[data-found] > li')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-reason')));

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

  it('mark what led there, and give the reason the same on the guide', async () => {
    const words = 'Уважаемый заявитель! Отказано: отсутствует согласие собственника.';
    await say(words);
    const marks = () => page.locator('[data-found] mark').allTextContents();
    expect((await marks()).slice(0, 3)).toEqual(['отсутствует', 'согласие', 'собственника']);
    await page.goto(`${site.origin}/procedures/analyse-refusal/`);
    await awake(page);
    await say(words);
    expect((await reasons())[0]).toBe('obtain-owner-consent--no-consent');
    expect((await marks()).slice(0, 3)).toEqual(['отсутствует', 'согласие', 'собственника']);
    asked = asked.filter((address) => !address.startsWith(`${site.origin}/`));
  });

  it('the whole path: paste, reason, its ways, the letter with the day of the refusal', async () => {
    await say('В постановке на учёт отказано: не подтверждена регистрация принимающей стороны.');
    expect((await reasons())[0]).toBe('register-host--host-not-registered');
    await page.getByLabel('Когда узнали об отказе').fill('20.11.2026');
    await page.getByRole('button', { name: 'Посчитать дни' }).click();
    await page.getByText('Посчитано, дни стоят').waitFor();
    await page.locator('td a[href*="/letters/mvd-complaint/"]').click();
    await page.waitForURL('**/letters/mvd-complaint/**');
    await awake(page);
    await page.getByText('Дата отказа: 20 ноября 2026 года').first().waitFor();
    asked = asked.filter((address) => !address.startsWith(`${site.origin}/`));
  });

  it('the day of the refusal gives each way its days', async () => {
    await page.getByLabel('Когда узнали об отказе').fill('2.3.2026');
    await page.getByRole('button', { name: 'Посчитать дни' }).click();
    await page.getByText('Посчитано, дни стоят').waitFor();
    const days = (procedure: string) => page.locator(`[data-days="${procedure}"]`).innerText();
    expect(await days('prepare-court-claim')).toContain('2');
    expect(await days('complain-to-mvd')).toContain('Если подать сегодня');
    await page.getByLabel('Когда узнали об отказе').fill('31.02.2026');
    await page.getByRole('button', { name: 'Посчитать дни' }).click();
    await page.getByText('Такого дня нет').waitFor();
    expect(await page.getByLabel('Когда узнали об отказе').inputValue()).toBe('31.02.2026');
  });

  it.each([
    ['', 'Вставьте слова отказа'],
    ['Pasport muddati tugagan', 'Напишите по-русски'],
    ['Рўйхатга олиш рад этилди', 'Напишите по-русски'],
    ['😀', 'Напишите по-русски'],
    [`нет визы. ${'слово '.repeat(9000)}`, 'Прочитаны первые'],
  ])('«%.20s» gets a clear sentence and stays in the field', async (words, says) => {
    expect(await say(words)).toContain(says);
    const field = page.getByRole('textbox', { name: 'Вставьте слова отказа' });
    expect(await field.inputValue()).toBe(words);
    // What was not read is wrong in the field, and only that.
    expect(await field.getAttribute('aria-invalid')).toBe(String(!words.startsWith('нет визы')));
  });

  it('are answered in sight on a phone, and a name with a letter of another language hinders nothing', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 640 });
    const told = page.getByRole('status').first();
    const foot = async () => {
      const box = await told.boundingBox();
      return (box?.y ?? 640) + (box?.height ?? 0);
    };
    for (const words of ['', 'Отказано: у Ўткира нет визы']) {
      await say(words);
      await expect.poll(foot).toBeLessThanOrEqual(640);
    }
    if (size) await page.setViewportSize(size);
    expect((await reasons())[0]).toBe('analyse-refusal--missing');
  });

  const story =
    'Уважаемый заявитель, сообщаем, что по итогам проверки отказано: не представлено согласие собственника, срок визы истёк. ';
  it.each([
    ['2 000 characters', story, 2000],
    ['50 000 characters', story, 50_000],
    ['50 000 characters of words that nobody knows', '', 50_000],
  ])('%s hang no step on a phone, from the first press on', async (name, words, length) => {
    // Each word another: what was heard once is not looked up again.
    const strange = Array.from(
      { length: length / 5 },
      (_, at) =>
        `не ${(at * 7919).toString(33).replace(/./g, (digit) => String.fromCharCode(1072 + Number.parseInt(digit, 33)))}`,
    );
    const text = (words ? words.repeat(length / words.length + 1) : strange.join(' ')).slice(0, length);
    const field = page.getByRole('textbox', { name: 'Вставьте слова отказа' });
    const button = page.getByRole('button', { name: 'Найти причину' });
    const status = page.getByRole('status').first();
    const press = async () => {
      await button.press('Enter');
      await expect.poll(() => status.innerText()).toMatch(/^(?!Читаем)./);
    };
    await step(`a refusal of ${name}: the field`, () => field.focus());
    await step(`a refusal of ${name}: the paste`, () => page.keyboard.insertText(text));
    await step(`a refusal of ${name}: the press`, press);
    await step(`a refusal of ${name}: the press again`, press);
    expect(await field.inputValue()).toBe(text);
  });
});

describe('P64: the working calendar', () => {
  it('marks the reader’s day in its year, for the ear too, and leads to it', async () => {
    await open('/tools/calendar/2026/');
    expect(await page.locator('td.today').innerText()).toMatch(/^25\s*, сегодня$/);
    expect(await page.locator('table', { has: page.locator('td.today') }).getAttribute('id')).toBe(
      'month-11',
    );
    expect(await page.locator('.key').innerText()).toContain('сегодня');
    await page.getByRole('link', { name: 'Сегодня' }).click();
    expect(new URL(page.url()).hash).toBe('#today');
  });

  it('of another year marks nothing', async () => {
    await open('/tools/calendar/2027/');
    expect(await page.locator('.today').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Сегодня' }).count()).toBe(0);
  });
});
