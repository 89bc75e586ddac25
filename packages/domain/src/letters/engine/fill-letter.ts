import { formatRubles } from '../../calculators/engine/format-rubles.ts';
import { type Answers, evaluate } from '../../checklist/condition.ts';
import { formatNumericDate, formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Block, Letter, LetterField, Line, Part, Words } from '../../schema/letter.ts';
import { type AnyField, chosenOption, chosenOptions, readFact, validatePassport } from './read-fact.ts';
import type {
  Blank,
  LetterAnswers,
  LetterWarning,
  MissingFact,
  RenderedBlock,
  RenderedLetter,
  RenderedLine,
} from './types.ts';

/** Facts of one level: the letter's own, or those of a row of a list. */
interface Level {
  /** `files.0.`, empty for the letter itself. */
  path: string;
  fields: readonly AnyField[];
  answers: LetterAnswers;
}

interface Filling {
  level: Level;
  chosen: Answers;
  /** The number of each annex that goes with the letter. */
  annexes: ReadonlyMap<string, number>;
}

/** Rows of a table that nobody has begun: enough to write in by hand. */
const blankRows = 3;

/** The value of a field, if it is the object's own. */
function given(answers: unknown, name: string): unknown {
  return typeof answers === 'object' && answers !== null && Object.hasOwn(answers, name)
    ? (answers as Record<string, unknown>)[name]
    : undefined;
}

function fieldOf<Kind extends LetterField['kind']>(
  letter: Letter,
  name: string | undefined,
  kind: Kind,
): Extract<LetterField, { kind: Kind }> | undefined {
  return letter.fields.find(
    (field): field is Extract<LetterField, { kind: Kind }> => field.name === name && field.kind === kind,
  );
}

/** The rows given for a list, as many as it takes. */
function rowsOf(field: Extract<LetterField, { kind: 'list' }>, answers: LetterAnswers): unknown[] {
  const rows = given(answers, field.name);
  return Array.isArray(rows) ? rows.slice(0, field.maxItems) : [];
}

function levelOf(field: Extract<LetterField, { kind: 'list' }>, row: unknown, index: number): Level {
  const answers = typeof row === 'object' && row !== null ? { ...row } : {};
  return { path: `${field.name}.${index}.`, fields: field.item, answers };
}

function holds(when: Condition | undefined, chosen: Answers): boolean {
  return when === undefined || evaluate(when, chosen) === true;
}

function blankFor({ kind }: AnyField, field: string): Blank {
  return { field, blank: '__________', ...(kind === 'long-text' && { long: true }) };
}

function written(part: Exclude<Part, string>, { level, annexes }: Filling): string | Blank {
  if ('annex' in part) {
    const number = annexes.get(part.annex);
    return number === undefined ? '' : ` (приложение ${number})`;
  }
  const field = level.fields.find(({ name }) => name === part.field);
  if (!field) throw new Error(`a letter has no field ${part.field}`);
  const path = level.path + field.name;
  const answer = given(level.answers, field.name);
  const { value } = readFact(field, field.kind === 'choice' ? (answer ?? field.options[0]?.value) : answer);
  if (value === undefined) return blankFor(field, path);
  if (typeof value !== 'string')
    return 'date' in value
      ? (part.as === 'date-words' ? formatRussianDate : formatNumericDate)(value.date)
      : formatRubles(value.rubles);
  if (part.as !== 'passport') return value;
  const passport = validatePassport(value);
  return passport.ok ? passport.value : value;
}

/** Neighbouring words as one; a fact of several paragraphs begins a new line with each. */
function linesOf(words: Words, filling: Filling): RenderedLine[] {
  const lines: (string | Blank)[][] = [[]];
  for (const part of words) {
    const piece = typeof part === 'string' ? part : written(part, filling);
    if (piece === '') continue;
    const pieces = typeof piece === 'string' ? piece.split('\n') : [piece];
    for (const [index, next] of pieces.entries()) {
      if (index > 0) lines.push([]);
      const line = lines.at(-1) ?? [];
      const before = line.at(-1);
      if (typeof before === 'string' && typeof next === 'string') line[line.length - 1] = before + next;
      else line.push(next);
    }
  }
  return lines;
}

/** The words as one line, whatever a fact holds. */
function lineOf(words: Words, filling: Filling): RenderedLine {
  return linesOf(words, filling).flatMap((line, index) => (index > 0 ? [' ', ...line] : line));
}

function standingLines(lines: readonly Line[], filling: Filling): RenderedLine[] {
  return lines.flatMap((line) => {
    if (Array.isArray(line)) return [lineOf(line, filling)];
    return holds(line.when, filling.chosen) ? [lineOf(line.text, filling)] : [];
  });
}

/** The annexes that go with the letter, in their order, by their ids. */
function standingAnnexes(letter: Letter, answers: LetterAnswers, chosen: Answers) {
  return letter.blocks.flatMap((block) => {
    if (block.kind !== 'annexes' || !holds(block.when, chosen)) return [];
    const field = fieldOf(letter, block.chosen, 'choices');
    const kept = field && chosenOptions(field, given(answers, field.name));
    return block.items.filter(({ id, when }) => holds(when, chosen) && (!kept || kept.includes(id)));
  });
}

