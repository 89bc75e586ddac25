import { createElement, type FunctionComponent, hydrate, options } from 'preact';

// The page itself says when: see `integrations/untranslated.ts`.
options.debounceRendering = (draw) => dispatchEvent(new CustomEvent('draw', { detail: draw }));

type Properties = Record<string, unknown>;

/** A component, and what it loads before it comes to life, as further properties. */
type Island = FunctionComponent<Properties> & { ready?(properties: Properties): Promise<Properties> };

/** What a person entered while the code was still on its way, each to be entered once more. */
function entered(element: HTMLElement): readonly (() => void)[] {
  return [...element.querySelectorAll<HTMLInputElement>('input,textarea')].flatMap((input) => {
    const { value, checked, type } = input;
    const toggled = checked !== input.defaultChecked;
    // Of a group of radio buttons the chosen one alone tells.
    if (type === 'radio' ? !(toggled && checked) : !toggled && value === input.defaultValue) return [];
    return () => {
      Object.assign(input, { value, checked });
      input.dispatchEvent(new Event(toggled ? 'change' : 'input', { bubbles: true }));
    };
  });
}

/**
 * The entry by which Astro brings an island to life, in place of its own with slots and `client:only` that no island has.
 * Astro calls it for each island with the element it was drawn into on the server.
 */
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
