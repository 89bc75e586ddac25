/** 1 January 1980 in the form of ZIP: the first moment that it can name, as good as none. */
const noTime = 0x0021_0000;

/**
 * Takes from every file of a ZIP when it was written, so that the same letter is the same bytes, whenever and wherever it is
 * made. The list of files stands at the end of a ZIP and names where each begins; the library adds nothing to it but names.
 */
export function withoutTimes(zip: ArrayBuffer): ArrayBuffer {
  const view = new DataView(zip);
  let entry = view.getUint32(zip.byteLength - 6, true);
  for (let left = view.getUint16(zip.byteLength - 12, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, noTime, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, noTime, true);
    entry += 46 + view.getUint16(entry + 28, true);
  }
  return zip;
}
