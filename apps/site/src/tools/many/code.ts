// What counting takes comes with the first press, as one file.
export { guessColumns, tellTwoReadings } from './columns.ts';
export { computes } from './computes.ts';
export { countRow } from './count-row.ts';
