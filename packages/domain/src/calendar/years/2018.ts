import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1250', date: '2017-10-14' },
  transfers: [
    { from: '01-06', to: '03-09', basis: 'decree' },
    { from: '01-07', to: '05-02', basis: 'decree' },
    { from: '04-28', to: '04-30', basis: 'decree' },
    { from: '06-09', to: '06-11', basis: 'decree' },
    { from: '12-29', to: '12-31', basis: 'decree' },
    { from: '11-04', to: '11-05', basis: 'law' },
  ],
  shortened: ['02-22', '03-07', '04-28', '05-08', '06-09', '12-29'],
} satisfies YearFacts;
