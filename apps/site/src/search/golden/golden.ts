/** Queries by kind; each line `what is typed: page, page`, any of which is right. */
export type Golden = Readonly<Record<string, string>>;

/** One query that a person may type, and the addresses any of which answers it. */
export interface Expected {
  kind: string;
  query: string;
  pages: readonly string[];
}

/** `s/…` a service, `c/…` a calculator, `d/…` a paper, `S003-1.2` a clause, `/…/` any page, else a procedure. */
function addressOf(name: string): string {
  if (name.startsWith('/')) return name;
  if (name.startsWith('s/')) return `/services/${name.slice(2)}/`;
  if (name.startsWith('c/')) return `/calculators/${name.slice(2)}/`;
  if (name.startsWith('d/')) return `/documents/${name.slice(2)}/`;
  const section = /^S(\d{3})-/.exec(name);
  return section ? `/sources/${section[1]}/#${name}` : `/procedures/${name}/`;
}

/**
 * @example readGolden({ plain: 'патент: s/patent' }) // [{ kind: 'plain', query: 'патент', pages: ['/services/patent/'] }]
 */
export function readGolden(golden: Golden): Expected[] {
  return Object.entries(golden).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const cut = line.lastIndexOf(': ');
        return {
          kind,
          query: line.slice(0, cut),
          pages: line
            .slice(cut + 2)
            .split(', ')
            .map(addressOf),
        };
      }),
  );
}

/** Whether a result is one of the expected; where no place on the page was asked for, any place of it will do. */
export function isRight(href: string, pages: readonly string[]): boolean {
  return pages.includes(href) || pages.includes(href.replace(/#.*/, ''));
}
