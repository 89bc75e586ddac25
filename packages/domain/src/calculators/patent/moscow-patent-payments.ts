/**
 * The monthly advance payment for a patent in Moscow by calendar year, roubles (НК РФ, ст. 227.1). How each was found
 * stands in `moscow-patent-evidence.ts`. The amount for 2027 was not found: a year that is not here has no answer.
 */
export const moscowPatentPayments: Readonly<Record<number, number>> = {
  2015: 4000,
  2016: 4200,
  2017: 4200,
  2018: 4500,
  2019: 5000,
  2020: 5341,
  2021: 5341,
  2022: 5900,
  2023: 6600,
  2024: 7500,
  2025: 8900,
  2026: 10000,
};
