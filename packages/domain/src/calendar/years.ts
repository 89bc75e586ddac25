// Written by scripts/registry.ts from years/. Do not edit: add a file there instead.
import type { YearFacts } from './year-facts.ts';
import { facts as of2013 } from './years/2013.ts';
import { facts as of2014 } from './years/2014.ts';
import { facts as of2015 } from './years/2015.ts';
import { facts as of2016 } from './years/2016.ts';
import { facts as of2017 } from './years/2017.ts';
import { facts as of2018 } from './years/2018.ts';
import { facts as of2019 } from './years/2019.ts';
import { facts as of2020 } from './years/2020.ts';
import { facts as of2021 } from './years/2021.ts';
import { facts as of2022 } from './years/2022.ts';
import { facts as of2023 } from './years/2023.ts';
import { facts as of2024 } from './years/2024.ts';
import { facts as of2025 } from './years/2025.ts';
import { facts as of2026 } from './years/2026.ts';
import { facts as of2027 } from './years/2027.ts';

export const yearFacts: Readonly<Record<number, YearFacts>> = {
  2013: of2013,
  2014: of2014,
  2015: of2015,
  2016: of2016,
  2017: of2017,
  2018: of2018,
  2019: of2019,
  2020: of2020,
  2021: of2021,
  2022: of2022,
  2023: of2023,
  2024: of2024,
  2025: of2025,
  2026: of2026,
  2027: of2027,
};
