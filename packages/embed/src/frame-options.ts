/** What the page around a frame asks of it, read from the fragment that the loader wrote. */
export interface FrameOptions {
  /** `auto` is the reader's own setting. */
  theme: 'light' | 'dark' | 'auto';
  /** `#rrggbb`, its contrast not checked yet. */
  accent?: string;
  /** Origin of the page around the frame; results are posted to it and to no other. */
  host?: string;
  /** The partner asked for the answers; without it none is posted. */
  results: boolean;
  /** The fields as the fragment of a full page's link, from `data-prefill`. */
  link?: string;
  /** What the inputs hold at the start by folded name; look a name up with {@link prefilled}. */
  prefill: Readonly<Record<string, string>>;
}

/** Longer text is a mistake or an attack: the longest list takes less. */
const longestPrefill = 4000;

/** HTML lowercases attribute names and allows hyphens in them: `patentIssuedOn`, `patent-issued-on` and `patentissuedon` are one. */
function fold(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

/** `#abc` and `#AABBCC` become `#aabbcc`; anything else is no colour. */
function parseColour(value: string | null): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/**
 * A theme by its name, or the `color-scheme` of the page around: one that is drawn in both has both. A page that says nothing
 * is light, as most are.
 */
function parseTheme(value: string | null): FrameOptions['theme'] {
  const dark = /dark/.test(`${value}`);
  if (value === 'auto' || (dark && /light/.test(`${value}`))) return 'auto';
  return dark ? 'dark' : 'light';
}

function parseOrigin(value: string | null): string | undefined {
  try {
    const { origin, protocol } = new URL(value ?? '');
    return origin === value && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the options of a frame from its fragment.
 *
 * @param fragment - `location.hash`, with or without the leading `#`
 * @returns options; whatever is missing, broken or unknown is left out. Never throws.
 * @example
 * parseFrameOptions('#v=1&theme=dark&accent=%23036&prefillPatentissuedon=19.01.2026')
 * // { theme: 'dark', accent: '#003366', results: false, prefill: { patentissuedon: '19.01.2026' } }
 */
export function parseFrameOptions(fragment: string): FrameOptions {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const accent = parseColour(fields.get('accent'));
  const host = parseOrigin(fields.get('host'));
  const link = fields.get('prefill')?.slice(0, longestPrefill);
  const prefill: Record<string, string> = Object.create(null);
  for (const [name, value] of fields)
    if (/^prefill./.test(name) && value.length <= longestPrefill) prefill[fold(name.slice(7))] = value;
  return {
    theme: parseTheme(fields.get('theme')),
    ...(accent && { accent }),
    ...(host && { host }),
    results: host !== undefined && fields.has('results') && fields.get('results') !== 'false',
    ...(link && { link }),
    prefill,
  };
}

/**
 * What the partner put into one input, as typed: not validated.
 *
 * @example
 * prefilled(parseFrameOptions('#prefillPatentissuedon=19.01.2026'), 'patentIssuedOn') // '19.01.2026'
 */
export function prefilled({ prefill }: Pick<FrameOptions, 'prefill'>, input: string): string | undefined {
  return prefill[fold(input)];
}
