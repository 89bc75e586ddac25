/**
 * The address without the escape that a messenger gave to its `#`: the host then knows no such page.
 *
 * @param pathname - `undefined` comes back for one that has no such escape
 * @example unescapedAddress('/calculators/patent-renewal/%23v=1&contractOn=14.12.2026') // '/calculators/patent-renewal/#v=1&contractOn=14.12.2026'
 */
export function unescapedAddress(pathname: string): string | undefined {
  // Two slashes at the start would lead to another host; the first page has no calculator.
  const [, page, fragment] = /^(\/[^/].*?)\/?%(?:25)*23(.+)$/.exec(pathname) ?? [];
  return page && `${page}/#${fragment}`;
}

/**
 * The fragment of a link as it was before messengers, editors and forms had it: decoded once more where it was encoded whole,
 * without the escapes of HTML, without the bracket, the comma or the tracking that was glued to its end. Nothing is added: a
 * date that was cut stays cut, and is refused by whoever reads it.
 *
 * @example mendedFragment('#v%3D1%26contractOn%3D14.12.2026') // '#v=1&contractOn=14.12.2026'
 * @example mendedFragment('#v=1&amp;contractOn=14.12.2026).') // '#v=1&contractOn=14.12.2026'
 */
export function mendedFragment(fragment: string): string {
  let mended = fragment;
  // More than twice nobody encodes; what is no code stays as it is.
  for (let time = 0; time < 2 && /^#v%(25)*3D/i.test(mended); time += 1)
    try {
      mended = decodeURIComponent(mended);
    } catch {
      break;
    }
  if (!mended.startsWith('#v=')) return fragment;
  return (
    mended
      .replace(/&(?:amp;)+/gi, '&')
      .replace(/(?:\]\(|[?&]utm_|:~:text=|[?&]fbclid=).*$/, '')
      // A browser encodes some of them itself: «»» is %C2%BB, the invisible space %E2%80%8B.
      .replace(/(?:[^\p{L}\p{N}=%]|%C2%BB|%E2%80%8B|%(?:2[1279AC]|3[BEF]|5D|60))+$/u, '')
  );
}
