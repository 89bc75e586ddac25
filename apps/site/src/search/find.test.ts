import { describe, expect, it } from 'vitest';
import { collectEntries } from './collect-entries.ts';
import { find, prepare } from './find.ts';
import { encoding, pack, unpack } from './search-index.ts';
import { encode } from './windows-1251.ts';

const entries = collectEntries();
const searchable = prepare(entries);

function first(query: string) {
  return find(searchable, query).hits[0];
}

describe('an answer', () => {
  it('says what it is and of which service', () => {
    expect(first('патент')).toMatchObject({ kind: 'service', href: '/services/patent/', service: 'Патент' });
    expect(first('рабочие дни')).toMatchObject({ kind: 'calculator', href: '/calculators/working-days/' });
  });
  it('to a clause is the clause itself, in whatever way its number is written', () => {
    for (const query of ['2.1.8.3', 'п. 2.1.8.3', 'п.2.1.8.3', 'пункт 2.1.8.3'])
      expect(first(query)).toMatchObject({ kind: 'section', href: '/sources/003/#S003-2.1.8.3' });
  });
  it('to an article of the law is a note on that norm', () => {
    for (const query of ['ФЗ-109', '109-фз', '109 фз', 'фз № 109']) expect(first(query)?.kind).toBe('law');
  });
  it('to the name of a paper leads to its page, then to the row of a list that asks for it', () => {
    const hits = find(searchable, 'заключение психиатра').hits;
    expect(hits[0]).toMatchObject({ kind: 'document', href: '/documents/narcologist-conclusion/' });
    expect(hits.slice(0, 3)).toContainEqual(
      expect.objectContaining({
        kind: 'row',
        href: '/procedures/patent-renewal-documents/#requirement-narcologist',
      }),
    );
  });
  it('is found by words that mean the same, and by a word written without its hyphen', () => {
    const hrefs = find(searchable, 'квартирант')
      .hits.slice(0, 3)
      .map(({ href }) => href);
    expect(hrefs).toContain('/procedures/temporary-registration-owner-documents/');
    expect(first('форсмажор')?.href).toBe('/procedures/gis-force-majeure/');
  });
  it('says what was looked for instead, and looks for the very word on request', () => {
    expect(find(searchable, 'gfntyn').instead).toBe('патент');
    expect(find(searchable, 'пропыска').instead).toBe('прописка');
    expect(find(searchable, 'пaтент').instead, 'a Latin a').toBe('патент');
    expect(find(searchable, 'патент').instead).toBeUndefined();
    expect(find(searchable, 'пропыска', { exact: true }).hits).toEqual([]);
  });
  it('to nothing is nothing, and to very much it comes in time', () => {
    for (const query of ['', '   ', '?!', 'что делать']) expect(find(searchable, query).hits).toEqual([]);
    expect(find(searchable, 'патент '.repeat(5000)).hits.length).toBeGreaterThan(0);
  });
  it('holds no more than thirty pages', () => {
    expect(find(searchable, 'документы').hits.length).toBeLessThanOrEqual(30);
  });
});

describe('the index', () => {
  it('comes back as it was packed', () => {
    expect(unpack(pack(entries))).toHaveLength(entries.length);
    expect(unpack(pack(entries))).toEqual(expect.arrayContaining(entries));
    const sent = unpack(new TextDecoder(encoding).decode(encode(pack(entries))));
    expect(sent.map(({ id }) => id)).toEqual(unpack(pack(entries)).map(({ id }) => id));
  });
  it('knows no letter that its encoding has not', () => {
    expect(() => encode('ё')).not.toThrow();
    expect(() => encode('漢')).toThrow(RangeError);
  });
});
