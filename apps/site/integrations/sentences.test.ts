import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { takeSentences } from './sentences.ts';

function taken(code: string) {
  return takeSentences(code, parseAst(code));
}

/** Runs code that was taken apart with its sentences, as a page does. */
function resultOf(code: string): unknown {
  const { code: rest, sentences } = taken(code);
  const document = { getElementById: () => ({ textContent: JSON.stringify(sentences) }) };
  return new Function('document', `${rest}; return result;`)(document);
}

describe('code whose sentences are taken out', () => {
  it.each([
    "const result = 'Срок уже прошёл';",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that holds a template
    'const result = ((day) => `Придите ${day}, не позже. ${`Внутри ${day}`}`)(5);',
    "const result = { 'день недели': 'Пятница, 23 декабря', короткий: 'да' };",
    'const result = ["Сказано дважды", "Сказано дважды"].join();',
    String.raw`const result = 'Кавычки «», "и", \u0041 и \' в строке';`,
    "const result = /^(вторник|среда)/.test('вторник');",
  ])('%s gives the same', (code) => {
    expect(resultOf(code)).toEqual(new Function(`${code}; return result;`)());
    expect(taken(code).code).not.toMatch(/['"`][^'"`]*[А-Я][а-яё]{3}/);
  });

  it('holds each sentence once, in the order of the code', () => {
    expect(taken("f('Первое дело', 'Второе дело', 'Первое дело')").sentences).toEqual([
      'Первое дело',
      'Второе дело',
    ]);
  });

  it('stays as it is where there are none', () => {
    expect(taken("f('S003-1.2')")).toEqual({ code: "f('S003-1.2')", sentences: [] });
  });
});
