import { z } from 'zod';
import { cited, statement, text } from './citation.ts';
import { calculatorId, placeId, procedureId, serviceId, sourceId } from './identifier.ts';

const links = { procedures: z.array(procedureId).optional(), calculators: z.array(calculatorId).optional() };

/** A choice beside the way: «Если собственник отказал». */
export const fork = z.strictObject({ title: text, text, ...links, ...cited });

/** Things that go on side by side: «Готовите вы» / «Готовит работодатель». */
export const lane = z.strictObject({ title: text, items: z.array(text).optional(), ...links });

/** A station of the way, in the order in which a person meets it. The first procedure is the station's own guide. */
export const station = z.strictObject({
  title: text,
  text,
  forks: z.array(fork).optional(),
  lanes: z.array(lane).min(2).optional(),
  ...links,
  ...cited,
});

/** One of the five services (CPSV-AP cv:PublicService). */
export const service = z.strictObject({
  id: serviceId,
  source: sourceId,
  title: text,
  /** For the breadcrumb and menus: «Патент». */
  shortTitle: text,
  /** H1 in the words of the person: «Переоформить патент в Москве». */
  heading: text,
  lead: statement,
  /** What every page of the service says before anything else: it may not be what the reader is looking for. */
  notice: statement.optional(),
  synonyms: z.array(text).min(1),
  journey: z.array(station).min(1),
  /** Where the way ends: «Патент действует ещё год». */
  ending: text,
  /** Calculators whose dates matter for the whole service, the leading one first. */
  calculators: z.array(calculatorId).optional(),
  /** Whom to ask about a procedure that names no contact of its own. */
  ask: z.array(placeId).min(1),
  /** Procedures that stand beside the way. */
  more: z.array(procedureId).optional(),
});

export type Service = z.infer<typeof service>;
export type Station = z.infer<typeof station>;
export type Fork = z.infer<typeof fork>;
