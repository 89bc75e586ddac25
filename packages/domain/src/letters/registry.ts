// Written by scripts/registry.ts. Do not edit: add a file to this folder instead.
import type { Letter } from '../schema/letter.ts';
import { letter as letterAdministrativeClaim } from './administrative-claim.ts';
import { letter as letterCentreRefundClaim } from './centre-refund-claim.ts';
import { letter as letterGisApplication } from './gis-application.ts';
import { letter as letterGisForceMajeureNotice } from './gis-force-majeure-notice.ts';
import { letter as letterGisImpossibility } from './gis-impossibility.ts';
import { letter as letterGisRequisites } from './gis-requisites.ts';
import { letter as letterGisSuspension } from './gis-suspension.ts';
import { letter as letterGisTerminationNotice } from './gis-termination-notice.ts';
import { letter as letterMvdComplaint } from './mvd-complaint.ts';
import { letter as letterPetitionFromCompany } from './petition-from-company.ts';
import { letter as letterPetitionFromEntrepreneur } from './petition-from-entrepreneur.ts';
import { letter as letterPetitionFromPerson } from './petition-from-person.ts';
import { letter as letterProsecutorComplaint } from './prosecutor-complaint.ts';
import { letter as letterRefusalReasonsRequest } from './refusal-reasons-request.ts';
import { letter as letterRegistrationConsent } from './registration-consent.ts';
import { letter as letterSupportMessage } from './support-message.ts';

/** All letters and applications, in the order of their ids. */
export const letters: readonly Letter[] = [
  letterAdministrativeClaim,
  letterCentreRefundClaim,
  letterGisApplication,
  letterGisForceMajeureNotice,
  letterGisImpossibility,
  letterGisRequisites,
  letterGisSuspension,
  letterGisTerminationNotice,
  letterMvdComplaint,
  letterPetitionFromCompany,
  letterPetitionFromEntrepreneur,
  letterPetitionFromPerson,
  letterProsecutorComplaint,
  letterRefusalReasonsRequest,
  letterRegistrationConsent,
  letterSupportMessage,
];

/** What each file holds, by its path. */
export const letterFiles: Readonly<Record<string, Letter>> = {
  'letters/administrative-claim.ts': letterAdministrativeClaim,
  'letters/centre-refund-claim.ts': letterCentreRefundClaim,
  'letters/gis-application.ts': letterGisApplication,
  'letters/gis-force-majeure-notice.ts': letterGisForceMajeureNotice,
  'letters/gis-impossibility.ts': letterGisImpossibility,
  'letters/gis-requisites.ts': letterGisRequisites,
  'letters/gis-suspension.ts': letterGisSuspension,
  'letters/gis-termination-notice.ts': letterGisTerminationNotice,
  'letters/mvd-complaint.ts': letterMvdComplaint,
  'letters/petition-from-company.ts': letterPetitionFromCompany,
  'letters/petition-from-entrepreneur.ts': letterPetitionFromEntrepreneur,
  'letters/petition-from-person.ts': letterPetitionFromPerson,
  'letters/prosecutor-complaint.ts': letterProsecutorComplaint,
  'letters/refusal-reasons-request.ts': letterRefusalReasonsRequest,
  'letters/registration-consent.ts': letterRegistrationConsent,
  'letters/support-message.ts': letterSupportMessage,
};
