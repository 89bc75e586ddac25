/** WCAG 2.2, success criterion 1.4.3: text against its ground. */
const enough = 4.5;

/** Relative luminance of `#rgb` or `#rrggbb`, 0 for black to 1 for white (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const digits = colour.trim().slice(1);
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number): number => {
    const share = Number.parseInt(wide.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/**
 * Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @param one - `#rgb` or `#rrggbb`
 * @param other - `#rgb` or `#rrggbb`
 * @example
 * contrast('#005f4b', '#fff').toFixed(2) // '7.67'
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The text colour to set on a partner's accent, if the accent may be used at all: it has to be read
 * on each ground where links stand, and some ink has to be read on it.
 *
 * @param accent - the partner's colour, `#rrggbb`
 * @param grounds - the colours under links
 * @param inks - text colours to choose from
 * @returns the ink with the most contrast, or `undefined` when the accent must be ignored
 * @example
 * inkFor('#1a4f8a', ['#ffffff'], ['#ffffff', '#121a17']) // '#ffffff'
 * inkFor('#ffd400', ['#ffffff'], ['#ffffff', '#121a17']) // undefined
 */
export function inkFor(
  accent: string,
  grounds: readonly string[],
  inks: readonly string[],
): string | undefined {
  if (!grounds.every((ground) => contrast(accent, ground) >= enough)) return undefined;
  const [best] = [...inks].sort((a, b) => contrast(accent, b) - contrast(accent, a));
  return best && contrast(accent, best) >= enough ? best : undefined;
}
