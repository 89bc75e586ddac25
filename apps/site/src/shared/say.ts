/**
 * Says a line in a live region. The same line said again is a change too, so that whoever presses twice hears it twice.
 */
export function say(region: HTMLElement, line: string): void {
  region.textContent = region.textContent === line ? `${line}\u00a0` : line;
}
