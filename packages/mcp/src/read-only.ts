import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/server';

/** No tool of ours changes anything, and each answers the same to the same; none reaches out. */
export const readOnly: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** What stands under every answer. */
export const notAdvice = 'Это не юридическая консультация. Перед подачей уточните в ведомстве.';

/**
 * An answer as text, for those who read, and as data.
 *
 * @example answered(['Ответ'], { day: '2026-11-30' })
 */
export function answered(lines: readonly string[], data?: Record<string, unknown>): CallToolResult {
  return {
    content: [{ type: 'text', text: lines.join('\n') }],
    ...(data === undefined ? {} : { structuredContent: data }),
  };
}

/**
 * A refusal to answer: what is wrong and with which field, in Russian. Never an exception.
 *
 * @example refused([{ path: 'query', code: 'required', message: 'Напишите, что найти.' }])
 */
export function refused(issues: readonly { path: string; code: string; message: string }[]): CallToolResult {
  return {
    isError: true,
    content: [
      {
        type: 'text',
        text: issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'),
      },
    ],
    structuredContent: { issues: issues.map((issue) => ({ ...issue })) },
  };
}
