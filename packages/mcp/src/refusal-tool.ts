import type { McpServer } from '@modelcontextprotocol/server';
import { procedures } from '@poryadok/domain/procedures';
import { matchRefusal, maxRefusalLength } from '@poryadok/domain/refusals';
import { anyInput, fieldOf } from './any-input.ts';
import { tellGrounds } from './grounds.ts';
import { answered, notAdvice, readOnly, refused } from './read-only.ts';

/** A tool that tells which known reasons of refusal a text may mean, and what helps. */
export function addRefusals(server: McpServer): void {
  server.registerTool(
    'match-refusal',
    {
      title: 'Разобрать отказ',
      description:
        'По тексту отказа ведомства: какие причины он может значить, самая вероятная первой, и что делать. Текст никуда не уходит.',
      inputSchema: anyInput({
        type: 'object',
        properties: { text: { type: 'string', title: 'Текст отказа', maxLength: maxRefusalLength } },
        required: ['text'],
      }),
      annotations: readOnly,
    },
    (input) => {
      const text = fieldOf(input, 'text');
      if (text === '')
        return refused([{ path: 'text', code: 'required', message: 'Вставьте текст отказа.' }]);
      const matches = matchRefusal(text);
      const reasons = matches.flatMap(({ procedure, refusal, sure }) =>
        procedures
          .filter(({ id }) => id === procedure)
          .flatMap(({ refusals = [] }) => refusals.filter(({ id }) => id === refusal))
          .map((reason) => ({ procedure, sure, reason })),
      );
      if (reasons.length === 0)
        return answered(
          ['Причина не узнана. Спросите ведомство письменно, на каком основании отказано.', '', notAdvice],
          { matches: [] },
        );
      return answered(
        [
          ...reasons.map(
            ({ procedure, sure, reason }) =>
              `- ${sure ? '' : 'Возможно: '}${reason.reason} Что делать: ${reason.remedy} (${procedure})`,
          ),
          ...tellGrounds(reasons.map(({ reason }) => reason)),
          '',
          notAdvice,
        ],
        { matches: matches.map((match) => ({ ...match })) },
      );
    },
  );
}
