import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculators } from '../src/calculators/index.ts';
import { coverage, documents, factsOf, findProblems, procedures, services } from '../src/services/index.ts';
import { conflicts, lawNotes, sections, sources } from '../src/sources/index.ts';

function fixture<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')) as Shape;
}

const calculatorIds = calculators.map(({ id }) => id);
const catalogue = { services, procedures, documents, sections, lawNotes, conflicts, calculatorIds };
function plain() {
  return structuredClone({ ...catalogue });
}
function changed(change: (copy: ReturnType<typeof plain>) => void) {
  const copy = plain();
  change(copy);
  return findProblems(copy);
}

describe('the content', () => {
  it('has no problem that an editor would have to mend', () => {
    expect(findProblems(catalogue)).toEqual([]);
  });

  it('has all 88 procedures, each in the service that the list names', () => {
    const promised = fixture<{ procedures: { id: string; service: string }[] }>('procedures.json').procedures;
    const sorted = (items: readonly { id: string; service: string }[]) =>
      items.map(({ id, service }) => `${service}/${id}`).sort();
    expect(promised).toHaveLength(88);
    expect(sorted(procedures)).toEqual(sorted(promised));
  });

  it('rests each procedure on the sections that the list names for it', () => {
    const promised = fixture<{ procedures: { id: string; sections: string[] }[] }>(
      'procedures.json',
    ).procedures;
    const missing = promised.flatMap(({ id, sections: expected }) => {
      const procedure = procedures.find((candidate) => candidate.id === id);
      const cited = new Set(procedure ? factsOf(procedure).flatMap((fact) => fact.cites) : []);
      return expected.filter((section) => !cited.has(section)).map((section) => `${id}: ${section}`);
    });
    expect(missing).toEqual([]);
  });

  it('has all 23 calculators', () => {
    expect([...calculatorIds].sort()).toEqual(fixture<string[]>('calculator-ids.json').sort());
  });

  it('knows every section of the five sources, in their order and under their heading', () => {
    const promised = fixture<{ id: string; heading: string; level: number }[]>('sections.json');
    expect(sections.map(({ id, level }) => ({ id, level }))).toEqual(
      promised.map(({ id, level }) => ({ id, level })),
    );
    expect(sections).toHaveLength(222);
  });

  it('covers each section by a fact or says why not', () => {
    const open = coverage().filter(({ section, facts }) => facts.length === 0 && !section.uncovered);
    expect(open.map(({ section }) => section.id)).toEqual([]);
  });

  it('gives each source its service and each service its source', () => {
    for (const source of sources) {
      expect(services.find(({ id }) => id === source.service)?.source).toBe(source.id);
    }
    expect(services).toHaveLength(5);
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

describe('an editor who errs is told where and what', () => {
  const [first] = procedures;
  it('for a citation of a section that does not exist', () => {
    const problems = changed(({ procedures: [procedure] }) => {
      if (procedure) procedure.forWhom.cites = ['S003-99'];
    });
    expect(problems).toContain(`${first?.id}.forWhom: unknown section "S003-99"`);
  });
  it('for a fact without a citation', () => {
    const problems = changed(({ procedures: [procedure] }) => {
      if (procedure) procedure.forWhom.cites = [];
    });
    expect(problems.join('\n')).toMatch(new RegExp(`procedure ${first?.id} → forWhom.cites: `));
  });
  it('for a section that nothing covers', () => {
    const problems = changed(({ procedures: all, services: ways }) => {
      for (const owner of [...all, ...ways])
        for (const fact of factsOf(owner))
          if (fact.cites.includes('S003-4.4')) fact.cites.splice(0, fact.cites.length, 'S003-4.1');
    });
    expect(problems).toContain('section S003-4.4: no fact cites it and no reason is given (`uncovered`)');
  });
  it('for a neighbour, a paper and a calculator that nobody wrote', () => {
    const problems = changed(({ procedures: [procedure] }) => {
      if (!procedure) return;
      procedure.related = ['no-such-procedure'];
      procedure.calculators = ['no-such-calculator'];
      const [requirement] = procedure.requirements;
      if (requirement) requirement.options = [{ documents: ['no-such-paper'] }];
    });
    expect(problems).toContain(`${first?.id}: unknown procedure "no-such-procedure"`);
    expect(problems).toContain(`${first?.id}: unknown calculator "no-such-calculator"`);
    expect(problems).toContain(`${first?.id}: unknown document "no-such-paper"`);
  });
  it('for a condition on an answer that its question does not offer', () => {
    const problems = changed(({ procedures: all }) => {
      const procedure = all.find(({ questions }) => questions?.length);
      const [question] = procedure?.questions ?? [];
      const [requirement] = procedure?.requirements ?? [];
      if (question && requirement) requirement.when = { question: question.id, is: 'no-such-answer' };
    });
    expect(problems.join('\n')).toMatch(/has no answer "no-such-answer"/);
  });
  it('for a law note that no fact shows', () => {
    const problems = changed(({ lawNotes: notes }) => {
      const [note] = notes;
      if (note) (notes as (typeof note)[]).push({ ...note, id: 'nobody-shows-it' });
    });
    expect(problems).toContain('law note nobody-shows-it: no fact shows it');
  });
});

/** One line of a source and the fact in which a reader finds it, or why it needs none. */
type Bullet = { line: number } & ({ procedure: string; where: string; words: string } | { none: string });

describe.each(['000', '001', '002', '003', '004'])('every line of source %s', (source) => {
  const name = `bullets-${source}.json`;
  it('is found in a fact, in our words, or has a reason why not', () => {
    expect(existsSync(join(import.meta.dirname, 'fixtures', name))).toBe(true);
    const owners = new Map([...procedures, ...services].map((owner) => [owner.id, owner]));
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
