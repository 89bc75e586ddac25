import type { PlaceId } from '../../schema/ids.ts';
import type { Catalogue } from '../catalogue.ts';

/** By which words steps speak of a place, the more special first. */
const words: readonly (readonly [spoken: RegExp, place: PlaceId])[] = [
  [/minsoc18|Минсоц|сайт министерства/, 'minsoc-udmurtia'],
  [/миграционный центр|терминал центра/, 'migration-centre-moscow'],
  [/прокуратур/, 'prosecutor'],
  [/(?<![а-яё])суд/, 'courts'],
  [/Почт[ыа] России/, 'post'],
  [/ГАИ/, 'gibdd'],
  [/МФЦ/, 'mfc'],
  [/МВД/, 'mvd'],
  [/госуслуг|gosuslugi|кабинет|портал/i, 'gosuslugi'],
];

/**
 * Steps that send somewhere («Где: МФЦ») on a page that nowhere says how to reach it: no step, row or contact names the place.
 *
 * It says, for instance: procedure reapply: steps.send: «личный кабинет» is the place gosuslugi: name it as `place` once
 *
 * @example unnamedPlaces({ ...catalogue, procedures: [] }) // []
 */
export function unnamedPlaces({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap((procedure) => {
    const rows = [
      ...procedure.steps,
      ...procedure.requirements,
      ...procedure.channels,
      ...(procedure.contacts ?? []),
    ];
    const named = new Set(rows.flatMap((row) => ('place' in row && row.place) || []));
    return procedure.steps.flatMap(({ id, where }) => {
      const place = where && words.find(([spoken]) => spoken.test(where))?.[1];
      return place && !named.has(place)
        ? [
            `procedure ${procedure.id}: steps.${id}: «${where}» is the place ${place}: name it as \`place\` once`,
          ]
        : [];
    });
  });
}
