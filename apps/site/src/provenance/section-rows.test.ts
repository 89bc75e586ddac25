import { sections, sources } from '@poryadok/domain/sources';
import { describe, expect, it } from 'vitest';
import { chaptersOf, sectionRows, wordOf } from './section-rows.ts';

describe.each(sources.map((source) => [source.id, source] as const))(
  'source %s on its page',
  (id, source) => {
    const rows = sectionRows(source);

    it('has all its sections in its own order, and no other', () => {
      expect(rows.map(({ section }) => section.id)).toEqual(
        sections.filter((section) => section.source === id).map((section) => section.id),
      );
    });

    it('is cut into chapters that begin with a section of the first level and lose no row', () => {
      const chapters = chaptersOf(rows);
      expect(chapters.flatMap((chapter) => chapter.rows)).toEqual(rows);
      for (const { title, rows: inside } of chapters.slice(1)) {
        expect(inside[0]?.section).toMatchObject({ level: 1, heading: title });
        expect(inside.slice(1).filter(({ section }) => section.level === 1)).toEqual([]);
      }
    });

    it('marks a section by the worst that the law says of it, and one without facts as bare', () => {
      for (const { kinds, wrong, unsure, count } of rows) {
        expect(kinds.includes('law')).toBe(wrong.length > 0);
        expect(kinds.includes('unsure')).toBe(wrong.length === 0 && unsure.length > 0);
        expect(kinds.includes('none')).toBe(count === 0);
      }
    });
  },
);

it('says the gravest of what stands against a section, and nothing where nothing does', () => {
  const some = [{ id: 'one' }];
  expect(wordOf({ wrong: some, unsure: some, conflicts: some })).toBe('По закону иначе');
  expect(wordOf({ wrong: [], unsure: some, conflicts: some })).toBe('Не подтверждено');
  expect(wordOf({ wrong: [], unsure: [], conflicts: some })).toBe('Источники расходятся');
  expect(wordOf({ wrong: [], unsure: [], conflicts: [] })).toBeUndefined();
});
