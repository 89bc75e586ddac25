/**
 * `calculate` as a partner's compiler sees it: `types` fails where one of the mistakes below is let through, or where what
 * is right is not. Nothing here runs.
 */
import { calculate, type OutcomeIds } from '../src/calculators/index.ts';
import type { PlainDate } from '../src/plain-date/index.ts';

// @ts-expect-error: no calculator has this id
calculate('patent-renewals', { patentIssuedOn: '2026-01-19' });
// @ts-expect-error: the input is called `patentIssuedOn`
calculate('patent-renewal', { patentIssued: '2026-01-19' });
// @ts-expect-error: a day is no number
calculate('patent-renewal', { patentIssuedOn: 20260119 });
// @ts-expect-error: `patentIssuedOn` is required
calculate('patent-renewal', { contractOn: '2026-12-14' });
// @ts-expect-error: the same where nothing at all is given
calculate('patent-renewal', {});
// @ts-expect-error: no day is written so
calculate('patent-renewal', { patentIssuedOn: '19.01.2026' });
// @ts-expect-error: a choice is one of its options
calculate('host-registration', { arrivedOn: '2026-03-02', citizenship: 'uzbek' });
// @ts-expect-error: a row of a list has its own fields
calculate('patent-tax-coverage', { patentIssuedOn: '2026-01-19', payments: [{ paid: '2026-01-19' }] });
// @ts-expect-error: the option is called `today`
calculate('patent-renewal', { patentIssuedOn: '2026-01-19' }, { now: '2026-02-01' });

const result = calculate('patent-renewal', { patentIssuedOn: '2026-01-19' }, { today: '2026-02-01' });
if (result.ok) {
  const { calculator, inputs, outcomes } = result.value;
  calculator satisfies 'patent-renewal';
  inputs.patentIssuedOn satisfies PlainDate;
  // @ts-expect-error: the input was not given by that name
  inputs.refusedOn;
  // @ts-expect-error: no outcome of this calculator has this id
  outcomes.find(({ id }) => id === 'not-before');
  for (const outcome of outcomes) {
    outcome.id satisfies OutcomeIds['patent-renewal'];
    // Still a union told apart by its kind.
    if (outcome.kind === 'last-day') outcome.safeDate satisfies PlainDate;
  }
}

calculate('host-registration', { arrivedOn: '2026-03-02', citizenship: 'uzbekistan', firstAddress: true });
calculate('patent-tax-coverage', {
  patentIssuedOn: '2026-01-19',
  payments: [{ paidOn: '2026-01-19', amount: 10_000 }],
});

/** Whoever has the id from elsewhere passes what came with it. */
export function loosely(id: string, inputs: unknown) {
  return calculate(id, inputs, { today: inputs });
}
