import { McpServer } from '@modelcontextprotocol/server';
import type { PlainDate } from '@poryadok/domain/plain-date';
import manifest from '../package.json' with { type: 'json' };
import { addCalculators } from './calculator-tools.ts';
import { addProcedures } from './procedures.ts';
import { addRefusals } from './refusal-tool.ts';
import { addSearch } from './search-tool.ts';

const instructions = [
  'Порядок: официальные процедуры России (патент иностранца, временная регистрация, отказ в регистрации, ежемесячный документ, подключение к ГИС).',
  'Сначала найдите процедуру (search-procedures) и прочтите её (read-procedure), срок посчитайте калькулятором: не считайте рабочие дни сами.',
  'Передавайте человеку безопасный день, источник и то, что говорит закон, с месяцем проверки. Это не юридическая консультация: скажите, где уточнить.',
].join(' ');

/**
 * A server of the Model Context Protocol: one tool a calculator, search, reading of procedures and of refusals, and every
 * procedure as a resource. It keeps nothing, logs nothing and asks no network.
 *
 * @param today - the reader's day, asked anew at every call; without it no answer tells what is left
 * @example await createServer(() => '2026-11-25').connect(transport)
 */
export function createServer(today?: () => PlainDate): McpServer {
  const server = new McpServer(
    { name: 'poryadok', title: 'Порядок', version: manifest.version },
    { instructions },
  );
  addCalculators(server, today);
  addSearch(server);
  addProcedures(server);
  addRefusals(server);
  return server;
}
