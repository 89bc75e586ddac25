import { expect, it } from 'vitest';
import { dataFiles } from './files.ts';
import { dataIndex } from './open-data.ts';

it('lists every file of the index, each with one to look at', () => {
  const files = dataFiles();
  expect(files.map(({ path }) => path)).toEqual(Object.values(dataIndex().files));
  expect(files.filter(({ href, text }) => /[{}]|\/\.json/.test(href) || text === '')).toEqual([]);
});
