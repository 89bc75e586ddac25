import { factsOf, updatedOn } from '@poryadok/domain/procedures';
import type { Procedure } from '@poryadok/domain/schema';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { head } from '../../../../open-data/open-data.ts';
import { publishedProcedure } from '../../../../open-data/published-procedure.ts';
import { conflictById, documentById, lawNoteById, procedures } from '../../../../shared/content.ts';

export function getStaticPaths() {
  return procedures.map((procedure) => ({ params: { id: procedure.id }, props: { procedure } }));
}

function unique<Id extends string>(ids: (Id | undefined)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** A procedure with the papers, law notes and conflicts that it names, so that one file is enough. */
export function GET({ props: { procedure } }: { props: { procedure: Procedure } }) {
  const facts = factsOf(procedure);
  const papers = procedure.requirements.flatMap(({ options }) =>
    (options ?? []).flatMap((option) => option.documents),
  );
  return jsonResponse({
    ...head('procedure-file', updatedOn(procedure.id)),
    url: `/procedures/${procedure.id}/`,
    procedure: publishedProcedure(procedure),
    documents: unique(papers).map(documentById),
    law: unique(facts.flatMap((fact) => fact.law)).map(lawNoteById),
    conflicts: unique(facts.flatMap((fact) => fact.conflicts)).map(conflictById),
  });
}
