import type { LetterId } from '@poryadok/domain/schema';

const hasPages = Object.keys(import.meta.glob('../../pages/letters/*.astro')).length > 0;

/** Where a letter is filled. */
export function letterUrlOf(id: LetterId): string | undefined {
  return hasPages ? `/letters/${id}/` : undefined;
}
