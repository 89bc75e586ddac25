import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import type { NextStep, Warning } from '../engine/types.ts';
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
    { kind: 'date', name: 'refusedOn', when: 'past', ...words.fields.refusedOn, required: false },
    { kind: 'date', name: 'mvdComplaintOn', when: 'past', ...words.fields.mvdComplaintOn, required: false },
    {
      kind: 'date',
      name: 'prosecutorReceivedOn',
      when: 'past',
      ...words.fields.prosecutorReceivedOn,
      required: false,
    },
    {
      kind: 'date',
      name: 'prosecutorDecisionReceivedOn',
      when: 'past',
      ...words.fields.prosecutorDecisionReceivedOn,
      required: false,
    },
    { kind: 'date', name: 'courtDecisionOn', when: 'past', ...words.fields.courtDecisionOn, required: false },
    { kind: 'date', name: 'mfcRequestOn', when: 'past', ...words.fields.mfcRequestOn, required: false },
  ],
  requireOneOf: [
    'refusedOn',
    'mvdComplaintOn',
    'prosecutorReceivedOn',
    'prosecutorDecisionReceivedOn',
    'courtDecisionOn',
    'mfcRequestOn',
  ],
  order: [
    ['refusedOn', 'mvdComplaintOn'],
    ['refusedOn', 'prosecutorReceivedOn'],
    ['refusedOn', 'prosecutorDecisionReceivedOn'],
    ['prosecutorReceivedOn', 'prosecutorDecisionReceivedOn'],
    ['refusedOn', 'courtDecisionOn'],
    ['refusedOn', 'mfcRequestOn'],
  ],
  example: { refusedOn: '2026-03-02', mvdComplaintOn: '2026-03-05' },
  cites: ['S000-16', 'S000-17', 'S000-20', 'S000-22'],
  law: ['000-30d-mvd', '000-prok30', '000-10d', '000-appeal', '000-mfc15', 'G-kas'],

  compute(
    {
      refusedOn,
      mvdComplaintOn,
      prosecutorReceivedOn,
      prosecutorDecisionReceivedOn,
      courtDecisionOn,
      mfcRequestOn,
    },
    { today },
  ) {
    const court = refusedOn === undefined ? [] : [courtByLaw(refusedOn)];
    const appeals = courtDecisionOn === undefined ? [] : appeal(courtDecisionOn);
    // What the person must do next stands first, then the answers to wait for.
    const outcomes = [
      ...appeals,
      ...court,
      ...(prosecutorDecisionReceivedOn === undefined ? [] : [courtBySource(prosecutorDecisionReceivedOn)]),
      ...(mvdComplaintOn === undefined ? [] : mvdReply(mvdComplaintOn)),
      ...(prosecutorReceivedOn === undefined ? [] : [prosecutorDecision(prosecutorReceivedOn)]),
      ...(mfcRequestOn === undefined ? [] : [migrationReply(mfcRequestOn)]),
    ];
    const [first] = outcomes;
    // By law no ten days run from the prosecutor's answer: without the day of the refusal the last day is not known.
    const asksForRefusal =
      prosecutorDecisionReceivedOn !== undefined && refusedOn === undefined && courtDecisionOn === undefined;
    return {
      ...(asksForRefusal
        ? {
            headline: words.refusalDayNeeded.headline,
            verdict: { code: 'refusal-day-needed', tone: 'warning', text: words.refusalDayNeeded.text },
          }
        : first === undefined
          ? { headline: '' }
          : tell(
              {
                outcome: first,
                ...(words.sayings[first.id] ?? { act: first.label, ...words.answerLate }),
                next: nextSteps[first.id] ?? afterNoAnswer,
              },
              today,
            )),
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

/** What can still be done when the day of an outcome is gone. */
const nextSteps: Readonly<Record<string, readonly NextStep[]>> = {
  'law-court': [
    { text: words.afterCourt.again, note: words.afterCourt.againNote, procedure: 'reapply' },
    {
      text: words.afterCourt.restore,
      note: words.afterCourt.restoreNote,
      procedure: 'prepare-court-claim',
      law: ['G-kas'],
    },
    { text: words.afterCourt.ask, note: words.afterCourt.askNote, procedure: 'get-legal-help' },
  ],
  'law-appeal': [
    { text: words.afterAppeal.restore, procedure: 'go-through-court', law: ['000-appeal'] },
    { text: words.afterAppeal.again, procedure: 'reapply' },
  ],
};

const afterNoAnswer: readonly NextStep[] = [
  { text: words.afterNoAnswer.again, procedure: 'complain-to-mvd' },
  { text: words.afterNoAnswer.prosecutor, procedure: 'complain-to-prosecutor' },
  { text: words.afterNoAnswer.court, procedure: 'prepare-court-claim', law: ['000-10d'] },
];
