import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculatorFiles } from '../../scripts/registry/calculator-files.ts';
import { outcomeIds } from '../../scripts/registry/outcome-ids.ts';
import {
  type CalculatorValue,
  calculate,
  calculatorMetadata,
  calculators,
  type InputSpec,
  type IssueCode,
  inputsJsonSchema,
  leadingDay,
  leadingOutcome,
  type Outcome,
  run,
} from '../../src/calculators/index.ts';
import { formatRussianDate } from '../../src/plain-date/format-russian-date.ts';
import { isPlainDate } from '../../src/plain-date/plain-date.ts';
import { procedures, services } from '../../src/services/index.ts';
import { lawNotes, sectionIds } from '../../src/sources/index.ts';
import { firstYear, lastYear } from '../edges.ts';
import { safeTraceOf } from './cited.ts';
import { anyDay, plausibleRecord } from './plausible.ts';

/** The outward promise: every calculator and its inputs, an optional one with `?`, the fields of a row in brackets. */
const inputsById: Readonly<Record<string, string>> = {
  'patent-renewal': 'patentIssuedOn contractOn? passportExpiresOn? lastDocumentOn?',
  'patent-tax-coverage':
    'patentIssuedOn through? payments[paidOn amount] monthlyAmount? prices[year amount]?',
  'patent-price': 'startsOn months payOn? prices[year amount]?',
  'papers-validity': 'submittedOn medicalOn? certificateOn? passportExpiresOn? policyTo?',
  'patent-reapplication': 'refusedOn',
  'insurance-coverage': 'policyFrom policyTo workFrom workTo',
  'education-document': 'country issuedOn',
  'employment-notices': 'contractOn patentIssuedOn?',
  'document-validity': 'submittedOn documents[kind expiresOn]',
  'bank-statement': 'submittedOn from to',
  'host-registration': 'arrivedOn citizenship? firstAddress? enteredOn?',
  'refusal-appeal':
    'refusedOn? mvdComplaintOn? prosecutorReceivedOn? prosecutorDecisionReceivedOn? courtDecisionOn? mfcRequestOn?',
  'stay-90-days': 'stays[from to?]',
  'registration-period': 'startsOn endsOn?',
  'owner-invitation': 'registrationStartsOn issuedOn? validUntil?',
  'registration-processing': 'submittedOn clarification',
  'registration-renewal': 'endsOn',
  'child-registration': 'from to permanentRegistrationHere situations',
  'registration-fine': 'overdueDays repeated',
  'gis-connection': 'receivedOn registeredOn?',
  'gis-notice': 'event happenedOn party',
  'gis-software-replacement': 'startsOn',
  'gis-dispute': 'startedOn extensionDays? endedOn?',
  'gis-termination': 'noticeOn? endsOn?',
  'monthly-document-period': 'from to today existing[from to]?',
  'monthly-document-ready': 'submittedOn needsApproval',
  'working-days': 'from days? to?',
};
const ids = Object.keys(inputsById);
const codes: IssueCode[] = [
  'required',
  'invalid-date',
  'invalid-number',
  'order',
  'out-of-range',
  'unknown-option',
];

/** Fuzzing is to be generous, but not once for each of a thousand mutants. */
const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 300);

/** Real names with values of any sort, and beside them names that have hurt others. */
function hostileRecord(specs: readonly InputSpec[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    anyDay,
    fc.constantFrom(
      '',
      '2026-02-30',
      '20206-01-01',
      'NaN',
      '🙂',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      1e308,
      null,
    ),
    fc.array(fc.jsonValue(), { maxLength: 4 }),
  );
  const names = [...specs.map(({ name }) => name), '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  return fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 12 })
    .map((pairs) => recordOf(pairs));
}

/** As `JSON.parse` makes it: `__proto__` becomes an own name like any other. */
function recordOf(pairs: [string, unknown][]): unknown {
  const record = {};
  for (const [name, value] of pairs) {
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return record;
}

function described(specs: readonly InputSpec[]): string {
  return specs
    .map((spec) => {
      const row = spec.kind === 'list' ? `[${described(spec.item)}]` : '';
      return `${spec.name}${row}${spec.required ? '' : '?'}`;
    })
    .join(' ');
}

function datesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4,}-\d/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(datesOf);
}

