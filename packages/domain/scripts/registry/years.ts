import type { Generated } from './disk.ts';
import { yearFiles } from './year-files.ts';

/** Every year of the working calendar with its decree. Only pages and the open data read it, never a calculator. */
export function years(): Generated {
  const all = yearFiles.map(({ year }) => year);
  return {
    path: 'packages/domain/src/calendar/years.ts',
    text: `// Written by scripts/registry.ts from years/. Do not edit: add a file there instead.
import type { YearFacts } from './year-facts.ts';
${all.map((year) => `import { facts as of${year} } from './years/${year}.ts';\n`).join('')}
export const yearFacts: Readonly<Record<number, YearFacts>> = {
${all.map((year) => `  ${year}: of${year},\n`).join('')}};
`,
  };
}
