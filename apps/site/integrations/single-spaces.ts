/** Text in which a space counts as written. */
const asWritten = /(<(script|style|pre|textarea)\b[^>]*>[\s\S]*?<\/\2>)/;

/**
 * A page in which one space stands between two tags where templates left several: what is shown is the same.
 *
 * @example withSingleSpaces('<b>1</b>   <b>2</b>') // '<b>1</b> <b>2</b>'
 */
export function withSingleSpaces(html: string): string {
  return html
    .split(asWritten)
    .flatMap((part, index) => {
      // Every third piece is the name of the tag, which the one before it has already.
      if (index % 3 === 2) return [];
      return index % 3 === 0 ? part.replaceAll(/>\s{2,}</g, '> <') : part;
    })
    .join('');
}
