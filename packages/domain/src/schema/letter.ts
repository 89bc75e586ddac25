import { z } from 'zod';
import { cited, shortName, statement, text } from './citation.ts';
import { condition } from './condition.ts';
import { letterId, procedureId, slug } from './identifier.ts';

/** How a fact is written, where not as typed: «19 января 2026 года», «10 000 ₽», «4508 123456». */
export const writtenAs = z.enum(['date-words', 'rubles', 'passport']);

/** A piece of a line: words of the letter, a fact of the reader's, or the number of an annex: « (приложение 2)». */
export const part = z.union([
  z.string().min(1),
  z.strictObject({ field: slug, as: writtenAs.optional() }),
  z.strictObject({ annex: slug }),
]);

/** Pieces that follow each other as they stand, spaces included. */
export const words = z.array(part).min(1);

/** A line of an address, a list or a signature; one with `when` stands only where that holds. */
export const line = z.union([words, z.strictObject({ text: words, when: condition })]);

const asked = {
  name: slug,
  label: text,
  hint: text.optional(),
  /** Without it the letter has a gap that is told; the letter is given all the same. */
  required: z.boolean(),
};
const option = z.strictObject({ value: slug, label: text, hint: text.optional() });

/** One line: a name, a number, an address. */
const textField = z.strictObject({
  ...asked,
  kind: z.literal('text'),
  /** What it must look like; an entry that does not is warned of and written as typed. */
  check: z.enum(['inn', 'kpp', 'ogrn', 'ogrnip', 'oktmo', 'snils', 'phone', 'email', 'passport']).optional(),
  /** A fact about the writer that the next letter may take over, once the writer has asked to keep it. */
  own: z.enum(['name', 'passport', 'address', 'phone', 'email']).optional(),
});
/** Paragraphs. */
const longTextField = z.strictObject({ ...asked, kind: z.literal('long-text') });
const dateField = z.strictObject({
  ...asked,
  kind: z.literal('date'),
  /** Where the day lies, seen from today: a date typed without its year is looked for there. */
  when: z.enum(['past', 'future', 'any']),
  /** The input of a calculator of the same guides that asks for the same day: a link may bring it. */
  takes: z.string().optional(),
});
const amountField = z.strictObject({
  ...asked,
  kind: z.literal('amount'),
  min: z.number(),
  max: z.number(),
});
/** The first option is the usual case: it stands until another is chosen. */
const choiceField = z.strictObject({ ...asked, kind: z.literal('choice'), options: z.array(option).min(2) });
/** All options stand until some are chosen. */
const choicesField = z.strictObject({
  ...asked,
  kind: z.literal('choices'),
  options: z.array(option).min(1),
});
const listField = z.strictObject({
  ...asked,
  kind: z.literal('list'),
  /** What one row is called: «Файл». */
  itemLabel: text,
  maxItems: z.number().int().positive(),
  item: z.array(z.union([textField, dateField])).min(1),
});

/** One thing asked for a letter: the kinds of the calculators' inputs that letters need, and texts. */
const anyField = {
  /** The heading it stands under in the form. */
  group: text,
  /** Asked only where it holds. */
  onlyWhen: condition.optional(),
};
export const letterField = z.discriminatedUnion('kind', [
  textField.extend(anyField),
  longTextField.extend(anyField),
  dateField.extend(anyField),
  amountField.extend(anyField),
  choiceField.extend(anyField),
  choicesField.extend(anyField),
  listField.extend(anyField),
]);

const standing = { when: condition.optional(), ...cited };

/** A row of a table; `under` heads it and the rows after it. */
const row = z.strictObject({
  cells: z.array(words).min(2),
  under: text.optional(),
  when: condition.optional(),
});

/** A part of a letter. Each rests on what it cites. */
export const block = z.discriminatedUnion('kind', [
  /** From whom, under the addressee; with `newSheet`, what heads an annex, which begins a sheet of its own. */
  z.strictObject({
    kind: z.literal('address'),
    lines: z.array(line).min(1),
    newSheet: z.literal(true).optional(),
    ...standing,
  }),
  z.strictObject({ kind: z.literal('title'), text: words, ...standing }),
  z.strictObject({ kind: z.literal('heading'), text: words, ...standing }),
  z.strictObject({ kind: z.literal('text'), text: words, ...standing }),
  /** Points, numbered where they are demands. */
  z.strictObject({
    kind: z.literal('list'),
    numbered: z.literal(true).optional(),
    items: z.array(line).min(1),
    ...standing,
  }),
  z.strictObject({
    kind: z.literal('table'),
    /** A column «№» before the others counts the rows. */
    numbered: z.literal(true).optional(),
    caption: text,
    head: z.array(text).min(2),
    /** Rows as they stand, or one for each row of a list field: then cells name the fields of that row. */
    rows: z.union([z.array(row).min(1), z.strictObject({ of: slug, cells: z.array(words).min(2) })]),
    ...standing,
  }),
  /** The day, the signature, the seal. */
  z.strictObject({ kind: z.literal('sign'), lines: z.array(line).min(1), ...standing }),
  /** What goes with the letter, numbered. */
  z.strictObject({
    kind: z.literal('annexes'),
    items: z.array(z.strictObject({ id: slug, text: words, when: condition.optional() })),
    /** The choices field whose options are the annexes, by the same ids. */
    chosen: slug.optional(),
    /** The list field whose rows follow them. */
    added: slug.optional(),
    ...standing,
  }),
]);

/** A letter or an application that a person fills from their own answers. */
export const letter = z.strictObject({
  id: letterId,
  title: text,
  /** For menus and lists. */
  shortTitle: shortName,
  forWhom: statement,
  /** The guides that need it. They say where it goes, how and by which day. */
  procedures: z.array(procedureId).min(1),
  /** To whom, in the case that a letter's head needs. */
  addressee: z.strictObject({ lines: z.array(line).min(1), ...cited }),
  /** How many originals are handed in, where more than one. */
  copies: z.number().int().min(2).optional(),
  fields: z.array(letterField).min(1),
  blocks: z.array(block).min(1),
  /** What no lawyer has read yet: points of wording and law, for the reader and the editor. */
  unread: z.array(text).min(1),
});

export type WrittenAs = z.infer<typeof writtenAs>;
export type Part = z.infer<typeof part>;
export type Words = z.infer<typeof words>;
export type Line = z.infer<typeof line>;
export type LetterField = z.infer<typeof letterField>;
export type Block = z.infer<typeof block>;
export type Letter = z.infer<typeof letter>;
