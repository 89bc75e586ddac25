/**
 * The part of React that the islands use, on Preact's core, and the entry by which Astro brings an island to life.
 * Only the browser's bundle gets it (see `astro.config.mjs`): compat and Astro's own entry, with slots and
 * `client:only` that no island has, would take another 3 kB of the 26 that a calculator may load before its first answer.
 * The islands keep to what React and Preact both understand: `onInput` for text, `onChange` for boxes and lists.
 */
import { createElement, type FunctionComponent, hydrate } from 'preact';

export { createElement, Fragment } from 'preact';
export { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';

type Properties = Record<string, unknown>;

/** A component, and what it loads before it comes to life, as further properties. */
type Island = FunctionComponent<Properties> & { ready?(properties: Properties): Promise<Properties> };

/** What a person entered while the code was still on its way. */
function entered(element: HTMLElement): readonly (() => void)[] {
  return [...element.querySelectorAll('input')].flatMap((input) => {
    const { value, checked } = input;
    if (value === input.defaultValue && checked === input.defaultChecked) return [];
    return () => {
      Object.assign(input, { value, checked });
      input.dispatchEvent(
        new Event(checked === input.defaultChecked ? 'input' : 'change', { bubbles: true }),
      );
    };
  });
}

/** Astro calls this for each island with the element it was drawn into on the server. */
export default (element: HTMLElement) => async (component: Island, properties: Properties) => {
  if (!element.hasAttribute('ssr')) return;
  const loaded = await component.ready?.(properties);
  const entries = entered(element);
  hydrate(createElement(component, { ...properties, ...loaded }), element);
  for (const enter of entries) {
    enter();
    // The next one must see what this one has changed.
    await new Promise((resolve) => setTimeout(resolve));
  }
};
