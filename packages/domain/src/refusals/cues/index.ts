import { gisCues } from './gis-connection-service.ts';
import { patentCues } from './patent.ts';
import { registrationRefusalCues } from './registration-refusal.ts';
import { temporaryRegistrationCues } from './temporary-registration.ts';
import type { RefusalCues } from './types.ts';

/** Reasons of the four services whose offices refuse. */
export const cues: readonly RefusalCues[] = [
  ...registrationRefusalCues,
  ...temporaryRegistrationCues,
  ...patentCues,
  ...gisCues,
];
