import { calculator as bankStatement } from './bank-statement.ts';
import { calculator as childRegistration } from './child-registration.ts';
import { calculator as documentValidity } from './document-validity.ts';
import { calculator as educationDocument } from './education-document.ts';
import { calculator as gisConnection } from './gis-connection.ts';
import { calculator as gisDispute } from './gis-dispute.ts';
import { calculator as gisNotice } from './gis-notice.ts';
import { calculator as gisSoftwareReplacement } from './gis-software-replacement.ts';
import { calculator as gisTermination } from './gis-termination.ts';
import { calculator as hostRegistration } from './host-registration.ts';
import { calculator as insuranceCoverage } from './insurance-coverage.ts';
import { calculator as monthlyDocumentPeriod } from './monthly-document-period.ts';
import { calculator as monthlyDocumentReady } from './monthly-document-ready.ts';
import { calculator as ownerInvitation } from './owner-invitation.ts';
import { calculator as patentReapplication } from './patent-reapplication.ts';
import { calculator as patentRenewal } from './patent-renewal.ts';
import { calculator as patentTaxCoverage } from './patent-tax-coverage.ts';
import { calculator as refusalAppeal } from './refusal-appeal.ts';
import { calculator as registrationFine } from './registration-fine.ts';
import { calculator as registrationPeriod } from './registration-period.ts';
import { calculator as registrationProcessing } from './registration-processing.ts';
import { calculator as registrationRenewal } from './registration-renewal.ts';
import type { CalculatorDefinition } from './types.ts';
import { calculator as workingDays } from './working-days.ts';

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
