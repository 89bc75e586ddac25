import { calculators } from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import { contentUpdatedOn, coverage } from '@poryadok/domain/procedures';
import { lawCheckedOn, procedures, sections, services, sources } from '../shared/content.ts';
import type { FileSchema } from './file-schemas.ts';

/** Version of the open data's shape. Additions raise the second number, removals the first. */
export const dataVersion = '1.3.0';

export const license = 'https://opensource.org/license/mit';

/**
 * What every file says of itself.
 *
 * @param schema - name of the file's JSON Schema
 * @param updatedOn - when the content of this file last changed; of all files where it is not known more exactly
 * @example head('source-file').schema // '/api/v1/schema/source-file.json'
 */
export function head(schema: FileSchema, updatedOn: PlainDate = contentUpdatedOn()) {
  return {
    version: dataVersion,
    updatedOn,
    lawCheckedOn,
    license,
    schema: `/api/v1/schema/${schema}.json`,
  };
}

/**
 * A list of the open data under its head.
 *
 * @example envelope('sources-file', []).schema // '/api/v1/schema/sources-file.json'
 */
export function envelope<Items>(schema: FileSchema, items: Items) {
  return { ...head(schema), items };
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
    ...head('coverage-file'),
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

/** Where the files lie; a name in braces stands for one of many. */
export const dataPaths = {
  index: '/api/v1/index.json',
  all: '/api/v1/all.json',
  services: '/api/v1/services.json',
  procedures: '/api/v1/procedures.json',
  procedure: '/api/v1/procedures/{id}.json',
  documents: '/api/v1/documents.json',
  documentsTable: '/api/v1/documents.csv',
  papers: '/api/v1/documents/{service}.json',
  places: '/api/v1/places.json',
  calculators: '/api/v1/calculators.json',
  calculator: '/api/v1/calculators/{id}.json',
  vectors: '/api/v1/calculators/{id}/vectors.json',
  sources: '/api/v1/sources.json',
  source: '/api/v1/sources/{id}.json',
  coverage: '/api/v1/coverage.json',
  conflicts: '/api/v1/conflicts.json',
  law: '/api/v1/law.json',
  calendar: '/api/v1/calendar/{year}.json',
  calendarTable: '/api/v1/calendar.csv',
  schema: '/api/v1/schema/{name}.json',
  openapi: '/api/v1/openapi.json',
} as const;

/**
 * The index of the open data: what there is, how much of it and where.
 *
 * @param site - what makes the paths of the files absolute
 */
export function dataIndex(site: URL | undefined) {
  return {
    ...head('index-file'),
    name: 'Порядок: открытые данные',
    base: new URL('/', site).href,
    counts: {
      services: services.length,
      procedures: procedures.length,
      calculators: calculators.length,
      sources: sources.length,
      sections: sections.length,
    },
    files: dataPaths,
  };
}
