import { calculatorFiles } from './calculator-files.ts';
import type { Generated } from './disk.ts';

/** The site's map from a calculator's id to its code, which a page loads when it shows it. */
export function loaders(): Generated {
  const entries = calculatorFiles().map(
    ({ name }) => `  '${name}': () => import('@poryadok/domain/calculators/${name}'),\n`,
  );
  return {
    path: 'apps/site/src/calculator/loaders.ts',
    text: `// Written by packages/domain/scripts/registry.ts. Do not edit.
import type { CalculatorDefinition } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';

type Load = () => Promise<{ calculator: CalculatorDefinition }>;

/** Each page loads the one calculator it shows. */
export const loaders: Readonly<Record<CalculatorId, Load>> = {
${entries.join('')}};
`,
  };
}
