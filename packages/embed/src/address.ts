/**
 * The site that an address belongs to: that of the loader, or of the page a link leads to.
 *
 * @param address - a full address
 * @returns the address of the site without the last slash; `undefined` for any other address
 * @example
 * siteOf('https://poryadok.example/calculators/working-days/') // 'https://poryadok.example'
 * siteOf('https://sosedi.example/about/') // undefined
 */
export function siteOf(address: string): string | undefined {
  return /^(http.+?)\/(calculators|procedures|embed)\//.exec(address)?.[1];
}

/**
 * The address of the frame that a link asks for. The options and the origin of this page stand in the fragment, so that no
 * server learns them.
 *
 * @param link - the link to the full page, with the widget as `data-poryadok` and the options beside it
 * @param own - where the site lives, if not where the link leads: `https://poryadok.example`
 * @returns nothing true where no site or no widget is named
 * @example
 * frameAddress({ href: 'https://p.example/about/', dataset: { poryadok: 'calculators/working-days' } }) // undefined
 */
export function frameAddress(
  link: { href: string; dataset: Readonly<Record<string, string | undefined>> },
  own?: string,
): string | false | undefined {
  const site = own || siteOf(link.href);
  const { poryadok } = link.dataset;
  return (
    site &&
    /^(calculators|checklists)\/[\w-]+$/.test(poryadok as string) &&
    `${site}/embed/${poryadok}/#${new URLSearchParams({ ...link.dataset, host: origin } as Record<string, string>)}`
  );
}
