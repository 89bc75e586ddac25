/** The procedures and as many copies of them as the bench asks for: what the site would be with a thousand more. */
import { procedures as real } from '@poryadok/domain/procedures';

export * from '@poryadok/domain/procedures';

const copies = Number(process.env.SYNTHETIC_PROCEDURES ?? 0);

export const procedures = [
  ...real,
  ...Array.from({ length: copies }, (_, index) => {
    const procedure = real[index % real.length];
    if (!procedure) throw new Error('there is no procedure to copy');
    return { ...procedure, id: `synthetic-${index + 1}` };
  }),
];
