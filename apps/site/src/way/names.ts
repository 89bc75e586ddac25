import type { Station } from '@poryadok/domain/schema';

/**
 * By what a step is known in what a reader keeps: its own guide, which outlives a change of words; its words where it has none.
 *
 * @example stationKey({ title: 'Работать дальше' }) // 'Работать дальше'
 */
export function stationKey({ title, procedures }: Pick<Station, 'title' | 'procedures'>): string {
  return procedures?.[0] ?? title;
}

/** The place of a case on the page of its service. @example caseId(0, 1) // 'case-1-2' */
export function caseId(station: number, fork: number): string {
  return `case-${station + 1}-${fork + 1}`;
}
