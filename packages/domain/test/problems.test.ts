import { describe, expect, it } from 'vitest';
import type { Procedure, Requirement } from '../src/schema/index.ts';
import { type Catalogue, catalogue, findProblems } from '../src/services/index.ts';

const { procedures, services, documents, sections, lawNotes, conflicts, calculators, sources, home } =
  catalogue;

/** One item of a list by its id, and the rest. */
function take<Item extends { id: string }>(items: readonly Item[], id: Item['id']): [Item, Item[]] {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`nothing has the id ${id}`);
  return [item, items.filter((candidate) => candidate !== item)];
}

/** What is said of the catalogue with a part of it changed. */
function saidOf(change: Partial<Catalogue>): string[] {
  return findProblems({ ...catalogue, ...change });
}

const [passport, otherProcedures] = take(procedures, 'passport-validity');
const [patent, otherServices] = take(services, 'patent');
const [requirement, otherRequirements] = take<Requirement>(passport.requirements, 'replace');
const [step, ...otherSteps] = passport.steps;
if (!step) throw new Error('the passport has no steps');

/** What is said of the procedure «Проверить срок паспорта» with a part of it changed. */
function saidOfPassport(change: Partial<Procedure>): string[] {
  return saidOf({ procedures: [...otherProcedures, { ...passport, ...change }] });
}

// A comment `@ts-expect-error` marks what is red in the editor before any command is run.
describe('an editor who errs is told where and what: shapes', () => {
  it('a fact without a citation', () => {
    expect(saidOfPassport({ forWhom: { text: 'Для всех.', cites: [] } })).toEqual([
      'procedure passport-validity → forWhom.cites: Too small: expected array to have >=1 items',
    ]);
  });
  it('an id that no address can have', () => {
    // @ts-expect-error
    const said = saidOfPassport({ related: ['Новый паспорт'] });
    expect(said).toEqual([
      'procedure passport-validity → related.0: an id is lower-case words joined by hyphens',
    ]);
  });
  it('every kind of thing has its shape', () => {
    const nameless = { ...take(documents, 'visa')[0], name: '' };
    const placeless = { ...take(sections, 'S003-1')[0], gist: '' };
    const mute = { ...take(lawNotes, '003-once')[0], advice: '' };
    const unsafe = { ...take(conflicts, 'K01')[0], safest: '' };
    const untitled = { ...patent, title: '' };
    const [first] = sources;
    if (!first) throw new Error('there is no source');
    const said = saidOf({
      documents: [nameless],
      sections: [placeless],
      lawNotes: [mute],
      conflicts: [unsafe],
      services: [untitled],
      sources: [{ ...first, about: '' }],
    });
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'service patent → title',
      'document visa → name',
      'source 000 → about',
      'section S003-1 → gist',
      'law note 003-once → advice',
      'conflict K01 → safest',
    ]);
  });
});

