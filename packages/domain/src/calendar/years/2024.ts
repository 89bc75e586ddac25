import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1314', date: '2023-08-10' },
  transfers: [
    { from: '01-06', to: '05-10', basis: 'decree' },
    { from: '01-07', to: '12-31', basis: 'decree' },
    { from: '04-27', to: '04-29', basis: 'decree' },
    { from: '11-02', to: '04-30', basis: 'decree' },
    { from: '12-28', to: '12-30', basis: 'decree' },
  ],
  shortened: ['02-22', '03-07', '05-08', '06-11', '11-02'],
} satisfies YearFacts;
