import { writeFileSync } from 'node:fs';
import { SUBSETS, type Subset, subset, subsetFile } from './subset.ts';

for (const name of Object.keys(SUBSETS) as Subset[]) {
  const font = await subset(name);
  writeFileSync(subsetFile(name), font);
  console.log(`${name}: ${font.length} bytes`);
}
