/**
 * What a typed or pasted text says, freed from how it was written: invisible marks fall away, full-width and other
 * compatibility forms, dashes and digits of any script become the plain ones, spaces single. Letters keep their case.
 * Anything but a text is empty.
 *
 * @example plainText('\u200e１９−01\u00a0٢٠٢٦ ') // '19-01 2026'
 */
export function plainText(text: unknown): string {
  if (typeof text !== 'string') return '';
  return (
    text
      // Default_Ignorable_Code_Point: marks of direction, joiners, the soft hyphen, variation selectors.
      .replace(/\p{DI}/gu, '')
      .normalize('NFKC')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The ten digits of a script begin at a code point that ends in 0 or in 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}
