import { describe, expect, it } from 'vitest';
import { paperUses, procedures } from './index.ts';

describe('where papers are asked for', () => {
  const uses = paperUses(procedures);
  it('is told for every paper of every list, and for nothing else', () => {
    const named = procedures.flatMap(({ id, requirements }) =>
      requirements.flatMap(({ options = [] }) =>
        options.flatMap(({ documents }) => documents.map((document) => `${id} ${document}`)),
      ),
    );
    expect(uses.map(({ procedure, document }) => `${procedure.id} ${document}`)).toEqual(named);
  });
  it('keeps the conditions of line and option, and says where others do as well', () => {
    const own = { question: 'home', is: 'own' };
    const other = { question: 'language', is: 'other' };
    const [real] = procedures;
    if (!real) throw new Error('there is no procedure');
    const page = {
      ...real,
      requirements: [
        {
          id: 'home',
          kind: 'document' as const,
          name: 'Жильё',
          when: own,
          options: [
            { documents: ['lease' as const, 'translation' as const], when: other },
            { documents: ['ownership-proof' as const] },
          ],
          cites: real.forWhom.cites,
        },
      ],
    };
    expect(paperUses([page])).toMatchObject([
      { document: 'lease', when: { all: [own, other] }, alternative: true, beside: ['translation'] },
      { document: 'translation', beside: ['lease'] },
      { document: 'ownership-proof', when: own, alternative: true, beside: [] },
    ]);
  });
});
