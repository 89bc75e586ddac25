import { home } from '@poryadok/domain/procedures';
import { describe, expect, it } from 'vitest';
import { procedures } from '../shared/content.ts';
import { answerCase, dayOf } from './case.ts';
import { collectCases } from './collect-cases.ts';

const cases = collectCases();

describe('a case', () => {
  it('knows every procedure once', () => {
    expect(cases.procedures.map(({ href }) => href).sort()).toEqual(
      procedures.map(({ id }) => `/procedures/${id}/`).sort(),
    );
  });

  it('is answered by the first three procedures in the order of the way, and by the whole way', () => {
    const { first, ways, widened } = answerCase(cases, { who: 'foreigner', service: 'patent' });
    const order = cases.procedures.filter(
      ({ service, who }) => service === 'patent' && who.includes('foreigner'),
    );
    expect(first).toEqual(order.slice(0, 3));
    expect(ways.map(({ href }) => href)).toEqual(['/services/patent/']);
    expect(widened).toBe(false);
  });

  it('whatever is chosen of the first page has an answer, and tells when it had to leave something out', () => {
    const options = <Value>(values: readonly Value[]) => [undefined, ...values];
    for (const who of options(home.audiences))
      for (const service of options(home.services))
        for (const situation of options(home.situations)) {
          const chosen = {
            ...(who && { who }),
            ...(service && { service: service.id }),
            ...(situation && { situation }),
          };
          const { first, ways, widened } = answerCase(cases, chosen);
          expect(first.length, JSON.stringify(chosen)).toBeGreaterThan(0);
          expect(ways.length).toBeGreaterThan(0);
          const exact = first.every(
            (one) => (!who || one.who.includes(who)) && (!situation || one.situations.includes(situation)),
          );
          expect(widened).toBe(!exact);
        }
  });

  it('leads to the day where the day is the question, and only there', () => {
    const { ways } = answerCase(cases, { service: 'patent' });
    expect(dayOf(cases, { situation: 'expiring' }, ways)).toBe('/calculators/patent-renewal/');
    expect(dayOf(cases, { situation: 'waiting' }, ways)).toBeUndefined();
    expect(dayOf(cases, {}, ways)).toBeUndefined();
  });
});
