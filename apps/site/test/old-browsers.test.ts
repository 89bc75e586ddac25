import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { files, inspect, type Problem, read, report } from './built-site.ts';

/**
 * The oldest browsers promised: Safari 15.4 and Chrome 104 (README). One sign that they do not know, and a whole file is
 * silent, without a word to the reader. Pagefind's own interface is not used by any page.
 */
const code = files.filter((file) => file.endsWith('.js') && !/^pagefind\/pagefind-(.*-)?ui\.js$/.test(file));

interface Node {
  type: string;
  [name: string]: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    yield* nodesOf(Object.values(value));
  }
}

/** Methods that came later than the floor: Safari's version first, then Chrome's. */
const later: Readonly<Record<string, string>> = {
  toSorted: '16, 110',
  toReversed: '16, 110',
  toSpliced: '16, 110',
  groupBy: '17.4, 117',
  withResolvers: '17.4, 119',
  fromAsync: '16.4, 121',
  canParse: '17, 120',
  isWellFormed: '16.4, 111',
  symmetricDifference: '17, 122',
  isSubsetOf: '17, 122',
  checkVisibility: '17.4, 105',
  requestIdleCallback: 'none, 47',
  transferControlToOffscreen: '16.4, 69',
  showOpenFilePicker: 'none, 86',
  isSupersetOf: '17, 122',
  isDisjointFrom: '17, 122',
  toWellFormed: '16.4, 111',
  showPopover: '17, 114',
  togglePopover: '17, 114',
  hidePopover: '17, 114',
};

/** Objects that came later. */
const laterObjects: Readonly<Record<string, string>> = {
  CompressionStream: '16.4, 80',
  DecompressionStream: '16.4, 80',
  OffscreenCanvas: '16.4, 69',
};

/**
 * The pattern of an expression made by name: the build writes what it cannot lower as RegExp(`…`). One that is put together
 * at run time is not read: the only one with a look behind, in the part of `docx` that fills templates, is never called here.
 */
function patternMadeBy({ type, callee, arguments: given }: Node): string {
  if (!/^(New|Call)Expression$/.test(String(type)) || (callee as Node).name !== 'RegExp') return '';
  const [first] = given as Node[];
  if (first?.type !== 'TemplateLiteral') return String(first?.value ?? '');
  const [text, ...more] = first.quasis as { value: { cooked: string } }[];
  return text && more.length === 0 ? text.value.cooked : '';
}

/** What is wrong with code for the floor, in an editor's words. */
function unknownToOldBrowsers(source: string): string[] {
  let program: unknown;
  try {
    program = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [`is no code of 2022: ${error}`];
  }
  return [...nodesOf(program)].flatMap((node) => {
    if (node.type === 'StaticBlock') return ['static block: Safari 16.4'];
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    const pattern = regex?.pattern ?? patternMadeBy(node);
    if (/\(\?<[=!]/.test(pattern)) return [`looks behind: Safari 16.4: /${pattern}/`];
    if (regex?.flags.includes('v')) return [`flag v: Safari 17, Chrome 112: /${pattern}/`];
    const made = node.type === 'NewExpression' ? String((node.callee as Node).name) : '';
    // What is asked for first may be missing.
    if (Object.hasOwn(laterObjects, made) && !source.includes(`typeof ${made}`))
      return [`new ${made}: ${laterObjects[made]}`];
    if (node.type !== 'MemberExpression') return [];
    const name = String((node.property as Node).name);
    return Object.hasOwn(later, name) ? [`.${name}: ${later[name]}`] : [];
  });
}

it('every file of code is read by the oldest browsers promised', () => {
  expect(code.length).toBeGreaterThan(50);
  const problems: Problem[] = code.flatMap((path) =>
    unknownToOldBrowsers(read(path).toString('utf8')).map((what) => ({ path, what })),
  );
  expect(report(problems)).toEqual([]);
});

it('and so is the code that stands in the pages', () => {
  expect(
    inspect(({ root }) =>
      root
        .querySelectorAll('script:not([src])')
        .filter((script) => /^(|module|text\/javascript)$/.test(script.getAttribute('type') ?? ''))
        .flatMap((script) => unknownToOldBrowsers(script.innerHTML)),
    ),
  ).toEqual([]);
});

it('lets pass what is used only where it is', () => {
  expect(unknownToOldBrowsers('typeof OffscreenCanvas === "function" && new OffscreenCanvas(1, 1)')).toEqual(
    [],
  );
});

it.each([
  ['x.replace(/(?<=a)b/g, "")', 'looks behind'],
  ['new RegExp("(?<!a)b")', 'looks behind'],
  ['RegExp("(?<!a)b")', 'looks behind'],
  ['RegExp(`(?<=a)b`, ``)', 'looks behind'],
  ['class A { static { } }', 'static block'],
  ['[1].toSorted()', '.toSorted'],
  ['new OffscreenCanvas(1, 1)', 'new OffscreenCanvas'],
  ['element.showPopover()', '.showPopover'],
  ['a ??= await import("b"); using x = 1', 'is no code of 2022'],
])('tells that %s is not', (source, what) => {
  expect(unknownToOldBrowsers(source).join()).toContain(what);
});

it('no style asks for the width of a screen in a way that Safari 15.4 does not know', () => {
  const styles = files.filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  const problems = styles.flatMap((path) =>
    (
      read(path)
        .toString('utf8')
        .match(
          /@media[^{]*[<>]=?[^{]*\{|@container[^{]*|color-mix\([^)]*|@starting-style|light-dark\(|&[\s:.>[]/g,
        ) ?? []
    ).map((what) => ({ path, what })),
  );
  expect(report(problems)).toEqual([]);
});

it('a page tells where a reader would look which browsers it needs, as the README does', () => {
  const told = read('about/offline/index.html')
    .toString()
    .replaceAll(/&nbsp;|\u00a0/g, ' ');
  expect(told).toContain('Safari с 15.4');
  expect(told).toContain('Chrome с 104');
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain('Safari from 15.4 and Chrome from 104');
});
