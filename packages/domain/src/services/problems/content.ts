import type { ServiceId } from '../../schema/ids.ts';
import type { Catalogue } from '../catalogue.ts';
import { alternatives } from './alternatives.ts';
import { awaiting } from './awaiting.ts';
import { channels } from './channels.ts';
import { conditions } from './conditions.ts';
import { conflictAdvice } from './conflict-advice.ts';
import { contacts } from './contacts.ts';
import { counts } from './counts.ts';
import { demandedPapers } from './demanded-papers.ts';
import { emptyFirstScreens } from './empty-first-screens.ts';
import { formsOfAddress } from './forms-of-address.ts';
import { headlines } from './headlines.ts';
import { idleQuestions } from './idle-questions.ts';
import { labels } from './labels.ts';
import { lackingPapers } from './lacking-papers.ts';
import { ofServices } from './of-services.ts';
import { sentenceLengths } from './sentence-lengths.ts';
import { unnamedPlaces } from './unnamed-places.ts';
import { unshownPapers } from './unshown-papers.ts';
import { words } from './words.ts';

/** Whether a page agrees with itself and speaks to its reader. */
const rules = [
  headlines,
  emptyFirstScreens,
  demandedPapers,
  unshownPapers,
  lackingPapers,
  alternatives,
  labels,
  counts,
  conditions,
  idleQuestions,
  contacts,
  unnamedPlaces,
  channels,
  conflictAdvice,
  words,
  formsOfAddress,
  sentenceLengths,
];

/**
 * What is wrong with the content of these services, whether they are awaited or not.
 *
 * It says, for instance: procedure reapply: «Срока нет» stands over a running term
 *
 * @example contentOf(catalogue, []) // []
 */
export function contentOf(catalogue: Catalogue, ids: readonly ServiceId[]): string[] {
  const part = ofServices(catalogue, ids);
  return rules.flatMap((rule) => rule(part));
}

/**
 * What is wrong with the content of the services that are not awaited any more, and the awaited ones with nothing left to do.
 *
 * It says, for instance: service patent: its content is whole: take it out of `awaiting` (services/problems/awaiting.ts)
 *
 * @example content(catalogue) // []
 */
export function content(catalogue: Catalogue): string[] {
  const ids = catalogue.services.map(({ id }) => id);
  return [
    ...contentOf(
      catalogue,
      ids.filter((id) => !awaiting.includes(id)),
    ),
    ...ids
      .filter((id) => awaiting.includes(id) && contentOf(catalogue, [id]).length === 0)
      .map(
        (id) =>
          `service ${id}: its content is whole: take it out of \`awaiting\` (services/problems/awaiting.ts)`,
      ),
  ];
}
