import { calculators } from '@poryadok/domain/calculators';
import { documents, home, procedures, services } from '@poryadok/domain/procedures';
import type { Procedure, ProcedureId, SectionId, Service } from '@poryadok/domain/schema';
import { conflicts, lawNotes, sections, sources } from '@poryadok/domain/sources';

function index<Item extends { id: string }>(items: readonly Item[], kind: string) {
  const byId = new Map<Item['id'], Item>(items.map((item) => [item.id, item]));
  return (id: Item['id']): Item => {
    const item = byId.get(id);
    if (!item) throw new Error(`unknown ${kind} "${id}"`);
    return item;
  };
}

export const procedureById = index<Procedure>(procedures, 'procedure');
export const serviceById = index<Service>(services, 'service');
export const documentById = index(documents, 'document');
export const sectionById = index(sections, 'section');
export const sourceById = index(sources, 'source');
export const lawNoteById = index(lawNotes, 'law note');
export const conflictById = index(conflicts, 'conflict');
export const calculatorById = index(calculators, 'calculator');

/** Services as menus and lists order them: the most asked first. */
export const servicesInOrder: readonly Service[] = home.services.map(({ id }) => serviceById(id));

/** The procedures of a service in the order of its way, those beside it last. */
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

/** Related procedures from both sides: who is named there is named here. */
export function relatedTo(procedure: Procedure): Procedure[] {
  return [...(neighbours.get(procedure.id) ?? [])].map(procedureById);
}

export function procedureUrl(id: string) {
  return `/procedures/${id}/`;
}
export function serviceUrl(id: string) {
  return `/services/${id}/`;
}
export function calculatorUrl(id: string) {
  return `/calculators/${id}/`;
}
export function sourceUrl(id: string) {
  return `/sources/${id}/`;
}
export function sectionUrl(id: SectionId) {
  return `${sourceUrl(sectionById(id).source)}#${id}`;
}

export { lawCheckedOn } from '@poryadok/domain/sources';
export { conflicts, documents, lawNotes, procedures, sections, services, sources };
