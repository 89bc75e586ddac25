import { expect, it } from 'vitest';
import { capitalised } from './capitalised.ts';

it.each([
  ['среда, 23 декабря', 'Среда, 23 декабря'],
  ['МВД ответит', 'МВД ответит'],
  ['ё', 'Ё'],
  ['2 марта', '2 марта'],
  ['', ''],
])('«%s» begins a sentence as «%s»', (text, begun) => {
  expect(capitalised(text)).toBe(begun);
});
