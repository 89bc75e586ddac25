import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An `@example` of an exported function: what is called, and the answer its comment tells. */
export interface Example {
  /** «addDays: addDays('2026-02-27', 3)» */
  name: string;
  /** Statements, the last one an expression. */
  code: string;
  /** The comment after the last call; empty when there is none. */
  told: string;
}

/** What a file's exported functions say of themselves. */
export interface Docstrings {
  examples: readonly Example[];
  /** Exported functions without a docstring. */
  undocumented: readonly string[];
}

/**
 * The docstrings of a file's exported functions. Of an overloaded function the first signature that has one speaks.
 *
 * @param path - absolute path of a `.ts` or `.tsx` file
 */
function docstringsOf(path: string): Docstrings {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const examples: Example[] = [];
  const documented = new Set<string>();
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    if (!statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue;
    const name = statement.name.text;
    names.add(name);
    const comments = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    if (comments.length > 0) documented.add(name);
    for (const comment of comments)
      for (const tag of comment.tags ?? [])
        if (tag.tagName.text === 'example')
          examples.push(...read(name, ts.getTextOfJSDocComment(tag.comment) ?? ''));
  }
  return { examples, undocumented: [...names].filter((name) => !documented.has(name)) };
}

/** A file with what it says of itself and, where it was loaded, what it exports. */
export interface DocumentedModule extends Docstrings {
  file: string;
  own: Readonly<Record<string, unknown>>;
}

/**
 * What the files of a folder say of themselves. Tests and declarations are none.
 *
 * @param folder - absolute
 * @param skip - paths from the folder that are left out
 * @param loads - which files are loaded too; those with examples, unless told
 */
export async function documentedModules(
  folder: string,
  {
    skip = /^$/,
    loads = ({ examples }) => examples.length > 0,
  }: { skip?: RegExp; loads?: (docstrings: Docstrings) => boolean } = {},
): Promise<DocumentedModule[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file) && !skip.test(file),
  );
  return Promise.all(
    files.map(async (file) => {
      const docstrings = docstringsOf(join(folder, file));
      return { file, own: loads(docstrings) ? await import(join(folder, file)) : {}, ...docstrings };
    }),
  );
}

/** The functions without a docstring, as `file: name`. */
export function undocumentedIn(modules: readonly DocumentedModule[]): string[] {
  return modules.flatMap(({ file, undocumented }) => undocumented.map((name) => `${file}: ${name}`));
}

/** Each example of the modules as a test needs it: its title, itself, and what it may name: its own file's exports before all others'. */
export function examplesIn(
  modules: readonly DocumentedModule[],
): [title: string, example: Example, scope: Readonly<Record<string, unknown>>][] {
  const everything = Object.assign({}, ...modules.map(({ own }) => own));
  return modules.flatMap(({ file, own, examples }) =>
    examples.map((example): [string, Example, Readonly<Record<string, unknown>>] => [
      `${file}: ${example.name}`,
      example,
      { ...everything, ...own },
    ]),
  );
}

/** Each comment is the answer of the call before it, and may go on over several lines. */
function read(name: string, text: string): Example[] {
  const examples: Example[] = [];
  let code: string[] = [];
  let told: string[] = [];
  const close = (): void => {
    const source = code.join('\n').trim().replace(/;$/, '');
    if (source !== '')
      examples.push({
        name: `${name}: ${source.replace(/\s+/g, ' ').slice(0, 120)}`,
        code: source,
        told: told.join(' '),
      });
    code = [];
    told = [];
  };
  for (const line of text.trim().split('\n')) {
    const at = commentStart(line);
    const call = at < 0 ? line : line.slice(0, at);
    if (told.length > 0 && call.trim() !== '') close();
    if (call.trim() !== '') code.push(call);
    if (at >= 0) told.push(line.slice(at + 2).trim());
  }
  close();
  return examples;
}

/** Where `//` begins a comment and is no part of a string. */
function commentStart(line: string): number {
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    if (quote !== '') {
      if (letter === '\\') index++;
      else if (letter === quote) quote = '';
    } else if (`'"\``.includes(letter)) quote = letter;
    else if (line.startsWith('//', index)) return index;
  }
  return -1;
}

/** Stands where an example leaves something out: «…». */
const rest = Symbol('left out');

/**
 * Runs an example and compares what it gives with what its comment tells. «…» in the told answer stands for anything
 * left out: fields of an object, further items, the beginning or end of a text. In the call it stands for `filler`.
 *
 * @param scope - what the example may name
 * @param filler - source of what a call leaves out, such as `...described`
 * @returns why they differ, or `undefined` when they agree
 */
export function disagreement(
  { code, told }: Example,
  scope: Readonly<Record<string, unknown>>,
  filler: string,
): string | undefined {
  const given = evaluate(replaceEllipsis(code, filler), scope);
  if (told === '') return 'the example tells no answer';
  const answers = answersIn(told, scope);
  if (answers.length === 0) return `no answer to compare in: ${told}`;
  return answers.some((answer) => agrees(given, answer))
    ? undefined
    : `gave ${JSON.stringify(given)}, told ${told}`;
}

/** What the comment may mean, the longest reading first: after the answer an explanation may follow. */
function answersIn(told: string, scope: Readonly<Record<string, unknown>>): unknown[] {
  const ends = [told.length, ...[...told.matchAll(/[,:;]? /g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const text = replaceEllipsis(told.slice(0, end), '...[rest]');
    try {
      return [evaluate(text, { ...scope, rest })];
    } catch {
      // Not an expression: a shorter beginning may be one.
    }
  }
  return [];
}

function evaluate(source: string, scope: Readonly<Record<string, unknown>>): unknown {
  const statements = source.split(/;\s*\n/);
  const last = statements.pop() ?? '';
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  const body = `'use strict'; ${statements.map((statement) => `${statement};`).join('\n')}\nreturn (${last}\n);`;
  return new Function(...names, body)(...names.map((name) => scope[name]));
}

/** Replaces «…» outside strings; after a colon it is a value, elsewhere further fields or items. */
function replaceEllipsis(source: string, filler: string): string {
  return source.replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|(:\s*)?…/g, (found, colon: string | undefined) => {
    if (!found.endsWith('…') || /^['"`]/.test(found)) return found;
    return colon === undefined ? filler : `${colon}rest`;
  });
}

function agrees(given: unknown, told: unknown): boolean {
  if (told === rest) return true;
  if (typeof told === 'string') return typeof given === 'string' && pattern(told).test(given);
  if (Array.isArray(told)) {
    const open = told.at(-1) === rest;
    const items = open ? told.slice(0, -1) : told;
    return (
      Array.isArray(given) &&
      (open ? given.length >= items.length : given.length === items.length) &&
      items.every((item, index) => agrees(given[index], item))
    );
  }
  if (typeof told !== 'object' || told === null) return Object.is(given, told);
  if (typeof given !== 'object' || given === null) return false;
  const { 0: left, ...fields } = told as Record<string, unknown>;
  const open = left === rest;
  const actual = given as Record<string, unknown>;
  return (
    (open || Object.keys(actual).length === Object.keys(told).length) &&
    Object.entries(open ? fields : told).every(([key, value]) => agrees(actual[key], value))
  );
}

function pattern(told: string): RegExp {
  const parts = told.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`);
}
