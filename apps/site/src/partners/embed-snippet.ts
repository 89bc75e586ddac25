/** What a partner chose to show. */
export interface EmbedChoice {
  /** Where the site lives: `https://poryadok.example`. */
  origin: string;
  /** The full page that the link leads to. */
  path: string;
  /** `calculators/<id>` or `checklists/<procedure>`. */
  widget: string;
  /** Words of the link. */
  title: string;
  /** Nothing is the page around. */
  theme?: string;
  accent?: string;
  /** The partner's page is to hear the answers. */
  results?: boolean;
  /** Attributes of the fields and what they hold at the start. */
  prefill?: Readonly<Record<string, string>>;
  /** Room to keep, in pixels, so that the page does not jump. */
  height?: number;
  /** What is pasted. */
  kind?: 'link' | 'element' | 'iframe' | 'react';
}

function escapeHtml(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Attributes as HTML writes them; one without a value is there, or not. */
function written(attributes: Readonly<Record<string, string | true | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : value === true ? [` ${name}`] : [` ${name}="${escapeHtml(value)}"`],
    )
    .join('');
}

/** The options of a link, by attribute. */
function optionsOf({ widget, theme, accent, results, prefill }: EmbedChoice) {
  return {
    'data-poryadok': widget,
    'data-theme': theme,
    'data-accent': accent,
    'data-results': results || undefined,
    ...prefill,
  };
}

function asReact({ origin, widget, title, theme, accent, results, prefill, height }: EmbedChoice): string {
  const filled = Object.entries(prefill ?? {}).map(([name, value]) => [
    name.replace('data-prefill-', '').replace(/-./g, ([, letter = '']) => letter.toUpperCase()),
    value,
  ]);
  const properties = [
    `site=${JSON.stringify(origin)}`,
    `widget=${JSON.stringify(widget)}`,
    theme && `theme=${JSON.stringify(theme)}`,
    accent && `accent=${JSON.stringify(accent)}`,
    filled.length > 0 && `prefill={${JSON.stringify(Object.fromEntries(filled))}}`,
    results && 'onResult={(answer) => console.log(answer.headline)}',
    height && `minHeight={${height}}`,
  ].filter(Boolean);
  return `import { PoryadokEmbed } from '@poryadok/embed/react';\n\n<PoryadokEmbed\n  ${properties.join('\n  ')}\n>\n  {${JSON.stringify(title)}}\n</PoryadokEmbed>`;
}

/**
 * The code that a partner pastes. By default a plain link, so that it works where scripts are stripped, and the loader.
 *
 * @example embedSnippet({ origin: 'https://p.example', path: '/calculators/working-days/', widget: 'calculators/working-days', title: 'Рабочие дни' })
 * // '<a href="https://p.example/calculators/working-days/" data-poryadok="calculators/working-days">Рабочие дни</a>\n<script async src="https://p.example/embed/v1.js"></script>'
 */
export function embedSnippet(choice: EmbedChoice): string {
  const { origin, path, widget, title, height, kind = 'link', prefill = {}, theme, accent } = choice;
  const href = origin + path;
  const text = escapeHtml(title);
  if (kind === 'react') return asReact(choice);
  if (kind === 'iframe') {
    const options = new URLSearchParams({
      ...(theme && { theme }),
      ...(accent && { accent }),
      ...Object.fromEntries(
        Object.entries(prefill).map(([name, value]) => [name.replace('data-prefill-', 'prefill-'), value]),
      ),
    }).toString();
    const address = `${origin}/embed/${widget}/${options && `#${options}`}`;
    return `<iframe${written({ src: address, title, style: `width:100%;height:${height ?? 1160}px;border:0`, loading: 'lazy', referrerpolicy: 'no-referrer' })}></iframe>`;
  }
  if (kind === 'element') {
    const style = height ? `display:block;min-height:${height}px` : undefined;
    return `<poryadok-embed${written({ ...optionsOf(choice), style })}><a${written({ href })}>${text}</a></poryadok-embed>\n<script type="module"${written({ src: `${origin}/embed/element.js` })}></script>`;
  }
  const link = `<a${written({ href, ...optionsOf(choice) })}>${text}</a>`;
  const box = height ? `<div${written({ style: `min-height:${height}px` })}>${link}</div>` : link;
  return `${box}\n<script async${written({ src: `${origin}/embed/v1.js` })}></script>`;
}
