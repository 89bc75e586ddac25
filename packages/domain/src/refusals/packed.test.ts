import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cues } from './cues/index.ts';
import { keyOf } from './lexicon.ts';
import { meanings } from './meanings.ts';
import { packed } from './packed.ts';
import { isSign, signOf, unpack } from './unpack.ts';

const knowledge = unpack(packed);
const named = Object.entries(meanings);
const names = named.flatMap(([name, { says }]) => (says ? [] : [name]));

describe('what the browser gets of the words of refusals', () => {
  it('is eight kilobytes at most, gzip -9', () => {
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(8000);
  });

  it.each(named)('%s is said by its words, as they sound', (name, { words, not, says = [name] }) => {
    for (const [row, place] of [
      [words, knowledge.said],
      [not, knowledge.denied],
    ] as const)
      for (const word of row?.split(' ') ?? [])
        expect(place.get(keyOf(word)), word).toEqual(
          expect.arrayContaining(says.map((one) => signOf(names.indexOf(one)))),
        );
  });

  it('has each reason once, with its wordings, in the order of the cues', () => {
    const told = knowledge.reasons.map(({ procedure, refusal }) => ({ procedure, refusal }));
    expect(told).toEqual(cues.map(({ procedure, refusal }) => ({ procedure, refusal })));
    for (const { refusal, wordings } of knowledge.reasons) {
      expect(wordings.length, refusal).toBeGreaterThan(0);
      expect(
        wordings.flat().filter((name) => name === ''),
        refusal,
      ).toEqual([]);
    }
  });

  it('has words that stand for themselves as they sound, so that another ending is found', () => {
    const own = knowledge.reasons.flatMap(({ wordings }) => wordings.flat()).filter((name) => !isSign(name));
    expect(own).toContain(keyOf('личности'));
    expect(own.filter((word) => !knowledge.said.has(word))).toEqual([]);
  });
});
