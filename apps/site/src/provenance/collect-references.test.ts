import { sections } from '@poryadok/domain/sources';
import { describe, expect, it } from 'vitest';
import { lawReference, referencesOf } from './collect-references.ts';

describe('what a page needs of the sources', () => {
  it('is every section and law note that is asked for, and no other', () => {
    const { sections: found, law } = referencesOf({ cites: ['S003-1.2'], law: ['G-back'] });
    expect(Object.keys(found)).toEqual(['S003-1.2']);
    expect(Object.keys(law)).toEqual(['G-back']);
  });

  it('leads from each section to its place in its own source', () => {
    const all = referencesOf({ cites: sections.map(({ id }) => id) }).sections;
    expect(
      sections.filter(
        ({ id, source }) => all[id]?.url !== `/sources/${source}/#${id}` || all[id].number !== source,
      ),
    ).toEqual([]);
  });

  it('names the verdict of a note that does not contradict; one that does says so by its title', () => {
    const contradicted = lawReference('003-ndfl');
    expect(contradicted.wrong).toBe(true);
    expect(contradicted.meta).not.toContain('Закон говорит иначе.');
    const confirmed = lawReference('003-10wd');
    expect(confirmed.wrong).toBe(false);
    expect(confirmed.meta).toMatch(/^Закон подтверждает\. /);
  });

  it('does not exist for an unknown id', () => {
    // @ts-expect-error
    expect(() => referencesOf({ cites: ['S003-0'] })).toThrow('unknown section "S003-0"');
    // @ts-expect-error
    expect(() => referencesOf({ law: ['nope'] })).toThrow('unknown law note "nope"');
  });
});
