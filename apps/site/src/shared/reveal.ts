/**
 * A link to something folded opens its way up, and the thing itself. Some browsers do the first by themselves, none the second;
 * without a script the reader lands at the line and opens it by hand.
 */
export function revealTarget(): void {
  const target = location.hash.length > 1 && document.getElementById(decode(location.hash.slice(1)));
  if (!target) return;
  const own = target.querySelector(':scope > details');
  for (let up: Element | null = own ?? target; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) up.open = true;
  target.scrollIntoView();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
