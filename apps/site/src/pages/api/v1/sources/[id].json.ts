import { coverage } from '@poryadok/domain/procedures';
import type { Source } from '@poryadok/domain/schema';
import { lawNotes, sources } from '../../../../lib/content.ts';
import { jsonResponse } from '../../../../lib/json-response.ts';
import { dataVersion } from '../../../../lib/open-data.ts';

export const getStaticPaths = () =>
  sources.map((source) => ({ params: { id: source.id }, props: { source } }));

/** A source with its sections in order and the facts that cite each. */
export const GET = ({ props: { source } }: { props: { source: Source } }) =>
  jsonResponse({
    version: dataVersion,
    schema: '/api/v1/schema/source.json',
    ...source,
    law: lawNotes.filter((note) => note.source === source.id).map(({ id }) => id),
    sections: coverage()
      .filter(({ section }) => section.source === source.id)
      .map(({ section, facts }) => ({
        ...section,
        facts: facts.map(({ owner, where, label }) => ({ owner, where, label })),
      })),
  });
