/** What a worker of the site needs of the browser; the types of the page's own do not have it. */
interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lifetime {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  caches: CacheStorage;
  location: Location;
  fetch: typeof fetch;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

/** The first piece, and how many. */
export type Run = readonly [number, number];

/** All pages in one file, and what they load. */
export interface Pack {
  /** The day on which it was built: «25.11.2026». */
  builtOn: string;
  /** Addresses inside the site, as those of pages are: `assets/calculator.Dx1.js`. */
  files: readonly string[];
  /** Pieces of HTML, each once: pages repeat each other, and what compresses with a small window must not carry that. */
  pieces: readonly string[];
  /** Address to its HTML, as runs of pieces. The first page has no address: ``. */
  pages: Readonly<Record<string, readonly Run[]>>;
}

/**
 * The site's worker, written into `/sw.js` as text: it must use nothing from outside. It keeps the whole site at once or nothing,
 * and gives what it has kept only where the network gives nothing: a change of law is never hidden by it.
 *
 * It lies in the root of the site, wherever that is on its host.
 *
 * @param address - where the pack is, inside the site; its name tells the build
 * @param outside - addresses inside the site that are the network's alone
 */
export function offlineWorker(worker: Worker, address: string, outside: RegExp): void {
  const root = new URL('.', worker.location.href).pathname;
  const store = `poryadok${root}${address}`;

  async function keep(): Promise<void> {
    try {
      const answer = await worker.fetch(root + address);
      if (!answer.ok) throw new Error(address);
      const { pages, pieces, files, builtOn }: Pack = await answer.json();
      const cache = await worker.caches.open(store);
      await cache.addAll(files.map((file) => root + file));
      for (const [path, runs] of Object.entries(pages)) {
        const html = runs.map(([at, count]) => pieces.slice(at, at + count).join('')).join('');
        const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
        for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options'])
          if (answer.headers.has(name)) headers.set(name, answer.headers.get(name) ?? '');
        const told = `<p class="wrap small" role="note"><b>Без сети.</b> Данные от ${builtOn}.</p><main `;
        const status = path === '404.html' ? 404 : 200;
        await cache.put(root + path, new Response(html.replace('<main ', told), { headers, status }));
      }
    } catch (error) {
      await worker.caches.delete(store);
      throw error;
    }
  }

  async function forgetOthers(): Promise<void> {
    for (const name of await worker.caches.keys())
      if (name.startsWith(`poryadok${root}offline/`) && name !== store) await worker.caches.delete(name);
    await worker.clients.claim();
  }

  async function fromNetwork(request: Request, path: string): Promise<Response> {
    const cache = await worker.caches.open(store);
    const kept = await cache.match(path);
    const page = request.mode === 'navigate';
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 4000));
    const asked = worker.fetch(request);
    asked.catch(() => {});
    try {
      const answer = await (kept ? Promise.race([asked, late]) : asked);
      // A gateway of the road (502, 504) is no answer of the site.
      if (answer && (answer.status < 500 || !kept)) return answer;
    } catch {
      // No network.
    }
    const instead = kept ?? (page ? await cache.match(`${root}404.html`) : undefined);
    return instead ?? asked;
  }

  async function fromStore(request: Request, path: string): Promise<Response> {
    const cache = await worker.caches.open(store);
    return (await cache.match(path)) ?? worker.fetch(request);
  }

  worker.addEventListener('install', (event) => event.waitUntil(keep()));
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
  worker.addEventListener('message', ({ data }) => {
    if (data === 'take over') worker.skipWaiting();
  });
  worker.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (event.request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(root))
      return;
    const path = pathname.slice(root.length);
    // What is not kept is the network's alone: without one the browser says so, not we that there is no such page.
    if (outside.test(path)) return;
    // Names of assets carry a hash of what is in them: a kept one is the same.
    const answer = path.startsWith('assets/') ? fromStore : fromNetwork;
    event.respondWith(answer(event.request, pathname));
  });
}
