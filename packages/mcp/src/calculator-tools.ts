import type { McpServer } from '@modelcontextprotocol/server';
import {
  type CalculatorMetadata,
  type CalculatorValue,
  calculate,
  calculators,
  formatRubles,
  inputsJsonSchema,
  leadingDay,
  type Outcome,
  plainDay,
  stretchOf,
} from '@poryadok/domain/calculators';
import { formatRussianDate, formatWeekday, type PlainDate } from '@poryadok/domain/plain-date';
import { anyInput } from './any-input.ts';
import { tellGrounds, titled } from './grounds.ts';
import { answered, notAdvice, readOnly, refused } from './read-only.ts';

/** One tool a calculator: its id, its title, its questions; an error is what `calculate` finds wrong with them. */
export function addCalculators(server: McpServer, today: (() => PlainDate) | undefined): void {
  for (const calculator of calculators) {
    server.registerTool(
      calculator.id,
      {
        title: calculator.title,
        description: describe(calculator),
        inputSchema: anyInput(inputsJsonSchema(calculator)),
        annotations: readOnly,
      },
      (inputs) => {
        const result = calculate(calculator.id, inputs, today === undefined ? {} : { today: today() });
        return result.ok ? answered(tellValue(result.value), { ...result.value }) : refused(result.issues);
      },
    );
  }
}

function describe({ shortTitle, lead, requireOneOf }: CalculatorMetadata): string {
  const one = requireOneOf === undefined ? '' : ` Нужно хотя бы одно из полей: ${requireOneOf.join(', ')}.`;
  return `${shortTitle}. ${lead}${one}`;
}

/**
 * The answer as one would read it out: the leading sentence, each day with its weekday, what to beware of, what to do now,
 * and what it rests on.
 */
function tellValue({ headline, verdict, outcomes, warnings, next = [] }: CalculatorValue): string[] {
  return [
    `${headline}.`,
    ...(verdict === undefined ? [] : [verdict.text]),
    ...titled('Ответы', outcomes.map(tellOutcome)),
    ...titled(
      'Обратите внимание',
      warnings.map(({ text }) => `- ${text}`),
    ),
    ...titled(
      'Что сделать сейчас',
      next.map(({ text, note, procedure, calculator }) => {
        const where = procedure ?? calculator;
        return `- ${text}${note === undefined ? '' : ` ${note}.`}${where === undefined ? '' : ` (${where})`}`;
      }),
    ),
    ...tellGrounds([...outcomes, ...warnings, ...next]),
    '',
    notAdvice,
  ];
}

function day(date: PlainDate): string {
  return `${formatRussianDate(date)} (${formatWeekday(date)}, ${date})`;
}

function tellOutcome(outcome: Outcome): string {
  const text = outcome.text === undefined ? '' : ` ${outcome.text}`;
  return `- ${outcome.label}: ${tellAnswer(outcome)}.${text}`;
}

function tellAnswer(outcome: Outcome): string {
  if (outcome.kind === 'amount') {
    if ('unit' in outcome) return `${outcome.amount}`;
    const { amount, amountTo } = outcome;
    return amountTo === undefined
      ? formatRubles(amount)
      : `${formatRubles(amount)} – ${formatRubles(amountTo)}`;
  }
  const judged =
    'passed' in outcome && outcome.passed !== undefined ? (outcome.passed ? 'да' : 'нет') : undefined;
  return (
    [judged, daysOf(outcome)].filter((part) => part !== undefined && part !== '').join(', ') || 'нет ответа'
  );
}

/** The safe day leads: it is the one to act by. */
function daysOf(outcome: Exclude<Outcome, { kind: 'amount' }>): string {
  const stretch = stretchOf(outcome);
  if (stretch !== undefined) return `с ${day(stretch.from)} по ${day(stretch.to)}`;
  const leading = leadingDay(outcome);
  if (leading === undefined) return 'provisional' in outcome ? 'день ещё не известен' : '';
  const plain = plainDay(outcome);
  if (plain !== undefined) return `безопасный день — ${day(leading)}, по общему счёту ${day(plain)}`;
  return 'provisional' in outcome ? `${day(leading)}, день предварительный` : day(leading);
}
