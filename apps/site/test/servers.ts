import { serve } from '../../../scripts/serve.mjs';
import { siteHeaders } from '../../../scripts/site-headers.mjs';
import { DIST } from './built-site.ts';

/** The built site on a free port, with the headers of a real host. */
export const serveSite = () => serve({ folder: DIST, headers: siteHeaders });
