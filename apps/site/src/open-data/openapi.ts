import { type FileSchema, fileJsonSchemas } from './file-schemas.ts';
import { dataFiles, type FileName, filesOf } from './files.ts';
import { dataPaths, dataVersion, license } from './open-data.ts';

/** The schema of a file, by the name of its path; a table and what describes the rest have none of their own. */
function schemaOf(name: FileName): FileSchema | undefined {
  if (name === 'documentsTable' || name === 'calendarTable' || name === 'schema' || name === 'openapi')
    return undefined;
  return `${name}-file`;
}

function contentOf(name: FileName) {
  const schema = schemaOf(name);
  if (dataPaths[name].endsWith('.csv')) return { 'text/csv': { schema: { type: 'string' } } };
  return {
    'application/json': {
      schema: schema === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${schema}` },
    },
  };
}

/**
 * The open data as an OpenAPI 3.1 document: every address with what it gives, derived from the index and its schemas.
 *
 * @param site - what makes addresses absolute
 */
export function openApi(site: URL | undefined) {
  const texts = new Map(dataFiles().map(({ path, text }) => [path, text]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Порядок: открытые данные',
      version: dataVersion,
      summary:
        'Процедуры, бумаги, калькуляторы, источники, сверки с законом и производственный календарь России.',
      description: 'Статические файлы: ключ не нужен, предела запросов нет. Не юридическая консультация.',
      license: { name: 'MIT', url: license },
    },
    servers: [{ url: new URL('/', site).href.replace(/\/$/, '') }],
    paths: Object.fromEntries(
      (Object.entries(dataPaths) as [FileName, string][]).map(([name, path]) => {
        const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
          name: parameter,
          in: 'path',
          required: true,
          schema: { type: 'string', enum: filesOf(name).map(({ id }) => id) },
        }));
        return [
          path,
          {
            get: {
              operationId: name,
              summary: texts.get(path),
              ...(parameters.length > 0 && { parameters }),
              responses: { 200: { description: 'Файл', content: contentOf(name) } },
            },
          },
        ];
      }),
    ),
    // Whole, since few generators follow an address; with its own id, against which a schema's inner references stand.
    components: { schemas: fileJsonSchemas(new URL('/api/v1/schema/', site).href) },
  };
}
