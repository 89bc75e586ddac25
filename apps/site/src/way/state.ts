/** What a reader has done of a way: steps passed and steps left open, by `stationKey`. */
export interface WayState {
  version: 1;
  passed: string[];
  open: string[];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * A saved way, or nothing when the value has another shape.
 *
 * @example parseWayState({ version: 1, passed: ['reapply'], open: [] })?.passed // ['reapply']
 * @example parseWayState({ passed: [] }) // undefined
 */
export function parseWayState(value: unknown): WayState | undefined {
  const { version, passed, open } = Object(value) as { version?: unknown; passed?: unknown; open?: unknown };
  return version === 1 && isTexts(passed) && isTexts(open) ? { version, passed, open } : undefined;
}

/**
 * Where one stands: the first step that is not passed; nothing before any is passed or once all are.
 *
 * @example currentOf(['a', 'b', 'c'], ['a']) // 'b'
 */
export function currentOf(stations: readonly string[], passed: readonly string[]): string | undefined {
  return passed.length > 0 ? stations.find((station) => !passed.includes(station)) : undefined;
}
