/**
 * `<PoryadokEmbed>` for React 18 and 19. On a server, and until the page is alive, it is the link; hydration finds what the
 * server sent, and what is typed in the frame stays through every drawing of the page around.
 */
import { createElement, type ReactElement, useEffect, useRef } from 'react';
import type { PoryadokEvents } from './events.ts';
import './element.ts';
import { prefillAttribute } from './protocol.ts';

export interface PoryadokEmbedProps {
  /** Where the site lives: `https://poryadok.example`. */
  site: string;
  /** `calculators/<id>` or `checklists/<procedure>`. */
  widget: `calculators/${string}` | `checklists/${string}`;
  /** The words of the link, and the name of the frame. */
  children: string;
  theme?: 'light' | 'dark' | 'auto';
  /** `#rrggbb` */
  accent?: string;
  /** What fields hold at the start, by the input's name, as a person would type it; or a full page's fragment. */
  prefill?: Readonly<Record<string, string>> | string;
  /** In pixels. */
  minHeight?: number;
  onReady?: (detail: PoryadokEvents['poryadok:ready']['detail']) => void;
  /** Asks for the answers; the frame then tells the reader so. */
  onResult?: (detail: PoryadokEvents['poryadok:result']['detail']) => void;
  /** Asks how far a list has come; the frame then tells the reader so. */
  onProgress?: (detail: PoryadokEvents['poryadok:progress']['detail']) => void;
  onError?: (detail: PoryadokEvents['poryadok:error']['detail']) => void;
}

/**
 * A calculator or a list of the site.
 *
 * In JSX: `<PoryadokEmbed site="https://poryadok.example" widget="calculators/working-days">Рабочие дни</PoryadokEmbed>`
 */
export function PoryadokEmbed(props: PoryadokEmbedProps): ReactElement {
  const element = useRef<HTMLElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const { current } = element;
    const ends = (['ready', 'result', 'progress', 'error'] as const).map((type) => {
      const listen = (event: Event) => {
        if (!(event instanceof CustomEvent)) return;
        const { onReady, onResult, onProgress, onError } = latest.current;
        ({ ready: onReady, result: onResult, progress: onProgress, error: onError })[type]?.(event.detail);
      };
      current?.addEventListener(`poryadok:${type}`, listen);
      return () => current?.removeEventListener(`poryadok:${type}`, listen);
    });
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const { site, widget, children, theme, accent, prefill, minHeight, onResult, onProgress } = props;
  const given = typeof prefill === 'string' ? [['', prefill]] : Object.entries(prefill ?? {});
  return createElement(
    'poryadok-embed',
    {
      ref: element,
      'data-poryadok': widget,
      'data-theme': theme,
      'data-accent': accent,
      'data-min-height': minHeight,
      'data-results': onResult || onProgress ? '' : undefined,
      ...Object.fromEntries(given.map(([name = '', value]) => [prefillAttribute(name), value])),
    },
    createElement('a', { href: `${site}/${widget.replace(/^checklists/, 'procedures')}/` }, children),
  );
}
