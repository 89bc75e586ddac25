import { asPrinted, matchRefusal, maxRefusalLength, type RefusalMatch } from '@poryadok/domain/refusals';
import { besidePage } from '../beside.ts';

/** What was read of a text, and the reasons that it may mean. */
interface Reading {
  /** The part that was read, as it would be printed. */
  printed: string;
  matches: readonly RefusalMatch[];
}

function readRefusal(text: string): Reading {
  return { printed: asPrinted(text.slice(0, maxRefusalLength)), matches: matchRefusal(text) };
}

const work = besidePage(import.meta.url, { readRefusal });

/** A text as long as most refusals is read at once; a longer one would hold an old phone for half a second. */
const mostAtOnce = 2000;

/** Reads a refusal, a long one beside the page; throws when it was stopped. */
export async function read(text: string, stop: AbortSignal): Promise<Reading> {
  if (text.length <= mostAtOnce) return readRefusal(text);
  return work('readRefusal', text, stop).catch((error: unknown) => {
    if (stop.aborted) throw error;
    // A browser that lets no worker begin.
    return readRefusal(text);
  });
}
