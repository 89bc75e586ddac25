import type { RenderedLetter } from '@poryadok/domain/letters';
import { madeBy } from '../beside.ts';

/**
 * Makes the file of Word beside the page, which goes on answering: thousands of paragraphs take seconds.
 *
 * @param stop - ends the work
 * @throws when its code does not come, or when it was stopped
 */
export async function makeDocx(
  { title, blocks }: Pick<RenderedLetter, 'title' | 'blocks'>,
  stop: AbortSignal,
): Promise<Blob> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return (await madeBy(worker, { title, blocks }, stop)) as Blob;
}
