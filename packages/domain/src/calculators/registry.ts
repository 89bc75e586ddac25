import type { CalculatorDefinition } from './engine/types.ts';
import { calculator as gisConnection } from './gis-connection-service/gis-connection.ts';
import { calculator as gisDispute } from './gis-connection-service/gis-dispute.ts';
import { calculator as gisNotice } from './gis-connection-service/gis-notice.ts';
import { calculator as gisSoftwareReplacement } from './gis-connection-service/gis-software-replacement.ts';
import { calculator as gisTermination } from './gis-connection-service/gis-termination.ts';
import { calculator as monthlyDocumentPeriod } from './monthly-document/monthly-document-period.ts';
import { calculator as monthlyDocumentReady } from './monthly-document/monthly-document-ready.ts';
import { calculator as educationDocument } from './patent/education-document.ts';
import { calculator as insuranceCoverage } from './patent/insurance-coverage.ts';
import { calculator as patentReapplication } from './patent/patent-reapplication.ts';
import { calculator as patentRenewal } from './patent/patent-renewal.ts';
import { calculator as patentTaxCoverage } from './patent/patent-tax-coverage.ts';
import { calculator as bankStatement } from './registration-refusal/bank-statement.ts';
import { calculator as documentValidity } from './registration-refusal/document-validity.ts';
import { calculator as hostRegistration } from './registration-refusal/host-registration.ts';
import { calculator as refusalAppeal } from './registration-refusal/refusal-appeal.ts';
import { calculator as childRegistration } from './temporary-registration/child-registration.ts';
import { calculator as ownerInvitation } from './temporary-registration/owner-invitation.ts';
import { calculator as registrationFine } from './temporary-registration/registration-fine.ts';
import { calculator as registrationPeriod } from './temporary-registration/registration-period.ts';
import { calculator as registrationProcessing } from './temporary-registration/registration-processing.ts';
import { calculator as registrationRenewal } from './temporary-registration/registration-renewal.ts';
import { calculator as workingDays } from './tools/working-days.ts';

/** Every calculator, in the order of the services. */
export const calculators: readonly CalculatorDefinition[] = [
  patentRenewal,
  patentTaxCoverage,
  patentReapplication,
  insuranceCoverage,
  educationDocument,
  documentValidity,
  bankStatement,
  hostRegistration,
  refusalAppeal,
  registrationPeriod,
  ownerInvitation,
  registrationProcessing,
  registrationRenewal,
  childRegistration,
  registrationFine,
  gisConnection,
  gisNotice,
  gisSoftwareReplacement,
  gisDispute,
  gisTermination,
  monthlyDocumentPeriod,
  monthlyDocumentReady,
  workingDays,
];
