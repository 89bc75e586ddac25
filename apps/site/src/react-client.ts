/**
 * The part of React that the islands use, on Preact's core, and the entry by which Astro brings an island to life.
 * Only the browser's bundle gets it (see `astro.config.mjs`): compat and Astro's own entry, with slots and
 * `client:only` that no island has, would take another 3 kB of the 30 that a calculator may load.
 * The islands keep to what React and Preact both understand: `onInput` for text, `onChange` for boxes and lists.
 */
import { type ComponentType, createElement, hydrate } from 'preact';

export { createElement, Fragment } from 'preact';
export { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';

/** Astro calls this for each island with the element it was drawn into on the server. */
export default (element: HTMLElement) => (component: ComponentType, properties: Record<string, unknown>) => {
  if (element.hasAttribute('ssr')) hydrate(createElement(component, properties), element);
};
