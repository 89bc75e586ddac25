// Written by scripts/registry.ts. Do not edit: the order is that of order.ts.
import type { CalculatorDefinition } from './engine/types.ts';
import { calculator as gisConnectionServiceGisConnection } from './gis-connection-service/gis-connection.ts';
import { calculator as gisConnectionServiceGisDispute } from './gis-connection-service/gis-dispute.ts';
import { calculator as gisConnectionServiceGisNotice } from './gis-connection-service/gis-notice.ts';
import { calculator as gisConnectionServiceGisSoftwareReplacement } from './gis-connection-service/gis-software-replacement.ts';
import { calculator as gisConnectionServiceGisTermination } from './gis-connection-service/gis-termination.ts';
import { calculator as monthlyDocumentMonthlyDocumentPeriod } from './monthly-document/monthly-document-period.ts';
import { calculator as monthlyDocumentMonthlyDocumentReady } from './monthly-document/monthly-document-ready.ts';
import { calculator as patentEducationDocument } from './patent/education-document.ts';
import { calculator as patentEmploymentNotices } from './patent/employment-notices.ts';
import { calculator as patentInsuranceCoverage } from './patent/insurance-coverage.ts';
import { calculator as patentPapersValidity } from './patent/papers-validity.ts';
import { calculator as patentPatentPrice } from './patent/patent-price.ts';
import { calculator as patentPatentReapplication } from './patent/patent-reapplication.ts';
import { calculator as patentPatentRenewal } from './patent/patent-renewal.ts';
import { calculator as patentPatentTaxCoverage } from './patent/patent-tax-coverage.ts';
import { calculator as registrationRefusalBankStatement } from './registration-refusal/bank-statement.ts';
import { calculator as registrationRefusalDocumentValidity } from './registration-refusal/document-validity.ts';
import { calculator as registrationRefusalHostRegistration } from './registration-refusal/host-registration.ts';
import { calculator as registrationRefusalRefusalAppeal } from './registration-refusal/refusal-appeal.ts';
import { calculator as temporaryRegistrationChildRegistration } from './temporary-registration/child-registration.ts';
import { calculator as temporaryRegistrationOwnerInvitation } from './temporary-registration/owner-invitation.ts';
import { calculator as temporaryRegistrationRegistrationFine } from './temporary-registration/registration-fine.ts';
import { calculator as temporaryRegistrationRegistrationPeriod } from './temporary-registration/registration-period.ts';
import { calculator as temporaryRegistrationRegistrationProcessing } from './temporary-registration/registration-processing.ts';
import { calculator as temporaryRegistrationRegistrationRenewal } from './temporary-registration/registration-renewal.ts';
import { calculator as temporaryRegistrationStay90Days } from './temporary-registration/stay-90-days.ts';
import { calculator as toolsWorkingDays } from './tools/working-days.ts';

export const calculators: readonly CalculatorDefinition[] = [
  patentPatentRenewal,
  patentPatentTaxCoverage,
  patentPatentPrice,
  patentPapersValidity,
  patentPatentReapplication,
  patentInsuranceCoverage,
  patentEducationDocument,
  patentEmploymentNotices,
  registrationRefusalDocumentValidity,
  registrationRefusalBankStatement,
  registrationRefusalHostRegistration,
  registrationRefusalRefusalAppeal,
  temporaryRegistrationStay90Days,
  temporaryRegistrationRegistrationPeriod,
  temporaryRegistrationOwnerInvitation,
  temporaryRegistrationRegistrationProcessing,
  temporaryRegistrationRegistrationRenewal,
  temporaryRegistrationChildRegistration,
  temporaryRegistrationRegistrationFine,
  gisConnectionServiceGisConnection,
  gisConnectionServiceGisNotice,
  gisConnectionServiceGisSoftwareReplacement,
  gisConnectionServiceGisDispute,
  gisConnectionServiceGisTermination,
  monthlyDocumentMonthlyDocumentPeriod,
  monthlyDocumentMonthlyDocumentReady,
  toolsWorkingDays,
];

/** What each file holds, by its path. */
export const calculatorFiles: Readonly<Record<string, CalculatorDefinition>> = {
  'calculators/patent/patent-renewal.ts': patentPatentRenewal,
  'calculators/patent/patent-tax-coverage.ts': patentPatentTaxCoverage,
  'calculators/patent/patent-price.ts': patentPatentPrice,
  'calculators/patent/papers-validity.ts': patentPapersValidity,
  'calculators/patent/patent-reapplication.ts': patentPatentReapplication,
  'calculators/patent/insurance-coverage.ts': patentInsuranceCoverage,
  'calculators/patent/education-document.ts': patentEducationDocument,
  'calculators/patent/employment-notices.ts': patentEmploymentNotices,
  'calculators/registration-refusal/document-validity.ts': registrationRefusalDocumentValidity,
  'calculators/registration-refusal/bank-statement.ts': registrationRefusalBankStatement,
  'calculators/registration-refusal/host-registration.ts': registrationRefusalHostRegistration,
  'calculators/registration-refusal/refusal-appeal.ts': registrationRefusalRefusalAppeal,
  'calculators/temporary-registration/stay-90-days.ts': temporaryRegistrationStay90Days,
  'calculators/temporary-registration/registration-period.ts': temporaryRegistrationRegistrationPeriod,
  'calculators/temporary-registration/owner-invitation.ts': temporaryRegistrationOwnerInvitation,
  'calculators/temporary-registration/registration-processing.ts': temporaryRegistrationRegistrationProcessing,
  'calculators/temporary-registration/registration-renewal.ts': temporaryRegistrationRegistrationRenewal,
  'calculators/temporary-registration/child-registration.ts': temporaryRegistrationChildRegistration,
  'calculators/temporary-registration/registration-fine.ts': temporaryRegistrationRegistrationFine,
  'calculators/gis-connection-service/gis-connection.ts': gisConnectionServiceGisConnection,
  'calculators/gis-connection-service/gis-notice.ts': gisConnectionServiceGisNotice,
  'calculators/gis-connection-service/gis-software-replacement.ts': gisConnectionServiceGisSoftwareReplacement,
  'calculators/gis-connection-service/gis-dispute.ts': gisConnectionServiceGisDispute,
  'calculators/gis-connection-service/gis-termination.ts': gisConnectionServiceGisTermination,
  'calculators/monthly-document/monthly-document-period.ts': monthlyDocumentMonthlyDocumentPeriod,
  'calculators/monthly-document/monthly-document-ready.ts': monthlyDocumentMonthlyDocumentReady,
  'calculators/tools/working-days.ts': toolsWorkingDays,
};
