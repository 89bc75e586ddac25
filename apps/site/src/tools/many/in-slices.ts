/** Rows between two breaths of the page: less than 200 ms of work for a cheap phone, which takes 4 to 8 ms a row. */
const sliceOf = 10;

/** Lets the page answer whoever waits. */
export function breathe(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does something to every item, and lets the page breathe in between: it stays alive, shows how far the work is, and can stop.
 *
 * @param told - is given how many are done; what it gives back is whether to go on
 * @returns what was made until the end or the stop
 */
export async function inSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
  told: (done: number) => boolean,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < items.length; from += sliceOf) {
    for (const item of items.slice(from, from + sliceOf)) made.push(make(item));
    if (!told(made.length)) break;
    await breathe();
  }
  return made;
}
