import { calculate, type DatedOutcome } from '@poryadok/domain/calculators';
import { calendarRange } from '@poryadok/domain/calendar';
import { addDays, capitalised, formatMonth, type PlainDate } from '@poryadok/domain/plain-date';
import { parse } from 'node-html-parser';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Months } from './Months.tsx';

/** The picture of a month's notice from the given day. */
function monthsFrom(noticeOn: PlainDate) {
  const result = calculate('gis-termination', { noticeOn });
  const outcome = result.ok ? result.value.outcomes[0] : undefined;
  if (outcome === undefined || !('trace' in outcome)) throw new Error('no answer to draw');
  const root = parse(
    renderToStaticMarkup(createElement(Months, { outcome: outcome as DatedOutcome, today: '2026-11-25' })),
  );
  const text = root.textContent.replaceAll('\u00a0', ' ');
  const months = root.querySelectorAll('table.month').map((table) => ({
    name: table.querySelector('caption')?.textContent,
    off: table.querySelectorAll('td.day-off').length,
    describedBy: table.getAttribute('aria-describedby'),
  }));
  return { root, text, months };
}

const nextYear = Number(calendarRange.to.slice(0, 4)) + 1;
const gap = `Календарь ${nextYear} года ещё не утверждён: выходные и переносы неизвестны.`;

describe('the months of an answer', () => {
  it('that lie in the calendar show its days off and say nothing of a gap', () => {
    const { months, text } = monthsFrom('2026-12-20');
    expect(months.map(({ name, off }) => [name, off])).toEqual([
      ['Декабрь 2026', 9],
      ['Январь 2027', 16],
    ]);
    expect(text).not.toContain('не утверждён');
  });

  it('beyond the calendar show no day as off or working, and say why', () => {
    const { root, months, text } = monthsFrom(addDays(calendarRange.to, -11));
    const [known, unknown] = months;
    expect(known).toMatchObject({ describedBy: undefined });
    expect(known?.off).toBeGreaterThan(7);
    expect(unknown).toMatchObject({
      name: capitalised(formatMonth(addDays(calendarRange.to, 1))),
      off: 0,
    });
    expect(text).toContain(gap);
    expect(root.querySelector(`#${unknown?.describedBy}`)?.textContent.replaceAll('\u00a0', ' ')).toBe(gap);
  });
});
