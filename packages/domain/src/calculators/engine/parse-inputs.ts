import { isPlainDate } from '../../plain-date/plain-date.ts';
import { boundsOf } from './bounds.ts';
import type { InputSpec, ParsedInputs } from './input-spec.ts';
import type { Issue, IssueCode } from './types.ts';

export type ParseInputsResult = { ok: true; value: ParsedInputs } | { ok: false; issues: readonly Issue[] };

/** What must hold between the inputs, beside each by itself. */
export interface InputRules {
  requireOneOf?: readonly string[];
  order?: readonly (readonly [start: string, end: string])[];
}

type Parsed = { value: unknown } | { issues: readonly Issue[] };

/**
 * Checks raw inputs against their specs. Any JSON value may come in; only the named inputs come out, each of its kind.
 * Empty text, `null` and a missing name all mean "not given". Unknown names are left out.
 *
 * Every issue carries the path of its input, names and indexes joined by dots: `payments.0.paidOn`.
 *
 * @example
 * parseInputs([{ kind: 'date', name: 'refusedOn', when: 'past', label: 'Когда отказали', required: true }], {})
 * // { ok: false, issues: [{ path: 'refusedOn', code: 'required', message: 'Заполните поле «Когда отказали».' }] }
 */
export function parseInputs(
  specs: readonly InputSpec[],
  raw: unknown,
  rules: InputRules = {},
): ParseInputsResult {
  const issues: Issue[] = [];
  const value = parseFields(specs, raw, '', issues);
  checkRules(specs, value, rules, '', issues);
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}

function parseFields(
  specs: readonly InputSpec[],
  raw: unknown,
  prefix: string,
  issues: Issue[],
): ParsedInputs {
  const value: Record<string, unknown> = {};
  for (const spec of specs) {
    const path = prefix + spec.name;
    const given = ownValue(raw, spec.name);
    if (given === undefined || given === null || given === '') {
      if (spec.required) issues.push(issue(path, 'required', `Заполните поле «${spec.label}».`));
      continue;
    }
    const parsed = parseOne(spec, given, path);
    if ('issues' in parsed) issues.push(...parsed.issues);
    else value[spec.name] = parsed.value;
  }
  return value;
}

function ownValue(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name)
    ? (raw as Record<string, unknown>)[name]
    : undefined;
}

function parseOne(spec: InputSpec, given: unknown, path: string): Parsed {
  const refuse = (code: IssueCode, message: string): Parsed => ({ issues: [issue(path, code, message)] });
  switch (spec.kind) {
    case 'date': {
      if (!isPlainDate(given)) return refuse('invalid-date', 'Такой даты нет. Введите её так: 19.01.2026.');
      const { min, max } = boundsOf(spec);
      if (given < min || given > max) {
        return refuse(
          'out-of-range',
          `Считаем с ${min.slice(0, 4)} по ${max.slice(0, 4)} год: проверьте год.`,
        );
      }
      return { value: given };
    }
    case 'integer':
    case 'amount': {
      const { min, max } = spec;
      const number = typeof given === 'number' ? given : Number.NaN;
      // Kopecks are read off to the nearest one, since 0.07 * 100 is not 7; days are whole or refused.
      const value = spec.kind === 'integer' ? number : Math.round(number * 100) / 100;
      if (spec.kind === 'integer' ? !Number.isInteger(number) : !(Math.abs(value - number) < 1e-8)) {
        const wanted = spec.kind === 'integer' ? 'целое число' : 'сумму в рублях';
        return refuse('invalid-number', `Введите ${wanted} цифрами.`);
      }
      if (value < min || value > max) {
        return refuse('out-of-range', `Введите число от ${min} до ${max}.`);
      }
      // No negative zero: it would come out as "-0".
      return { value: value + 0 };
    }
    case 'boolean':
      return typeof given === 'boolean'
        ? { value: given }
        : refuse('unknown-option', 'Выберите «да» или «нет».');
    case 'choice':
      return spec.options.some((option) => option.value === given)
        ? { value: given }
        : refuse('unknown-option', 'Выберите один из вариантов.');
    case 'choices': {
      // Each option once at most: an endless array is not even looked through.
      if (!Array.isArray(given) || given.length > spec.options.length)
        return refuse('unknown-option', 'Выберите варианты из списка.');
      const known = spec.options.map((option) => option.value).filter((value) => given.includes(value));
      return given.every((value) => known.includes(value))
        ? { value: known }
        : refuse('unknown-option', 'Выберите варианты из списка.');
    }
    case 'list': {
      if (!Array.isArray(given)) return refuse('required', `Заполните поле «${spec.label}».`);
      if (given.length > spec.maxItems) return refuse('out-of-range', `Не больше ${spec.maxItems} строк.`);
      const issues: Issue[] = [];
      const rows = Array.from(given, (row: unknown, index) => {
        const prefix = `${path}.${index}.`;
        const parsedRow = parseFields(spec.item, row, prefix, issues);
        checkRules(
          spec.item,
          parsedRow,
          spec.order === undefined ? {} : { order: spec.order },
          prefix,
          issues,
        );
        return parsedRow;
      });
      return issues.length === 0 ? { value: rows } : { issues };
    }
  }
}

function checkRules(
  specs: readonly InputSpec[],
  value: ParsedInputs,
  { requireOneOf, order = [] }: InputRules,
  prefix: string,
  issues: Issue[],
): void {
  const labelOf = (name: string): string => specs.find((spec) => spec.name === name)?.label ?? name;
  if (
    requireOneOf !== undefined &&
    issues.length === 0 &&
    requireOneOf.every((name) => !Object.hasOwn(value, name))
  ) {
    const labels = requireOneOf.map((name) => `«${labelOf(name)}»`).join(', ');
    issues.push(issue(requireOneOf[0] ?? '', 'required', `Заполните хотя бы одно поле: ${labels}.`));
  }
  for (const [start, end] of order) {
    const [from, to] = [value[start], value[end]];
    if (typeof from === 'string' && typeof to === 'string' && to < from) {
      issues.push(issue(prefix + end, 'order', `Эта дата раньше, чем «${labelOf(start)}». Проверьте обе.`));
    }
  }
}

function issue(path: string, code: IssueCode, message: string): Issue {
  return { path, code, message };
}
