import { writeFileSync } from 'node:fs';
import { type Subset, subset, subsetFile, subsets } from './subset.ts';

for (const name of Object.keys(subsets) as Subset[]) {
  const font = await subset(name);
  writeFileSync(subsetFile(name), font);
  console.log(`${name}: ${font.length} bytes`);
}
