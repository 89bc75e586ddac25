import type { Letter, LetterField } from '@poryadok/domain/schema';

type Item = Extract<LetterField, { kind: 'list' }>['item'][number];
/** A field of a letter, or of a row of its list. */
export type Asked = LetterField | Item;

/** What stands in the fields, as typed. A list holds its rows. */
export interface Form {
  [name: string]: string | string[] | Form[];
}

/** A form that nobody has begun: each choice at its usual case, all annexes chosen, a required list with a row to write in. */
export function emptyForm(fields: readonly Asked[]): Form {
  return Object.fromEntries(
    fields.map((field) => {
      switch (field.kind) {
        case 'choice':
          return [field.name, field.options[0]?.value ?? ''];
        case 'choices':
          return [field.name, field.options.map(({ value }) => value)];
        case 'list':
          return [field.name, field.required ? [emptyForm(field.item)] : []];
        default:
          return [field.name, ''];
      }
    }),
  );
}

/** The rows of a list. */
export function rowsIn(value: Form[string] | undefined): Form[] {
  return Array.isArray(value) ? value.filter((row): row is Form => typeof row === 'object') : [];
}

/**
 * The label of the field at a path of the letter: `files.0.name` in the first row of a list.
 *
 * @example labelAt([{ kind: 'text', name: 'office', label: 'Отдел МВД', required: true }], 'office') // 'Отдел МВД'
 */
export function labelAt(fields: readonly Asked[], path: string): string {
  const [name, , inner] = path.split('.');
  const field = fields.find((one) => one.name === name);
  return field?.kind === 'list' && inner !== undefined ? labelAt(field.item, inner) : (field?.label ?? '');
}

/** The id of the control that fills a gap; the list's own while it has no such row. */
export function controlAt(form: Form, path: string): string {
  const [name = '', index] = path.split('.');
  const there = index === undefined || rowsIn(form[name])[Number(index)] !== undefined;
  return `letter-${(there ? path : name).replaceAll('.', '-')}`;
}

/** Facts about the writer that the next letter may take over: name of the fact to what was typed. */
export type OwnFacts = Readonly<Record<string, string>>;

/** What the form says of the writer. */
export function ownFactsIn({ fields }: Pick<Letter, 'fields'>, form: Form): OwnFacts {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = form[field.name];
      return field.kind === 'text' && field.own && typeof value === 'string' && value !== ''
        ? [[field.own, value]]
        : [];
    }),
  );
}

/** The form with what is known of the writer, where nothing was typed yet. */
export function withOwnFacts({ fields }: Pick<Letter, 'fields'>, form: Form, own: OwnFacts): Form {
  return {
    ...form,
    ...Object.fromEntries(
      fields.flatMap((field) => {
        const kept = field.kind === 'text' && field.own ? own[field.own] : undefined;
        return kept && form[field.name] === '' ? [[field.name, kept]] : [];
      }),
    ),
  };
}
