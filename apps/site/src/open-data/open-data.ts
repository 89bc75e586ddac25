import { calculators } from '@poryadok/domain/calculators';
import { formatMonthOrDay } from '@poryadok/domain/plain-date';
import { coverage } from '@poryadok/domain/procedures';
import { lawCheckedOn as oldestCheck, procedures, sections, services, sources } from '../shared/content.ts';

/** Version of the open data's shape. Additions keep it, removals raise the first number. */
export const dataVersion = '1.1.0';

/** The oldest check of the whole content, in words as the first readers of the data got it; every note has its own. */
const lawCheckedOn = formatMonthOrDay(oldestCheck);

/**
 * A list of the open data under its head.
 *
 * @param name - of the JSON Schema that every item fits
 * @example envelope('source', []).schema // '/api/v1/schema/source.json'
 */
export function envelope<Items>(name: string, items: Items) {
  return {
    version: dataVersion,
    lawCheckedOn,
    license: 'https://opensource.org/license/mit',
    schema: `/api/v1/schema/${name}.json`,
    items,
  };
}

/**
 * How much of the site rests on each section, with the numbers per source. A section without facts says why.
 *
 * @example coverageReport().sources[0] // { id: '000', sections: 28, … }
 */
export function coverageReport() {
  const rows = coverage().map(({ section, facts }) => ({
    section: section.id,
    source: section.source,
    facts: facts.length,
    procedures: [...new Set(facts.map((fact) => fact.owner))],
    ...(section.uncovered && { uncovered: section.uncovered }),
  }));
  return {
    version: dataVersion,
    lawCheckedOn,
    sources: sources.map(({ id }) => {
      const own = rows.filter((row) => row.source === id);
      return {
        id,
        sections: own.length,
        covered: own.filter((row) => row.facts > 0).length,
        withReason: own.filter((row) => row.uncovered).length,
        facts: own.reduce((sum, row) => sum + row.facts, 0),
      };
    }),
    items: rows,
  };
}

/** The index of the open data: what there is, how much of it and where. */
export function dataIndex() {
  return {
    name: 'Порядок: открытые данные',
    version: dataVersion,
    lawCheckedOn,
    license: 'https://opensource.org/license/mit',
    counts: {
      services: services.length,
      procedures: procedures.length,
      calculators: calculators.length,
      sources: sources.length,
      sections: sections.length,
    },
    files: {
      services: '/api/v1/services.json',
      procedures: '/api/v1/procedures.json',
      procedure: '/api/v1/procedures/{id}.json',
      documents: '/api/v1/documents.json',
      calculators: '/api/v1/calculators.json',
      calculator: '/api/v1/calculators/{id}.json',
      sources: '/api/v1/sources.json',
      source: '/api/v1/sources/{id}.json',
      coverage: '/api/v1/coverage.json',
      conflicts: '/api/v1/conflicts.json',
      law: '/api/v1/law.json',
      calendar: '/api/v1/calendar/{year}.json',
      schema: '/api/v1/schema/{name}.json',
    },
  };
}
