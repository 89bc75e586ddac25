import type { Catalogue } from '../catalogue.ts';
import { collect } from './collect.ts';

type Kind =
  | 'section'
  | 'law note'
  | 'conflict'
  | 'document'
  | 'procedure'
  | 'calculator'
  | 'service'
  | 'place';

/** Under which keys of a service, procedure or conflict ids stand, and of what. */
const kindByKey: readonly (readonly [key: string, kind: Kind])[] = [
  ['cites', 'section'],
  ['law', 'law note'],
  ['conflicts', 'conflict'],
  ['documents', 'document'],
  ['papers', 'document'],
  ['procedures', 'procedure'],
  ['related', 'procedure'],
  ['more', 'procedure'],
  ['calculators', 'calculator'],
  ['calculator', 'calculator'],
  ['service', 'service'],
  ['place', 'place'],
];

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

/**
 * Ids that nobody wrote: of a section, law note, conflict, paper, procedure, calculator or service.
 *
 * It says, for instance: passport-validity.forWhom: unknown section "S003-44"
 *
 * @example unknownIds(catalogue) // []
 */
export function unknownIds(catalogue: Catalogue): string[] {
  const { services, procedures, conflicts, lawNotes, calculators, sources, home } = catalogue;
  const known: Record<Kind, Set<string>> = {
    section: idsOf(catalogue.sections),
    'law note': idsOf(lawNotes),
    conflict: idsOf(conflicts),
    document: idsOf(catalogue.documents),
    procedure: idsOf(procedures),
    calculator: idsOf(calculators),
    service: idsOf(services),
    place: idsOf(catalogue.places),
  };
  const unknown = (where: string, kind: Kind, ids: readonly string[]) =>
    ids.filter((id) => !known[kind].has(id)).map((id) => `${where}: unknown ${kind} "${id}"`);
  const unknownWithin = (name: string, owner: object) =>
    kindByKey.flatMap(([key, kind]) =>
      collect(owner, key).flatMap(({ where, value }) => {
        const ids = [value].flat().filter((id) => typeof id === 'string');
        return unknown(where ? `${name}.${where}` : name, kind, ids);
      }),
    );

  return [
    ...[...procedures, ...services].flatMap((owner) => unknownWithin(owner.id, owner)),
    ...conflicts.flatMap((conflict) => unknownWithin(`conflict ${conflict.id}`, conflict)),
    ...lawNotes.flatMap(({ id, sections = [], demands = [] }) => [
      ...unknown(`law note ${id}`, 'section', sections),
      ...unknown(`law note ${id}`, 'document', demands),
    ]),
    ...catalogue.documents.flatMap((paper) => unknownWithin(`document ${paper.id}`, paper)),
    ...catalogue.letters.flatMap((letter) => unknownWithin(`letter ${letter.id}`, letter)),
    ...catalogue.places.flatMap((place) => unknownWithin(`place ${place.id}`, place)),
    ...sources.flatMap(({ id, service }) => unknown(`source ${id}`, 'service', [service])),
    ...calculators.flatMap(({ id, cites, law, procedures: served, service }) => [
      ...unknown(`calculator ${id}`, 'section', cites),
      ...unknown(`calculator ${id}`, 'law note', law),
      ...unknown(`calculator ${id}`, 'procedure', served),
      ...unknown(`calculator ${id}`, 'service', service === undefined ? [] : [service]),
    ]),
    ...home.services.flatMap(({ id, shortcuts }) => [
      ...unknown('home.services', 'service', [id]),
      ...unknown(`home.services.${id}`, 'procedure', shortcuts),
    ]),
    ...unknown('home.calculators', 'calculator', home.calculators),
    ...unknown('calculators/order.ts', 'calculator', catalogue.calculatorOrder),
  ];
}
