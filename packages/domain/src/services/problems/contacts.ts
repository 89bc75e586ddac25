import type { Catalogue } from '../catalogue.ts';

/**
 * Contacts that lead nowhere: no place, phone, e-mail, site or address.
 *
 * It says, for instance: procedure reapply: contact «ГАИ» cannot be reached: name a `place`, a phone, a site or an address
 *
 * @example contacts({ ...catalogue, procedures: [] }) // []
 */
export function contacts({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap(({ id, contacts: named = [] }) =>
    named
      .filter(({ place, phone, email, url, address }) => !place && !phone && !email && !url && !address)
      .map(
        ({ name }) =>
          `procedure ${id}: contact «${name}» cannot be reached: name a \`place\`, a phone, a site or an address`,
      ),
  );
}
