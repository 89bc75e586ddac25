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
  theme?: string;
  accent?: string;
}

function escapeHtml(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/**
 * The code that a partner pastes: a plain link, so that it works where scripts are stripped, and the loader.
 *
 * @example embedSnippet({ origin: 'https://p.example', path: '/calculators/working-days/', widget: 'calculators/working-days', title: 'Рабочие дни' })
 * // '<a href="https://p.example/calculators/working-days/" data-poryadok="calculators/working-days">Рабочие дни</a>\n<script async src="https://p.example/embed/v1.js"></script>'
 */
export function embedSnippet({ origin, path, widget, title, theme, accent }: EmbedChoice): string {
  const options = [
    `data-poryadok="${escapeHtml(widget)}"`,
    theme && `data-theme="${escapeHtml(theme)}"`,
    accent && `data-accent="${escapeHtml(accent)}"`,
  ].filter(Boolean);
  return `<a href="${escapeHtml(origin + path)}" ${options.join(' ')}>${escapeHtml(title)}</a>\n<script async src="${escapeHtml(origin)}/embed/v1.js"></script>`;
}
