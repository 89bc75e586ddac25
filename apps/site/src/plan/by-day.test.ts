import type { PlainDate } from '@poryadok/domain/plain-date';
import { describe, expect, it } from 'vitest';
import { byDay } from './by-day.ts';

function taken(id: string, date: PlainDate) {
  return { id, date, title: id, note: '', link: '/plan/' };
}

describe('own dates by day', () => {
  const today = '2026-11-25';
  it('were missed before today, and are ahead from today on', () => {
    const { missed, days } = byDay(
      [taken('a', '2026-11-24'), taken('b', '2026-11-25'), taken('c', '2026-11-26')],
      today,
    );
    expect(missed.map(({ id }) => id)).toEqual(['a']);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-26']);
  });
  it('of one day stand together, what a rule demands before one’s own visit', () => {
    const { days } = byDay(
      [taken('checklist/reapply', '2026-11-30'), taken('patent-renewal/x', '2026-11-30')],
      today,
    );
    expect(days).toHaveLength(1);
    expect(days[0]?.items.map(({ id }) => id)).toEqual(['patent-renewal/x', 'checklist/reapply']);
  });
  it('are none where there are none', () => {
    expect(byDay([], today)).toEqual({ missed: [], days: [] });
  });
});
