/**
 * Puts what is shown into the address, without a step in the history. Safari refuses the hundredth change in ten seconds: the
 * address then lags, and nothing else does.
 */
export function replaceAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // The next change brings it along.
  }
}
