import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { longestName, readWho, shortWho } from './who.ts';

describe('for whom dates are', () => {
  it.each([
    ['', ''],
    [' \n\t ', ''],
    [' Алишер \r\n Каримов ', 'Алишер Каримов'],
    ['Ким, А.; «зять» \\ №2', 'Ким, А.; «зять» \\ №2'],
    ['👨‍👩‍👧 семья', '👨‍👩‍👧 семья'],
    ['عليشير كريموف', 'عليشير كريموف'],
    ['А\u202eлишер\u2066', 'Алишер'],
    ['Али\ud83dшер', 'Алишер'],
    ['А\u0000\u0007Б', 'А Б'],
    ['и\u0306', 'й'],
  ])('%j is read as %j', (typed, who) => {
    expect(readWho(typed)).toBe(who);
  });

  it('is cut to what a title holds, inside no character', () => {
    expect(shortWho('я'.repeat(longestName))).toBe('я'.repeat(longestName));
    expect(shortWho('я'.repeat(longestName + 1))).toBe(`${'я'.repeat(longestName - 1)}…`);
    expect(shortWho('👍'.repeat(5000))).toBe(`${'👍'.repeat(longestName - 1)}…`);
  });

  it.each(['Ким, А.; \\n', '👨‍👩‍👧', 'عليشير', 'я'.repeat(5000)])(
    '%j comes into a title as it was meant',
    (typed) => {
      const who = shortWho(readWho(typed));
      const file = calendarFile([{ id: 'a', date: '2026-12-23', title: 'Срок', who, note: '', link: '/' }], {
        origin: 'https://poryadok.example',
        today: '2026-11-25',
        now: '2026-11-25T10:00:00Z',
        reminders: false,
      });
      const escaped = who.replace(/[\\;,]/g, (mark) => `\\${mark}`);
      expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${escaped}: Срок\r\n`);
    },
  );
});
