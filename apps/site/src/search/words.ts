import { stemmer } from '@orama/stemmers/russian';

/** Words that carry no meaning of their own: of «что делать, если отказали» the search needs «отказали». */
const idle = new Set(
  'а бы был была быть в во где да делать для до его ее если есть еще же за и из или их к как какая какие какой кем ко когда который кто куда ли меня мне можно мой моя моё мою мы на над надо нам нас не нет ни но ну нужен нужна нужно нужны о об от перед по под при про с сам свое свой свою себе себя со так то там тоже ты у уже хочу чего чем через что чтобы эта эти это этот я скажите подскажите пожалуйста помогите здравствуйте долго сейчас теперь просто вообще очень сделать делают будет буду хочет получится п пункт ст статья подп'.split(
    ' ',
  ),
);

/** Whether a word says nothing of what is looked for. */
export function isIdle(word: string): boolean {
  return idle.has(word);
}

/** One spelling: lower case, ё as е, plain dashes and spaces, norms as «115-фз» in whatever order they were typed. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u00ad\u2060]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d)\s*-?\s*фз(?!\p{L})/gu, '$1-фз')
    .replace(/(^|[^\p{L}-])фз\s*[-№n]*\s*(\d+)/gu, '$1$2-фз')
    .replace(/(^|[^\p{L}])(п|ст|ч|подп|пункт)\.?\s*(?=\d)/gu, '$1$2 ');
}

/**
 * The words of a text in one spelling. Numbers of clauses and norms stay whole, other words are cut at hyphens.
 *
 * @example wordsOf('ФЗ № 109, п.2.1.8 — Приём-передача') // ['109-фз', 'п', '2.1.8', 'прием', 'передача']
 */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/\d+-фз|\d+(?:[.-]\d+)*|[\p{L}]+/gu) ?? [];
}

const stems = new Map<string, string>();

/**
 * What the forms of a word have in common. Words under four letters and whatever holds a digit stay.
 *
 * @example stemOf('прописку') // 'прописк'
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length < 4 || /\d/.test(word) ? word : stemmer(word);
  stems.set(word, stem);
  return stem;
}

/**
 * What a stem may be in other forms, which the stemmer does not know: a vowel that comes and goes («справок», «справка»), a verb of
 * the other aspect («подписывать», «подписать»).
 *
 * @example otherStems('справок') // ['справк']
 */
export function otherStems(stem: string): string[] {
  return [
    stem.replace(/([^аеиоуыэюяь])[ое]([кнлц])$/, '$1$2'),
    stem.replace(/[ыи]ва(?=$|ю|л|ем|ет)/, 'а'),
    stem.replace(/[ыи]ва.*$/, ''),
  ].filter((other) => other !== stem && other.length > 3);
}

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const toRussian = new Map([...latinKeys].map((key, at) => [key, russianKeys[at] ?? key]));
const toLatin = new Map([...russianKeys].map((key, at) => [key, latinKeys[at] ?? key]));

/** What the same keys write on the other layout. @example otherLayout('gfntyn') // 'патент' */
export function otherLayout(word: string): string {
  const map = /[a-z]/.test(word) ? toRussian : toLatin;
  return [...word]
    .map((letter) => map.get(letter) ?? letter)
    .join('')
    .replaceAll('ё', 'е');
}

const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  'shch щ,sch щ,yo е,zh ж,kh х,ts ц,ch ч,sh ш,yu ю,ya я,ju ю,ja я,iy ий,yy ый,ck к,ph ф,a а,b б,v в,w в,g г,d д,e е,z з,i и,j й,k к,l л,m м,n н,o о,p п,q к,r р,s с,t т,u у,f ф,h х,c ц,y ы,x х'
    .split(',')
    .map((pair) => pair.split(' ')),
);
const sound = /shch|sch|yo|zh|kh|ts|ch|sh|yu|ya|ju|ja|iy|yy|ck|ph|[a-z]/g;

/** A Russian word that was written in Latin letters. @example fromLatin('propiska') // 'прописка' */
export function fromLatin(word: string): string {
  return word.replace(/['ʼ’]/g, '').replace(sound, (letters) => sounds[letters] ?? letters);
}

const alike: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Latin letters that look like Russian ones, inside a Russian word. @example withoutLookAlikes('пaтeнт') // 'патент' */
export function withoutLookAlikes(word: string): string {
  return /[а-я]/.test(word) ? word.replace(/[a-z]/g, (letter) => alike[letter] ?? letter) : word;
}

/**
 * How many letters one must change, add, leave out or swap with their neighbour; counted no further than `most` + 1.
 *
 * @example editDistance('петент', 'патент', 1) // 1
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      line[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return last[other.length] ?? 0;
}
