import { describe, expect, it } from 'vitest';
import type { Question } from '../schema/condition.ts';
import { evaluate, resolveChecklist, resolveGuide, whenText } from './index.ts';

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
});

describe('a condition in words', () => {
  const home: Question = {
    id: 'home',
    text: 'Где живёт гость?',
    options: [
      { value: 'own', label: 'У меня', clause: 'гость живёт у вас', otherwise: 'гость живёт не у вас' },
      { value: 'hotel', label: 'В гостинице', clause: 'гость живёт в гостинице' },
      { value: 'hostel', label: 'В общежитии', clause: 'гость живёт в общежитии' },
    ],
    cites: ['S000-08'],
  };
  const own = { question: 'home', is: 'own' };
  const hotel = { question: 'home', is: 'hotel' };
  it('reads as a clause after «если»', () => {
    expect(whenText(hotel, [home])).toBe('гость живёт в гостинице');
  });
  it('says once what several answers share', () => {
    expect(whenText({ question: 'home', is: ['hotel', 'hostel'] }, [home])).toBe('гость живёт не у вас');
    expect(whenText({ question: 'home', is: ['own', 'hostel'] }, [home])).toBe(
      'гость живёт у вас или в общежитии',
    );
  });
  it('denies in the words of the author, else by the answers that are left', () => {
    expect(whenText({ not: own }, [home])).toBe('гость живёт не у вас');
    expect(whenText({ not: hotel }, [home])).toBe('гость живёт у вас или в общежитии');
    expect(whenText({ not: { not: hotel } }, [home])).toBe('гость живёт в гостинице');
  });
  it('carries a denial into the parts, so that nothing is denied as a whole', () => {
    const translated: Question = {
      id: 'language',
      text: 'На каком языке паспорт?',
      options: [
        { value: 'russian', label: 'На русском', clause: 'паспорт на русском' },
        { value: 'other', label: 'На другом', clause: 'паспорт на другом языке' },
      ],
      cites: ['S003-2.1.11'],
    };
    const asked = [home, translated];
    expect(whenText({ all: [hotel, foreignPapers] }, asked)).toBe(
      'гость живёт в гостинице и паспорт на другом языке',
    );
    expect(whenText({ not: { all: [own, foreignPapers] } }, asked)).toBe(
      'гость живёт не у вас, или паспорт на русском',
    );
    expect(whenText({ all: [{ not: hotel }, foreignPapers] }, asked)).toBe(
      'гость живёт у вас или в общежитии, и при этом паспорт на другом языке',
    );
  });
  it('falls back on question and answer while no clause is written', () => {
    expect(whenText(person, questions)).toBe('ответ на вопрос «Кто вас нанимает?» — «частное лицо»');
  });
});

describe('a guide', () => {
  const guide = {
    requirements: [{ id: 'passport' }, { id: 'translation', when: foreignPapers }],
    steps: [{ id: 'translate', when: foreignPapers }, { id: 'hand-in' }],
    answer: {
      do: { steps: ['translate', 'hand-in'] },
      take: { requirements: ['translation', 'passport'] },
    },
  };
  it('says the same in the list, the steps and the first screen, whatever is answered', () => {
    for (const [language, expected] of [
      [undefined, 'unknown'],
      ['other', 'yes'],
      ['russian', 'no'],
    ] as const) {
      const { list, steps, answer } = resolveGuide(guide, { language });
      expect(list.map(({ applies }) => applies)).toEqual(['yes', expected]);
      expect(steps.map(({ applies }) => applies)).toEqual([expected, 'yes']);
      expect(answer.do).toEqual(steps);
      expect(answer.take).toEqual([
        { id: 'translation', applies: expected },
        { id: 'passport', applies: 'yes' },
      ]);
    }
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
