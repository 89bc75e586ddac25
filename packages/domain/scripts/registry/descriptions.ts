import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Generated, read, repositoryFolder } from './disk.ts';

const folder = 'packages/domain/src/schema';
/** What describes no data: lists of names, and what is made of the others. */
const besides = ['ids.ts', 'index.ts', 'json-schemas.ts', 'descriptions.ts', 'identifier.ts'];

/** A schema's comment under an empty key, its fields' under theirs. */
type Described = Map<string, string>;

/**
 * The comments of the schemas and of their fields, read as text: the formatter sees to it that a field stands on a line of
 * its own, all fields of one schema as deep as the first.
 */
function describedIn(source: string): [string, Described][] {
  const found: [string, Described][] = [];
  let comment: string[] = [];
  let depth: number | undefined;
  for (const line of source.split('\n')) {
    const [, exported] = /^export const (\w+)\b/.exec(line) ?? [];
    const [, indent = '', field] = /^( +)(\w+): /.exec(line) ?? [];
    if (/^\s*(\/\*\*|\*)/.test(line)) {
      if (line.includes('/**')) comment = [];
      const text = line.replace(/^\s*(\/\*\*|\*\/|\*)\s?/, '').replace(/\s*\*\/$/, '');
      if (text !== '' && !text.startsWith('@')) comment.push(text);
      continue;
    }
    const said = comment.join(' ').trim();
    if (exported !== undefined) {
      found.push([exported, new Map(said === '' ? [] : [['', said]])]);
      depth = undefined;
    } else if (field !== undefined) {
      depth ??= indent.length;
      if (said !== '' && indent.length === depth) found.at(-1)?.[1].set(field, said);
    } else if (line.startsWith('export ') || line.startsWith('const ')) depth = Number.POSITIVE_INFINITY;
    comment = [];
  }
  return found.filter(([, described]) => described.size > 0);
}

/** As the formatter quotes it. */
function quoted(text: string): string {
  return text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`;
}

/** As the formatter sets it: a text too long for its line stands on the next, but not after the shortest of names. */
function line([field, said]: [string, string]): string {
  const name = field === '' ? "''" : field;
  const whole = `    ${name}: ${quoted(said)},\n`;
  return whole.length - 1 > 110 && name.length > 4 ? whole.replace(': ', ':\n      ') : whole;
}

/** What the published JSON Schemas say of each field: the comment that stands beside it in its zod schema. */
export function descriptions(): Generated {
  const all = readdirSync(join(repositoryFolder, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !besides.includes(file))
    .sort()
    .flatMap((file) => describedIn(read(`schema/${basename(file)}`)));
  return {
    path: `${folder}/descriptions.ts`,
    text: `// Written by scripts/registry.ts from the comments of the schemas beside it. Do not edit: change the comment instead.

/** The comment of each schema, under an empty key, and of its fields, by name. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${all.map(([name, described]) => `  ${name}: {\n${[...described].map(line).join('')}  },\n`).join('')}};
`,
  };
}
