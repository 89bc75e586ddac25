import { calculators } from '@poryadok/domain/calculators';
import { documents, home, places, procedures, services } from '@poryadok/domain/procedures';
import type { Procedure, ProcedureId, SectionId, Service } from '@poryadok/domain/schema';
import { conflicts, lawNotes, sections, sources } from '@poryadok/domain/sources';

/** Finds an item by its id. An unknown one, which only a value from outside the types can be, throws. */
function index<Item extends { id: string }>(items: readonly Item[], kind: string) {
  const byId = new Map<Item['id'], Item>(items.map((item) => [item.id, item]));
  return (id: Item['id']): Item => {
    const item = byId.get(id);
    if (!item) throw new Error(`unknown ${kind} "${id}"`);
    return item;
  };
}

/** @example procedureById('patent-renewal').service // 'patent' */
export const procedureById = index<Procedure>(procedures, 'procedure');
/** @example serviceById('patent').source // '003' */
export const serviceById = index<Service>(services, 'service');
/** A kind of paper. */
export const documentById = index(documents, 'document');
/** An office or portal. @example placeById('gosuslugi').url // 'https://www.gosuslugi.ru/' */
export const placeById = index(places, 'place');
/** @example sectionById('S003-1.2').source // '003' */
export const sectionById = index(sections, 'section');
/** @example sourceById('003').service // 'patent' */
export const sourceById = index(sources, 'source');
/** What the law says of one claim. @example lawNoteById('G-back').source // 'all' */
export const lawNoteById = index(lawNotes, 'law note');
/** Where sources disagree. */
export const conflictById = index(conflicts, 'conflict');
/** @example calculatorById('working-days').service // undefined: it serves any */
export const calculatorById = index(calculators, 'calculator');

/** Services as menus and lists order them: the most asked first. */
export const servicesInOrder: readonly Service[] = home.services.map(({ id }) => serviceById(id));

/**
 * The procedures of a service in the order of its way, those beside it last.
 *
 * @example proceduresOf(serviceById('patent'))[0]?.id // 'patent-renewal-eligibility'
 */
export function proceduresOf(service: Service): Procedure[] {
  const onTheWay = service.journey.flatMap((station) => [
    ...(station.procedures ?? []),
    ...(station.lanes ?? []).flatMap((lane) => lane.procedures ?? []),
    ...(station.forks ?? []).flatMap((fork) => fork.procedures ?? []),
  ]);
  const ids = [...new Set([...onTheWay, ...(service.more ?? [])])];
  return ids.map(procedureById).filter((procedure) => procedure.service === service.id);
}

const neighbours = (() => {
  const pairs = new Map<ProcedureId, Set<ProcedureId>>(procedures.map(({ id }) => [id, new Set()]));
  for (const { id, related } of procedures)
    for (const other of related ?? []) {
      pairs.get(id)?.add(other);
      pairs.get(other)?.add(id);
    }
  return pairs;
})();

/**
 * Related procedures from both sides: who is named there is named here.
 *
 * @example relatedTo(procedureById('reapply')).map(({ id }) => id) // ['apply-at-mfc', …]
 */
export function relatedTo(procedure: Procedure): Procedure[] {
  return [...(neighbours.get(procedure.id) ?? [])].map(procedureById);
}

/** The address of a guide. @example procedureUrl('reapply') // '/procedures/reapply/' */
export function procedureUrl(id: string) {
  return `/procedures/${id}/`;
}

/** The address of a service's whole way. @example serviceUrl('patent') // '/services/patent/' */
export function serviceUrl(id: string) {
  return `/services/${id}/`;
}

/** The address of a calculator. @example calculatorUrl('working-days') // '/calculators/working-days/' */
export function calculatorUrl(id: string) {
  return `/calculators/${id}/`;
}

/** The address of a source. @example sourceUrl('003') // '/sources/003/' */
export function sourceUrl(id: string) {
  return `/sources/${id}/`;
}

/** The place of a section on the page of its source. @example sectionUrl('S003-1.2') // '/sources/003/#S003-1.2' */
export function sectionUrl(id: SectionId) {
  return `${sourceUrl(sectionById(id).source)}#${id}`;
}

export { lawCheckedOn } from '@poryadok/domain/sources';
export { conflicts, documents, lawNotes, procedures, sections, services, sources };
