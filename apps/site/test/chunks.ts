import { posix } from 'node:path';
import { parse } from 'es-module-lexer';
import { type BuiltPage, files, pagesUnder, read } from './built-site.ts';

/** What a file of the browser's code imports, by address on the site. */
interface Imports {
  /** Loaded with the file: it does not run before they are there. */
  static: readonly string[];
  /** Loaded when the code asks for them. */
  dynamic: readonly string[];
}

function importsOf(file: string): Imports {
  const [imports] = parse(read(file).toString());
  const targets = (...types: string[]) =>
    imports.flatMap(({ type, specifier }) =>
      types.includes(type) && specifier?.startsWith('.')
        ? [posix.join('/', posix.dirname(file), specifier)]
        : [],
    );
  return { static: targets('static', 'reexport-star'), dynamic: targets('dynamic') };
}

const graph: ReadonlyMap<string, Imports> = new Map(
  files
    .filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
    .map((file) => [`/${file}`, importsOf(file)]),
);

/** The addresses and whatever is reached from them. */
function closure(addresses: readonly string[], next: (imports: Imports) => readonly string[]) {
  const found = new Set(addresses);
  for (const address of found) {
    const imports = graph.get(address);
    if (!imports) throw new Error(`nothing has built ${address}`);
    for (const imported of next(imports)) found.add(imported);
  }
  return found;
}

function attributesOf({ root }: BuiltPage, selector: string, attribute: string): string[] {
  return root.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
}

/** The code that a page starts with: its scripts, its islands and what renders these. */
function entries(page: BuiltPage): readonly string[] {
  return [
    ...attributesOf(page, 'script[src]', 'src'),
    ...attributesOf(page, 'astro-island', 'component-url'),
    ...attributesOf(page, 'astro-island', 'renderer-url'),
  ];
}

/** The code that a page names itself, so that the browser asks for all of it at once. */
export function firstWave(page: BuiltPage): ReadonlySet<string> {
  return new Set([
    ...attributesOf(page, 'script[src]', 'src'),
    ...attributesOf(page, 'link[rel=modulepreload]', 'href'),
  ]);
}

function nameOf(address: string): string {
  return posix.basename(address).split('.')[0] ?? '';
}

/**
 * The files of these names, `patent-renewal` being that of `/assets/patent-renewal.Dx1.js`.
 *
 * @throws when a name is that of no file or of several
 * @public
 */
export function chunksNamed(...names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const [address, ...others] = [...graph.keys()].filter((candidate) => nameOf(candidate) === name);
    if (!address || others.length > 0)
      throw new Error(`${address ? 'several files have' : 'no file has'} the name ${name}`);
    return address;
  });
}

const calculators: ReadonlySet<string> = new Set(
  pagesUnder('/calculators/').map(({ path }) => path.split('/').at(-2) ?? ''),
);

/** Whether a file is that of a calculator: `/assets/patent-renewal.Dx1.js`. */
function isCalculator(address: string): boolean {
  return calculators.has(nameOf(address));
}

/** All code that a page can come to load, whatever is pressed and opened there: of the calculators its own. */
export function codeInAll(page: BuiltPage): ReadonlySet<string> {
  const foreign = (address: string) =>
    isCalculator(address) && !page.path.endsWith(`/calculators/${nameOf(address)}/`);
  return closure([...entries(page), ...firstWave(page)], (imports) => [
    ...imports.static,
    ...imports.dynamic.filter((address) => !foreign(address)),
  ]);
}

/** The code without which a page does nothing, its calculator's included. */
export function codeNeeded(page: BuiltPage): ReadonlySet<string> {
  const own = [...codeInAll(page)].filter(isCalculator);
  return closure([...entries(page), ...own], (imports) => imports.static);
}

/** The code that a page loads before it is touched: what it needs and what it names. A calculator's first answer takes no more. */
export function codeAtFirst(page: BuiltPage): ReadonlySet<string> {
  return new Set([...codeNeeded(page), ...firstWave(page)]);
}
