import { describe, expect, it } from 'vitest';
import { resolveChecklist } from '../src/checklist/index.ts';
import { procedures } from '../src/services/index.ts';

/** The answers to each question, and none. */
const answers = {
  citizenship: ['yes', 'no', undefined],
  mode: ['two-stage', 'single-stage', 'late', undefined],
  employer: ['organisation', 'person', undefined],
  'in-russian': ['yes', 'no', undefined],
  receipts: ['all', 'part', 'none', undefined],
} as const;
type Question = keyof typeof answers;
type Given = Partial<Record<Question, string>>;

function combinations(): Given[] {
  return Object.entries(answers).reduce<Given[]>(
    (before, [question, values]) =>
      before.flatMap((given) =>
        values.map((value) => (value === undefined ? given : { ...given, [question]: value })),
      ),
    [{}],
  );
}

/** By clause what each combination asks for: of whom nothing is known, all that may be needed. */
const always = [
  ['2.1.3 passport', 'passport'],
  ['3.10.1 patent', 'patent'],
  ['3.10.1 slip', 'registration-slip'],
  ['2.1.2 photo', 'photo'],
  ['2.1.4 health policy', 'health-policy'],
  ['2.1.5 migration card', 'migration-card'],
  ['271-ФЗ state fee', 'state-fee'],
  ['2.1.9 petition', 'petition'],
  ['2.1.7.1', 'infections'],
  ['2.1.7.2', 'hiv'],
  ['2.1.7.3', 'narcologist'],
  ['2.1.8', 'language'],
  ['2.1.1', 'application'],
  ['3.6', 'data-consent'],
  ['3.3', 'payment-proof'],
  ['3.8', 'fingerprints'],
].map(([, id]) => id);

function expected(given: Given): ReadonlySet<string | undefined> {
  const is = (question: Question, ...values: string[]) => {
    const value = given[question];
    return value === undefined || values.includes(value);
  };
  return new Set([
    ...always,
    ...(is('mode', 'late') ? ['too-late'] : []), // п. 1.2
    ...(is('receipts', 'all', 'part') ? ['tax-proof'] : []), // п. 2.1.6
    ...(is('receipts', 'part', 'none') ? ['tax-replacement'] : []), // п. 4.6
    ...(is('employer', 'organisation') ? ['work-contract'] : []), // п. 2.1.10
    ...(is('in-russian', 'no') ? ['translation'] : []), // п. 2.1.11
  ]);
}

describe('the documents for a patent, all 432 combinations of answers and of none', () => {
  const procedure = procedures.find(({ id }) => id === 'patent-renewal-documents');
  const requirements = procedure?.requirements ?? [];
  const all = combinations();

  it('ask for what the clauses ask for, and for nothing else', () => {
    expect(all).toHaveLength(432);
    for (const given of all)
      expect(
        new Set(
          resolveChecklist(requirements, given)
            .filter(({ applies }) => applies !== 'no')
            .map(({ id }) => id),
        ),
        JSON.stringify(given),
      ).toEqual(expected(given));
  });

  it('let medical papers and language come later only with 15 working days left (п. 3.10.2)', () => {
    for (const given of all)
      for (const { id, group } of resolveChecklist(requirements, given))
        if (['infections', 'hiv', 'narcologist', 'language'].includes(id))
          expect(group, JSON.stringify(given)).toBe(given.mode === 'two-stage' ? 'later' : 'at-contract');
  });

  it('take a passport of a citizen and one of four papers of a stateless person (п. 2.1.3)', () => {
    const identity = requirements.find(({ id }) => id === 'passport');
    const open = (given: Given) =>
      resolveChecklist(identity ? [identity] : [], given)[0]?.options.filter((option) => option !== 'no')
        .length;
    expect([open({ citizenship: 'yes' }), open({ citizenship: 'no' }), open({})]).toEqual([1, 4, 5]);
  });
});
