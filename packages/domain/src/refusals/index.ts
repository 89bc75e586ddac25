export { matchRefusal, maxRefusalLength, type RefusalMatch } from './match.ts';
