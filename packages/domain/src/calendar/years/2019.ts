import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1163', date: '2018-10-01' },
  transfers: [
    { from: '01-05', to: '05-02', basis: 'decree' },
    { from: '01-06', to: '05-03', basis: 'decree' },
    { from: '02-23', to: '05-10', basis: 'decree' },
  ],
  shortened: ['02-22', '03-07', '04-30', '05-08', '06-11', '12-31'],
} satisfies YearFacts;
