export { asPrinted } from './as-printed.ts';
export { asWritten } from './as-written.ts';
export { matchRefusal, maxRefusalLength, type RefusalMatch } from './match.ts';
