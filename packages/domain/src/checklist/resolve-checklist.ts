import type { Condition } from '../schema/condition.ts';
import { type Answers, evaluate } from './condition.ts';

/** The part of a requirement that answers act on; a `Requirement` fits, and so does a slim copy in a page. */
export interface ConditionalRequirement {
  id: string;
  group?: string | undefined;
  when?: Condition | undefined;
  options?: readonly { when?: Condition | undefined }[] | undefined;
  submitBy?: readonly { group?: string | undefined; when?: Condition | undefined }[] | undefined;
}

/** `unknown`: an answer is missing, so it may be needed. */
export type Applies = 'yes' | 'no' | 'unknown';

export interface ResolvedRequirement {
  id: string;
  applies: Applies;
  /** For each option, in order. */
  options: Applies[];
  /** Index of the `submitBy` variant that counts, or nothing while answers leave more than one open. */
  submitBy?: number;
  /** The group of the list it stands in. */
  group?: string;
}

/** Whether what stands under a condition applies; without a condition it does. */
export function applies(condition: Condition | undefined, answers: Answers): Applies {
  const value = condition ? evaluate(condition, answers) : true;
  return value === undefined ? 'unknown' : value ? 'yes' : 'no';
}

/**
 * What a checklist asks for, given the answers so far: useful before a single question is answered,
 * since it tells what is needed for certain (`yes`) from what depends on an answer (`unknown`).
 *
 * While the due day depends on a missing answer, the requirement stands in the group of the first variant
 * that may still hold: authors list the earliest first, so nobody brings a paper late.
 *
 * @example resolveChecklist([{ id: 'translation', when: { question: 'language', is: 'other' } }], {})
 * // [{ id: 'translation', applies: 'unknown', options: [] }]
 */
export function resolveChecklist(
  requirements: readonly ConditionalRequirement[],
  answers: Answers,
): ResolvedRequirement[] {
  return requirements.map((requirement) => {
    const variants = (requirement.submitBy ?? []).map((variant) => applies(variant.when, answers));
    const open = variants.findIndex((variant) => variant !== 'no');
    const group = requirement.submitBy?.[open]?.group ?? requirement.group;
    return {
      id: requirement.id,
      applies: applies(requirement.when, answers),
      options: (requirement.options ?? []).map((option) => applies(option.when, answers)),
      ...(variants[open] === 'yes' && { submitBy: open }),
      ...(group !== undefined && { group }),
    };
  });
}
