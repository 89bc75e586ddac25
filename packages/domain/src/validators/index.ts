export { validateBik } from './bik.ts';
export { validateCadastralNumber } from './cadastral-number.ts';
export { type ChosenFile, checkFile } from './check-file.ts';
export { type Comparison, compareTexts, longestCompared, type Piece } from './compare-texts.ts';
export { validateEmail } from './email.ts';
export { validateInn } from './inn.ts';
export {
  type FileFacts,
  type FileKind,
  type FileVerdict,
  judgeFile,
  type Light,
  type PaperId,
  papers,
  pixelsFor,
  tellBytes,
} from './judge-file.ts';
export { validateKpp } from './kpp.ts';
export { findLookAlikes, type LookAlike, tellLookAlikes } from './look-alikes.ts';
export { type NumberKind, numberKinds } from './number-kinds.ts';
export { validateOgrn, validateOgrnip } from './ogrn.ts';
export { validateOktmo } from './oktmo.ts';
export { validateForeignPassport, validateRussianPassport, validateTravelPassport } from './passport.ts';
export { validatePassportLines } from './passport-lines.ts';
export { validatePhone } from './phone.ts';
export { validatePostalIndex } from './postal-index.ts';
export { validateSnils } from './snils.ts';
export type { Validation } from './validation.ts';
export { validateVin } from './vin.ts';
