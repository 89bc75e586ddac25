import type { PlainDate } from '@poryadok/domain/plain-date';
import { byDay } from './by-day.ts';
import type { Plan } from './plan.ts';
import type { TakenDate } from './taken-date.ts';

/**
 * The date of the plan that matters next: the nearest that has not passed, among those that some of the pages gave; on one
 * day what a rule demands goes before one's own visit.
 *
 * @param pages - paths: `/calculators/patent-renewal/`; none means any page
 * @example nextOf({ version: 1, items: [] }, ['/procedures/reapply/'], '2026-11-22') // undefined
 */
export function nextOf(plan: Plan, pages: readonly string[], today: PlainDate): TakenDate | undefined {
  const wanted = plan.items.filter(
    ({ link }) => pages.length === 0 || pages.some((page) => link.split(/[?#]/)[0] === page),
  );
  return byDay(wanted, today).days[0]?.items[0];
}
