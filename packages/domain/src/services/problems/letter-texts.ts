import type { Condition } from '../../schema/condition.ts';
import type { Letter, LetterField, Part } from '../../schema/letter.ts';
import type { Catalogue } from '../catalogue.ts';
import { collect } from './collect.ts';
import { leavesOf } from './leaves.ts';

function isCondition(value: unknown): value is Condition {
  // A date's `when` is a word: where the day lies.
  return typeof value === 'object' && value !== null;
}

/** The names of fields that lines, cells and annexes take; those of a list's rows stand after the list's: `files.name`. */
function usedFields({ addressee, blocks }: Letter): string[] {
  return [addressee, ...blocks].flatMap((block) => {
    const rows =
      'kind' in block && block.kind === 'table' && !Array.isArray(block.rows) ? block.rows : undefined;
    const more = 'kind' in block && block.kind === 'annexes' ? [block.chosen, block.added] : [];
    return [
      ...collect(block, 'field').map(({ value }) => (rows ? `${rows.of}.${value}` : `${value}`)),
      ...(rows ? [rows.of] : []),
      ...more.filter((name) => name !== undefined),
    ];
  });
}

function namesOf(field: LetterField): string[] {
  if (field.kind !== 'list') return [field.name];
  return [field.name, ...field.item.map(({ name }) => `${field.name}.${name}`)];
}

function problemsOf(letter: Letter): string[] {
  const where = `letter ${letter.id}`;
  const names = letter.fields.flatMap(namesOf);
  const used = usedFields(letter);
  const conditions = ['when', 'onlyWhen'].flatMap((key) => collect(letter, key).map(({ value }) => value));
  const leaves = conditions.filter(isCondition).flatMap(leavesOf);
  const asked = new Set(leaves.map(({ question }) => question));
  // The first column of a list whose rows are annexes is what the annex is.
  const annexed = letter.blocks.flatMap((block) => {
    if (block.kind !== 'annexes') return [];
    const list = letter.fields.find(({ name }) => name === block.added);
    return list ? namesOf(list) : [];
  });
  const annexes = letter.blocks.flatMap((block) => (block.kind === 'annexes' ? block.items : []));
  const mentioned = collect(letter.blocks, 'annex').map(
    ({ value }) => value as Extract<Part, { annex: string }>['annex'],
  );
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${where}: field "${name}" is asked twice`),
    ...used
      .filter((name) => !names.includes(name))
      .map((name) => `${where}: the text takes the unknown field "${name}"`),
    ...names
      .filter((name) => !used.includes(name) && !asked.has(name) && !annexed.includes(name))
      .map((name) => `${where}: field "${name}" stands nowhere in the letter`),
    ...leaves.flatMap(({ question, is }) => {
      const field = letter.fields.find(({ name }) => name === question);
      if (field?.kind !== 'choice') return [`${where}: a condition asks "${question}", which is no choice`];
      return [is]
        .flat()
        .filter((answer) => !field.options.some(({ value }) => value === answer))
        .map((answer) => `${where}: field "${question}" has no option "${answer}"`);
    }),
    ...mentioned
      .filter((annex) => !annexes.some(({ id }) => id === annex))
      .map((annex) => `${where}: the text refers to the unknown annex "${annex}"`),
    ...letter.blocks.flatMap((block) => {
      const field =
        block.kind === 'annexes' ? letter.fields.find(({ name }) => name === block.chosen) : undefined;
      if (block.kind !== 'annexes' || field?.kind !== 'choices') return [];
      const offered = field.options.map(({ value }) => value).join(', ');
      const held = block.items.map(({ id }) => id).join(', ');
      return offered === held
        ? []
        : [`${where}: field "${field.name}" offers ${offered}, the annexes are ${held}`];
    }),
  ];
}

/**
 * Letters whose text and fields do not fit: a fact that nobody is asked for, a field that stands nowhere, a condition on what
 * is no choice, an annex that is not there.
 *
 * It says, for instance: letter mvd-complaint: field "visa" stands nowhere in the letter
 *
 * @example letterTexts(catalogue) // []
 */
export function letterTexts({ letters }: Pick<Catalogue, 'letters'>): string[] {
  return letters.flatMap(problemsOf);
}
