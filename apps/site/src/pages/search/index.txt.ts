import { collectEntries } from '../../search/collect-entries.ts';
import { encoding, pack } from '../../search/search-index.ts';
import { encode } from '../../search/windows-1251.ts';

/** What search answers from at once; fetched when the reader turns to a field of search. */
export function GET() {
  return new Response(encode(pack(collectEntries())), {
    headers: { 'Content-Type': `text/plain; charset=${encoding}` },
  });
}
