import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

function marks(text: string, words: readonly string[]): string[] {
  return marked(text, words).flatMap(({ text, marked }) => (marked ? [text] : []));
}

describe('words that led to a reason', () => {
  it('are marked as they were written, capitals and «ё» too', () => {
    expect(marks('ОТКАЗАНО: Истёк срок визы', ['истек', 'визы'])).toEqual(['Истёк', 'визы']);
  });

  it('stand in their stretch of a long letter, with dots where something is left out', () => {
    const letter = `${'Вводная часть письма. '.repeat(30)}Отсутствует согласие собственника.${' Подписи внизу.'.repeat(30)}`;
    const pieces = marked(letter, ['отсутствует', 'согласие', 'собственника']);
    const said = pieces.map(({ text }) => text).join('');
    expect(said).toMatch(/^….*Отсутствует согласие собственника.*…$/);
    expect(said.length).toBeLessThan(200);
  });

  it('none give nothing', () => {
    expect(marked('Добрый день', ['виза'])).toEqual([]);
  });

  it('are pieces of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const said = marked(text, words)
          .filter(({ text }) => text !== '…')
          .map((piece) => piece.text)
          .join('');
        expect(text.replaceAll('…', '')).toContain(said);
      }),
    );
  });
});
