import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type LetterAnswers, letters, renderLetter, toPlainText } from '@poryadok/domain/letters';
import { formatRussianDate, isPlainDate } from '@poryadok/domain/plain-date';
import type { Letter, LetterId } from '@poryadok/domain/schema';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answersFor, longAnswersFor, variantsOf } from '../../../packages/domain/test/letter-answers.ts';
import { launch } from './browser.ts';
import { serveSite } from './servers.ts';
import { awake, visitor } from './visit.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveSite>>;
/** Faces as wide as those of Times New Roman, which letters are set in and not every machine has. */
let faces: { weight: string; script: string; bytes: string }[];

const require = createRequire(import.meta.url);
/** The part of a sheet that is printed on: A4 without the margins of a letter, in pixels. */
const printed = { width: Math.floor(((210 - 30 - 15) / 25.4) * 96), height: Math.floor((257 / 25.4) * 96) };

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  faces = await Promise.all(
    ['400', '700'].flatMap((weight) =>
      ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map(async (script) => ({
        weight,
        script,
        bytes: await readFile(
          require.resolve(`@fontsource/tinos/files/tinos-${script}-${weight}-normal.woff2`),
          'base64',
        ),
      })),
    ),
  );
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));
beforeEach(async () => {
  page = await (await visitor(browser)).newPage();
});
afterEach(() => page.context().close());

const ranges: Readonly<Record<string, string>> = {
  latin: 'U+0000-00FF, U+2000-206F, U+20AC, U+2116',
  'latin-ext': 'U+0100-02FF, U+1E00-1EFF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  'cyrillic-ext': 'U+0460-048F, U+0492-04AF, U+04B2-052F, U+20B4, U+20BD',
};

async function open(id: LetterId): Promise<void> {
  await page.goto(`${site.origin}/letters/${id}/`);
  await awake(page);
  await page.evaluate(
    async (faces) => {
      for (const { weight, unicodeRange, bytes } of faces) {
        const data = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
        document.fonts.add(
          await new FontFace('Times New Roman', data.buffer, { weight, unicodeRange }).load(),
        );
      }
    },
    faces.map(({ script, ...face }) => ({ ...face, unicodeRange: ranges[script] ?? '' })),
  );
}

function letterBy(id: LetterId): Letter {
  const letter = letters.find((one) => one.id === id);
  if (!letter) throw new Error(`no letter ${id}`);
  return letter;
}

/** The longest answers, with the choices that make the longest letter. */
function longest(letter: Letter): LetterAnswers {
  const answers = longAnswersFor(letter);
  const lengthOf = (variant: LetterAnswers) =>
    toPlainText(renderLetter(letter.id, { ...answers, ...variant })).length;
  const [most] = variantsOf(letter).sort((one, other) => lengthOf(other) - lengthOf(one));
  return { ...answers, ...most };
}

/** Fills the form as a person does: chooses, then writes field by field, and asks for a row when one is needed. */
async function fillIn(letter: Letter, answers: LetterAnswers): Promise<void> {
  const form = page.locator('.letter-fields');
  const write = (id: string, answer: unknown) =>
    form.locator(`[id="${id}"]`).fill(isPlainDate(answer) ? formatRussianDate(answer) : String(answer));
  for (const { kind, name } of letter.fields)
    if (kind === 'choice') await form.locator(`[name="letter-${name}"][value="${answers[name]}"]`).check();
  const { asked } = renderLetter(letter.id, answers);
  for (const field of letter.fields.filter(({ name }) => asked.includes(name))) {
    const id = `letter-${field.name}`;
    if (field.kind === 'list') {
      const list = form.locator(`[id="${id}"]`);
      for (const [at, row] of (answers[field.name] as Record<string, unknown>[]).entries()) {
        if ((await list.getByRole('listitem').count()) <= at)
          await list.getByRole('button', { name: /^Добавить/ }).click();
        for (const inner of field.item) await write(`${id}-${at}-${inner.name}`, row[inner.name]);
      }
    } else if (field.kind !== 'choice' && field.kind !== 'choices') await write(id, answers[field.name]);
  }
  await expect.poll(() => page.locator('.gap').count()).toBe(0);
}

/** What of the letter is cut: hidden by what holds it, beyond the edge of the sheet, or a word of its own broken in two. */
async function cut(): Promise<string[]> {
  await page.setViewportSize(printed);
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const sheet = document.querySelector('.letter');
    if (!sheet) return ['no letter'];
    const found: string[] = [];
    for (let around = sheet.parentElement; around; around = around.parentElement)
      if (getComputedStyle(around).overflow !== 'visible') found.push(`hidden by ${around.className}`);
    const { left, right } = sheet.getBoundingClientRect();
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()];
        if (boxes.some((box) => box.left < left - 1 || box.right > right + 1)) found.push(`beyond: ${word}`);
        if (new Set(boxes.map(({ top }) => top)).size > 1) found.push(`broken: ${word}`);
      }
    return found;
  });
}

async function sheets(): Promise<number | undefined> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]/);
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
}

/** How many sheets each takes: as people mostly fill it, and where all is as long as it comes. */
const sheetsOf: readonly [LetterId, number, number][] = [
  ['administrative-claim', 2, 2],
  ['centre-refund-claim', 1, 2],
  // The application and, on a sheet of its own, the table of sixteen rows; long names take that to a third.
  ['gis-application', 2, 3],
  ['gis-force-majeure-notice', 1, 2],
  ['gis-impossibility', 1, 1],
  ['gis-requisites', 1, 1],
  ['gis-suspension', 1, 1],
  ['gis-termination-notice', 1, 1],
  ['mvd-complaint', 1, 2],
  ['petition-from-company', 1, 2],
  ['petition-from-entrepreneur', 1, 2],
  ['petition-from-person', 1, 2],
  ['prosecutor-complaint', 1, 2],
  ['refusal-reasons-request', 1, 1],
  ['registration-consent', 1, 1],
  ['support-message', 1, 2],
];

it('no letter is without its number of sheets', () => {
  expect(sheetsOf.map(([id]) => id)).toEqual(letters.map(({ id }) => id));
});

describe('filled as a person fills it, a letter takes its sheets of A4, and nothing of it is cut', () => {
  it.each(sheetsOf)('%s: %i', async (id, usual) => {
    await open(id);
    await fillIn(letterBy(id), answersFor(letterBy(id)));
    expect({ sheets: await sheets(), cut: await cut() }).toEqual({ sheets: usual, cut: [] });
  });

  it.each(sheetsOf)('%s, the longest variant with the longest names: %i, then %i', async (id, _, most) => {
    await open(id);
    await fillIn(letterBy(id), longest(letterBy(id)));
    expect({ sheets: await sheets(), cut: await cut() }).toEqual({ sheets: most, cut: [] });
  });
});
