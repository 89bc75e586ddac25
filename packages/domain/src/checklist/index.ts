export { type Answers, describeCondition, evaluate } from './condition.ts';
export {
  type Applies,
  type ConditionalRequirement,
  type ResolvedRequirement,
  resolveChecklist,
} from './resolve-checklist.ts';
