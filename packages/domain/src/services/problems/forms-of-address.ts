import type { Catalogue } from '../catalogue.ts';

/** Words that end like an infinitive and are none. */
const nouns = /^(пусть|есть|часть|сеть|путь|печать|личность|пять|шесть|область|подпись)$/i;

/**
 * Steps that speak of the reader («Написать письмо») and not to them («Напишите письмо»): one form of address everywhere.
 *
 * It says, for instance: procedure reapply: steps.send: «Отправить заявку»: write it as an imperative
 *
 * @example formsOfAddress({ ...catalogue, procedures: [] }) // []
 */
export function formsOfAddress({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step) =>
      [step.title, step.short].flatMap((line) => {
        const words = line?.split(/[^А-Яа-яЁё-]+/) ?? [];
        const tells = words.some((word) => /(те|тесь)$/.test(word));
        return !tells && words.some((word) => /..(ть|ти|чь)(ся)?$/.test(word) && !nouns.test(word))
          ? [`procedure ${procedure.id}: steps.${step.id}: «${line}»: write it as an imperative`]
          : [];
      }),
    ),
  );
}
