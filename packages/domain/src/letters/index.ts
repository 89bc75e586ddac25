export { fillLetter } from './engine/fill-letter.ts';
export { lettersOf } from './engine/letters-of.ts';
export { textOfLine, toPlainText } from './engine/plain-text.ts';
export { renderLetter } from './engine/render-letter.ts';
export type * from './engine/types.ts';
export { letters } from './registry.ts';
