import type { CalculatorDefinition, CalculatorMetadata } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';
import { calculatorFile } from '../../integrations/apart.ts';

/** What an island needs of a calculator but its function. The page gives it: the server draws the form with it as well. */
export type IslandMetadata = Pick<
  CalculatorMetadata,
  'id' | 'title' | 'inputs' | 'requireOneOf' | 'order' | 'example'
>;

/** A calculator's metadata without what only pages tell. */
export function islandMetadata({
  id,
  title,
  inputs,
  requireOneOf,
  order,
  example,
}: CalculatorMetadata): IslandMetadata {
  return { id, title, inputs, ...(requireOneOf && { requireOneOf }), ...(order && { order }), example };
}

/** The rest of a calculator: its function, which comes as code. */
export type Compute = CalculatorDefinition['compute'];

/**
 * The file of a calculator's function, for its island to load. The page names it, so that no code holds the names of all:
 * they change with every word of a calculator.
 */
export function fileOf(id: CalculatorId, place: 'page' | 'frame'): string {
  return import.meta.env.DEV
    ? `/@id/@poryadok/domain/calculators/${id}`
    : `built:${calculatorFile(id, place)}`;
}

/** Loads a calculator's function in the browser, before its island comes to life. */
export async function load(file: string): Promise<{ compute: Compute }> {
  const { calculator }: { calculator: { compute: Compute } } = await import(/* @vite-ignore */ file);
  return { compute: calculator.compute };
}
