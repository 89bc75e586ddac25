import type {
  CalculatorDefinition,
  CalculatorMetadata,
  CalculatorResult,
  CalculatorValue,
} from '@poryadok/domain/calculators';
import { run } from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { today } from '../shared/today.ts';
import { type Entry, emptyEntry, readEntry } from './entry.ts';
import { loaders } from './loaders.ts';

/** Where a calculation stands: nothing asked yet, something missing or wrong, or an answer. */
export interface Calculation {
  entry: Entry;
  setEntry(entry: Entry): void;
  /** Fields that hold something that cannot be read or used, by path. */
  errors: Readonly<Record<string, string>>;
  /** Required fields that are still empty, by path. */
  missing: Readonly<Record<string, string>>;
  dates: Readonly<Record<string, PlainDate>>;
  /** How dates and numbers were understood, by path. */
  told: Readonly<Record<string, string>>;
  value?: CalculatorValue;
  /** The calculator's own code did not arrive. */
  failed: boolean;
  retry(): void;
}

/** Runs the one calculator that was loaded; broken optional fields are left out and keep their error. */
function answer(
  calculator: CalculatorDefinition | undefined,
  { inputs, errors }: ReturnType<typeof readEntry>,
): CalculatorResult | undefined {
  if (!calculator) return undefined;
  const result = run(calculator, inputs);
  const blocked = Object.keys(errors).some((path) => {
    const spec = calculator.inputs.find(({ name }) => name === path.split('.')[0]);
    return spec?.required || path.includes('.');
  });
  return blocked && result.ok ? { ok: false, issues: [] } : result;
}

/**
 * The state of a calculator: what was typed, what it means, what follows.
 *
 * @param metadata - the calculator without its function
 * @param initial - what the fields hold at the start, after hydration
 */
export function useCalculator(metadata: CalculatorMetadata, initial: () => Entry | undefined): Calculation {
  const [entry, setEntry] = useState<Entry>(() => emptyEntry(metadata.inputs));
  const [calculator, setCalculator] = useState<CalculatorDefinition>();
  const [failed, setFailed] = useState(false);
  const [referenceDate, setReferenceDate] = useState<PlainDate>();

  // Once, after the first drawing, which must equal the server's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: later changes of `initial` must not wipe what was typed
  useEffect(() => {
    const start = initial();
    const day = today();
    setReferenceDate(day);
    const asksToday = metadata.inputs.some(({ name }) => name === 'today');
    if (start || asksToday)
      setEntry((old) => ({
        ...old,
        ...(asksToday && { today: day.split('-').reverse().join('.') }),
        ...start,
      }));
  }, []);

  const load = useCallback(() => {
    setFailed(false);
    loaders[metadata.id]()
      .then((loaded) => setCalculator(() => loaded.calculator))
      .catch(() => setFailed(true));
  }, [metadata.id]);
  useEffect(load, [load]);

  const { read, result } = useMemo(() => {
    const reading = readEntry(metadata.inputs, entry, referenceDate);
    return { read: reading, result: answer(calculator, reading) };
  }, [metadata.inputs, entry, referenceDate, calculator]);

  const issues = result && !result.ok ? result.issues : [];
  const pathOf = (path: string) => path || (metadata.requireOneOf?.[0] ?? metadata.inputs[0]?.name ?? '');
  const missing = Object.fromEntries(
    issues
      .filter(({ code, path }) => code === 'required' && !read.errors[path])
      .map(({ path, message }) => [pathOf(path), message]),
  );
  const wrong = Object.fromEntries(
    issues.filter(({ code }) => code !== 'required').map(({ path, message }) => [pathOf(path), message]),
  );
  return {
    entry,
    setEntry,
    errors: { ...wrong, ...read.errors },
    missing,
    dates: read.dates,
    told: read.told,
    ...(result?.ok && { value: result.value }),
    failed,
    retry: load,
  };
}
