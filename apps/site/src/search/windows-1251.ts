import { encoding } from './search-index.ts';

const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(new Uint8Array([byte])), byte]),
);

/** What the encoding has no letter for is written as near as it goes. */
const nearest: Readonly<Record<string, string>> = { '₽': 'руб.', '×': 'x', '−': '-', '‑': '-' };

/**
 * Encodes a text for `new TextDecoder('windows-1251')`.
 *
 * @throws RangeError if a letter is not in the encoding
 * @example encode('да') // new Uint8Array([228, 224])
 */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    [...text].flatMap((letter) => [...(nearest[letter] ?? letter)]),
    (letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new RangeError(`windows-1251 has no «${letter}»`);
      return byte;
    },
  );
}
