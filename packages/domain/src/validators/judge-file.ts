import type { FileProfile } from '../schema/document.ts';
import type { SectionId } from '../schema/ids.ts';
import { checkFile } from './check-file.ts';

/** What a file is by its contents. */
export type FileKind =
  | 'PDF'
  | 'JPG'
  | 'PNG'
  | 'DOC'
  | 'DOCX'
  | 'XLSX'
  | 'XML'
  | 'ZIP'
  | 'RAR'
  | 'HEIC'
  | 'TIFF'
  | 'WEBP'
  | 'GIF'
  | 'unknown';

/** Light and sharpness of a picture, measured on a copy of 1000 pixels. */
export interface Light {
  /** From 0, black, to 255, white. */
  mean: number;
  /** How far the points lie from the mean. */
  deviation: number;
  /** The variance of the Laplacian: edges make it large. */
  sharpness: number;
}

/** What bytes and pixels tell of a file. What was not found out is left out. */
export interface FileFacts {
  name: string;
  size: number;
  kind: FileKind;
  /** Pixels; of a PDF those of its largest picture. */
  width?: number;
  height?: number;
  /** Of a PDF of pictures: points of its largest picture an inch of the page. A photo's own figure is meaningless. */
  dpi?: number;
  colour?: 'gray' | 'rgb' | 'cmyk';
  /** A mark asks viewers to turn the picture. */
  turned?: boolean;
  pages?: number;
  encrypted?: boolean;
  /** It ends too early, or cannot be decoded. */
  broken?: boolean;
  /** Too large to be read here. */
  unread?: boolean;
  /** A picture of so many points that this device did not open it. */
  undecoded?: boolean;
  light?: Light;
  /** Of a scanned PDF: the light of its first pictures, in their order. */
  lights?: readonly Light[];
}

/** What lies in the picture, by its long side. */
export const papers = [
  { id: 'a4', name: 'лист A4', millimetres: 297 },
  { id: 'passport', name: 'разворот паспорта', millimetres: 176 },
  { id: 'card', name: 'карта', millimetres: 86 },
] as const;

export type PaperId = (typeof papers)[number]['id'];

/** One thing about a file: well, worth a look, or a reason not to send it. */
export interface FileVerdict {
  code: string;
  tone: 'ok' | 'warn' | 'stop';
  /** A Russian sentence, and what to do where something is to be done. */
  text: string;
  cites: readonly SectionId[];
}

const megabyte = 1024 * 1024;
const mostPages = 50;

/**
 * The pixels that the long side of a paper must have.
 *
 * @example pixelsFor('a4', 300) // 3508
 * @example pixelsFor('card', 300) // 1016
 */
export function pixelsFor(paper: PaperId, dpi: number): number {
  const { millimetres } = papers.find(({ id }) => id === paper) ?? papers[0];
  return Math.ceil((millimetres / 25.4) * dpi);
}

/**
 * A size as it is told.
 *
 * @example tellBytes(1_132_462) // '1,1 МБ'
 * @example tellBytes(2048) // '2 КБ'
 */
export function tellBytes(bytes: number): string {
  return bytes < 100_000
    ? `${Math.ceil(bytes / 1024)} КБ`
    : `${(bytes / megabyte).toFixed(bytes < megabyte ? 2 : 1).replace('.', ',')} МБ`;
}

const endings: Readonly<Record<string, readonly string[]>> = {
  JPG: ['jpg', 'jpeg', 'jpe'],
  TIFF: ['tif', 'tiff'],
  HEIC: ['heic', 'heif'],
};
const pictures: readonly FileKind[] = ['JPG', 'PNG', 'HEIC', 'TIFF', 'WEBP', 'GIF'];

/**
 * Judges a file against what a portal asks: the reasons not to send it first, then what is worth a look, then what is well.
 * No two of them ask for things that cannot both be done: a file that is made again is not renamed or made smaller too.
 * Never throws.
 *
 * @example judgeFile({ name: 'скан.pdf', size: 6_000_000, kind: 'PDF', pages: 1 }, { formats: ['PDF'], maxMegabytes: 5, cites: ['S000-14'] }, 'a4')[0]?.code // 'too-big'
 * @example judgeFile({ name: 'скан.pdf', size: 0, kind: 'unknown' }, { cites: ['S000-14'] }, 'a4')[0]?.code // 'empty'
 */
