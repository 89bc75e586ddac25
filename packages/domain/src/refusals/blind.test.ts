import { describe, expect, it } from 'vitest';
import { firstBlind, firstStrangers } from '../../test/fixtures/refusal-blind-first.ts';
import { secondBlind, secondStrangers } from '../../test/fixtures/refusal-blind-second.ts';
import { thirdBlind, thirdStrangers } from '../../test/fixtures/refusal-blind-third.ts';
import { type BlindText, sameReason } from '../../test/fixtures/refusal-groups.ts';
import { plainWords } from '../../test/fixtures/refusal-plain-words.ts';
import { procedures } from '../services/registry.ts';
import { cues } from './cues/index.ts';
import { matchRefusal } from './match.ts';

/** Where the reasons of a text were found. */
interface Found {
  kind: string;
  text: string;
  first: boolean;
  /** Each reason of the text stands among the three. */
  all: boolean;
}

function look([kind, text, ...reasons]: BlindText): Found {
  const found = matchRefusal(text).map(({ procedure, refusal }) => `${procedure}/${refusal}`);
  const right = reasons.map((reason) => sameReason[reason]);
  return {
    kind,
    text,
    first: right.some((ids) => ids.includes(found[0] ?? '')),
    all: right.every((ids) => ids.some((id) => found.includes(id))),
  };
}

function share(places: readonly Found[], is: (place: Found) => boolean): number {
  return places.filter(is).length / places.length;
}

/**
 * Of texts that were used to mend the cues, and of texts that were not: the second is what a stranger's text may hope for.
 *
 * The second set judges still: 81 % first and 90 % with all reasons in three before the words of the meanings were mended by the
 * third set and by `plainWords`, 87 % and 94 % after (told in plain words 69 → 81 % first, weak Russian 60 → 80 %). Two of its misses
 * were seen on the way, in lists of what a change had broken; no word was taken from them.
 * The third set, before any change: 87 % and 94 % (offices 94, 97; plain words 78, 90; weak Russian 91, 94). Since it mended, it judges
 * no more: 96 % and 100 %. Its writer had seen the tail of `meanings.ts`, but no cue and no miss of the other sets.
 */
const sets = [
  { name: 'mended by', places: firstBlind.map(look), first: 0.95, three: 0.97, byKind: [0.85, 0.95] },
  { name: 'not mended by', places: secondBlind.map(look), first: 0.85, three: 0.93, byKind: [0.6, 0.87] },
  { name: 'mended by last', places: thirdBlind.map(look), first: 0.95, three: 0.98, byKind: [0.94, 0.97] },
  {
    name: 'mended by for words',
    places: plainWords.map(look),
    first: 0.87,
    three: 0.93,
    byKind: [0.83, 0.89],
  },
] as const;

describe.each(sets)('texts that the cues were $name', ({ places, first, three, byKind }) => {
  function hold(those: readonly Found[], [first, three]: readonly [number, number]): void {
    const missed = JSON.stringify(those.filter(({ all }) => !all).map(({ text }) => text));
    expect(
      share(those, (place) => place.first),
      missed,
    ).toBeGreaterThanOrEqual(first);
    expect(
      share(those, ({ all }) => all),
      missed,
    ).toBeGreaterThanOrEqual(three);
  }

  it('are eighty at least', () => {
    expect(places.length).toBeGreaterThanOrEqual(80);
  });

  it('the reason comes first, or every reason among the three', () => {
    hold(places, [first, three]);
  });

  it.each([...new Set(places.map(({ kind }) => kind))])('%s: no kind falls behind', (kind) => {
    hold(
      places.filter((place) => place.kind === kind),
      byKind,
    );
  });
});

const strangers = [...firstStrangers, ...secondStrangers, ...thirdStrangers];

describe('texts that refuse nothing', () => {
  it('are fifty-five at least', () => {
    expect(strangers.length).toBeGreaterThanOrEqual(55);
  });

  it.each(strangers)('«%s» is answered with nothing', (text) => {
    expect(matchRefusal(text)).toEqual([]);
  });
});

describe('a clause of the rules named by its number', () => {
  it('is one that the reason cites', () => {
    const cited = new Map(
      procedures.flatMap(({ id, refusals = [] }) =>
        refusals.map((refusal) => [`${id}/${refusal.id}`, refusal.cites] as const),
      ),
    );
    const named = cues.flatMap(({ procedure, refusal, phrases }) =>
      phrases.flatMap((phrase) => {
        const clause = /^пункт (\d+\.[\d.]*\d)$/.exec(phrase)?.[1];
        return clause ? [{ clause, cites: cited.get(`${procedure}/${refusal}`) }] : [];
      }),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ clause, cites = [] }) => !cites.some((id) => id.endsWith(`-${clause}`)))).toEqual(
      [],
    );
  });

  it.each(['п. 6.3.2', 'пункт 6.3.2 Правил', 'подпунктом 6.3.2', 'отказано: 6.3.2'])('«%s»', (text) => {
    expect(matchRefusal(text)[0]).toMatchObject({ refusal: 'more-than-once', sure: false });
  });

  it.each(['6.3.2026', '26.03.2026', 'т. 6.3'])('«%s» is none', (text) => {
    expect(matchRefusal(text)).toEqual([]);
  });
});
