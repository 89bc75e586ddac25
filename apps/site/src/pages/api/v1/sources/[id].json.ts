import { coverage } from '@poryadok/domain/procedures';
import type { Source } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { head } from '../../../../open-data/open-data.ts';
import { lawNotes, sources } from '../../../../shared/content.ts';

export function getStaticPaths() {
  return sources.map((source) => ({ params: { id: source.id }, props: { source } }));
}

/** A source with its sections in order and the facts that cite each. */
export function GET({ props: { source } }: { props: { source: Source } }) {
  return jsonResponse({
    ...head('source-file'),
    ...source,
    law: lawNotes.filter((note) => note.source === source.id).map(({ id }) => id),
    sections: coverage()
      .filter(({ section }) => section.source === source.id)
      .map(({ section, facts }) => ({
        ...section,
        facts: facts.map(({ owner, where, label }) => ({ owner, where, label })),
      })),
  });
}
