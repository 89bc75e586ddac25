import { describe, expect, it } from 'vitest';
import { collectAnswers } from './collect-answers.ts';
import { collectEntries } from './collect-entries.ts';
import { askedFor, directAnswer } from './direct-answer.ts';
import { find, prepare } from './find.ts';

const searchable = prepare(collectEntries());
const answers = collectAnswers();

function answerTo(query: string) {
  const asked = askedFor(query);
  const found = find(searchable, query).hits.slice(0, 3);
  return (
    asked &&
    directAnswer(
      answers,
      asked,
      found.map(({ href }) => href),
    )?.text
  );
}

describe('a direct answer', () => {
  it('is the sum, the day or the phone that the page itself says', () => {
    expect(answerTo('сколько стоит суд')).toMatch(/3 000 ₽/);
    expect(answerTo('сколько стоит временная регистрация')).toMatch(/Бесплатно/);
    expect(answerTo('сколько ждать свидетельство о регистрации')).toMatch(/6–8 рабочих дней/);
    expect(answerTo('телефон поддержки госуслуг')).toMatch(/8 800 100-70-10/);
  });
  it('is given to a question only, and never made up', () => {
    expect(askedFor('патент')).toBeUndefined();
    expect(directAnswer(answers, 'phone', ['/procedures/passport-validity/'])).toBeUndefined();
    expect(directAnswer(answers, 'sum', [])).toBeUndefined();
  });
});
