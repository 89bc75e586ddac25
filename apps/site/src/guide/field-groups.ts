import type { Field, SectionId } from '@poryadok/domain/schema';

/** A part of a form. */
export interface FieldGroup {
  /** Empty for fields that stand in no part. */
  title: string;
  rows: readonly Field[];
  /** Columns in which something stands. */
  columns: { how: boolean; required: boolean };
  /** Where the whole part is said, when every field of it is said at the same places. */
  cites: readonly SectionId[] | undefined;
}

/**
 * The fields of a form by its parts, in the order of the form; what all rows share is said once, and an empty column is none.
 *
 * @example fieldGroups([{ name: 'ИНН', group: 'Организация', cites: ['S002-1.3'] }])
 * // [{ title: 'Организация', rows: [{ name: 'ИНН', … }], columns: { how: false, required: false }, cites: ['S002-1.3'] }]
 */
export function fieldGroups(fields: readonly Field[]): FieldGroup[] {
  return [...new Set(fields.map(({ group = '' }) => group))].map((title) => {
    const rows = fields.filter(({ group = '' }) => group === title);
    const places = new Set(rows.map(({ cites }) => [...cites].sort().join(' ')));
    return {
      title,
      rows,
      columns: {
        how: rows.some(({ format, text, example }) => format || text || example),
        required: rows.some(({ required }) => required),
      },
      cites: places.size === 1 ? rows[0]?.cites : undefined,
    };
  });
}
