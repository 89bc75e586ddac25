import { expect, it } from 'vitest';
import { listAsText } from './as-text.ts';

it('a list as text has a box for each line, its form and day, and the address; and no space that does not break', () => {
  const lines = [
    { ticked: true, name: 'Паспорт', brief: 'подлинник, в\u00a0день договора' },
    { ticked: false, name: 'Фото', brief: '' },
  ];
  expect(listAsText('Документы для патента', lines, 'https://poryadok.example/procedures/x/#v=1')).toBe(
    'Документы для патента\n\n☑ Паспорт (подлинник, в день договора)\n☐ Фото\n\nhttps://poryadok.example/procedures/x/#v=1',
  );
});
