import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeSentences } from './sentences.ts';

/** The files of the browser's code, by address: `/assets/calculator.Dx1.js`. */
export interface Graph {
  /** What a file imports. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** Files that a page names itself, by name: `patent-renewal`. */
  named: ReadonlyMap<string, string>;
  /** The sentences of those files, by name: the page carries them. */
  sentences: ReadonlyMap<string, readonly string[]>;
  /** Files that a page loads later, whose sentences it carries too: each by the name of the file that it goes with. */
  later: (name: string) => string | undefined;
}

/** The addresses and all that they import. */
function closureOf(addresses: readonly string[], { imports }: Graph): readonly string[] {
  const found = new Set(addresses);
  for (const address of found) for (const imported of imports.get(address) ?? []) found.add(imported);
  return [...found];
}

/** Sentences as the page carries them; nothing where there are none. */
function script(id: string, sentences: readonly string[] = []): string {
  const text = JSON.stringify(sentences).replaceAll('<', '\\u003c');
  return sentences.length > 0 ? `<script type="application/json" id="${id}">${text}</script>` : '';
}

/** What the first group of a pattern matches, each time. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, match]) => (match ? [match] : []));
}

/**
 * A page with links to all that its scripts and islands import: a browser asks for it at once, not file after file.
 * A file that an island imports by the address that the page gives it stands in the page as `built:patent-renewal`; it becomes
 * that address, and is asked for as well.
 *
 * @throws when no file has such a name
 * @example withLinks('<head><script type="module" src="/a.js"></script></head>', graph) // '…<link rel="modulepreload" href="/b.js"></head>'
 */
export function withLinks(html: string, graph: Graph): string {
  const files: string[] = [];
  const words: string[] = [];
  const page = html.replace(/built:([\w-]+)/g, (_, name: string) => {
    const address = graph.named.get(name);
    if (!address) throw new Error(`a page asks for the file ${name}, which nothing has built`);
    files.push(address);
    words.push(script('sentences', graph.sentences.get(name)));
    const later = graph.later(name);
    if (later) words.push(script(`sentences-${later}`, graph.sentences.get(later)));
    return address;
  });
  const scripts = matches(page, /<script type="module" src="([^"]+)"/g);
  const islands = matches(page, /(?:component|renderer)-url="([^"]+)"/g);
  const links = closureOf([...scripts, ...islands, ...files], graph)
    .filter((address) => !scripts.includes(address))
    .map((address) => `<link rel="modulepreload" href="${address}">`);
  return page.replace('</head>', () => `${links.join('')}${words.join('')}</head>`);
}

/**
 * Sees to it that the code of a page comes in one wave of requests.
 *
 * @param modules - modules to build as files of their own for pages to name: name to specifier
 * @param later - the file that a page loads after the one of that name
 */
export function oneWave(
  modules: Readonly<Record<string, string>>,
  later: Graph['later'] = () => undefined,
): AstroIntegration {
  const laterNames = new Set(Object.keys(modules).flatMap((name) => later(name) ?? []));
  const imports = new Map<string, readonly string[]>();
  const named = new Map<string, string>();
  const sentences = new Map<string, readonly string[]>();
  return {
    name: 'one-wave',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const references = new Map<string, string>();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'one-wave',
                applyToEnvironment: ({ name }) => name === 'client',
                options: (options) => ({
                  ...options,
                  // An entry may export what others share with it. Else each of Astro's two entries of an island is a file of
                  // 60 bytes that imports the code.
                  preserveEntrySignatures: 'allow-extension',
                }),
                buildStart() {
                  if (this.meta.watchMode) return;
                  for (const [name, id] of Object.entries(modules))
                    references.set(name, this.emitFile({ type: 'chunk', id, name }));
                },
                renderChunk(code, { name }) {
                  const isLater = laterNames.has(name);
                  if (!(name in modules || isLater)) return null;
                  const taken = takeSentences(
                    code,
                    this.parse(code),
                    isLater ? `sentences-${name}` : undefined,
                  );
                  sentences.set(name, taken.sentences);
                  return { code: taken.code, map: null };
                },
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'chunk')
                      imports.set(
                        `/${file.fileName}`,
                        file.imports.map((name) => `/${name}`),
                      );
                  for (const [name, reference] of references)
                    named.set(name, `/${this.getFileName(reference)}`);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          await writeFile(
            path,
            withLinks(await readFile(path, 'utf8'), { imports, named, sentences, later }),
          );
        }
      },
    },
  };
}