/** The ids that the types give to the outcomes of each calculator (`OutcomeIds`), a counted part as anything. */
const typedId = new Map(
  calculatorFiles().map((file) => [
    file.name,
    new RegExp(
      `^(?:${outcomeIds(file)
        .join('|')
        .replace(/['`]/g, '')
        .replace(/\$\{string\}/g, '.+')})$`,
    ),
  ]),
);

/** What must hold of every answer, whatever was asked. */
function expectSound(value: CalculatorValue): void {
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  expect(JSON.stringify(value)).not.toMatch(/NaN|undefined|Infinity|\[object/);
  for (const date of datesOf(value)) expect(isPlainDate(date)).toBe(true);
  expect(new Set(value.outcomes.map(({ id }) => id)).size).toBe(value.outcomes.length);
  for (const outcome of value.outcomes) {
    expectSoundOutcome(outcome);
    expect(outcome.id).toMatch(typedId.get(value.calculator) ?? 'no such calculator');
  }
  for (const { from, to } of value.periods ?? []) expect(from <= to).toBe(true);
}

function expectSoundOutcome(outcome: Outcome): void {
  const { trace } = outcome;
  const [last, lastSafe] = [trace.at(-1), safeTraceOf(outcome).at(-1)];
  switch (outcome.kind) {
    case 'last-day':
      if (outcome.date !== undefined) expect(outcome.safeDate <= outcome.date).toBe(true);
      break;
    case 'not-before':
      if ('date' in outcome) expect(leadingDay(outcome) >= outcome.date).toBe(true);
      break;
    case 'expected-by':
      if ('from' in outcome) expect(outcome.from <= outcome.to).toBe(true);
      break;
    case 'amount':
      expect(Number.isFinite(outcome.amount) && outcome.amount >= 0).toBe(true);
      break;
    case 'check':
      if ('amount' in outcome) expect(outcome.amount).toBeGreaterThan(0);
      break;
  }
  if ('rolledDate' in outcome && outcome.rolledDate !== undefined)
    expect(outcome.rolledDate > outcome.date).toBe(true);
  if (last !== undefined)
    expect(last.to).toBe('date' in outcome ? outcome.date : 'to' in outcome && outcome.to);
  if (lastSafe !== undefined) expect(lastSafe.to).toBe(leadingDay(outcome));
}

it('offers the promised calculators and no other, in their order', () => {
  expect(calculators.map(({ id }) => id)).toEqual(ids);
});

it('answers an unknown id with an issue', () => {
  for (const id of ['nope', '', '__proto__', 'constructor']) {
    expect(calculate(id, {})).toEqual({
      ok: false,
      issues: [{ path: '', code: 'unknown-option', message: 'Такого калькулятора нет.' }],
    });
    expect(calculatorMetadata(id)).toBeUndefined();
  }
});

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (id, calculator) => {
    const example = run(calculator, calculator.example);

    it('answers its own example soundly, in Russian, without a full stop in the headline', () => {
      if (!example.ok) throw new Error(JSON.stringify(example.issues));
      expectSound(example.value);
      expect(example.value.calculator).toBe(id);
      expect(example.value.inputs).toEqual(calculator.example);
      expect(example.value.headline).toMatch(/^[А-ЯЁ0-9].*[^.]$/);
      for (const { label } of example.value.outcomes) expect(label).toMatch(/^[А-ЯЁ0-9].*[^.]$/);
      for (const text of [
        example.value.verdict?.text,
        ...example.value.outcomes.map((outcome) => outcome.text),
      ]) {
        if (text !== undefined) expect(text).toMatch(/[.!?]$/);
      }
    });

    it('leads with the day that its headline names', () => {
      fc.assert(
        fc.property(plausibleRecord(calculator.inputs), (inputs) => {
          const result = run(calculator, inputs);
          const lead = result.ok ? leadingOutcome(result.value) : undefined;
          // Ten days after the prosecutor's answer have no ground in law: the headline asks for the day that does.
          const asks = result.ok && result.value.verdict?.code === 'refusal-day-needed';
          if (result.ok && lead !== undefined && !asks)
            expect(result.value.headline).toContain(formatRussianDate(leadingDay(lead), { year: false }));
        }),
      );
    });

    it('has metadata that travels as JSON, without the function', () => {
      const metadata = calculatorMetadata(id);
      expect(metadata).not.toHaveProperty('compute');
      expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
    });

    it('names only sections and law notes that exist', () => {
      const notes: readonly string[] = lawNotes.map((note) => note.id);
      expect(calculator.cites.filter((section) => !sectionIds.includes(section))).toEqual([]);
      expect(calculator.law.filter((note) => !notes.includes(note))).toEqual([]);
    });

    it('takes the inputs that were promised', () => {
      expect(described(calculator.inputs)).toBe(inputsById[id]);
    });

    it('serves a service and procedures that exist', () => {
      // Working days are asked for everywhere.
      if (id !== 'working-days') expect(calculator.procedures).not.toEqual([]);
      const known: readonly string[] = procedures.map((procedure) => procedure.id);
      expect(calculator.procedures.filter((procedure) => !known.includes(procedure))).toEqual([]);
      if (calculator.service !== undefined)
        expect(services.map((service) => service.id)).toContain(calculator.service);
    });

    it('rests every outcome on a section or a law note it has declared', () => {
      fc.assert(
        fc.property(plausibleRecord(calculator.inputs), (inputs) => {
          const result = run(calculator, inputs);
          if (!result.ok) return;
          for (const outcome of result.value.outcomes) {
            expect([...outcome.cites, ...(outcome.law ?? [])]).not.toEqual([]);
            if (outcome.basis === 'law') expect(outcome.law ?? []).not.toEqual([]);
          }
          const all = [...result.value.outcomes, ...result.value.warnings];
          const steps = result.value.outcomes.flatMap((outcome) => [
            ...outcome.trace,
            ...safeTraceOf(outcome),
          ]);
          const cited = [...all, ...steps].flatMap(({ cites = [] }) => cites);
          const named = all.flatMap(({ law = [] }) => law);
          expect(cited.filter((section) => !calculator.cites.includes(section))).toEqual([]);
          expect(named.filter((note) => !calculator.law.includes(note))).toEqual([]);
        }),
      );
    });

    it('gives a sound answer or known issues for plausible inputs', () => {
      fc.assert(
        fc.property(plausibleRecord(calculator.inputs), (inputs) => {
          const result = calculate(id, inputs);
          if (result.ok) expectSound(result.value);
          else for (const { code } of result.issues) expect(codes).toContain(code);
        }),
        { numRuns: fuzzRuns },
      );
    });

    it('never throws, whatever comes in', () => {
      const anything = fc.oneof(hostileRecord(calculator.inputs), fc.anything(), fc.jsonValue());
      fc.assert(
        fc.property(anything, (inputs) => {
          const result = calculate(id, inputs);
          if (result.ok) expectSound(result.value);
          else {
            expect(result.issues).not.toEqual([]);
            for (const { path, code, message } of result.issues) {
              expect(codes).toContain(code);
              expect(message).toMatch(/[.]$/);
              const [name = ''] = path.split('.');
              expect(calculator.inputs.some((spec) => spec.name === name)).toBe(true);
            }
          }
        }),
        { numRuns: fuzzRuns },
      );
    });

    it('asks for exactly its required inputs when given none', () => {
      const required = calculator.inputs.filter((spec) => spec.required).map(({ name }) => name);
      const expected = required.length > 0 ? required : (calculator.requireOneOf ?? []).slice(0, 1);
      const result = calculate(id, {});
      expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(
        expected.map((name) => `${name} required`),
      );
      for (const nothing of [null, undefined, [], 'text', 7]) expect(calculate(id, nothing)).toEqual(result);
    });

    it('describes its inputs as a JSON Schema', () => {
      const schema = inputsJsonSchema(calculator);
      expect(schema).toMatchObject({
        type: 'object',
        required: calculator.inputs.filter((spec) => spec.required).map(({ name }) => name),
      });
      expect(Object.keys(schema.properties as object)).toEqual(calculator.inputs.map(({ name }) => name));
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    });

    it('gives the same answer to the same inputs and leaves them alone', () => {
      const inputs = structuredClone(calculator.example);
      expect(run(calculator, inputs)).toEqual(example);
      expect(inputs).toEqual(calculator.example);
    });
  },
);

it('keeps every calculator and its parts apart from the others', () => {
  const folder = join(import.meta.dirname, '../../src/calculators');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  for (const id of ids) {
    const own = files.filter((path) => path.endsWith(`/${id}.ts`) || path.includes(`/${id}/`));
    expect(own).not.toEqual([]);
    for (const path of own) {
      // A type is gone when the code runs.
      const text = readFileSync(join(folder, path), 'utf8').replace(/^import type [^;]*;/gm, '');
      const imported = [...text.matchAll(/from '(\.[^']+)\.ts'/g)]
        .map(([, from = '']) => join(dirname(path), from))
        .filter((from) => !from.startsWith('..'))
        .flatMap((from) => from.split(sep));
      expect(imported.filter((name) => (ids.includes(name) && name !== id) || name === 'registry')).toEqual(
        [],
      );
      expect(text).not.toMatch(/\.\.\/(?:sources|services|schema)\//);
    }
  }
});

describe('the bounds of the calendar', () => {
  const dated = calculators.filter(({ inputs }) => inputs.some(({ kind }) => kind === 'date'));
  test.each(dated.map((calculator) => [calculator.id, calculator] as const))(
    '%s leads to the date to mend in any year',
    (id, calculator) => {
      const text = JSON.stringify(calculator.example);
      const first = Math.min(...datesOf(calculator.example).map((date) => Number(date.slice(0, 4))));
      for (const year of [2000, firstYear - 1, lastYear + 1, lastYear + 4, 2099]) {
        const moved: unknown = JSON.parse(
          text.replace(/"(\d{4})(?=-\d\d-\d\d")/g, (_, from: string) => `"${year + Number(from) - first}`),
        );
        const result = calculate(id, moved);
        if (result.ok) expectSound(result.value);
        else expect(result.issues.every(({ code }) => code === 'out-of-range')).toBe(true);
      }
    },
  );
});
