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
 * A partner's colour as it can be read on a paper and the paper on it: its hue stays, and it goes towards black or white, away
 * from the paper, as far as needed.
 *
 * @param accent - `#rrggbb`
 * @param paper - the colour under links and that of the text on buttons, `#rgb` or `#rrggbb`
 * @example
 * readable('#1a4f8a', '#ffffff') // '#1a4f8a'
 * readable('#ffd400', '#ffffff') // '#806a00'
 */
export function readable(accent: string, paper: string): string {
  const end = contrast('#000', paper) < contrast('#fff', paper) ? 255 : 0;
  const mixed = (share: number) =>
    accent.replace(/\w\w/g, (digits) =>
      Math.round(Number.parseInt(digits, 16) * (1 - share) + end * share)
        .toString(16)
        .padStart(2, '0'),
    );
  let share = 0;
  while (share < 1 && contrast(mixed(share), paper) < enough) share += 1 / 16;
  return mixed(share);
}
