import type { YearFacts } from '../year-facts.ts';

export const facts = {
  decree: { number: '1648', date: '2020-10-10' },
  transfers: [
    { from: '01-02', to: '11-05', basis: 'decree' },
    { from: '01-03', to: '12-31', basis: 'decree' },
    { from: '02-20', to: '02-22', basis: 'decree' },
    { from: '05-01', to: '05-03', basis: 'law' },
    { from: '05-09', to: '05-10', basis: 'law' },
    { from: '06-12', to: '06-14', basis: 'law' },
  ],
  shortened: ['02-20', '04-30', '06-11', '11-03'],
  presidentialNonWorking: [
    {
      act: 'Указ Президента РФ от 23.04.2021 № 242',
      days: ['05-04', '05-05', '05-06', '05-07'],
    },
    {
      act: 'Указ Президента РФ от 20.10.2021 № 595 (30.10–07.11.2021; здесь только будни, не являющиеся праздниками/переносами)',
      days: ['11-01', '11-02', '11-03'],
    },
  ],
} satisfies YearFacts;
