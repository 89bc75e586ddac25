// What fills a letter comes with the first touch of its form, as one file.
export { fillLetter, toPlainText } from '@poryadok/domain/letters';
export { today } from '../../shared/today.ts';
export { datesInLink } from './dates-in-link.ts';
export { readForm } from './read-form.ts';
