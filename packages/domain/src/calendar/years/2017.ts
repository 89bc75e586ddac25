import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '756', date: '2016-08-04' },
  transfers: [
    { from: '01-01', to: '02-24', basis: 'decree' },
    { from: '01-07', to: '05-08', basis: 'decree' },
    { from: '11-04', to: '11-06', basis: 'law' },
  ],
  shortened: ['02-22', '03-07', '11-03'],
} satisfies YearFacts;
