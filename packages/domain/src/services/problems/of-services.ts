import type { ServiceId } from '../../schema/ids.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * The part of the catalogue that a few services answer for: their procedures, the letters of those, the law notes on their sources and the conflicts
 * in which their source is named first. Law notes on all sources belong to all services together.
 *
 * @example ofServices(catalogue, ['patent']).procedures.every(({ service }) => service === 'patent') // true
 */
export function ofServices(catalogue: Catalogue, ids: readonly ServiceId[]): Catalogue {
  const services = catalogue.services.filter(({ id }) => ids.includes(id));
  const sources = services.map(({ source }) => source);
  const procedures = catalogue.procedures.filter(({ service }) => ids.includes(service));
  return {
    ...catalogue,
    services,
    procedures,
    letters: catalogue.letters.filter((letter) => procedures.some(({ id }) => id === letter.procedures[0])),
    lawNotes: catalogue.lawNotes.filter(({ source }) =>
      source === 'all' ? services.length === catalogue.services.length : sources.includes(source),
    ),
    conflicts: catalogue.conflicts.filter(({ values }) =>
      sources.some((source) => values[0]?.cites[0]?.startsWith(`S${source}-`)),
    ),
  };
}
