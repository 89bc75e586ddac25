import { defineCalculator } from '../engine/define.ts';
import type { DatedOutcome } from '../engine/outcome.ts';
import { noLaterThan } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Warning } from '../engine/types.ts';
import { appeal, courtByLaw, courtBySource } from './refusal-appeal/court.ts';
import { migrationReply, mvdReply, prosecutorDecision } from './refusal-appeal/replies.ts';
import * as words from './refusal-appeal/words.ru.ts';

/** Who must answer a complaint about a refusal by when, and by when the person must go on to court. */
export const calculator = defineCalculator({
  id: 'refusal-appeal',
  ...words.about,
  service: 'registration-refusal',
  procedures: [
    'complain-to-mvd',
    'complain-to-prosecutor',
    'prepare-court-claim',
    'go-through-court',
    'apply-at-mfc',
    'ask-migration-service',
  ],
  inputs: [
    { kind: 'date', name: 'refusedOn', ...words.fields.refusedOn, required: false },
    { kind: 'date', name: 'mvdComplaintOn', ...words.fields.mvdComplaintOn, required: false },
    { kind: 'date', name: 'prosecutorReceivedOn', ...words.fields.prosecutorReceivedOn, required: false },
    {
      kind: 'date',
      name: 'prosecutorDecisionReceivedOn',
      ...words.fields.prosecutorDecisionReceivedOn,
      required: false,
    },
    { kind: 'date', name: 'courtDecisionOn', ...words.fields.courtDecisionOn, required: false },
    { kind: 'date', name: 'mfcRequestOn', ...words.fields.mfcRequestOn, required: false },
  ],
  requireOneOf: [
    'refusedOn',
    'mvdComplaintOn',
    'prosecutorReceivedOn',
    'prosecutorDecisionReceivedOn',
    'courtDecisionOn',
    'mfcRequestOn',
  ],
  order: [['prosecutorReceivedOn', 'prosecutorDecisionReceivedOn']],
  example: { refusedOn: '2026-03-02', mvdComplaintOn: '2026-03-05' },
  cites: ['S000-16', 'S000-17', 'S000-20', 'S000-22'],
  law: ['000-30d-mvd', '000-prok30', '000-10d', '000-appeal', '000-mfc15', 'G-kas'],

  compute({
    refusedOn,
    mvdComplaintOn,
    prosecutorReceivedOn,
    prosecutorDecisionReceivedOn,
    courtDecisionOn,
    mfcRequestOn,
  }) {
    // What the person must do stands first, then the answers to wait for.
    const outcomes = [
      ...(refusedOn === undefined ? [] : [courtByLaw(refusedOn)]),
      ...(prosecutorDecisionReceivedOn === undefined ? [] : [courtBySource(prosecutorDecisionReceivedOn)]),
      ...(courtDecisionOn === undefined ? [] : appeal(courtDecisionOn)),
      ...(mvdComplaintOn === undefined ? [] : mvdReply(mvdComplaintOn)),
      ...(prosecutorReceivedOn === undefined ? [] : [prosecutorDecision(prosecutorReceivedOn)]),
      ...(mfcRequestOn === undefined ? [] : [migrationReply(mfcRequestOn)]),
    ];
    return {
      headline: outcomes.slice(0, 1).map(headlineOf).join(''),
      outcomes,
      warnings: prosecutorDecisionReceivedOn === undefined ? [] : [courtRunsFromRefusal],
    };
  },
});

const courtRunsFromRefusal: Warning = {
  code: 'court-term-runs-from-refusal',
  text: words.courtRunsFromRefusal,
  cites: ['S000-17'],
  law: ['000-10d'],
};

function headlineOf(first: DatedOutcome): string {
  return `${words.acts[first.id] ?? first.label} ${noLaterThan(leadingDay(first))}`;
}
