import { zipSync } from 'fflate';

/** Files as one archive; what is in it is compressed already. */
export function toZip(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const unlike = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) {
    let own = name;
    for (let again = 2; unlike.has(own); again++) own = name.replace(/(\.[^.]*)?$/, ` (${again})$1`);
    unlike.set(own, bytes);
  }
  return zipSync(Object.fromEntries(unlike), { level: 0 });
}
