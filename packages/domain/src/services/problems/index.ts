import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { Catalogue } from '../catalogue.ts';
import { announcedDates } from './announced-dates.ts';
import { content } from './content.ts';
import { coverage } from './coverage.ts';
import { fileNames } from './file-names.ts';
import { firstScreens } from './first-screens.ts';
import { groups } from './groups.ts';
import { letterTexts } from './letter-texts.ts';
import { placement } from './placement.ts';
import { questions } from './questions.ts';
import { repeatedIds } from './repeated-ids.ts';
import { shapes } from './shapes.ts';
import { unknownIds } from './unknown-ids.ts';

/** The rules in the order of their sentences; each may rely on the shapes. */
const rules = [
  fileNames,
  unknownIds,
  repeatedIds,
  questions,
  groups,
  firstScreens,
  letterTexts,
  placement,
  coverage,
  content,
];

/**
 * Everything wrong with the catalogue, in sentences an editor understands; empty when all is well. While a shape is wrong
 * only the shapes are told. Given a day, it also tells what that day has made stale; without one nothing hangs on the clock.
 *
 * It says, for instance: reapply.forWhom: unknown section "S000-99"
 *
 * @example findProblems(catalogue) // []
 */
export function findProblems(catalogue: Catalogue, { today }: { today?: PlainDate } = {}): string[] {
  const misshapen = shapes(catalogue);
  if (misshapen.length > 0) return misshapen;
  return [
    ...rules.flatMap((rule) => rule(catalogue)),
    ...(today ? announcedDates(catalogue.lawNotes, today) : []),
  ];
}
