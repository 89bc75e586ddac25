import type { Condition } from '../schema/condition.ts';
import type { DocumentId } from '../schema/ids.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Requirement } from '../schema/requirement.ts';

/** A paper as one line of one procedure asks for it. */
export interface PaperUse {
  document: DocumentId;
  procedure: Procedure;
  requirement: Requirement;
  /** When it is asked for; absent: always. */
  when?: Condition;
  /** Other papers do as well. */
  alternative: boolean;
  /** Papers that must come with it. */
  beside: DocumentId[];
}

function bothOf(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  return first && second ? { all: [first, second] } : (first ?? second);
}

/**
 * Where each paper is asked for, in the order of the procedures and of their lists.
 *
 * @example paperUses([]) // []
 */
export function paperUses(procedures: readonly Procedure[]): PaperUse[] {
  return procedures.flatMap((procedure) =>
    procedure.requirements.flatMap((requirement) =>
      (requirement.options ?? []).flatMap((option, _, options) => {
        const when = bothOf(requirement.when, option.when);
        return option.documents.map((document) => ({
          document,
          procedure,
          requirement,
          ...(when && { when }),
          alternative: options.length > 1,
          beside: option.documents.filter((other) => other !== document),
        }));
      }),
    ),
  );
}
