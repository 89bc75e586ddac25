import type { LetterId } from '@poryadok/domain/schema';

/** The address of a letter. @example letterUrl('mvd-complaint') // '/letters/mvd-complaint/' */
export function letterUrl(id: LetterId) {
  return `/letters/${id}/`;
}
