import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshRefusals, notRefusals, refusalLetters } from '../../test/fixtures/refusal-letters.ts';
import { laterOthers, laterRefusals } from '../../test/fixtures/refusal-paraphrases.ts';
import { otherTexts, refusalTexts } from '../../test/fixtures/refusal-texts.ts';
import { procedures } from '../services/registry.ts';
import { cues } from './cues/index.ts';
import { matchRefusal, maxRefusalLength } from './match.ts';

const places = [...refusalTexts, ...refusalLetters, ...freshRefusals, ...laterRefusals].map(
  ([kind, text, ...right]) => {
    const found = matchRefusal(text).map(({ procedure, refusal }) => `${procedure}/${refusal}`);
    return { kind, text, right, found, place: found.findIndex((id) => right.includes(id)) };
  },
);
const kinds = [...new Set(places.map(({ kind }) => kind))];

function share(of: readonly { place: number }[], within: number): number {
  return of.filter(({ place }) => place >= 0 && place < within).length / of.length;
}

describe('a refusal in any words', () => {
  it.each(['all', ...kinds])('%s: three of four come first, nine of ten among the first three', (kind) => {
    const those = places.filter((one) => kind === 'all' || one.kind === kind);
    const missed = those.filter(({ place }) => place < 0).map(({ text, found }) => [text, found]);
    const told = `${kind}: ${share(those, 1)} first, ${share(those, 3)} in three of ${those.length}; ${JSON.stringify(missed)}`;
    expect(share(those, 1), told).toBeGreaterThanOrEqual(0.75);
    expect(share(those, 3), told).toBeGreaterThanOrEqual(0.9);
  });

  it('each test names reasons that exist', () => {
    const known = new Set(cues.map(({ procedure, refusal }) => `${procedure}/${refusal}`));
    expect(places.flatMap(({ right }) => right.filter((id) => !known.has(id)))).toEqual([]);
  });

  it('what is told for sure is right in nineteen of twenty', () => {
    const sure = places.filter(({ text }) => matchRefusal(text)[0]?.sure);
    expect(sure.length).toBeGreaterThan(places.length / 2);
    expect(share(sure, 1)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(otherTexts)('%s: «%s» is none', (_, text) => {
    expect(matchRefusal(text)).toEqual([]);
  });

  it('nothing is sure of a text that is none, and nineteen of twenty are answered with nothing', () => {
    const texts = [...notRefusals.map(([, text]) => text), ...laterOthers];
    const answered = texts.filter((text) => matchRefusal(text).length > 0);
    expect(answered.filter((text) => matchRefusal(text).some(({ sure }) => sure))).toEqual([]);
    expect(answered.length / texts.length, JSON.stringify(answered)).toBeLessThanOrEqual(0.05);
  });

  it('at most three reasons, best first, each once', () => {
    for (const { text } of places) {
      const found = matchRefusal(text);
      const scores = found.map(({ score }) => score);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(scores).toEqual(scores.toSorted((left, right) => right - left));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(new Set(found.map(({ procedure, refusal }) => `${procedure}/${refusal}`)).size).toBe(
        found.length,
      );
    }
  });

  it('capitals, spaces and the line it stands on change nothing', () => {
    for (const { text } of places.slice(0, 40)) {
      const [first] = matchRefusal(text);
      expect(matchRefusal(`  ${text.toUpperCase()}\n\n`)[0]?.refusal).toBe(first?.refusal);
    }
  });

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom(...'не бпаи.,;:1 Ёё\n«»') }),
        ),
        (text) => {
          expect(matchRefusal(text).length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('beside a reason in words, «отказано» alone leads to no other', () => {
    expect(matchRefusal('Отказано: у хозяина долги').map(({ refusal }) => refusal)).toEqual(['debts']);
  });

  it('a text too long is read as far as it goes', () => {
    expect(matchRefusal(`нет визы. ${'а '.repeat(25_000)}`)[0]?.refusal).toBe('missing');
    expect(matchRefusal(`${'а '.repeat(maxRefusalLength / 2)} нет визы`)).toEqual([]);
  });
});

describe('the cues', () => {
  /** Errors of the portal on the way are no refusals of an office. */
  const refusals = procedures
    .filter(({ service }) => service !== 'monthly-document')
    .flatMap(({ id, refusals = [] }) => refusals.map((refusal) => `${id}/${refusal.id}`));

  it('stand for every reason, and for none that does not exist', () => {
    const named = cues.map(({ procedure, refusal }) => `${procedure}/${refusal}`);
    expect(named.toSorted()).toEqual(refusals.toSorted());
  });

  it('are two at least', () => {
    expect(cues.filter(({ phrases }) => phrases.length < 2)).toEqual([]);
  });
});
