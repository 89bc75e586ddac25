import { describe, expect, it } from 'vitest';
import { firstBlind, firstStrangers } from '../../test/fixtures/refusal-blind-first.ts';
import { secondBlind, secondStrangers } from '../../test/fixtures/refusal-blind-second.ts';
import { type BlindText, sameReason } from '../../test/fixtures/refusal-groups.ts';
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

/** Of texts that were used to mend the cues, and of texts that were not: the second is what a stranger's text may hope for. */
const sets = [
  { name: 'mended by', places: firstBlind.map(look), first: 0.9, three: 0.95, byKind: [0.75, 0.9] },
  { name: 'not seen', places: secondBlind.map(look), first: 0.75, three: 0.9, byKind: [0.6, 0.8] },
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

describe('texts that refuse nothing', () => {
  it('are forty at least', () => {
    expect(firstStrangers.length + secondStrangers.length).toBeGreaterThanOrEqual(40);
  });

  it.each([...firstStrangers, ...secondStrangers])('«%s» is answered with nothing', (text) => {
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
