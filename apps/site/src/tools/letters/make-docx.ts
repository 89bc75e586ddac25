import type { RenderedLetter } from '@poryadok/domain/letters';

/**
 * Makes the file of Word beside the page, which goes on answering.
 *
 * @param stop - ends the work
 * @throws when its code does not come, or when it was stopped
 */
export function makeDocx(
  { title, blocks }: Pick<RenderedLetter, 'title' | 'blocks'>,
  stop: AbortSignal,
): Promise<Blob> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  const file = new Promise<Blob>((resolve, reject) => {
    const fail = () => reject(new Error('the file was not made'));
    worker.onmessage = ({ data }: MessageEvent<Blob | undefined>) => (data ? resolve(data) : fail());
    worker.onerror = fail;
    stop.addEventListener('abort', fail);
    worker.postMessage({ title, blocks });
  });
  return file.finally(() => worker.terminate());
}
