import { calculate } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { countWays } from './count-ways.ts';

const now = '2026-11-26';

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

describe('the days of the ways onward', () => {
  it('are those of the calculator', () => {
    const counted = countWays('20.11.2026', now);
    if (!counted.ok) throw new Error(counted.message);
    const result = calculate('refusal-appeal', { refusedOn: '2026-11-20' }, { today: now });
    expect(plain(counted.days['prepare-court-claim'])).toBe(result.ok ? result.value.headline : '');
    expect(plain(counted.days['complain-to-mvd'])).toBe(
      'Если подать сегодня. МВД ответит на обращение: до понедельника, 28 декабря 2026 года. МВД ответит, если это жалоба на госуслугу: до четверга, 17 декабря 2026 года.',
    );
    expect(plain(counted.days['complain-to-prosecutor'])).toContain('28 декабря 2026');
    expect(plain(counted.days['apply-at-mfc'])).toContain('с 10 декабря по 17 декабря 2026 года');
  });

  it('go along to the letters by the link', () => {
    const counted = countWays('20 ноября 2026', now);
    expect(counted.ok && counted.fragment).toBe('v=1&refusedOn=20.11.2026');
  });

  it('a court day that has passed is told as passed', () => {
    const last = countWays('26.08.2026', now);
    const late = countWays('25.08.2026', now);
    expect(last.ok && plain(last.days['prepare-court-claim'])).toContain('26 ноября 2026');
    expect(late.ok && plain(late.days['prepare-court-claim'])).toMatch(/прош|истёк|кончил/);
  });

  it.each([
    ['', 'Впишите день'],
    ['31.02.2026', 'Такого дня нет'],
    ['27.11.2026', 'ещё не наступил'],
    ['вчера ли', ''],
    ['1.1.1950', 'нет производственного календаря'],
  ])('«%s» is answered in words', (typed, words) => {
    const counted = countWays(typed, now);
    expect(counted.ok).toBe(false);
    expect(counted.ok ? '' : plain(counted.message)).toContain(words);
  });
});
