import type { ConditionalRequirement } from '@poryadok/domain/checklist';
import type { Procedure } from '@poryadok/domain/schema';

/** What the checklist's script needs to know: conditions only, all words stay in the page. */
export interface ChecklistLogic {
  requirements: ConditionalRequirement[];
}

/** The conditional part of a procedure's requirements, slim enough to travel inside the page. */
export function checklistLogic({ requirements }: Pick<Procedure, 'requirements'>): ChecklistLogic {
  return {
    requirements: requirements.map(({ id, group, when, options, submitBy }) => ({
      id,
      ...(group && { group }),
      ...(when && { when }),
      ...(options?.some((option) => option.when) && {
        options: options.map((option) => ({ when: option.when })),
      }),
      ...(submitBy?.some((variant) => variant.when || variant.group) && {
        submitBy: submitBy.map((variant) => ({ when: variant.when, group: variant.group })),
      }),
    })),
  };
}
