import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');

function textOf(endings: RegExp): string {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
}

function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => text.split(/\s+/)).filter(Boolean));
}

/** The text between an opening brace and its closing one. */
function braced(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

const quoted = [/'([^'\n]*)'/g, /"([^"\n]*)"/g, /`([^`\n]*)`/g];
function literals(text: string): string[] {
  return quoted.flatMap((quote) => [...text.matchAll(quote)].map(([, inside = '']) => inside));
}

const markup = textOf(/(?<!\.test)\.(astro|tsx|ts)$/);
const selectors = textOf(/\.css$/)
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/@import [^;]*;/g, '')
  .replace(/\{[^{}]*\}/g, '{}');

const styled = wordsOf([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
/** What surely is a class: the value of a class attribute; a string or a key in its expression. */
const worn = wordsOf([
  ...[...markup.matchAll(/\bclass(?:Name)?="([^"]*)"/g)].map(([, value = '']) => value),
  ...[...markup.matchAll(/\bclass(?:Name|:list)?=(?=\{)/g)].flatMap(({ index, 0: start }) => {
    const expression = braced(markup, index + start.length);
    return [
      ...literals(expression),
      ...[...expression.matchAll(/[{,] (\w+)(?=:)/g)].map(([, key = '']) => key),
    ];
  }),
  ...[...markup.matchAll(/className = '([^']*)'/g)].map(([, value = '']) => value),
]);
/** And every word in quotes: a class may come as data, such as the looks of a day. */
const spoken = new Set([...worn, ...wordsOf(literals(markup))]);

it('there is enough to check', () => {
  expect(Math.min(styled.size, worn.size)).toBeGreaterThan(100);
});

it('every class of the styles is worn by something', () => {
  expect([...styled].filter((name) => !spoken.has(name))).toEqual([]);
});

it('every class of the mark-up is in the styles', () => {
  expect([...worn].filter((name) => !styled.has(name))).toEqual([]);
});
