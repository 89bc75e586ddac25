import { expect, it } from 'vitest';
import { dataFiles } from './files.ts';
import { dataPaths } from './open-data.ts';

it('lists every file of the index, each with one to look at', () => {
  const files = dataFiles();
  expect(files.map(({ path }) => path)).toEqual(Object.values(dataPaths));
  expect(files.filter(({ href, text }) => /[{}]|\/\.json/.test(href) || text === '')).toEqual([]);
});
