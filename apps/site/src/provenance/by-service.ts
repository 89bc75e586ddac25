import type { Conflict, LawNote, ProcedureId, Service } from '@poryadok/domain/schema';
import {
  conflicts,
  lawNotes,
  procedureById,
  proceduresOf,
  sectionById,
  servicesInOrder,
  sourceById,
} from '../shared/content.ts';
import { proceduresWithConflict, proceduresWithLawNote } from './note-owners.ts';

/** What is said on one topic: a guide's matters, or what belongs to no guide. */
interface Topic<Item> {
  title: string;
  /** Each with the guides that show it. */
  items: { item: Item; procedures: readonly ProcedureId[] }[];
}

/** The topics of one service, or of all of them. */
export interface ServiceTopics<Item> {
  id: string;
  title: string;
  topics: Topic<Item>[];
}

/** What concerns no service alone. */
const general = { id: 'general', title: 'Для всех услуг' };

function byService<Item extends { id: string }>(
  items: readonly Item[],
  serviceOf: (item: Item) => Service['id'] | undefined,
  ownersOf: (item: Item) => readonly ProcedureId[],
): ServiceTopics<Item>[] {
  const groups = [...servicesInOrder.map(({ id, shortTitle }) => ({ id, title: shortTitle })), general];
  return groups.flatMap(({ id, title }) => {
    const own = items.filter((item) => (serviceOf(item) ?? general.id) === id);
    const service = servicesInOrder.find((one) => one.id === id);
    const order = service ? proceduresOf(service).map((procedure) => procedure.id) : [];
    const topics = new Map<string, Topic<Item>>();
    for (const item of own) {
      const procedures = ownersOf(item);
      const guide = order.find((one) => procedures.includes(one));
      const topic = topics.get(guide ?? '') ?? {
        title: guide ? procedureById(guide).shortTitle : 'Общее',
        items: [],
      };
      topic.items.push({ item, procedures });
      topics.set(guide ?? '', topic);
    }
    const inOrder = [...topics].sort(([a], [b]) => place(order, a) - place(order, b));
    return own.length > 0 ? [{ id, title, topics: inOrder.map(([, topic]) => topic) }] : [];
  });
}

function place(order: readonly string[], guide: string): number {
  const at = order.indexOf(guide);
  return at < 0 ? order.length : at;
}

/**
 * The checks against the law by service, and within it by the guide that shows them first, in the order of its way.
 *
 * @example lawByService().map(({ id }) => id).at(-1) // 'general'
 */
export function lawByService(): ServiceTopics<LawNote>[] {
  return byService(
    lawNotes,
    ({ source }) => (source === 'all' ? undefined : sourceById(source).service),
    ({ id }) => proceduresWithLawNote(id),
  );
}

/**
 * The conflicts by service: that of the source whose sections are named first.
 *
 * @example conflictsByService()[0]?.id // 'patent'
 */
export function conflictsByService(): ServiceTopics<Conflict>[] {
  return byService(
    conflicts,
    ({ values }) => {
      const [first] = values.flatMap(({ cites }) => cites);
      return first && sourceById(sectionById(first).source).service;
    },
    ({ id }) => proceduresWithConflict(id),
  );
}