function tableRows(
  letter: Letter,
  rows: Extract<Block, { kind: 'table' }>['rows'],
  filling: Filling,
): Extract<RenderedBlock, { kind: 'table' }>['rows'] {
  if (Array.isArray(rows))
    return rows
      .filter(({ when }) => holds(when, filling.chosen))
      .map(({ cells, under }) => ({
        cells: cells.map((cell) => lineOf(cell, filling)),
        ...(under !== undefined && { under }),
      }));
  const field = fieldOf(letter, rows.of, 'list');
  if (!field) throw new Error(`the letter ${letter.id} has no list ${rows.of}`);
  const begun = rowsOf(field, filling.level.answers);
  const shown = begun.length > 0 ? begun : Array.from({ length: blankRows }, () => ({}));
  return shown.map((row, index) => {
    const level = levelOf(field, row, index);
    return { cells: rows.cells.map((cell) => lineOf(cell, { ...filling, level })) };
  });
}

function blockOf(letter: Letter, block: Block, filling: Filling): RenderedBlock {
  const sourced = { cites: block.cites, ...(block.law && { law: block.law }) };
  switch (block.kind) {
    case 'address':
      return {
        kind: 'address',
        lines: standingLines(block.lines, filling),
        ...(block.newSheet && { newSheet: true }),
        ...sourced,
      };
    case 'sign':
      return { kind: 'sign', lines: standingLines(block.lines, filling), ...sourced };
    case 'title':
    case 'heading':
      return { kind: block.kind, text: lineOf(block.text, filling), ...sourced };
    case 'text':
      return { kind: 'text', lines: linesOf(block.text, filling), ...sourced };
    case 'list':
      return {
        kind: 'list',
        numbered: block.numbered === true,
        lines: standingLines(block.items, filling),
        ...sourced,
      };
    case 'table': {
      const rows = tableRows(letter, block.rows, filling);
      const numbered = block.numbered === true;
      return {
        kind: 'table',
        caption: block.caption,
        numbered,
        head: numbered ? ['№', ...block.head] : block.head,
        rows: numbered
          ? rows.map((row, index) => ({ ...row, cells: [[`${index + 1}`], ...row.cells] }))
          : rows,
        ...sourced,
      };
    }
    case 'annexes': {
      const own = block.items.filter(({ id }) => filling.annexes.has(id));
      const list = fieldOf(letter, block.added, 'list');
      const more = list
        ? rowsOf(list, filling.level.answers).map((row, index) =>
            lineOf([{ field: list.item[0]?.name ?? '' }], { ...filling, level: levelOf(list, row, index) }),
          )
        : [];
      return {
        kind: 'annexes',
        lines: [...own.map(({ text }) => lineOf(text, filling)), ...more],
        ...sourced,
      };
    }
  }
}

/** What is missing and what is odd, field by field. */
function judge({ path, fields, answers }: Level): { missing: MissingFact[]; warnings: LetterWarning[] } {
  const missing: MissingFact[] = [];
  const warnings: LetterWarning[] = [];
  for (const field of fields) {
    const name = path + field.name;
    if (field.kind === 'choice' || field.kind === 'choices') continue;
    if (field.kind === 'list') {
      const rows = rowsOf(field, answers);
      if (rows.length === 0 && field.required) missing.push({ field: name, label: field.label });
      for (const [index, row] of rows.entries()) {
        const inner = judge(levelOf(field, row, index));
        missing.push(...inner.missing);
        warnings.push(...inner.warnings);
      }
      const all = given(answers, field.name);
      if (Array.isArray(all) && all.length > field.maxItems)
        warnings.push({ field: name, text: `В письмо войдут первые ${field.maxItems} строк.` });
      continue;
    }
    const fact = readFact(field, given(answers, field.name));
    warnings.push(...fact.warnings.map((text) => ({ field: name, text })));
    if (fact.value === undefined && field.required) missing.push({ field: name, label: field.label });
  }
  return { missing, warnings };
}

/**
 * The letter filled with what is known. Pure; never refuses: a missing fact is a gap to fill by hand, an odd one is warned
 * of and stands as given, characters that no document may hold are dropped.
 *
 * @param letter - one of `letters`
 * @param answers - by the fields' names; any JSON may come in, unknown names are left out
 * @example fillLetter(letters.find(({ id }) => id === 'mvd-complaint'), {}).missing[0] // { field: 'office', label: 'Отдел МВД, куда жалуетесь' }
 */
export function fillLetter(letter: Letter, answers: LetterAnswers): RenderedLetter {
  const chosen: Answers = Object.fromEntries(
    letter.fields.flatMap((field) =>
      field.kind === 'choice' ? [[field.name, chosenOption(field, given(answers, field.name)).value]] : [],
    ),
  );
  const annexes = new Map(standingAnnexes(letter, answers, chosen).map(({ id }, index) => [id, index + 1]));
  const asked = letter.fields.filter(({ onlyWhen }) => holds(onlyWhen, chosen));
  const filling: Filling = { level: { path: '', fields: letter.fields, answers }, chosen, annexes };
  const { lines, cites, law } = letter.addressee;
  const addressee: RenderedBlock = {
    kind: 'address',
    lines: standingLines(lines, filling),
    cites,
    ...(law && { law }),
  };
  return {
    id: letter.id,
    title: letter.title,
    blocks: [
      addressee,
      ...letter.blocks
        .filter(({ when }) => holds(when, chosen))
        .map((block) => blockOf(letter, block, filling))
        // A letter to which nothing is annexed has no heading over nothing.
        .filter((block) => !('lines' in block) || block.lines.length > 0),
    ],
    asked: asked.map(({ name }) => name),
    ...judge({ path: '', fields: asked, answers }),
  };
}
