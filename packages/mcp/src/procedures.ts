import type { McpServer } from '@modelcontextprotocol/server';
import { whenText } from '@poryadok/domain/checklist';
import { documents, factsOf, places, procedures } from '@poryadok/domain/procedures';
import type { Procedure, Requirement, Step } from '@poryadok/domain/schema';
import { anyInput, fieldOf } from './any-input.ts';
import { tellGrounds, titled } from './grounds.ts';
import { answered, notAdvice, readOnly, refused } from './read-only.ts';

/** Every procedure as a resource, and a tool that reads one, for clients that know tools alone. */
export function addProcedures(server: McpServer): void {
  for (const procedure of procedures) {
    server.registerResource(
      procedure.id,
      `poryadok://procedures/${procedure.id}`,
      { title: procedure.title, description: procedure.lead, mimeType: 'text/markdown' },
      ({ href }) => ({
        contents: [{ uri: href, mimeType: 'text/markdown', text: tellProcedure(procedure).join('\n') }],
      }),
    );
  }
  server.registerTool(
    'read-procedure',
    {
      title: 'Прочесть процедуру целиком',
      description:
        'Что сделать, что взять, до какого числа, сроки, отказы, куда обратиться: всё с источниками и с тем, что говорит закон. Имя процедуры даёт search-procedures.',
      inputSchema: anyInput({
        type: 'object',
        properties: {
          procedure: { type: 'string', title: 'Имя процедуры', description: 'Например, patent-renewal.' },
        },
        required: ['procedure'],
      }),
      annotations: readOnly,
    },
    (input) => {
      const id = fieldOf(input, 'procedure');
      const procedure = procedures.find((candidate) => candidate.id === id);
      return procedure === undefined
        ? refused([
            {
              path: 'procedure',
              code: id === '' ? 'required' : 'unknown-option',
              message: 'Такой процедуры нет. Имена даёт search-procedures.',
            },
          ])
        : answered(tellProcedure(procedure));
    },
  );
}

/** A procedure as a text with headings, the first screen first. */
function tellProcedure(procedure: Procedure): string[] {
  const {
    answer,
    questions = [],
    requirements,
    steps,
    terms = [],
    refusals = [],
    penalties = [],
  } = procedure;
  const named = (condition: Requirement['when']) =>
    condition === undefined ? '' : ` (если ${whenText(condition, questions)})`;
  return [
    `# ${procedure.title}`,
    procedure.lead,
    `Для кого: ${procedure.forWhom.text}`,
    `Что получится: ${procedure.outcome.text}`,
    ...titled('До какого числа', [
      `${answer.by.headline}. ${answer.by.text}`,
      ...(answer.by.calculator === undefined ? [] : [`Посчитать: ${answer.by.calculator}`]),
    ]),
    ...titled(
      'Что взять',
      requirements.map((requirement) =>
        sentence(
          `- ${requirement.name}${named(requirement.when)}`,
          requirement.text,
          papersOf(requirement),
          requirement.validity,
        ),
      ),
    ),
    ...titled(
      'Что сделать',
      steps.map((step, at) =>
        sentence(`${at + 1}. ${step.title}${named(step.when)}`, step.text, itemsOf(step), placeOf(step)),
      ),
    ),
    ...titled(
      'Куда и как',
      procedure.channels.map(({ text }) => `- ${text}`),
    ),
    ...titled(
      'Сколько стоит',
      procedure.cost.map(({ text }) => `- ${text}`),
    ),
    ...titled(
      'Сроки',
      terms.map(({ title, text }) => `- ${title}: ${text}`),
    ),
    ...titled(
      'Почему отказывают',
      refusals.map(({ reason, remedy }) => `- ${reason} Что делать: ${remedy}`),
    ),
    ...titled(
      'Что будет, если не сделать',
      penalties.map(({ title, text }) => `- ${title}: ${text}`),
    ),
    ...titled(
      'Заметки',
      (procedure.notes ?? []).map(({ title, text }) => `- ${title ? `${title}: ` : ''}${text}`),
    ),
    ...titled(
      'Рядом',
      [...(procedure.related ?? []), ...(procedure.calculators ?? [])].map((id) => `- ${id}`),
    ),
    ...tellGrounds(factsOf(procedure)),
    '',
    notAdvice,
  ];
}

/** A line and what is added to it, each part closed by a full stop. */
function sentence(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

function papersOf({ options = [], name }: Requirement): string | undefined {
  const sets = options.map(({ documents: ids }) =>
    ids.map((id) => documents.find((paper) => paper.id === id)?.name ?? id).join(' и '),
  );
  return sets.length === 0 || (sets.length === 1 && sets[0] === name) ? undefined : sets.join(' или ');
}

function itemsOf({ items }: Step): string | undefined {
  return items?.join('; ');
}

function placeOf({ place }: Step): string | undefined {
  const found = places.find(({ id }) => id === place);
  return found && [`Куда: ${found.name}`, found.phone, found.url, found.address].filter(Boolean).join(', ');
}