export function judgeFile(facts: FileFacts, profile: FileProfile, paper: PaperId): FileVerdict[] {
  const { cites } = profile;
  const found: FileVerdict[] = [];
  const say = (tone: FileVerdict['tone'], code: string, text: string, from: readonly SectionId[] = []) =>
    found.push({ code, tone, text, cites: from });
  const { size, name } = facts;

  if (size === 0) {
    const checked = checkFile({ name: name || 'файл', size }, {});
    say('stop', 'empty', checked.ok ? 'Файл пустой.' : checked.message);
    return found;
  }
  judgeKind(facts, profile, say);
  // A file of the wrong kind gives way to another: what else there is of it is no longer of use.
  if (found.some(({ tone }) => tone === 'stop')) return found;
  judgeWhole(facts, say);
  if (!facts.broken) judgePixels(facts, profile, paper, say);
  const isAgain = found.some(({ tone }) => tone === 'stop') || facts.undecoded === true;
  judgeForm(facts, profile, isAgain, say);
  judgeSize(facts, profile, isAgain, say);
  if (facts.turned)
    say(
      'warn',
      'turned',
      'Снимок повёрнут только пометкой, и портал может показать его боком. Исправьте ниже: поворот станет настоящим.',
    );
  if (facts.light) judgeLight(facts.light, say);
  // One page that looks wrong is enough to open the file.
  const judged = found.length;
  for (const [at, light] of facts.lights?.entries() ?? [])
    if (found.length === judged)
      judgeLight(light, (tone, code, text) => say(tone, code, `Снимок ${at + 1} в PDF. ${text}`));
  if (/[^\p{L}\p{N} ._()-]/u.test(name) || name.length > 100)
    say(
      'warn',
      'odd-name',
      'В имени файла есть знаки, которые портал может не принять. Оставьте буквы, цифры, точку и дефис.',
      cites,
    );
  const order = { stop: 0, warn: 1, ok: 2 };
  return found.sort((a, b) => order[a.tone] - order[b.tone]);
}

type Say = (tone: FileVerdict['tone'], code: string, text: string, cites?: readonly SectionId[]) => void;

function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The ending that fits the kind; nothing where the name has one of those. */
function rightEnding({ kind, name }: FileFacts): string | undefined {
  const fitting = endings[kind] ?? [kind.toLowerCase()];
  return kind === 'unknown' || fitting.includes(endingOf(name)) ? undefined : fitting[0];
}

function isTaken({ kind }: FileFacts, { formats }: FileProfile): boolean {
  return formats === undefined || formats.some((format) => format === kind);
}

/** That the name says something else, within a sentence. */
function hidden(facts: FileFacts): string {
  const ending = endingOf(facts.name);
  return ending && rightEnding(facts) ? `, хотя имя кончается на .${ending}` : '';
}

/** Whether the portal takes what is inside. Where it does not, the name is no matter: it is only said to hide that. */
function judgeKind(facts: FileFacts, profile: FileProfile, say: Say): void {
  const { kind } = facts;
  const { cites } = profile;
  const wanted = profile.formats?.join(', ');
  if (kind === 'unknown')
    say(
      'stop',
      'unknown-kind',
      `По содержимому не видно, что это за файл.${wanted ? ` Подойдёт ${wanted}.` : ''}`,
      cites,
    );
  else if (kind === 'HEIC')
    say(
      'stop',
      'heic',
      `Это снимок HEIC${hidden(facts)}, его не примут. На iPhone: «Настройки», «Камера», «Форматы», «Наиболее совместимые». Потом снимите снова.`,
      cites,
    );
  else if (kind === 'ZIP' || kind === 'RAR')
    say(
      'stop',
      'archive',
      `Это архив ${kind}${hidden(facts)}. Распакуйте его и отправьте файлы из него.`,
      cites,
    );
  else if (isTaken(facts, profile)) say('ok', 'format', `Вид подходит: ${kind}.`, cites);
  else if (!pictures.includes(kind))
    say('stop', 'format', `Это ${kind}${hidden(facts)}, его здесь не примут. Подойдёт ${wanted}.`, cites);
}

