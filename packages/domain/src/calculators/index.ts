export type { CalculatorInputs, CalculatorResultOf, OutcomeIds } from './by-id.ts';
export { calculate, calculatorMetadata } from './engine/calculate.ts';
export { countdown } from './engine/countdown.ts';
export { formatRubles, tellRubles } from './engine/format-rubles.ts';
export type * from './engine/input-spec.ts';
export { inputsJsonSchema } from './engine/inputs-json-schema.ts';
export { type Moment, momentOf } from './engine/moment.ts';
export type * from './engine/outcome.ts';
export { type ParseInputsResult, parseInputs } from './engine/parse-inputs.ts';
export { onDay } from './engine/phrases.ts';
export { type ReadNumber, readAmount, readInteger } from './engine/read-number.ts';
export {
  isDay,
  leadingDay,
  leadingOutcome,
  offersRoll,
  plainDay,
  stretchOf,
} from './engine/read-outcome.ts';
export { run } from './engine/run.ts';
export { tellDay } from './engine/tell-day.ts';
export { type TimeLine, timeLineOf } from './engine/time-line.ts';
export type * from './engine/types.ts';
export { moscowPatentEvidence, type PaymentEvidence } from './patent/moscow-patent-evidence.ts';
export { moscowPatentPayments } from './patent/moscow-patent-payments.ts';
export { calculators } from './registry.ts';
