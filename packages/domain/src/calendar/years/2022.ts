import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1564', date: '2021-09-16' },
  transfers: [
    { from: '01-01', to: '05-03', basis: 'decree' },
    { from: '01-02', to: '05-10', basis: 'decree' },
    { from: '03-05', to: '03-07', basis: 'decree' },
    { from: '05-01', to: '05-02', basis: 'law' },
    { from: '06-12', to: '06-13', basis: 'law' },
  ],
  shortened: ['02-22', '03-05', '11-03'],
} satisfies YearFacts;
