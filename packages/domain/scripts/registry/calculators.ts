import { calculatorFiles } from './calculator-files.ts';
import { aliasOf, type Generated } from './disk.ts';

/** Every calculator on disk, in the order of `src/calculators/order.ts`. */
export function calculators(): Generated {
  const files = calculatorFiles().map((file) => ({
    path: `${file.folder}/${file.name}.ts`,
    alias: aliasOf(file),
  }));
  const imports = files
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, alias }) => `import { calculator as ${alias} } from './${path}';\n`)
    .join('');
  return {
    path: 'packages/domain/src/calculators/registry.ts',
    text: `// Written by scripts/registry.ts. Do not edit: the order is that of order.ts.
import type { CalculatorDefinition } from './engine/types.ts';
${imports}
export const calculators: readonly CalculatorDefinition[] = [
${files.map(({ alias }) => `  ${alias},\n`).join('')}];

/** What each file holds, by its path. */
export const calculatorFiles: Readonly<Record<string, CalculatorDefinition>> = {
${files.map(({ path, alias }) => `  'calculators/${path}': ${alias},\n`).join('')}};
`,
  };
}
