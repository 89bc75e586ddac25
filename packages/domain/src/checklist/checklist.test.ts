import { describe, expect, it } from 'vitest';
import type { Question } from '../schema/condition.ts';
import { describeCondition, evaluate, resolveChecklist } from './index.ts';

const questions: Question[] = [
  {
    id: 'employer',
    text: 'Кто вас нанимает?',
    options: [
      { value: 'company', label: 'организация' },
      { value: 'person', label: 'частное лицо' },
    ],
    cites: ['S003-2.1.10'],
  },
];
const person = { question: 'employer', is: 'person' };
const foreignPapers = { question: 'language', is: 'other' };

describe('a condition', () => {
  it('is unknown until its question is answered', () => {
    expect(evaluate(person, {})).toBeUndefined();
    expect(evaluate({ not: person }, {})).toBeUndefined();
  });
  it('holds for any of the named answers and for no other', () => {
    const condition = { question: 'employer', is: ['person', 'company'] };
    expect(evaluate(condition, { employer: 'company' })).toBe(true);
    expect(evaluate(condition, { employer: 'nobody' })).toBe(false);
  });
  it('joined by «all» is settled by one no, by «any» by one yes, however much is unknown', () => {
    expect(evaluate({ all: [person, foreignPapers] }, { employer: 'company' })).toBe(false);
    expect(evaluate({ all: [person, foreignPapers] }, { employer: 'person' })).toBeUndefined();
    expect(evaluate({ all: [person, foreignPapers] }, { employer: 'person', language: 'other' })).toBe(true);
    expect(evaluate({ any: [person, foreignPapers] }, { employer: 'person' })).toBe(true);
    expect(evaluate({ any: [person, foreignPapers] }, { employer: 'company' })).toBeUndefined();
    expect(evaluate({ any: [person, foreignPapers] }, { employer: 'company', language: 'russian' })).toBe(
      false,
    );
  });
  it('reads as a Russian clause', () => {
    expect(describeCondition(person, questions)).toBe('«Кто вас нанимает?» — частное лицо');
  });
});

describe('a checklist', () => {
  const requirements = [
    { id: 'passport' },
    { id: 'translation', when: foreignPapers },
    {
      id: 'medical',
      submitBy: [
        { group: 'at-contract', when: { question: 'mode', is: 'single-stage' } },
        { group: 'later', when: { question: 'mode', is: 'two-stage' } },
      ],
    },
  ];
  it('tells what is needed for certain from what depends on an answer', () => {
    expect(resolveChecklist(requirements, {}).map(({ applies }) => applies)).toEqual([
      'yes',
      'unknown',
      'yes',
    ]);
    expect(resolveChecklist(requirements, { language: 'russian' })[1]?.applies).toBe('no');
  });
  it('puts a paper in the earliest group while the mode is unknown, and moves it when it is known', () => {
    expect(resolveChecklist(requirements, {})[2]).toMatchObject({ group: 'at-contract' });
    expect(resolveChecklist(requirements, {})[2]).not.toHaveProperty('submitBy');
    expect(resolveChecklist(requirements, { mode: 'two-stage' })[2]).toMatchObject({
      group: 'later',
      submitBy: 1,
    });
    expect(resolveChecklist(requirements, { mode: 'single-stage' })[2]).toMatchObject({ submitBy: 0 });
  });
});
