import { describe, expect, it } from 'vitest';
import {
  editDistance,
  fromLatin,
  otherLayout,
  otherStems,
  stemOf,
  withoutLookAlikes,
  wordsOf,
} from './words.ts';

describe('words', () => {
  it.each([
    ['ФЗ № 109, п.2.1.8 — Приём-передача', ['109-фз', 'п', '2.1.8', 'прием', 'передача']],
    ['115‑ФЗ', ['115-фз']],
    ['115фз', ['115-фз']],
    ['🙂 ?!', []],
  ])('of «%s» are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
  it('have one stem in all forms', () => {
    expect(new Set(['прописка', 'прописку', 'прописке', 'пропиской'].map(stemOf)).size).toBe(1);
    expect(stemOf('2.1.8')).toBe('2.1.8');
  });
  it('have their vowel that goes and their other aspect read too', () => {
    expect(otherStems(stemOf('справок'))).toContain(stemOf('справка'));
    expect(otherStems(stemOf('подписывать'))).toContain(stemOf('подписать'));
    expect(otherStems('патент')).toEqual([]);
  });
  it('of the other layout and in Latin letters are read', () => {
    expect(otherLayout('gfntyn')).toBe('патент');
    expect(otherLayout(';fkj,f')).toBe('жалоба');
    expect(otherLayout('зфеуте')).toBe('patent');
    expect(fromLatin('propiska')).toBe('прописка');
    expect(fromLatin('zhaloba')).toBe('жалоба');
    expect(withoutLookAlikes('пaтeнт')).toBe('патент');
  });
  it.each([
    ['петент', 'патент', 1, 1],
    ['патетн', 'патент', 1, 1],
    ['патент', 'патент', 1, 0],
    ['паспорт', 'патент', 1, 2],
    ['', 'ab', 2, 2],
  ])('«%s» and «%s», counted up to %d: %d', (one, other, most, distance) => {
    expect(editDistance(one, other, most)).toBe(distance);
  });
});
