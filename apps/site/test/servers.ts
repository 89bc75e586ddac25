import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { distFolder } from './built-site.ts';

/** The built site on a free port, with the headers of a real host. */
export function serveSite() {
  return serve({ folder: distFolder, headers: siteHeaders });
}
