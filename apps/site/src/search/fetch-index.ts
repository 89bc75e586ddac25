import { prepare, type Searchable } from './find.ts';
import { encoding, searchIndexAddress, unpack } from './search-index.ts';

/** A network that says nothing for so long is taken to be gone. */
const longestWaitMs = 10_000;

let coming: Promise<Searchable> | undefined;

async function fetchIndex(): Promise<Searchable> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestWaitMs);
  try {
    const response = await fetch(searchIndexAddress, { signal: stop.signal });
    if (!response.ok) throw new Error(String(response.status));
    return prepare(unpack(new TextDecoder(encoding).decode(await response.arrayBuffer())));
  } finally {
    clearTimeout(timer);
  }
}

/** The index, fetched once; a failed try is no try. */
export function searchable(): Promise<Searchable> {
  coming ??= fetchIndex();
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
