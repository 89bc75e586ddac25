import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Procedure, Service } from '../src/schema/index.ts';
import { catalogue, coverage, factsOf, findProblems, procedures, services } from '../src/services/index.ts';
import { conflicts, lawNotes, sections, sources } from '../src/sources/index.ts';

function fixture<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')) as Shape;
}

describe('the content', () => {
  it('has no problem that an editor would have to mend', () => {
    expect(findProblems(catalogue)).toEqual([]);
  });

  it('has the promised procedures and no other, each in the service that the list names', () => {
    const promised = fixture<{ id: string; service: string }[]>('procedures.json');
    const sorted = (items: readonly { id: string; service: string }[]) =>
      items.map(({ id, service }) => `${service}/${id}`).sort();
    expect(sorted(procedures)).toEqual(sorted(promised));
  });

  it('rests each procedure on the sections that the list names for it', () => {
    const promised = fixture<{ id: string; sections: string[] }[]>('procedures.json');
    const missing = promised.flatMap(({ id, sections: expected }) => {
      const procedure = procedures.find((candidate) => candidate.id === id);
      const cited = new Set<string>(procedure ? factsOf(procedure).flatMap((fact) => fact.cites) : []);
      return expected.filter((section) => !cited.has(section)).map((section) => `${id}: ${section}`);
    });
    expect(missing).toEqual([]);
  });

  it('knows every section of the five sources, in their order and under their heading', () => {
    const promised = fixture<{ id: string; heading: string; level: number }[]>('sections.json');
    expect(sections.map(({ id, heading, level }) => ({ id, heading, level }))).toEqual(
      promised.map(({ id, heading, level }) => ({ id, heading, level })),
    );
  });

  it('covers each section by a fact or says why not', () => {
    const open = coverage().filter(({ section, facts }) => facts.length === 0 && !section.uncovered);
    expect(open.map(({ section }) => section.id)).toEqual([]);
  });

  it('gives each source its service and each service its source', () => {
    const pairs = sources.map(({ id, service }) => ({ id: service, source: id }));
    expect(new Set(services.map(({ id, source }) => ({ id, source })))).toEqual(new Set(pairs));
  });

  it('publishes no phone, e-mail or address of a placeholder contact', () => {
    const published = procedures
      .flatMap(({ contacts }) => contacts ?? [])
      .filter(({ placeholder }) => placeholder)
      .filter(({ phone, email, address }) => phone || email || address);
    expect(published).toEqual([]);
  });

  it('lets no placeholder number of the sources through, wherever it may stand', () => {
    const all = JSON.stringify({ services, procedures, sections, lawNotes, conflicts });
    for (const number of ['123-45-67', '765-43-21', '234-56-78', '555-35-35'])
      expect(all).not.toContain(number);
  });

  it('leaves nothing to be written', () => {
    expect(JSON.stringify({ services, procedures, sections, lawNotes, conflicts })).not.toMatch(/TODO|FIXME/);
  });
});

/** One line of a source and the fact in which a reader finds it, or why it needs none. */
type Bullet = { line: number } & ({ procedure: string; where: string; words: string } | { none: string });

describe.each(['000', '001', '002', '003', '004'])('every line of source %s', (source) => {
  const name = `bullets-${source}.json`;
  it('is found in a fact, in our words, or has a reason why not', () => {
    expect(existsSync(join(import.meta.dirname, 'fixtures', name))).toBe(true);
    const owners = new Map<string, Procedure | Service>(
      [...procedures, ...services].map((owner) => [owner.id, owner]),
    );
    const lost = fixture<Bullet[]>(name).flatMap((bullet) => {
      if ('none' in bullet) return bullet.none ? [] : [`line ${bullet.line}: no reason given`];
      const owner = owners.get(bullet.procedure);
      const fact = owner && factsOf(owner).find(({ where }) => where === bullet.where);
      if (!owner || !fact) return [`line ${bullet.line}: no fact ${bullet.procedure}.${bullet.where}`];
      const value = bullet.where.split('.').reduce<unknown>((inner, key) => {
        if (Array.isArray(inner)) return inner.find((item, index) => item?.id === key || `${index}` === key);
        return (inner as Record<string, unknown> | undefined)?.[key];
      }, owner);
      return JSON.stringify(value).includes(bullet.words)
        ? []
        : [`line ${bullet.line}: "${bullet.words}" is not in ${bullet.procedure}.${bullet.where}`];
    });
    expect(lost).toEqual([]);
  });
});
