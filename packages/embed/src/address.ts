/**
 * The site that an address belongs to: that of the loader, or of the page a link leads to.
 *
 * @param address - a full address
 * @returns the address of the site without the last slash; `undefined` for any other address
 * @example
 * siteOf('https://poryadok.example/calculators/working-days/') // 'https://poryadok.example'
 * siteOf('https://sosedi.example/about/') // undefined
 */
export function siteOf(address?: string): string | undefined {
  return /^(http.+?)\/(calculators|procedures|embed)\//.exec(address as string)?.[1];
}

/**
 * The address of the frame that a link asks for. The options, the colours in which the page is drawn there and the origin of
 * the page stand in the fragment, so that no server learns them.
 *
 * @param link - the link to the full page, with the widget as `data-poryadok` and the options beside it
 * @param site - where the site lives, if not where the link leads: `https://poryadok.example`
 * @returns nothing true where no site is named, or nothing that could be a widget
 * @example
 * frameAddress({ href: 'https://p.example/about/', dataset: { poryadok: 'calculators/working-days' } }) // undefined
 */
export function frameAddress(
  link: HTMLElement & { href?: string },
  site = siteOf(link.href),
): string | false | undefined {
  return (
    site &&
    /^\w+\/[\w-]+$/.test(link.dataset.poryadok as string) &&
    `${site}/embed/${link.dataset.poryadok}/#${new URLSearchParams({ theme: getComputedStyle(link).colorScheme, ...link.dataset, host: origin } as Record<string, string>)}`
  );
}