/** What is made of a file that is whole: a PDF of a picture, or a name that fits. One that is made again gets both then. */
function judgeForm(facts: FileFacts, profile: FileProfile, isAgain: boolean, say: Say): void {
  const { kind, name } = facts;
  const right = rightEnding(facts);
  const ending = endingOf(name);
  if (!isTaken(facts, profile))
    say(
      'warn',
      'make-pdf',
      `Это ${kind}${hidden(facts)}, а подойдёт ${profile.formats?.join(', ')}.${isAgain ? '' : ' Соберите из снимка PDF ниже.'}`,
      profile.cites,
    );
  else if (right && !isAgain)
    say(
      'stop',
      'wrong-ending',
      ending
        ? `Имя кончается на .${ending}, а внутри ${kind}. Портал может не открыть его: дайте файлу окончание .${right}.`
        : `У имени нет окончания. Внутри ${kind}: допишите .${right}.`,
    );
}

function judgeSize(
  { name, size, unread }: FileFacts,
  { maxMegabytes, cites }: FileProfile,
  isAgain: boolean,
  say: Say,
): void {
  if (maxMegabytes !== undefined) {
    const told = `${tellBytes(size)} из ${maxMegabytes} МБ`;
    if (checkFile({ name: name || 'файл', size }, { maxMegabytes }).ok)
      say('ok', 'size', `Размер подходит: ${told}.`, cites);
    else say('stop', 'too-big', `Слишком большой: ${told}.${isAgain ? '' : ' Уменьшите его.'}`, cites);
  }
  if (unread)
    say('warn', 'unread', 'Файл так велик, что целиком мы его не читали: видны только вид и размер.');
}

/** Whether the file opens, and has pages. */
function judgeWhole({ kind, broken, encrypted, undecoded, ...facts }: FileFacts, say: Say): void {
  const pages = kind === 'PDF' ? facts.pages : undefined;
  if (undecoded)
    say(
      'warn',
      'undecoded',
      'Это устройство не справилось с таким большим снимком. Снимите с меньшим размером или откройте страницу на компьютере.',
    );
  if (broken) say('stop', 'broken', 'Файл повреждён или загружен не до конца. Сохраните его заново.');
  else if (encrypted) say('stop', 'encrypted', 'PDF под паролем или с запретами. Сохраните его без защиты.');
  else if (pages === 0) say('stop', 'no-pages', 'В PDF нет страниц. Сохраните его заново.');
  if (pages === undefined || pages === 0) return;
  if (pages > mostPages)
    say('warn', 'many-pages', `Примерно ${pages} стр.: форма может не принять так много. Разделите файл.`);
  else say('ok', 'pages', `Страниц: ${pages}.`);
}

function judgePixels(
  { kind, width, height, dpi }: FileFacts,
  profile: FileProfile,
  paper: PaperId,
  say: Say,
): void {
  if (width === undefined || height === undefined) return;
  const asked = profile.dpi ?? 0;
  const has = kind === 'PDF' ? dpi : Math.floor((Math.max(width, height) * asked) / pixelsFor(paper, asked));
  if (asked === 0 || has === undefined) return;
  const enough = kind === 'PDF' ? has >= asked : Math.max(width, height) >= pixelsFor(paper, asked);
  if (enough) say('ok', 'dpi', `Чёткость: примерно ${has} dpi, нужно ${asked}.`, profile.cites);
  else
    say(
      'stop',
      'low-dpi',
      `Чёткости мало: примерно ${has} dpi, нужно ${asked}. Снимите ближе или отсканируйте заново: увеличение не поможет.`,
      profile.cites,
    );
}

/**
 * Bounds that were tried on 54 made pictures (three sizes of letters; white, tinted and shaded paper; sharp to blurred by
 * 20 points; the shaded with the noise of a camera), so they warn and never refuse. Noise alone gives 72, letters blurred by
 * 2 points from 508 on.
 */
function judgeLight({ mean, deviation, sharpness }: Light, say: Say): void {
  if (deviation < 2) say('warn', 'blank', 'Похоже, лист пустой: на нём ничего не видно.');
  else if (mean < 40) say('warn', 'dark', 'Снимок очень тёмный. Снимите при свете.');
  else if (mean > 250 && deviation < 4)
    say('warn', 'nearly-empty', 'Лист почти пустой. Проверьте, та ли это сторона.');
  else if (sharpness < 85)
    say('warn', 'blurred', 'Похоже, снимок не в фокусе. Проверьте, читаются ли мелкие буквы.');
}
