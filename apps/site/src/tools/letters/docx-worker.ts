import type { RenderedLetter } from '@poryadok/domain/letters';
import { toDocx } from './to-docx.ts';

// Beside the page: thousands of paragraphs take seconds, and a page that stands still for them seems broken.
addEventListener('message', ({ data }: MessageEvent<Pick<RenderedLetter, 'title' | 'blocks'>>) => {
  toDocx(data)
    .catch(() => undefined)
    .then((file) => postMessage(file));
});
