import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { calculate, calculators, inputsJsonSchema } from '@poryadok/domain/calculators';
import { procedures } from '@poryadok/domain/procedures';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createServer } from '../src/create-server.ts';

const today = '2026-11-26';
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await createServer(() => today).connect(far);
  await client.connect(near);
});
afterAll(() => client.close());

async function call(name: string, input: Record<string, unknown>) {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: input });
  const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
  return { text, structuredContent, isError };
}

describe('what a client sees', () => {
  it('lists one tool a calculator with its title and its own schema, and three more; all only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...calculators.map(({ id }) => id),
      'search-procedures',
      'read-procedure',
      'match-refusal',
    ]);
    for (const calculator of calculators)
      expect(tools.find(({ name }) => name === calculator.id)).toMatchObject({
        title: calculator.title,
        inputSchema: inputsJsonSchema(calculator),
      });
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(tools.filter(({ annotations }) => annotations?.idempotentHint !== true)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThan(60_000);
  });

  it('names every procedure as a resource and reads each with its sources', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toEqual(procedures.map(({ id }) => id));
    for (const { uri, title } of resources) {
      const { contents } = await client.readResource({ uri });
      const [first] = contents;
      const text = first && 'text' in first ? first.text : '';
      expect(text.startsWith(`# ${title}\n`)).toBe(true);
      expect(text).toContain('## До какого числа');
      expect(text).toMatch(/## Источники\n- \[S00\d-/);
      expect(text).toContain('Это не юридическая консультация.');
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('a calculator as a tool', () => {
  test.each(calculators.map(({ id, example }) => ({ id, example })))(
    '$id answers its example as `calculate` does, and says what it rests on',
    async ({ id, example }) => {
      const result = calculate(id, example, { today });
      expect(result.ok).toBe(true);
      const { text, structuredContent, isError } = await call(id, example);
      expect(isError).toBe(false);
      expect(structuredContent).toEqual(JSON.parse(JSON.stringify(result.ok ? result.value : {})));
      expect(text.startsWith(result.ok ? `${result.value.headline}.` : '')).toBe(true);
      expect(text).toMatch(/\n## (Источники\n- \[S00\d-|Что говорит закон\n- \[)/);
      expect(text.endsWith('Перед подачей уточните в ведомстве.')).toBe(true);
      expect(text).not.toMatch(/undefined|\[object/);
    },
  );

  it('tells the safe day with its weekday, the common count beside it and the month of the check', async () => {
    const { text } = await call('patent-renewal', { patentIssuedOn: '2025-12-15' });
    expect(text).toContain(
      'безопасный день — 27 ноября 2026 года (пятница, 2026-11-27), по общему счёту 1 декабря 2026 года',
    );
    expect(text).toMatch(/Проверено: \S+ 2026/);
  });

  it('refuses an input with the words of the calculator, beside the field', async () => {
    expect(await call('patent-renewal', { patentIssuedOn: '2025-02-30' })).toEqual({
      isError: true,
      text: expect.stringMatching(/^patentIssuedOn: .*[а-я]/),
      structuredContent: {
        issues: [{ path: 'patentIssuedOn', code: 'invalid-date', message: expect.stringMatching(/[а-я]/) }],
      },
    });
    expect(await call('patent-renewal', {})).toMatchObject({
      isError: true,
      structuredContent: { issues: [{ path: 'patentIssuedOn', code: 'required' }] },
    });
  });
});

describe('search and reading', () => {
  test.each([
    ['прописка иностранцу', 'temporary-registration-foreigner'],
    ['какие документы для переоформления патента', 'patent-renewal-documents'],
    ['жалоба в прокуратуру', 'complain-to-prosecutor'],
    ['переаформить потент', 'patent-renewal'],
  ])('«%s» finds %s among the first', async (query, id) => {
    const { structuredContent } = await call('search-procedures', { query });
    expect(structuredContent).toMatchObject({
      procedures: expect.arrayContaining([expect.objectContaining({ id })]),
    });
  });

  it('says that nothing was found, and what to do', async () => {
    expect(await call('search-procedures', { query: 'ъъъъъ' })).toMatchObject({
      isError: false,
      text: expect.stringContaining('Ничего не нашлось'),
      structuredContent: { procedures: [] },
    });
  });

  test.each([
    ['search-procedures', { query: ' ' }],
    ['search-procedures', {}],
    ['read-procedure', { procedure: 'no-such' }],
    ['read-procedure', { procedure: 7 }],
    ['match-refusal', { text: null }],
  ])('%s refuses %j in Russian, without an exception', async (name, input) => {
    expect(await call(name, input)).toMatchObject({ isError: true, text: expect.stringMatching(/[а-я]/) });
  });

  it('reads a procedure for clients that know no resources', async () => {
    const { text } = await call('read-procedure', { procedure: 'patent-renewal-documents' });
    expect(text).toContain('## Что взять');
    expect(text).toContain('## Что говорит закон');
  });

  it('tells what a refusal may mean and what helps, and says so when it does not know', async () => {
    const known = await call('match-refusal', {
      text: 'Отказано: в ходатайстве работодателя нет ИНН организации',
    });
    expect(known).toMatchObject({ isError: false, text: expect.stringContaining('Что делать:') });
    const unknown = await call('match-refusal', { text: 'Сегодня хорошая погода' });
    expect(unknown).toMatchObject({ isError: false, structuredContent: { matches: [] } });
  });
});

it('runs as a program over standard input and output, and writes nothing else', async () => {
  const program = new Client({ name: 'test', version: '1.0.0' });
  await program.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('../dist/main.js', import.meta.url))],
    }),
  );
  expect(program.getServerVersion()).toMatchObject({ name: 'poryadok' });
  expect((await program.listTools()).tools).toHaveLength(calculators.length + 3);
  await program.close();
});
