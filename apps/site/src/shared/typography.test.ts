import { describe, expect, it } from 'vitest';
import { counted } from './counted.ts';
import { sentences, typeset, uncapitalised } from './typography.ts';

function shown(text: string) {
  return typeset(text).replaceAll('\u00a0', '_').replaceAll('\u2060', '+');
}

describe('typesetting', () => {
  it.each([
    ['не позже 10 рабочих дней', 'не_позже 10_рабочих дней'],
    ['и не в срок', 'и_не_в_срок'],
    ['обратитесь в подразделение', 'обратитесь в подразделение'],
    ['патент — это год', 'патент_— это год'],
    ['10 000 ₽ за месяц', '10_000_₽ за_месяц'],
    ['ст. 192 и п. 4.2', 'ст._192 и_п._4.2'],
    // A word with its particle would not fit a line in large letters.
    ['хватает ли времени', 'хватает ли времени'],
    ['8 800 100-70-10', '8_800_100-+70-+10'],
    ['100-70-10 или 115', '100-+70-+10 или 115'],
    ['закон 115-ФЗ, закон 5242-1', 'закон 115-+ФЗ, закон 5242-+1'],
    ['фотография 30 × 40 мм', 'фотография 30_×_40_мм'],
    // A long product may break at its marks: whole it would not fit a narrow screen.
    ['1 200 × 2,842 × 2,9323', '1_200_× 2,842_× 2,9323'],
    ['ст. 20–23', 'ст._20–+23'],
    ['(ст. 20) и г. Ижевск, д. 5', '(ст._20) и_г._Ижевск, д._5'],
    // A sentence that ends like an abbreviation is none.
    ['через год. За год. Суд. Если', 'через год. За_год. Суд. Если'],
    // What follows is no unit: the heading of a clause may break after its number.
    ['п. 2.1.7.3 Нарколог', 'п._2.1.7.3 Нарколог'],
    ['печать (М. П.)', 'печать (М._П.)'],
    ['10-дневный', '10-+дневный'],
    ['№ 1187 от 17.09.2026', '№_1187 от_17.09.2026'],
  ])('«%s»', (plain, set) => {
    expect(shown(plain)).toBe(set);
  });
  it('changes nothing but what holds a line together', () => {
    const text =
      'По 115-ФЗ заключите договор не позже среды, 23 декабря 2026 года — иначе центр, увы, откажет.';
    expect(typeset(text).replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).toBe(text);
  });
});

describe('inside a sentence', () => {
  it('the first letter is small, save in an abbreviation', () => {
    expect(uncapitalised('Патент исполнится')).toBe('патент исполнится');
    expect(uncapitalised('МВД ответит')).toBe('МВД ответит');
  });
});

describe('counting', () => {
  it.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [21, 'день'],
    [0, 'дней'],
  ])('%d %s', (count, form) => {
    expect(counted(count, ['день', 'дня', 'дней'])).toBe(`${count}\u00a0${form}`);
  });
});

describe('parts in a row', () => {
  it('are sentences, each with its mark', () => {
    expect(sentences('Назад — со знаком минус', 'Какой это будет день.')).toBe(
      'Назад — со знаком минус. Какой это будет день.',
    );
    expect(sentences('Например: 19.01.2026', undefined)).toBe('Например: 19.01.2026');
  });
});
