import {
  type CalculatorResult,
  type CalculatorValue,
  type RunnableCalculator,
  run,
} from '@poryadok/domain/calculators';
import type { PlainDate } from '@poryadok/domain/plain-date';
import { useEffect, useMemo, useState } from 'react';
import { today } from '../shared/today.ts';
import { type Entry, emptyEntry, readEntry } from './entry.ts';
import type { Compute, IslandMetadata } from './load.ts';

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
  /** The reader's day, once the page is alive. */
  today?: PlainDate;
}

/** Runs a calculator; broken optional fields are left out and keep their error. */
function answer(
  calculator: RunnableCalculator,
  { inputs, errors }: ReturnType<typeof readEntry>,
  today: PlainDate,
): CalculatorResult {
  const result = run(calculator, inputs, { today });
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
 * @param compute - its function; the server has none, since it draws no answer
 * @param initial - what the fields hold at the start, after hydration
 */
export function useCalculator(
  metadata: IslandMetadata,
  compute: Compute | undefined,
  initial: () => Entry | undefined,
): Calculation {
  const [entry, setEntry] = useState<Entry>(() => emptyEntry(metadata.inputs));
  const [referenceDate, setReferenceDate] = useState<PlainDate>();

  // Once, after the first drawing, which must equal the server's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: later changes of `initial` must not wipe what was typed
  useEffect(() => {
    const start = initial();
    const day = today();
    setReferenceDate(day);
    setEntry((old) => ({
      ...old,
      ...('today' in old && { today: day.split('-').reverse().join('.') }),
      ...start,
      // What was typed while the code was on its way stands over what the address says.
      ...Object.fromEntries(Object.entries(old).filter(([name, value]) => value !== entry[name])),
    }));
  }, []);

  const { read, result } = useMemo(() => {
    const reading = readEntry(metadata.inputs, entry, referenceDate);
    // None in the first drawing: the server has none either.
    const result = referenceDate && compute && answer({ ...metadata, compute }, reading, referenceDate);
    return { read: reading, result };
  }, [metadata, compute, entry, referenceDate]);

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
    ...(referenceDate && { today: referenceDate }),
  };
}
