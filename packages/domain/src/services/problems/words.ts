import type { Catalogue } from '../catalogue.ts';
import { textsOf } from './texts.ts';

/** Words of the house that no reader knows, and what to write instead. */
const jargon: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [
    /(?<![а-яё])источник(?:а|у|ом|е|и|ов|ам|ами|ах)?(?![а-яё])/i,
    'say the fact, or «правила центра», «в форме сказано»; provenance stands in the margin',
  ],
  [
    /форм[аеуы] (?:не )?(?:велит|говорит|обещает|знает|молчит|требует|называет)/i,
    '«в форме сказано», «в форме не указано»',
  ],
  [/две очереди|двух очередей|двумя очередями/i, '«в два приёма», «сразу и потом»'],
  [/погаша(?:ет|ют)ся/i, '«пропадает», «снимается»'],
  [
    /(?:впишите|укажите|сверьте|сравните|проверьте|написан\S*|данные:) имя(?! файла)|имя и адрес|имя и паспорт|имя точно|ошибк\S+ в имени|с именем, адресом|^в имени$/i,
    '«фамилия, имя и отчество» or «ФИО»',
  ],
  [
    /(?<![а-яё])за \d+ (?:рабочих |календарных )?(?:дня|дней|день|месяца|месяцев|месяц) (?:с |со |после )/i,
    '«в течение … после»: «за … дней» means before',
  ],
  [
    /(?<![а-яё])(?:снимите (?:паспорт|их|две)|сняться)(?![а-яё])/i,
    '«отсканируйте или сфотографируйте», «сфотографироваться»',
  ],
  [/неверно, что/i, 'a clause without «неверно»'],
  [/(?<![А-Яа-яЁё])ПП \d/, '«постановление правительства № …»'],
  [/(?:перв|втор|трет|четв[её]рт)[а-яё]{2,3} вопрос/i, 'what the question asks: others may come before it'],
  [/(?:цен[аыу]|плат[аыу]) .*не назван/i, '«Бесплатно», a sum, or whom to ask'],
];

/**
 * House jargon in what readers see.
 *
 * It says, for instance: procedure reapply: terms.reply.text: «источник» (…): say the fact, or …
 *
 * @example words({ ...catalogue, procedures: [], services: [] }) // []
 */
export function words({
  procedures,
  services,
  documents,
  letters,
  sections,
  lawNotes,
  conflicts,
}: Pick<
  Catalogue,
  'procedures' | 'services' | 'documents' | 'letters' | 'sections' | 'lawNotes' | 'conflicts'
>): string[] {
  const owners = [
    ...services.map((service) => [`service ${service.id}`, service] as const),
    ...procedures.map((procedure) => [`procedure ${procedure.id}`, procedure] as const),
    ...documents.map((paper) => [`document ${paper.id}`, paper] as const),
    ...sections.map(({ id, gist }) => [`section ${id}`, { gist }] as const),
    // `law` is a list of ids elsewhere and passed over: here it is what the reader reads.
    ...lawNotes.map(
      ({ id, title, claim, law, advice }) => [`law note ${id}`, { title, claim, note: law, advice }] as const,
    ),
    ...conflicts.map((conflict) => [`conflict ${conflict.id}`, conflict] as const),
    ...letters.map((letter) => [`letter ${letter.id}`, letter] as const),
  ];
  return owners.flatMap(([name, owner]) =>
    textsOf(owner).flatMap(({ where, text }) =>
      jargon.flatMap(([pattern, instead]) => {
        const [found] = pattern.exec(text) ?? [];
        return found ? [`${name}: ${where}: «${found}» in «${text}»: write ${instead}`] : [];
      }),
    ),
  );
}
