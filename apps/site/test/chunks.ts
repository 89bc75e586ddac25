import { posix } from 'node:path';
import { parse } from 'es-module-lexer';
import { calculatorFile } from '../integrations/apart.ts';
import { type BuiltPage, files, read } from './built-site.ts';

/** What a file of the browser's code imports, by address on the site. */
interface Imports {
  /** Loaded with the file: it does not run before they are there. */
  static: readonly string[];
  /** Loaded when the code asks for them, workers too. */
  dynamic: readonly string[];
}

function importsOf(file: string): Imports {
  const code = read(file).toString();
  const [imports] = parse(code);
  const workers = [...code.matchAll(/new Worker\(new URL\([`'"]([^`'"]+)/g)].map(
    ([, address = '']) => address,
  );
  const targets = (...types: string[]) =>
    imports.flatMap(({ type, specifier }) =>
      types.includes(type) && specifier?.startsWith('.')
        ? [posix.join('/', posix.dirname(file), specifier)]
        : [],
    );
  return { static: targets('static', 'reexport-star'), dynamic: [...targets('dynamic'), ...workers] };
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

/** The files of these names, `patent-renewal` being that of `/assets/patent-renewal.Dx1.js`. */
function chunksNamed(...names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const found = [...graph.keys()].filter((address) => posix.basename(address).split('.')[0] === name);
    const [address] = found;
    if (!address || found.length > 1)
      throw new Error(`${found.length} files have the name ${name}; one is expected`);
    return address;
  });
}

/** The file of this name with all that it does not run without. */
export function codeNamed(name: string): ReadonlySet<string> {
  return closure(chunksNamed(name), (imports) => imports.static);
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

/**
 * The code without which a page does nothing.
 *
 * @param asked - further files that it asks for by itself: those of its calculator
 */
export function codeAtFirst(page: BuiltPage, asked: readonly string[] = []): ReadonlySet<string> {
  return closure([...entries(page), ...asked], (imports) => imports.static);
}

/**
 * All code that a page can come to load, whatever is pressed and opened there.
 *
 * @param asked - as in {@link codeAtFirst}
 */
export function codeInAll(page: BuiltPage, asked: readonly string[] = []): ReadonlySet<string> {
  return closure([...entries(page), ...asked], (imports) => [...imports.static, ...imports.dynamic]);
}

/** The file of the function that a page counts with, in a list; an empty one for a page that counts nothing. */
export function calculatorOf({ path }: BuiltPage): readonly string[] {
  const [, frame, id] = path.match(/^(\/embed)?\/calculators\/([\w-]+)\/$/) ?? [];
  return id ? chunksNamed(calculatorFile(id, frame ? 'frame' : 'page')) : [];
}
