import type { Cases } from './case.ts';

let coming: Promise<Cases> | undefined;

/** What cases are answered from, fetched once; a failed try is no try. */
export function fetchCases(): Promise<Cases> {
  coming ??= fetch('/home/cases.json').then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  });
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}
