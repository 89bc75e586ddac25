import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run as answer, calculators } from '@poryadok/domain/calculators';
import { procedures } from '@poryadok/domain/procedures';
import { asWritten } from '@poryadok/domain/refusals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { serveSite } from '../../../scripts/servers.mjs';
import { distFolder, fileAt, files, read } from './built-site.ts';

const run = promisify(execFile);
const data = files.filter((file) => file.startsWith('api/v1/') && file.endsWith('.json'));
const schemas = data.filter((file) => file.startsWith('api/v1/schema/'));

function json(file: string): Record<string, unknown> {
  return JSON.parse(read(file).toString('utf8'));
}

/** A validator that knows every published schema by its `$id`, and refuses a word that JSON Schema does not have. */
function strict() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  for (const file of schemas) ajv.addSchema(json(file));
  return ajv;
}

describe('files and their schemas', () => {
  const ajv = strict();
  const described = data.filter(
    (file) => !file.startsWith('api/v1/schema/') && file !== 'api/v1/openapi.json',
  );

  it('every file names its schema, says its version, its days and its licence, and is valid', () => {
    expect(described.length).toBeGreaterThan(150);
    const wrong = described.flatMap((file) => {
      const content = json(file);
      const { schema, version, updatedOn, lawCheckedOn, license } = content;
      const validate = ajv.getSchema(String(json(String(schema).slice(1)).$id));
      if (validate === undefined) return [`${file}: names no schema`];
      if (!/^\d{4}-\d\d-\d\d$/.test(String(updatedOn)) || !/^\d{4}-\d\d(-\d\d)?$/.test(String(lawCheckedOn)))
        return [`${file}: a day is no ISO date`];
      if (version === undefined || license === undefined) return [`${file}: without version or licence`];
      return validate(content) ? [] : [`${file}: ${ajv.errorsText(validate.errors).slice(0, 300)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('every reason of an office says how it is written, and the schema wants two phrases', () => {
    const published = procedures.flatMap(({ id, service, refusals = [] }) => {
      const { procedure } = json(`api/v1/procedures/${id}.json`) as {
        procedure: { refusals?: { id: string; asWritten?: string[] }[] };
      };
      expect(procedure.refusals?.map(({ id }) => id) ?? []).toEqual(refusals.map(({ id }) => id));
      return (procedure.refusals ?? []).map((refusal) => ({ ...refusal, procedure: id, service }));
    });
    const ofOffices = published.filter(({ service }) => service !== 'monthly-document');
    expect(ofOffices).toHaveLength(60);
    const wrong = ofOffices.filter(
      ({ procedure, id, asWritten: phrases }) =>
        JSON.stringify(phrases) !== JSON.stringify(asWritten(procedure, id)),
    );
    expect(wrong).toEqual([]);
    expect(published.filter(({ service, asWritten }) => service === 'monthly-document' && asWritten)).toEqual(
      [],
    );

    const validate = ajv.getSchema(String(json('api/v1/schema/procedure-file.json').$id));
    const whole = json('api/v1/procedures/analyse-refusal.json');
    const withPhrases = (...asWritten: string[]) => ({
      ...whole,
      procedure: {
        ...(whole.procedure as object),
        refusals: (whole.procedure as { refusals: object[] }).refusals.map((refusal) => ({
          ...refusal,
          asWritten,
        })),
      },
    });
    expect(validate?.(withPhrases('нет визы', 'нет карты'))).toBe(true);
    expect(validate?.(withPhrases('нет визы'))).toBe(false);
  });

  it('a file with a broken day, without a name or of another kind is refused', () => {
    const validate = ajv.getSchema(String(json('api/v1/schema/procedure-file.json').$id));
    const whole = json('api/v1/procedures/patent-renewal.json');
    expect(validate?.(whole)).toBe(true);
    expect(validate?.({ ...whole, updatedOn: '26.11.2026' })).toBe(false);
    expect(validate?.({ ...whole, procedure: { ...(whole.procedure as object), title: undefined } })).toBe(
      false,
    );
    expect(validate?.(json('api/v1/procedures.json'))).toBe(false);
  });

  it('a field that comes later breaks nobody', () => {
    const validate = ajv.getSchema(String(json('api/v1/schema/procedure-file.json').$id));
    const whole = json('api/v1/procedures/patent-renewal.json');
    expect(validate?.({ ...whole, later: 1, procedure: { ...(whole.procedure as object), later: 1 } })).toBe(
      true,
    );
  });

  it('every schema has an absolute id, a title and a description', () => {
    const poor = schemas.filter((file) => {
      const { $id, title, description } = json(file);
      return (
        !String($id).endsWith(`/${file}`) || !String($id).startsWith('https://') || !title || !description
      );
    });
    expect(poor).toEqual([]);
  });

  test.each(calculators.map(({ id }) => id))(
    'a strict validator takes the inputs of %s and its example',
    (id) => {
      const { inputsSchema, example } = json(`api/v1/calculators/${id}.json`);
      const validate = strict().compile(inputsSchema as object);
      expect(validate(example)).toBe(true);
      expect(validate(7)).toBe(false);
    },
  );
});

describe('what is said of the files', () => {
  it('OpenAPI is valid, and every address in it is a built file', async () => {
    const api = json('api/v1/openapi.json');
    expect(await new Validator().validate(structuredClone(api))).toMatchObject({ valid: true });
    type Operation = { get: { parameters?: { name: string; schema: { enum: string[] } }[] } };
    const paths = Object.entries(api.paths as Record<string, Operation>).flatMap(([path, { get }]) =>
      (get.parameters ?? [{ name: '', schema: { enum: [''] } }]).flatMap(({ name, schema }) =>
        schema.enum.map((value) => path.replace(`{${name}}`, value)),
      ),
    );
    expect(paths.filter((path) => fileAt(path) === undefined)).toEqual([]);
    const told = new Set(paths.map((path) => path.slice(1)));
    expect(
      files.filter((file) => /^api\/v1\/(?!examples)(?!.*index\.html$)/.test(file) && !told.has(file)),
    ).toEqual([]);
  });

  it('E28: one file holds everything, and the day on which each procedure changed', () => {
    const all = json('api/v1/all.json');
    expect(all.procedures).toEqual(
      procedures.map(({ id }) => {
        const { procedure, updatedOn } = json(`api/v1/procedures/${id}.json`);
        return { ...(procedure as object), updatedOn };
      }),
    );
    expect(all.calculators).toHaveLength(calculators.length);
    expect(all.law).toEqual(json('api/v1/law.json').items);
  });

  it('the catalogue of data names files that stand there, as Dataset and as DCAT', () => {
    const page = read('about/data/index.html').toString('utf8');
    const objects = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, text = '']) => JSON.parse(text),
    );
    const one = objects.find((object) => object['@type'] === 'Dataset');
    const other = objects.find((object) => object['@type'] === 'dcat:Dataset');
    const urls: string[] = one.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(urls).toHaveLength(3);
    expect(urls.filter((url) => fileAt(new URL(url).pathname) === undefined)).toEqual([]);
    expect(
      other['dcat:distribution'].map(
        (file: Record<string, { '@id': string }>) => file['dcat:downloadURL']?.['@id'],
      ),
    ).toEqual(urls);
  });

  it('llms.txt says in about twenty lines what the site is and leads to pages that stand there', () => {
    const text = read('llms.txt').toString('utf8');
    expect(text.startsWith('# Порядок\n\n> ')).toBe(true);
    const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = '']) => new URL(url).pathname);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((path) => fileAt(path) === undefined)).toEqual([]);
    expect(text.split('\n').length).toBeLessThan(30);
    expect(text).toContain('не юридическая консультация');
  });
});

describe('test vectors', () => {
  test.each(calculators)('of $id are what `calculate` answers, right and wrong inputs', (calculator) => {
    const { id } = calculator;
    const { items, calculator: named } = json(`api/v1/calculators/${id}/vectors.json`) as {
      calculator: string;
      items: { inputs: unknown; today?: string; result: { ok: boolean } }[];
    };
    expect(named).toBe(id);
    for (const { inputs, today, result } of items)
      expect(result).toEqual(
        JSON.parse(JSON.stringify(answer(calculator, inputs, today === undefined ? {} : { today }))),
      );
    expect(items.filter(({ result }) => result.ok).length).toBeGreaterThan(5);
    expect(items.filter(({ result }) => !result.ok).length).toBeGreaterThan(0);
  });
});

describe('tables', () => {
  it('every day of the calendar stands in its table once, with whether it works', () => {
    const [head, ...rows] = read('api/v1/calendar.csv')
      .toString('utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(head).toBe('date;weekday;working;hours;kind;name');
    expect(new Set(rows.map((row) => row.slice(0, 10))).size).toBe(rows.length);
    const year = json('api/v1/calendar/2026.json') as { workingDays: number; workingHours: number };
    const of2026 = rows.filter((row) => row.startsWith('2026-')).map((row) => row.split(';'));
    expect(of2026.filter(([, , working]) => working === '1')).toHaveLength(year.workingDays);
    expect(of2026.reduce((sum, [, , , hours]) => sum + Number(hours), 0)).toBe(year.workingHours);
  });

  it('every line of the papers names its service, its procedure and its section', () => {
    const rows = read('api/v1/documents.csv').toString('utf8').trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter((row) => row.split(';').length < 9)).toEqual([]);
  });
});

describe('the examples of the page', () => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite(0);
  });
  afterAll(() => server.close());

  function example(name: string): string {
    return join(distFolder, 'api/v1/examples', name);
  }
  async function has(program: string): Promise<boolean> {
    return run(program, ['--version']).then(
      () => true,
      () => false,
    );
  }

  it('the Python one counts as the site does, where there is Python', async ({ skip }) => {
    if (!(await has('python3'))) skip('no python3 on this machine');
    const { stdout } = await run('python3', [example('working-days.py')], {
      env: { ...process.env, PORYADOK: server.origin },
    });
    expect(stdout).toMatch(/^Совпало ответов: \d\d\n$/);
  });

  it('the one for a shell lists the papers with their sections, where there are curl and Python', async ({
    skip,
  }) => {
    if (!(await has('curl')) || !(await has('python3'))) skip('no curl or python3 on this machine');
    const { stdout } = await run('sh', [example('papers.sh')], {
      env: { ...process.env, PORYADOK: server.origin },
    });
    expect(stdout).toContain("['S003-");
  });
});
