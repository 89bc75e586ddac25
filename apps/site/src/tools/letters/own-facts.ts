import { ownFactsKey } from '../../shared/keys.ts';
import { read, remove, write } from '../../shared/store.ts';
import type { OwnFacts } from './form.ts';

function parse(value: unknown): OwnFacts | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const facts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(facts);
}

/** What the reader asked to keep of themselves; nothing unless they asked. */
export function keptOwnFacts(): OwnFacts | undefined {
  const stored = read(ownFactsKey, parse);
  return stored.kind === 'found' ? stored.value : undefined;
}

/** Keeps these beside what is kept already; `false` where this device keeps nothing. */
export function keepOwnFacts(own: OwnFacts): boolean {
  return write(ownFactsKey, { ...keptOwnFacts(), ...own });
}

/** Keeps nothing any more. */
export function forgetOwnFacts(): void {
  remove(ownFactsKey);
}
