import type { Generated } from './disk.ts';
import { yearFiles } from './year-files.ts';

/** The days off moved in each year: all that the working calendar needs beside the holidays, so all that the browser loads. */
export function transfers(): Generated {
  const years = yearFiles.map(({ year, facts }) => {
    const moves = facts.transfers.map(({ from, to, basis }) =>
      basis === 'law' ? `['${from}', '${to}', 'law']` : `['${from}', '${to}']`,
    );
    return `  ${year}: [${moves.join(', ')}],\n`;
  });
  return {
    path: 'packages/domain/src/calendar/transfers.ts',
    text: `// Written by scripts/registry.ts from years/. Do not edit.
import type { PlainMonthDay } from './year-facts.ts';

/** From and to of each day off that was moved, by the year's decree unless \`law\` is said: ТК РФ, ст. 112 ч. 2. */
export const transfersByYear: Readonly<
  Record<number, readonly (readonly [from: PlainMonthDay, to: PlainMonthDay, basis?: 'law'])[]>
> = {
${years.join('')}};
`,
  };
}