describe('unknown ids', () => {
  it('of a section, a law note and a conflict, at the fact that names them', () => {
    // @ts-expect-error
    expect(saidOfPassport({ forWhom: { text: 'Для всех.', cites: ['S003-99'] } })).toEqual([
      'passport-validity.forWhom: unknown section "S003-99"',
    ]);
    // @ts-expect-error
    expect(saidOfPassport({ steps: [{ ...step, law: ['003-twice'] }, ...otherSteps] })).toEqual([
      'passport-validity.steps.find-date: unknown law note "003-twice"',
    ]);
    // @ts-expect-error
    expect(saidOfPassport({ forWhom: { ...passport.forWhom, conflicts: ['K99'] } })).toEqual([
      'passport-validity.forWhom: unknown conflict "K99"',
    ]);
  });
  it('of a neighbour, a calculator and a paper', () => {
    // @ts-expect-error
    expect(saidOfPassport({ related: ['no-such-procedure'] })).toEqual([
      'passport-validity: unknown procedure "no-such-procedure"',
    ]);
    // @ts-expect-error
    expect(saidOfPassport({ calculators: ['no-such-calculator'] })).toEqual([
      'passport-validity: unknown calculator "no-such-calculator"',
    ]);
    const paper = { ...requirement, options: [{ documents: ['no-such-paper'] }] };
    // @ts-expect-error
    expect(saidOfPassport({ requirements: [...otherRequirements, paper] })).toEqual([
      'passport-validity.requirements.replace.options.0: unknown document "no-such-paper"',
    ]);
  });
  it('of the calculator that the first screen leads to', () => {
    const { answer } = passport;
    // @ts-expect-error
    expect(saidOfPassport({ answer: { ...answer, by: { ...answer.by, calculator: 'patent' } } })).toEqual([
      'passport-validity.answer.by: unknown calculator "patent"',
    ]);
  });
  it('of the service', () => {
    // @ts-expect-error
    expect(saidOfPassport({ service: 'patents' })).toEqual(['passport-validity: unknown service "patents"']);
  });
  it('on the way of a service and beside it', () => {
    const more = [...(patent.more ?? []), 'no-such-procedure'];
    // @ts-expect-error
    expect(saidOf({ services: [...otherServices, { ...patent, more }] })).toEqual([
      'patent: unknown procedure "no-such-procedure"',
    ]);
  });
  it('in a law note, a conflict and a source', () => {
    const [note, otherNotes] = take(lawNotes, '003-once');
    const [conflict, otherConflicts] = take(conflicts, 'K01');
    const [first, ...otherSources] = sources;
    if (!first) throw new Error('there is no source');
    // @ts-expect-error
    expect(saidOf({ lawNotes: [...otherNotes, { ...note, sections: ['S003-99'] }] })).toEqual([
      'law note 003-once: unknown section "S003-99"',
    ]);
    const values = [...conflict.values, { value: 'до 1 МБ', cites: ['S000-99'] }];
    // @ts-expect-error
    expect(saidOf({ conflicts: [...otherConflicts, { ...conflict, values }] })).toEqual([
      'conflict K01.values.2: unknown section "S000-99"',
    ]);
    // @ts-expect-error
    expect(saidOf({ sources: [{ ...first, service: 'refusal' }, ...otherSources] })).toEqual([
      'source 000: unknown service "refusal"',
    ]);
  });
  it('in a calculator', () => {
    const [calculator, otherCalculators] = take(calculators, 'patent-renewal');
    const wrong = { cites: ['S003-99'], law: ['003-twice'], procedures: ['patents'], service: 'patents' };
    // @ts-expect-error
    expect(saidOf({ calculators: [...otherCalculators, { ...calculator, ...wrong }] })).toEqual([
      'calculator patent-renewal: unknown section "S003-99"',
      'calculator patent-renewal: unknown law note "003-twice"',
      'calculator patent-renewal: unknown procedure "patents"',
      'calculator patent-renewal: unknown service "patents"',
    ]);
  });
  it('on the first page and in the order of calculators', () => {
    const services = [...home.services, { id: 'patents', shortcuts: ['renewal'] }];
    // @ts-expect-error
    expect(saidOf({ home: { ...home, services } })).toEqual([
      'home.services: unknown service "patents"',
      'home.services.patents: unknown procedure "renewal"',
    ]);
    // @ts-expect-error
    expect(saidOf({ home: { ...home, calculators: ['day'] } })).toEqual([
      'home.calculators: unknown calculator "day"',
    ]);
    // @ts-expect-error
    expect(saidOf({ calculatorOrder: [...catalogue.calculatorOrder, 'day'] })).toEqual([
      'calculators/order.ts: unknown calculator "day"',
    ]);
  });
});

