export { calculate, calculatorMetadata } from './calculate.ts';
export { inputsJsonSchema } from './inputs-json-schema.ts';
export { MOSCOW_PATENT_EVIDENCE, type PaymentEvidence } from './moscow-patent-evidence.ts';
export { type ParseInputsResult, parseInputs } from './parse-inputs.ts';
export { calculators } from './registry.ts';
export { run } from './run.ts';
export type * from './types.ts';
