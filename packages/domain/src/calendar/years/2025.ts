import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1335', date: '2024-10-04' },
  transfers: [
    { from: '01-04', to: '05-02', basis: 'decree' },
    { from: '01-05', to: '12-31', basis: 'decree' },
    { from: '02-23', to: '05-08', basis: 'decree' },
    { from: '03-08', to: '06-13', basis: 'decree' },
    { from: '11-01', to: '11-03', basis: 'decree' },
  ],
  shortened: ['03-07', '04-30', '06-11', '11-01'],
} satisfies YearFacts;