describe('repeated ids', () => {
  it('of services and procedures, which facts name alike', () => {
    // @ts-expect-error
    expect(saidOf({ procedures: [...procedures, { ...passport, id: 'patent' }] })).toContain(
      'services and procedures: id "patent" is used twice',
    );
    expect(saidOf({ procedures: [...procedures, passport] })).toEqual([
      'services and procedures: id "passport-validity" is used twice',
    ]);
  });
  it.each([
    ['documents', { documents: [...documents, take(documents, 'visa')[0]] }, 'visa'],
    ['sections', { sections: [...sections, take(sections, 'S003-1')[0]] }, 'S003-1'],
    ['law notes', { lawNotes: [...lawNotes, take(lawNotes, '003-once')[0]] }, '003-once'],
    ['conflicts', { conflicts: [...conflicts, take(conflicts, 'K01')[0]] }, 'K01'],
    ['calculators', { calculators: [...calculators, take(calculators, 'gis-notice')[0]] }, 'gis-notice'],
    ['sources', { sources: [...sources, ...sources.slice(0, 1)] }, '000'],
    [
      'home.services',
      { home: { ...home, services: [...home.services, ...home.services.slice(0, 1)] } },
      'patent',
    ],
  ])('of %s', (where, change, id) => {
    expect(saidOf(change)).toEqual([`${where}: id "${id}" is used twice`]);
  });
  it('of places in the order of calculators', () => {
    expect(saidOf({ calculatorOrder: [...catalogue.calculatorOrder, 'gis-notice'] })).toEqual([
      'calculators/order.ts: id "gis-notice" is used twice',
    ]);
  });

  const {
    forWhom: { cites },
  } = passport;
  const told = { id: 'one', title: 'Раз', text: 'Раз.', cites };
  const question = {
    id: 'lasts-a-year',
    text: 'Ещё год?',
    options: [
      { value: 'yes', label: 'Да' },
      { value: 'no', label: 'Нет' },
    ],
    cites,
  };
  it.each<[string, Partial<Procedure>, string]>([
    ['requirements', { requirements: [...passport.requirements, requirement] }, 'replace'],
    ['steps', { steps: [...passport.steps, step] }, 'find-date'],
    [
      'fields',
      {
        fields: [
          { id: 'one', name: 'Раз', cites },
          { id: 'one', name: 'Два', cites },
        ],
      },
      'one',
    ],
    ['terms', { terms: [told, told, ...(passport.terms ?? [])] }, 'one'],
    [
      'refusals',
      {
        refusals: [
          { id: 'one', reason: 'Раз', remedy: 'Раз', cites },
          { id: 'one', reason: 'Два', remedy: 'Два', cites },
        ],
      },
      'one',
    ],
    ['penalties', { penalties: [told, told] }, 'one'],
    ['questions', { questions: [question, question] }, 'lasts-a-year'],
    [
      'groups',
      {
        groups: [
          { id: 'one', title: 'Раз' },
          { id: 'one', title: 'Два' },
        ],
        requirements: [...otherRequirements, { ...requirement, group: 'one' }],
      },
      'one',
    ],
  ])('of %s inside one procedure', (list, change, id) => {
    expect(saidOfPassport(change)).toEqual([`procedure passport-validity ${list}: id "${id}" is used twice`]);
  });
  it('of the answers to one question', () => {
    const options = [...question.options, { value: 'no', label: 'Не уверен' }];
    expect(saidOfPassport({ questions: [{ ...question, options }] })).toEqual([
      'procedure passport-validity: question "lasts-a-year": answer "no" is used twice',
    ]);
  });
});

describe('file names', () => {
  it('a copied file whose id is still its neighbour’s', () => {
    expect(
      saidOf({ files: { ...catalogue.files, 'services/patent/no-such-procedure.ts': passport } }),
    ).toEqual([
      'services/patent/no-such-procedure.ts: holds the id "passport-validity", which should be "no-such-procedure", as the file says',
    ]);
  });
  it('a file in the folder of another service', () => {
    expect(saidOf({ files: { 'services/monthly-document/passport-validity.ts': passport } })).toEqual([
      'services/monthly-document/passport-validity.ts: belongs to the service "patent", yet stands in the folder "monthly-document"',
    ]);
  });
  it('a service that is not named as its folder, a calculator not as its file', () => {
    expect(saidOf({ files: { 'services/patents/service.ts': patent } })).toEqual([
      'services/patents/service.ts: holds the id "patent", which should be "patents", as the file says',
    ]);
    const [calculator] = take(calculators, 'working-days');
    expect(saidOf({ files: { 'calculators/tools/days.ts': calculator } })).toEqual([
      'calculators/tools/days.ts: holds the id "working-days", which should be "days", as the file says',
    ]);
  });
});

