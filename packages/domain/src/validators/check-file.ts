import type { FileProfile } from '../schema/document.ts';
import { accept, refuse, type Validation } from './validation.ts';

/** What a browser knows of a chosen file before it is read. */
export interface ChosenFile {
  name: string;
  /** Bytes. */
  size: number;
}

/** Other endings of the same format. */
const sameFormat: Readonly<Record<string, string>> = { JPEG: 'JPG', JPE: 'JPG' };
const bytesInMegabyte = 1024 * 1024;

/**
 * Whether a file fits what the portal takes: its ending and its size, not its contents. Gives the file's name, or the
 * first reason against it. A file without a name, or of a size that no file has, is refused too.
 *
 * @example checkFile({ name: 'паспорт.jpeg', size: 2_000_000 }, { formats: ['PDF', 'JPG'], maxMegabytes: 5 }) // { ok: true, value: 'паспорт.jpeg' }
 * @example checkFile({ name: 'паспорт.pdf', size: -1 }, {}) // { ok: false, message: 'Файл не читается. Выберите его снова.' }
 */
export function checkFile(
  file: ChosenFile,
  profile: Pick<FileProfile, 'formats' | 'maxMegabytes'>,
): Validation {
  if (!isChosenFile(file)) return refuse('Файл не читается. Выберите его снова.');
  const { name, size } = file;
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toUpperCase() : '';
  const format = sameFormat[ending] ?? ending;
  if (profile.formats !== undefined && !profile.formats.some((allowed) => allowed === format)) {
    return refuse(`Такой файл не примут. Подойдёт ${profile.formats.join(', ')}.`);
  }
  if (size === 0) return refuse('Файл пустой. Выберите другой.');
  if (profile.maxMegabytes !== undefined && size > profile.maxMegabytes * bytesInMegabyte) {
    return refuse(`Файл больше ${profile.maxMegabytes} МБ. Уменьшите его или снимите заново.`);
  }
  return accept(name);
}

/** What comes from JavaScript may be anything. */
function isChosenFile(file: unknown): file is ChosenFile {
  if (typeof file !== 'object' || file === null || !('name' in file) || !('size' in file)) return false;
  const { name, size } = file;
  return typeof name === 'string' && name !== '' && Number.isSafeInteger(size) && Number(size) >= 0;
}
