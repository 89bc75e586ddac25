/** What a page shows beside an answer and no answer waits for, in one file. */
export { Reasons } from './Reasons.tsx';
export { TakeAlong } from './TakeAlong.tsx';
