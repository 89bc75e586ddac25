export { validateBik } from './bik.ts';
export { type ChosenFile, checkFile } from './check-file.ts';
export { validateEmail } from './email.ts';
export { validateInn } from './inn.ts';
export { validateOgrn, validateOgrnip } from './ogrn.ts';
export { validateForeignPassport, validateRussianPassport } from './passport.ts';
export { validatePhone } from './phone.ts';
export { validateSnils } from './snils.ts';
export type { Validation } from './validation.ts';
