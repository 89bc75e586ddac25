import { calculatorOrder } from '../../src/calculators/order.ts';
import { type DataFile, filesBelow, read } from './disk.ts';

/** Every file of `src/calculators/<service>/` that exports a calculator, in their order; one without a place in it comes last. */
export function calculatorFiles(): DataFile[] {
  const found = filesBelow('calculators').filter(({ folder, name }) =>
    /^export const calculator\b/m.test(read(`calculators/${folder}/${name}.ts`)),
  );
  const places = new Map<string, number>(calculatorOrder.map((id, index) => [id, index]));
  const placeOf = ({ name }: DataFile) => places.get(name) ?? places.size;
  return found.sort((left, right) => placeOf(left) - placeOf(right));
}
