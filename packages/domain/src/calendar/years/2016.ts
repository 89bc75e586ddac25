import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1017', date: '2015-09-24' },
  transfers: [
    { from: '01-02', to: '05-03', basis: 'decree' },
    { from: '01-03', to: '03-07', basis: 'decree' },
    { from: '02-20', to: '02-22', basis: 'decree' },
    { from: '05-01', to: '05-02', basis: 'law' },
    { from: '06-12', to: '06-13', basis: 'law' },
  ],
  shortened: ['02-20', '11-03'],
} satisfies YearFacts;
