/**
 * Prepares a query for Pagefind's Russian stemmer: it folds «й» to «и» before stemming, so that
 * «миграционный» finds one page of four. The genitive («миграционного») has no «й» and finds all forms.
 *
 * @example prepareQuery('Миграционный центр') // 'миграционного центр'
 */
export function prepareQuery(query: string): string {
  return query
    .toLowerCase()
    .slice(0, 200)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/(\p{L}{2})(?:ый|ой)(?!\p{L})/gu, '$1ого')
    .replace(/(\p{L}{2})ий(?!\p{L})/gu, '$1его')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that carry no meaning of their own: a person types «что делать если отказали», the index needs «отказали». */
const idle = new Set(
  'а без бы в во где для до если и из или к как ко когда ли мне можно мой моя мы на надо не нет ни но ну нужно о об от по при про с со так то у уже что это я делать хочу'.split(
    ' ',
  ),
);

/**
 * The queries to try in turn, since Pagefind joins words by «and»: all words, the meaningful ones, then one by one.
 *
 * @example queriesFor('что делать, если отказали') // ['что делать если отказали', 'отказали']
 */
export function queriesFor(query: string): string[] {
  const whole = prepareQuery(query);
  const words = whole.split(' ').filter((word) => word && !idle.has(word));
  const single = words.length > 1 ? [...words].sort((a, b) => b.length - a.length) : [];
  return [...new Set([whole, words.join(' '), ...single])].filter(Boolean);
}
