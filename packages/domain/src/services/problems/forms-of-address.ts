import type { Catalogue } from '../catalogue.ts';

/** Words that end like an infinitive and are none. */
const others = new Set(['Пусть', 'Есть', 'Часть']);

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
        const [first = ''] = line?.split(/[ ,:]/) ?? [];
        return /(ть|ти|чь)(ся)?$/.test(first) && !others.has(first)
          ? [`procedure ${procedure.id}: steps.${step.id}: «${line}»: write it as an imperative`]
          : [];
      }),
    ),
  );
}
