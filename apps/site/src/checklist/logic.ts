import type { ConditionalGuide } from '@poryadok/domain/checklist';
import type { Procedure } from '@poryadok/domain/schema';

/** What the checklist's script needs to know: conditions only, all words stay in the page. */
export type ChecklistLogic = ConditionalGuide;

/** The conditional part of a procedure, slim enough to travel inside the page. */
export function checklistLogic({
  requirements,
  steps,
  answer,
}: Pick<Procedure, 'requirements' | 'steps' | 'answer'>): ChecklistLogic {
  return {
    // A step without a condition always stands there: nothing need be known of it.
    steps: steps.filter(({ when }) => when).map(({ id, when }) => ({ id, when })),
    answer: { do: answer.do, take: answer.take },
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
