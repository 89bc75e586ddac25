import type { McpServer } from '@modelcontextprotocol/server';
import { stemmer } from '@orama/stemmers/russian';
import { procedures, services } from '@poryadok/domain/procedures';
import MiniSearch from 'minisearch';
import { anyInput, fieldOf } from './any-input.ts';
import { answered, readOnly, refused } from './read-only.ts';

const most = 5;

/** Words as the index holds them: ё is е, endings go. */
function termOf(word: string): string {
  return stemmer(word.toLowerCase().replaceAll('ё', 'е'));
}

function makeIndex() {
  const index = new MiniSearch<{ id: string }>({
    fields: ['title', 'synonyms', 'service', 'lead', 'papers', 'refusals'],
    processTerm: termOf,
    searchOptions: {
      boost: { title: 4, synonyms: 4, service: 2, lead: 1.5 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  });
  index.addAll(
    procedures.map(({ id, title, synonyms, service, lead, requirements, refusals = [] }) => ({
      id,
      title,
      synonyms: synonyms.join(' '),
      service: services.find((candidate) => candidate.id === service)?.title ?? '',
      lead,
      papers: requirements.map(({ name }) => name).join(' '),
      refusals: refusals.map(({ reason }) => reason).join(' '),
    })),
  );
  return index;
}

/** A tool that finds procedures by the words people use. */
export function addSearch(server: McpServer): void {
  const index = makeIndex();
  server.registerTool(
    'search-procedures',
    {
      title: 'Найти процедуру',
      description: `Процедуры по словам человека: «прописка», «патент кончается», «отказали». Даёт имя для read-procedure, не больше ${most}.`,
      inputSchema: anyInput({
        type: 'object',
        properties: {
          query: { type: 'string', title: 'Что найти', description: 'По-русски, как спросил бы человек.' },
        },
        required: ['query'],
      }),
      annotations: readOnly,
    },
    (input) => {
      const query = fieldOf(input, 'query');
      if (query === '')
        return refused([{ path: 'query', code: 'required', message: 'Напишите, что найти, по-русски.' }]);
      const found = index
        .search(query.slice(0, 500))
        .slice(0, most)
        .flatMap(({ id }) => procedures.filter((procedure) => procedure.id === id))
        .map(({ id, title, lead, service }) => ({ id, title, lead, service }));
      return answered(
        found.length === 0
          ? ['Ничего не нашлось. Спросите другими словами или назовите бумагу или ведомство.']
          : found.map(({ id, title, lead }) => `- ${id}: ${title}. ${lead}`),
        { procedures: found },
      );
    },
  );
}
