import type { Field } from '@poryadok/domain/schema';
import { describe, expect, it } from 'vitest';
import { procedures } from '../shared/content.ts';
import { fieldGroups } from './field-groups.ts';

function field(rest: Partial<Field> = {}): Field {
  return { id: 'name', name: 'Имя', cites: ['S002-1.3'], ...rest };
}

describe('the fields of a form', () => {
  it('stand by its parts, in the order of the form', () => {
    const groups = fieldGroups([field({ group: 'Б' }), field(), field({ group: 'Б' })]);
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Б', 2],
      ['', 1],
    ]);
  });
  it('have no column in which nothing stands', () => {
    expect(fieldGroups([field()])[0]?.columns).toEqual({ how: false, required: false });
    expect(fieldGroups([field(), field({ required: 'required', example: '7' })])[0]?.columns).toEqual({
      how: true,
      required: true,
    });
  });
  it('name their place once when it is the same for all, and each by itself otherwise', () => {
    expect(fieldGroups([field(), field()])[0]?.cites).toEqual(['S002-1.3']);
    expect(fieldGroups([field(), field({ cites: ['S002-1.4'] })])[0]?.cites).toBeUndefined();
  });
  it('of no procedure are lost', () => {
    for (const { fields = [] } of procedures)
      expect(fieldGroups(fields).flatMap(({ rows }) => rows)).toHaveLength(fields.length);
  });
});
