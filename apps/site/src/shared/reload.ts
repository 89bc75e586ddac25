/**
 * Another try at code that did not come. Browsers remember that an import failed and refuse it until the page is opened anew;
 * a calculator's address then brings back what was typed. Without a connection the page stays as it is.
 */
export function reload(): void {
  if (navigator.onLine) location.reload();
}
