/**
 * Days off that were moved, `from>to` as month-day, a year a line. This is all the working calendar needs beside the
 * holidays, so it is all the browser loads; the decrees themselves stand in `year-facts.ts`.
 *
 * `byDecree`: moved by the government's decree of that year. `byLaw`: a holiday that fell on a day off moves to the next
 * working day (ТК РФ, ст. 112 ч. 2).
 */
export const transfersByYear: Readonly<Record<number, { byDecree: string; byLaw: string }>> = {
  2013: { byDecree: '01-05>05-02 01-06>05-03 02-25>05-10', byLaw: '' },
  2014: { byDecree: '01-04>05-02 01-05>06-13 02-24>11-03', byLaw: '03-08>03-10' },
  2015: { byDecree: '01-03>01-09 01-04>05-04', byLaw: '03-08>03-09 05-09>05-11' },
  2016: { byDecree: '01-02>05-03 01-03>03-07 02-20>02-22', byLaw: '05-01>05-02 06-12>06-13' },
  2017: { byDecree: '01-01>02-24 01-07>05-08', byLaw: '11-04>11-06' },
  2018: { byDecree: '01-06>03-09 01-07>05-02 04-28>04-30 06-09>06-11 12-29>12-31', byLaw: '11-04>11-05' },
  2019: { byDecree: '01-05>05-02 01-06>05-03 02-23>05-10', byLaw: '' },
  2020: { byDecree: '01-04>05-04 01-05>05-05', byLaw: '02-23>02-24 03-08>03-09 05-09>05-11' },
  2021: { byDecree: '01-02>11-05 01-03>12-31 02-20>02-22', byLaw: '05-01>05-03 05-09>05-10 06-12>06-14' },
  2022: { byDecree: '01-01>05-03 01-02>05-10 03-05>03-07', byLaw: '05-01>05-02 06-12>06-13' },
  2023: { byDecree: '01-01>02-24 01-08>05-08', byLaw: '11-04>11-06' },
  2024: { byDecree: '01-06>05-10 01-07>12-31 04-27>04-29 11-02>04-30 12-28>12-30', byLaw: '' },
  2025: { byDecree: '01-04>05-02 01-05>12-31 02-23>05-08 03-08>06-13 11-01>11-03', byLaw: '' },
  2026: { byDecree: '01-03>01-09 01-04>12-31', byLaw: '03-08>03-09 05-09>05-11' },
  2027: { byDecree: '01-02>11-05 01-03>12-31 02-20>02-22', byLaw: '05-01>05-03 05-09>05-10 06-12>06-14' },
};
