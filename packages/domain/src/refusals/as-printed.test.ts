import { describe, expect, it } from 'vitest';
import { asPrinted } from './as-printed.ts';
import { matchRefusal } from './match.ts';

describe('a text as it was printed', () => {
  it.each([
    ['a word broken at the end of a line', 'нет согла-\nсия', 'нет согласия'],
    ['a sentence of several lines', 'нет согласия\nсобственника', 'нет согласия собственника'],
    ['a sentence of several lines in capitals', 'НЕТ СОГЛАСИЯ\nСОБСТВЕННИКА', 'НЕТ СОГЛАСИЯ СОБСТВЕННИКА'],
    ['a soft hyphen', 'согла\u00adсие', 'согласие'],
    ['Latin letters in a Russian word', 'пaспopт', 'паспорт'],
    ['a word of letters that could be of either script', 'HE принято', 'НЕ принято'],
    ['a digit among letters', 'ОТКА3АНО', 'ОТКАЗАНО'],
    ['a letter of two signs', 'и\u0306', 'й'],
  ])('%s is mended', (_, text, printed) => {
    expect(asPrinted(text)).toBe(printed);
  });

  it.each([
    ['a list', 'нет визы\n- нет карты'],
    ['sentences', 'Отказано.\nНет визы'],
    ['names of files', 'файл PDF, 300 dpi'],
    ['numbers', 'кв. 30, 30 дней, 3А'],
    ['another language', 'net vizy, HE'],
  ])('%s stays as it is', (_, text) => {
    expect(asPrinted(text)).toBe(text);
  });

  it('words that a copy broke in two or three are read as one', () => {
    const [whole] = matchRefusal('нарушение срока обращения за переоформлением');
    expect(matchRefusal('нару шение срока обра щения за пере оформ лением')[0]?.refusal).toBe(whole?.refusal);
    expect(whole?.refusal).toBe('late');
  });
});
