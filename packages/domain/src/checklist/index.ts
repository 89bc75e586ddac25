export { type Answers, evaluate } from './condition.ts';
export {
  type Applies,
  type ConditionalRequirement,
  type ResolvedRequirement,
  resolveChecklist,
} from './resolve-checklist.ts';
export {
  type ConditionalGuide,
  type ResolvedGuide,
  type ResolvedLine,
  resolveGuide,
} from './resolve-guide.ts';
export { whenText } from './when-text.ts';
