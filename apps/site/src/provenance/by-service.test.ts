import { describe, expect, it } from 'vitest';
import { conflicts, lawNotes } from '../shared/content.ts';
import { conflictsByService, lawByService } from './by-service.ts';

describe.each([
  ['checks against the law', lawByService(), lawNotes],
  ['conflicts', conflictsByService(), conflicts],
] as const)('%s by service and topic', (_, services, all) => {
  const items = services.flatMap(({ topics }) =>
    topics.flatMap((topic) => topic.items.map(({ item }) => item.id)),
  );

  it('are all there, each once', () => {
    expect([...items].sort()).toEqual(all.map(({ id }) => id).sort());
  });
  it('stand under no topic twice, and what has no guide comes last', () => {
    for (const { topics } of services) {
      const titles = topics.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect([-1, titles.length - 1]).toContain(titles.indexOf('Общее'));
    }
  });
});
