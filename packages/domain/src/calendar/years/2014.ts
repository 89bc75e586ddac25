import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '444', date: '2013-05-28' },
  transfers: [
    { from: '01-04', to: '05-02', basis: 'decree' },
    { from: '01-05', to: '06-13', basis: 'decree' },
    { from: '02-24', to: '11-03', basis: 'decree' },
    { from: '03-08', to: '03-10', basis: 'law' },
  ],
  shortened: ['02-24', '03-07', '04-30', '05-08', '06-11', '12-31'],
} satisfies YearFacts;
