import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1466', date: '2025-09-24' },
  transfers: [
    { from: '01-03', to: '01-09', basis: 'decree' },
    { from: '01-04', to: '12-31', basis: 'decree' },
    { from: '03-08', to: '03-09', basis: 'law' },
    { from: '05-09', to: '05-11', basis: 'law' },
  ],
  shortened: ['04-30', '05-08', '06-11', '11-03'],
} satisfies YearFacts;
