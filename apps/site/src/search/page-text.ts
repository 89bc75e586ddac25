/** Pagefind's own module: not part of the bundle, it is written beside the built site. */
interface Pagefind {
  options(options: { ranking: { termFrequency: number; pageLength: number } }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Data> }[] }>;
}
interface Part {
  url: string;
  title: string;
  excerpt: string;
}
interface Data extends Part {
  meta: { title?: string };
  sub_results: readonly Part[];
}

/** A place in the text of a page. */
export interface TextHit {
  href: string;
  title: string;
  /** Its section, where it has one. */
  section: string;
  excerpt: string;
}

const longestWaitMs = 15_000;
const mostPages = 10;

let loading: Promise<Pagefind> | undefined;
let tries = 0;

async function load(): Promise<Pagefind> {
  // A browser remembers that a module did not come: another try is another address.
  const again = tries++ > 0 ? `?${tries}` : '';
  const pagefind = (await import(
    /* @vite-ignore */ `${location.origin}/pagefind/pagefind.js${again}`
  )) as Pagefind;
  await pagefind.options({ ranking: { termFrequency: 0.1, pageLength: 0.75 } });
  return pagefind;
}

/**
 * Prepares a query for Pagefind's Russian stemmer: it folds «й» to «и» before stemming, so that
 * «миграционный» finds one page of four. The genitive («миграционного») has no «й» and finds all forms.
 *
 * @example prepareQuery('Миграционный центр') // 'миграционного центр'
 */
export function prepareQuery(query: string): string {
  return query
    .toLowerCase()
    .slice(0, 200)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\p{L}\p{N}\s.-]/gu, ' ')
    .replace(/(\p{L}{2})(?:ый|ой)(?!\p{L})/gu, '$1ого')
    .replace(/(\p{L}{2})ий(?!\p{L})/gu, '$1его')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether an excerpt holds what was asked for. Pagefind shortens a word that it does not know until something fits;
 * that is no find.
 *
 * @example holds('<mark>арест</mark>', 'асдфгх') // false
 */
export function holds(excerpt: string, query: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) =>
    word.toLowerCase().replaceAll('ё', 'е'),
  );
  return prepareQuery(query)
    .replaceAll('ё', 'е')
    .split(' ')
    .filter((word) => word.length > 2)
    .some((word) => {
      const start = word.slice(0, Math.max(3, word.length - 3));
      return marked.some((found) => found.includes(start));
    });
}

function within<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), longestWaitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function search(query: string): Promise<TextHit[]> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  const { results } = await (await loading).search(prepareQuery(query));
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return pages.flatMap(({ url, excerpt, meta, sub_results }) => {
    const title = meta.title ?? url;
    const part = sub_results.find(
      (candidate) => candidate.url.includes('#') && holds(candidate.excerpt, query),
    );
    if (part) return [{ href: part.url, title, section: part.title, excerpt: part.excerpt }];
    return holds(excerpt, query) ? [{ href: url, title, section: '', excerpt }] : [];
  });
}

/** What the text of all pages says; fails where the network does. */
export function searchText(query: string): Promise<TextHit[]> {
  const found = within(search(query));
  // What hangs would hang again: another try begins anew.
  found.catch(() => {
    loading = undefined;
  });
  return found;
}
