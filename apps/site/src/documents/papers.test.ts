import { describe, expect, it } from 'vitest';
import { procedures, services } from '../shared/content.ts';
import { papersOfService, toldUses, usesOfPaper } from './papers.ts';

describe('the papers of a service', () => {
  it.each(services.map((service) => [service.id, service] as const))(
    '%s: each once, each with every line of its procedures that asks for it, and none of another',
    (_, service) => {
      const papers = papersOfService(service);
      const names = papers.map(({ document }) => document.id);
      expect(new Set(names).size).toBe(names.length);
      const asked = procedures
        .filter((procedure) => procedure.service === service.id)
        .flatMap(({ requirements }) =>
          requirements.flatMap(({ options = [] }) => options.flatMap(({ documents }) => documents)),
        );
      expect(papers.flatMap(({ document, rows }) => rows.map(() => document.id)).sort()).toEqual(
        asked.sort(),
      );
      for (const { rows } of papers)
        for (const { use, cites, need } of rows) {
          expect(use.procedure.service).toBe(service.id);
          expect(cites.length).toBeGreaterThan(0);
          expect(need).toMatch(/^(Нужна всегда|Если )/);
        }
    },
  );
});

describe('a paper', () => {
  it('that a line wants in a form, by a day and for a time says so', () => {
    const policy = usesOfPaper('health-policy').find(
      ({ use }) => use.procedure.id === 'patent-renewal-documents',
    );
    expect(policy).toMatchObject({
      need: 'Нужна всегда',
      form: 'подлинник или заверенная копия',
      due: 'В день договора',
    });
    expect(policy?.cites).toContain('S003-2.1.4');
  });
});

describe('how widely a paper is asked for', () => {
  const [row] = usesOfPaper('health-policy');
  if (!row) throw new Error('no policy');
  const asked = (id: string, more: object = {}) => ({
    ...row,
    use: { ...row.use, procedure: { ...row.use.procedure, id }, ...more } as typeof row.use,
  });
  const when = { question: 'a', is: 'b' };

  it.each([
    ['of everybody', [asked('a')], 'в 1 процедуре, всегда'],
    ['twice in one procedure', [asked('a'), asked('a')], 'в 1 процедуре, всегда'],
    ['of some in one of two', [asked('a'), asked('b', { when })], 'в 2 процедурах, всегда в 1'],
    ['of some', [asked('a', { when })], 'в 1 процедуре, смотря что у вас'],
    ['where another does as well', [asked('a', { alternative: true })], 'в 1 процедуре, смотря что у вас'],
  ])('%s', (_, rows, words) => {
    expect(toldUses(rows).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
