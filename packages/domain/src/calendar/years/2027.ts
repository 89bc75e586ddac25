import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1187', date: '2026-09-17' },
  transfers: [
    { from: '01-02', to: '11-05', basis: 'decree' },
    { from: '01-03', to: '12-31', basis: 'decree' },
    { from: '02-20', to: '02-22', basis: 'decree' },
    { from: '05-01', to: '05-03', basis: 'law' },
    { from: '05-09', to: '05-10', basis: 'law' },
    { from: '06-12', to: '06-14', basis: 'law' },
  ],
  shortened: ['02-20', '04-30', '06-11', '11-03'],
} satisfies YearFacts;
