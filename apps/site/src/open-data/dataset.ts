import { calendarYears } from '@poryadok/domain/calendar';
import { exampleOf } from './files.ts';
import { dataIndex, dataVersion, license } from './open-data.ts';

const bulk = ['all', 'documentsTable', 'calendarTable'] as const;

function formatOf(path: string): string {
  return path.endsWith('.csv') ? 'text/csv' : 'application/json';
}

/**
 * The open data for catalogues of data: once as schema.org's Dataset, once in the words of DCAT. The single files are found by
 * the OpenAPI document; here stand those that hold all.
 *
 * @param site - what makes addresses absolute
 */
export function dataset(site: URL | undefined): object[] {
  const absolute = (path: string) => new URL(path, site).href;
  const { name, updatedOn } = dataIndex(site);
  const description =
    'Официальные процедуры России: что сделать, какие бумаги взять, до какого числа; источники, сверки с законом, калькуляторы сроков и производственный календарь.';
  const files = bulk.map((file) => ({ url: absolute(exampleOf(file)), format: formatOf(exampleOf(file)) }));
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name,
      description,
      url: absolute('/about/data/'),
      version: dataVersion,
      dateModified: updatedOn,
      inLanguage: 'ru',
      isAccessibleForFree: true,
      license,
      temporalCoverage: `${calendarYears.at(0)}/${calendarYears.at(-1)}`,
      spatialCoverage: { '@type': 'Country', name: 'RU' },
      distribution: files.map(({ url, format }) => ({
        '@type': 'DataDownload',
        contentUrl: url,
        encodingFormat: format,
      })),
    },
    {
      '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
      '@id': absolute('/about/data/#dataset'),
      '@type': 'dcat:Dataset',
      'dct:title': name,
      'dct:description': description,
      'dct:modified': updatedOn,
      'dct:license': { '@id': license },
      'dct:language': 'ru',
      'dcat:version': dataVersion,
      'dcat:landingPage': { '@id': absolute('/about/data/') },
      'dcat:distribution': files.map(({ url, format }) => ({
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': url },
        'dcat:mediaType': format,
      })),
    },
  ];
}
