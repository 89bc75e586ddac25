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
    addEventListener('message', async ({ data: [name, given] }) => {
      const answer: Answer = await Promise.resolve(given as never)
        .then(works[name])
        .then(
          (made) => ({ made }),
          () => ({}),
        );
      postMessage(answer);
    });
  return async <Name extends keyof Of & string>(name: Name, given: Given<Of, Name>, stop: AbortSignal) =>
    (able() ? inWorker(address, [name, given], stop) : works[name]?.(given as never)) as Made<Of, Name>;
}

async function inWorker(address: string, job: readonly [string, unknown], stop: AbortSignal) {
  const worker = new Worker(address, { type: 'module' });
  const made = new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the work was not done'));
    if (stop.aborted) fail();
    stop.addEventListener('abort', fail);
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => ('made' in data ? resolve(data.made) : fail());
    worker.postMessage(job);
  });
  return made.finally(() => worker.terminate());
}
