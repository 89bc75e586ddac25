/** One page of each type that the site has. */
export const pageTypes = [
  '/',
  '/procedures/',
  '/services/patent/',
  '/services/patent/documents/',
  '/procedures/temporary-registration-citizen/',
  '/calculators/',
  '/calculators/patent-renewal/',
  '/documents/',
  '/documents/identity-document/',
  '/letters/',
  '/letters/mvd-complaint/',
  '/sources/',
  '/sources/003/',
  '/sources/law/',
  '/sources/conflicts/',
  '/search/',
  '/plan/',
  '/partners/',
  '/tools/',
  '/tools/check/',
  '/tools/files/',
  '/tools/many/',
  '/tools/refusal/',
  '/tools/calendar/',
  '/tools/calendar/2027/',
  '/about/counting/',
  '/about/data/',
  '/about/offline/',
] as const;

/** A frame asks search engines to pass by, since they know its full page: no score for being found. */
export const frameTypes = [
  '/embed/calculators/patent-renewal/',
  '/embed/checklists/patent-renewal-documents/',
] as const;
