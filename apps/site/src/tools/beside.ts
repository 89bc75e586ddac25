/** Works by their names, each of one thing given; what is given and made can be copied to a worker and back. */
type Works = Record<string, (given: never) => unknown>;

type Given<Of extends Works, Name extends keyof Of> = Parameters<Of[Name]>[0];
type Made<Of extends Works, Name extends keyof Of> = Promise<Awaited<ReturnType<Of[Name]>>>;

/** What a worker sends back; without `made` the work failed. */
interface Answer {
  made?: unknown;
}

/**
 * Long works that are done beside the page, which goes on answering. Each has a worker of its own, so that it can be stopped.
 * The worker's code is the very module that says this: it comes from the network once.
 *
 * @param address - of that module: `import.meta.url`
 * @param works - by their names
 * @param able - whether workers of this browser can do them; where not, the page does
 * @returns what has a work done; it throws when the work fails or is stopped
 */
export function besidePage<Of extends Works>(address: string, works: Of, able: () => boolean = () => true) {
  if ('WorkerGlobalScope' in globalThis)
    answerWith(([name, given]: readonly [string, never]) => works[name]?.(given));
  return async <Name extends keyof Of & string>(name: Name, given: Given<Of, Name>, stop: AbortSignal) =>
    (able()
      ? madeBy(new Worker(address, { type: 'module' }), [name, given], stop)
      : works[name]?.(given as never)) as Made<Of, Name>;
}

/** The side of a worker: each thing that comes is answered with what `make` makes of it. */
export function answerWith<Given>(make: (given: Given) => unknown): void {
  addEventListener('message', async ({ data }: MessageEvent<Given>) => {
    postMessage(
      await Promise.resolve(data)
        .then(make)
        .then(
          (made): Answer => ({ made }),
          () => ({}),
        ),
    );
  });
}

/**
 * The side of the page: gives a new worker its one job and lets it go.
 *
 * @throws when the work fails or is stopped, or the worker's code does not come
 */
export async function madeBy(worker: Worker, given: unknown, stop: AbortSignal): Promise<unknown> {
  const made = new Promise((resolve, reject) => {
    const fail = () => reject(new Error('not done'));
    if (stop.aborted) fail();
    stop.addEventListener('abort', fail);
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => ('made' in data ? resolve(data.made) : fail());
    worker.postMessage(given);
  });
  return made.finally(() => worker.terminate());
}
