import type { Applies } from '@poryadok/domain/checklist';

/**
 * Over alternatives: how many of them are open, once that is known.
 *
 * @example oneOf(['yes', 'yes', 'no']) // 'Подойдёт одно из 2'
 */
export function oneOf(options: readonly Applies[]): string {
  const open = options.filter((applies) => applies !== 'no').length;
  if (options.includes('unknown')) return 'Подойдёт одно из этого';
  return open > 1 ? `Подойдёт одно из ${open}` : 'Подойдёт';
}
