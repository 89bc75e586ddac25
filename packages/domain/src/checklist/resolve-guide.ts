import type { Condition } from '../schema/condition.ts';
import type { Answers } from './condition.ts';
import {
  type Applies,
  applies,
  type ConditionalRequirement,
  type ResolvedRequirement,
  resolveChecklist,
} from './resolve-checklist.ts';

/** The part of a guide that answers act on; a `Procedure` fits, and so does a slim copy in a page. */
export interface ConditionalGuide {
  requirements: readonly ConditionalRequirement[];
  steps: readonly { id: string; when?: Condition | undefined }[];
  answer: { do: { steps: readonly string[] }; take: { requirements: readonly string[] } };
}

/** A step, or a line of the first screen, and whether it applies. */
export interface ResolvedLine {
  id: string;
  applies: Applies;
}

export interface ResolvedGuide {
  list: ResolvedRequirement[];
  steps: ResolvedLine[];
  /** The first screen: what to do (steps) and what to take (requirements). */
  answer: { do: ResolvedLine[]; take: ResolvedLine[] };
}

/**
 * The whole guide for the answers so far: the list, the steps and the first screen, which names lines of both. One resolver
 * for pages, their script and tests, so that the three can never say different things.
 *
 * @example resolveGuide({
 *   requirements: [{ id: 'passport' }],
 *   steps: [{ id: 'renew', when: { question: 'valid', is: 'no' } }],
 *   answer: { do: { steps: ['renew'] }, take: { requirements: ['passport'] } },
 * }, { valid: 'yes' }).answer // { do: [{ id: 'renew', applies: 'no' }], take: [{ id: 'passport', applies: 'yes' }] }
 */
export function resolveGuide(
  { requirements, steps, answer }: ConditionalGuide,
  answers: Answers,
): ResolvedGuide {
  const list = resolveChecklist(requirements, answers);
  const resolvedSteps = steps.map(({ id, when }) => ({ id, applies: applies(when, answers) }));
  const named = (lines: readonly ResolvedLine[], ids: readonly string[]): ResolvedLine[] =>
    ids.flatMap((id) => {
      const line = lines.find((candidate) => candidate.id === id);
      return line ? [{ id, applies: line.applies }] : [];
    });
  return {
    list,
    steps: resolvedSteps,
    answer: { do: named(resolvedSteps, answer.do.steps), take: named(list, answer.take.requirements) },
  };
}
