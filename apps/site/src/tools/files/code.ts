// What looking into files takes comes with the first file, as one file of code.
export { judgeFile, pixelsFor, tellBytes } from '@poryadok/domain/validators';
export { work } from './works.ts';
