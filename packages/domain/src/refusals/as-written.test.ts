import { describe, expect, it } from 'vitest';
import { procedures } from '../services/registry.ts';
import { asWritten } from './as-written.ts';
import { matchRefusal } from './match.ts';

const reasons = procedures.flatMap(({ id, service, refusals = [] }) =>
  refusals.map((refusal) => ({ id, service, refusal: refusal.id })),
);

describe('how a reason is written', () => {
  it.each(reasons.filter(({ service }) => service !== 'monthly-document'))(
    '$id, $refusal: two phrases at least, each once, and each leads back to it',
    ({ id, refusal }) => {
      const phrases = asWritten(id, refusal) ?? [];
      expect(phrases.length).toBeGreaterThanOrEqual(2);
      expect(new Set(phrases).size).toBe(phrases.length);
      const lost = phrases.filter(
        (phrase) =>
          !matchRefusal(`Отказано, ${phrase}.`).some(
            (match) => match.procedure === id && match.refusal === refusal,
          ),
      );
      expect(lost).toEqual([]);
    },
  );

  it.each(reasons.filter(({ service }) => service === 'monthly-document'))(
    '$id, $refusal: an error on the portal, which no office writes',
    ({ id, refusal }) => {
      expect(asWritten(id, refusal)).toBeUndefined();
    },
  );
});