describe('questions', () => {
  function saidOfCondition(when: NonNullable<Requirement['when']>) {
    return saidOfPassport({ requirements: [...otherRequirements, { ...requirement, when }] });
  }
  it('that a condition asks and nobody put', () => {
    expect(saidOfCondition({ not: { question: 'lasts', is: 'no' } })).toEqual([
      'procedure passport-validity: a condition asks the unknown question "lasts"',
    ]);
  });
  it('without the answer that a condition waits for', () => {
    expect(saidOfCondition({ all: [{ question: 'lasts-a-year', is: ['no', 'perhaps'] }] })).toEqual([
      'procedure passport-validity: question "lasts-a-year" has no answer "perhaps"',
    ]);
  });
  it('that change nothing', () => {
    const [asked] = passport.questions ?? [];
    if (!asked) throw new Error('the passport asks nothing');
    expect(saidOfPassport({ questions: [asked, { ...asked, id: 'new-passport' }] })).toEqual([
      'procedure passport-validity: question "new-passport" changes nothing: no condition asks it',
    ]);
  });
});

describe('groups', () => {
  it('that a requirement names and nobody wrote', () => {
    const cites = requirement.cites;
    const grouped = { ...requirement, group: 'now', submitBy: [{ text: 'Потом', group: 'later', cites }] };
    expect(saidOfPassport({ requirements: [...otherRequirements, grouped] })).toEqual([
      'procedure passport-validity.replace: unknown group (see `groups`) "now"',
      'procedure passport-validity.replace: unknown group (see `groups`) "later"',
    ]);
  });
  it('that stay empty', () => {
    expect(saidOfPassport({ groups: [{ id: 'later', title: 'Потом' }] })).toEqual([
      'procedure passport-validity: group "later" stays empty: no requirement stands in it',
    ]);
  });
});

describe('placement', () => {
  it('of a procedure nowhere on the way of its service', () => {
    // @ts-expect-error
    expect(saidOf({ procedures: [...procedures, { ...passport, id: 'no-such-procedure' }] })).toEqual([
      'service patent: procedure "no-such-procedure" stands nowhere on its way',
    ]);
  });
  it('of a service that the first page leaves out', () => {
    expect(saidOf({ home: { ...home, services: home.services.slice(1) } })).toEqual([
      'service patent: has no place on the first page (services/home.ts)',
    ]);
  });
  it('of a calculator without a place in the order', () => {
    expect(saidOf({ calculatorOrder: catalogue.calculatorOrder.slice(1) })).toEqual([
      'calculator patent-renewal: has no place in calculators/order.ts',
    ]);
  });
});

describe('coverage', () => {
  it('of a section that no fact cites, and of one that is cited against its own word', () => {
    const [section, otherSections] = take(sections, 'S003-1');
    const { uncovered, ...open } = section;
    expect(saidOf({ sections: [...otherSections, open] })).toEqual([
      'section S003-1: no fact cites it and no reason is given (`uncovered`)',
    ]);
    const [cited, others] = take(sections, 'S003-4.4');
    expect(uncovered && saidOf({ sections: [...others, { ...cited, uncovered }] })).toEqual([
      'section S003-4.4: is cited, yet `uncovered` gives a reason why not',
    ]);
  });
  it('of law notes and conflicts that no fact shows', () => {
    const [note] = take(lawNotes, '003-once');
    const [conflict] = take(conflicts, 'K01');
    // @ts-expect-error
    expect(saidOf({ lawNotes: [...lawNotes, { ...note, id: 'nobody-shows-it' }] })).toEqual([
      'law note nobody-shows-it: no fact shows it',
    ]);
    // @ts-expect-error
    expect(saidOf({ conflicts: [...conflicts, { ...conflict, id: 'K99' }] })).toEqual([
      'conflict K99: no fact shows it',
    ]);
  });
  it('of a law note that names no section', () => {
    const [{ sections: _, ...claimless }, otherNotes] = take(lawNotes, '003-once');
    expect(saidOf({ lawNotes: [...otherNotes, claimless] })).toEqual([
      'law note 003-once: names no section that makes the claim (`sections`)',
    ]);
  });
});
