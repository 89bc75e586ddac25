import { addDays } from '../arithmetic.ts';
import { monthsGenitive, monthsNominative } from '../format-russian-date.ts';
import type { PlainDate } from '../plain-date.ts';

/** Latin letters and the Cyrillic ones they are taken for: «9 maя», typed half in the wrong layout. */
const latin = 'aeopcyxkmthbі';
const cyrillic = 'аеорсухкмтнвi';

/** The months as on a stamp, the X in Cyrillic as after `likeCyrillic`. */
const romanMonths = 'i ii iii iv v vi vii viii iх х хi хii'.split(' ');

const weekdays = 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' ');
const weekdayShorts = 'пн вт ср чт пт сб вс'.split(' ');

/** Days from two before today to two after it. */
const daysNearToday = 'позавчера вчера сегодня завтра послезавтра'.split(' ');

/** What may stand round a date and adds nothing to it: prepositions, «г.», «года», the ending of «5-го». */
const fillers = 'от с со до по к ко на в во г год года году го'.split(' ');

/** A word in small letters with its Latin look-alikes made Cyrillic. `likeCyrillic('maя')` is `'мая'`. */
export function likeCyrillic(word: string): string {
  return word.replace(/./gu, (letter) => cyrillic[latin.indexOf(letter)] ?? letter);
}

/** The weekday a word names in any case or cut short: «вторник», «среды», «пт», «воскр». Monday is 1; 0 is no weekday. */
export function weekdayOf(word: string): number {
  const at = weekdays.findIndex(
    (name, day) =>
      word === weekdayShorts[day] ||
      word.startsWith(name.slice(0, -1)) ||
      (word.length > 2 && name.startsWith(word)),
  );
  return at + 1;
}

/**
 * What stands for a word of a date: «марта» is `#3`, «мар» is `~3`, for more letters may come, unless it has its point. «III»
 * is `~3` too, the beginning «ма» is `~`, «года» is nothing, «вчера» a date, any other word `?`.
 */
export function inFigures(word: string, pointed: boolean, today: PlainDate | undefined): string {
  if (fillers.includes(word)) return ' ';
  const near = daysNearToday.indexOf(word);
  if (near >= 0 && today !== undefined) return ` ${addDays(today, near - 2)} `;
  const roman = romanMonths.indexOf(word);
  if (roman >= 0) return ` ~${roman + 1} `;
  const at = monthsGenitive.findIndex(
    (name, month) => name.startsWith(word) || monthsNominative[month]?.startsWith(word),
  );
  if (at < 0) return '?';
  if (word.length < 3) return ' ~ ';
  const whole = pointed || word === monthsGenitive[at] || word === monthsNominative[at];
  return ` ${whole ? '#' : '~'}${at + 1} `;
}
