import type { CalculatorMetadata } from '../calculators/engine/types.ts';
import { calculatorOrder } from '../calculators/order.ts';
import { calculatorFiles, calculators } from '../calculators/registry.ts';
import { letterFiles, letters } from '../letters/registry.ts';
import { places } from '../places/places.ts';
import type { Conflict } from '../schema/conflict.ts';
import type { DocumentType } from '../schema/document.ts';
import type { CalculatorId } from '../schema/ids.ts';
import type { LawNote } from '../schema/law-note.ts';
import type { Letter } from '../schema/letter.ts';
import type { Place } from '../schema/place.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Section, Source } from '../schema/section.ts';
import type { Service } from '../schema/service.ts';
import { conflicts } from '../sources/conflicts.ts';
import { lawNotes } from '../sources/law/index.ts';
import { sections } from '../sources/sections/index.ts';
import { sources } from '../sources/sources.ts';
import { type Home, home } from './home.ts';
import { documents, procedures, serviceFiles, services } from './registry.ts';

/** Everything that the pages are made of. */
export interface Catalogue {
  services: readonly Service[];
  procedures: readonly Procedure[];
  documents: readonly DocumentType[];
  letters: readonly Letter[];
  places: readonly Place[];
  sources: readonly Source[];
  sections: readonly Section[];
  lawNotes: readonly LawNote[];
  conflicts: readonly Conflict[];
  calculators: readonly CalculatorMetadata[];
  calculatorOrder: readonly CalculatorId[];
  home: Home;
  /** What each data file holds, by its path: `services/patent/passport-validity.ts`. */
  files: Readonly<Record<string, { id: string; service?: string }>>;
}

/** All of it, as the pages show it. */
export const catalogue: Catalogue = {
  services,
  procedures,
  documents,
  letters,
  places,
  sources,
  sections,
  lawNotes,
  conflicts,
  calculators,
  calculatorOrder,
  home,
  files: { ...serviceFiles, ...calculatorFiles, ...letterFiles },
};
