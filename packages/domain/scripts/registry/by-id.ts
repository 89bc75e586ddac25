import { calculatorFiles } from './calculator-files.ts';
import { aliasOf, type Generated } from './disk.ts';
import { outcomeIds } from './outcome-ids.ts';

/** The types of every calculator by its id: what it takes and what it answers. */
export function calculatorsById(): Generated {
  const files = calculatorFiles();
  const imports = files
    .map((file) => ({ path: `./${file.folder}/${file.name}.ts`, alias: aliasOf(file) }))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, alias }) => `import type { calculator as ${alias} } from '${path}';\n`)
    .join('');
  const inputs = files
    .map((file) => `  '${file.name}': InputsOf<(typeof ${aliasOf(file)})['inputs']>;\n`)
    .join('');
  const outcomes = files.map((file) => `  '${file.name}': ${outcomeIds(file).join(' | ')};\n`).join('');
  return {
    path: 'packages/domain/src/calculators/by-id.ts',
    text: `// Written by scripts/registry.ts from the calculators' own files. Do not edit.
import type { CalculatorId } from '../schema/ids.ts';
import type { InputsOf } from './engine/input-spec.ts';
import type { Outcome } from './engine/outcome.ts';
import type { CalculatorValue, Issue } from './engine/types.ts';
${imports}
/** What each calculator takes. */
export interface CalculatorInputs {
${inputs}}

/** The ids that the outcomes of each calculator may have. */
export interface OutcomeIds {
${outcomes}}

/** The answer of one calculator, or what is wrong with its inputs. */
export type CalculatorResultOf<Id extends CalculatorId> =
  | {
      ok: true;
      value: Omit<CalculatorValue, 'calculator' | 'inputs' | 'outcomes'> & {
        calculator: Id;
        inputs: CalculatorInputs[Id];
        outcomes: readonly (Outcome & { id: OutcomeIds[Id] })[];
      };
    }
  | { ok: false; issues: readonly Issue[] };
`,
  };
}
