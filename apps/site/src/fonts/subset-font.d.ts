declare module 'subset-font' {
  /** `characters` and what they need of a font's bytes, in the format asked for. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Readonly<Record<string, { min: number; max: number }>>;
      keepFeatures: readonly string[];
    },
  ): Promise<Uint8Array>;
}
