import { expect, it } from 'vitest';
import { timeLineOf } from '../../src/calculators/engine/time-line.ts';
import { answer } from './answer.ts';

it('puts the dated answers in the order of days, equal days together, and leaves checks out', () => {
  const { outcomes } = answer('patent-renewal', {
    patentIssuedOn: '2026-01-19',
    contractOn: '2026-12-14',
    passportExpiresOn: '2029-05-31',
  });
  const { days, pending, tellsMore } = timeLineOf(outcomes);
  expect(days.map(({ date, outcomes: ofDay }) => [date, ...ofDay.map(({ id }) => id)])).toEqual([
    ['2026-12-14', 'main-documents-due'],
    ['2026-12-16', 'last-two-stage-day'],
    ['2026-12-18', 'medical-and-language-due'],
    ['2026-12-23', 'last-contract-day'],
    ['2027-01-12', 'contract-end'],
    ['2027-01-19', 'term-end'],
  ]);
  expect(pending).toEqual([]);
  expect(tellsMore).toBe(true);
});

it('names equal days once', () => {
  const { outcomes } = answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-23' });
  const [signing] = timeLineOf(outcomes).days.filter(({ date }) => date === '2026-12-23');
  expect(signing?.outcomes.map(({ id }) => id)).toEqual([
    'last-contract-day',
    'main-documents-due',
    'medical-and-language-due',
  ]);
});

it('keeps what waits for a calendar apart', () => {
  const { outcomes } = answer('gis-connection', { receivedOn: '2027-12-20' });
  const { days, pending } = timeLineOf(outcomes);
  expect(pending.map(({ id }) => id)).toEqual(['connected', 'registered-or-refused', 'copy-returned']);
  expect(days).toEqual([]);
});

it('tells no more where the one day has led already, and of checks alone', () => {
  expect(timeLineOf(answer('patent-reapplication', { refusedOn: '2026-03-02' }).outcomes).tellsMore).toBe(
    false,
  );
  expect(
    timeLineOf(
      answer('insurance-coverage', {
        policyFrom: '2026-01-19',
        policyTo: '2027-01-18',
        workFrom: '2026-01-19',
        workTo: '2027-01-18',
      }).outcomes,
    ),
  ).toEqual({ days: [], pending: [], tellsMore: false });
});
