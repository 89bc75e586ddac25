import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

function repeated(where: string, word: string, names: readonly string[]): string[] {
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => `${where}: ${word} "${name}" is used twice`);
}

function idsOf(items: readonly unknown[]): string[] {
  return items.flatMap((item) =>
    item && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}

/** Every list of a procedure whose entries have ids, and the answers of each question. */
function repeatedWithin(procedure: Procedure): string[] {
  const where = `procedure ${procedure.id}`;
  return [
    ...Object.entries(procedure).flatMap(([key, value]) =>
      Array.isArray(value) ? repeated(`${where} ${key}`, 'id', idsOf(value)) : [],
    ),
    ...(procedure.questions ?? []).flatMap(({ id, options }) =>
      repeated(
        `${where}: question "${id}"`,
        'answer',
        options.map(({ value }) => value),
      ),
    ),
  ];
}

/**
 * Ids that two things share, in the catalogue or inside one procedure.
 *
 * It says, for instance: procedure passport-validity steps: id "replace" is used twice
 *
 * @example repeatedIds(catalogue) // []
 */
export function repeatedIds(catalogue: Catalogue): string[] {
  const { services, procedures, home } = catalogue;
  return [
    // A fact names its owner by id alone.
    ...repeated('services and procedures', 'id', idsOf([...services, ...procedures])),
    ...repeated('documents', 'id', idsOf(catalogue.documents)),
    ...repeated('letters', 'id', idsOf(catalogue.letters)),
    ...repeated('places', 'id', idsOf(catalogue.places)),
    ...repeated('sources', 'id', idsOf(catalogue.sources)),
    ...repeated('sections', 'id', idsOf(catalogue.sections)),
    ...repeated('law notes', 'id', idsOf(catalogue.lawNotes)),
    ...repeated('conflicts', 'id', idsOf(catalogue.conflicts)),
    ...repeated('calculators', 'id', idsOf(catalogue.calculators)),
    ...repeated('calculators/order.ts', 'id', catalogue.calculatorOrder),
    ...repeated('home.services', 'id', idsOf(home.services)),
    ...home.services.flatMap(({ id, shortcuts }) => repeated(`home.services.${id}`, 'id', shortcuts)),
    ...repeated('home.calculators', 'id', home.calculators),
    ...procedures.flatMap(repeatedWithin),
  ];
}
