// Written by scripts/registry.ts from the calculators' own files. Do not edit.
import type { CalculatorId } from '../schema/ids.ts';
import type { InputsOf } from './engine/input-spec.ts';
import type { Outcome } from './engine/outcome.ts';
import type { CalculatorValue, Issue } from './engine/types.ts';
import type { calculator as gisConnectionServiceGisConnection } from './gis-connection-service/gis-connection.ts';
import type { calculator as gisConnectionServiceGisDispute } from './gis-connection-service/gis-dispute.ts';
import type { calculator as gisConnectionServiceGisNotice } from './gis-connection-service/gis-notice.ts';
import type { calculator as gisConnectionServiceGisSoftwareReplacement } from './gis-connection-service/gis-software-replacement.ts';
import type { calculator as gisConnectionServiceGisTermination } from './gis-connection-service/gis-termination.ts';
import type { calculator as monthlyDocumentMonthlyDocumentPeriod } from './monthly-document/monthly-document-period.ts';
import type { calculator as monthlyDocumentMonthlyDocumentReady } from './monthly-document/monthly-document-ready.ts';
import type { calculator as patentEducationDocument } from './patent/education-document.ts';
import type { calculator as patentEmploymentNotices } from './patent/employment-notices.ts';
import type { calculator as patentInsuranceCoverage } from './patent/insurance-coverage.ts';
import type { calculator as patentPapersValidity } from './patent/papers-validity.ts';
import type { calculator as patentPatentPrice } from './patent/patent-price.ts';
import type { calculator as patentPatentReapplication } from './patent/patent-reapplication.ts';
import type { calculator as patentPatentRenewal } from './patent/patent-renewal.ts';
import type { calculator as patentPatentTaxCoverage } from './patent/patent-tax-coverage.ts';
import type { calculator as registrationRefusalBankStatement } from './registration-refusal/bank-statement.ts';
import type { calculator as registrationRefusalDocumentValidity } from './registration-refusal/document-validity.ts';
import type { calculator as registrationRefusalHostRegistration } from './registration-refusal/host-registration.ts';
import type { calculator as registrationRefusalRefusalAppeal } from './registration-refusal/refusal-appeal.ts';
import type { calculator as temporaryRegistrationChildRegistration } from './temporary-registration/child-registration.ts';
import type { calculator as temporaryRegistrationOwnerInvitation } from './temporary-registration/owner-invitation.ts';
import type { calculator as temporaryRegistrationRegistrationFine } from './temporary-registration/registration-fine.ts';
import type { calculator as temporaryRegistrationRegistrationPeriod } from './temporary-registration/registration-period.ts';
import type { calculator as temporaryRegistrationRegistrationProcessing } from './temporary-registration/registration-processing.ts';
import type { calculator as temporaryRegistrationRegistrationRenewal } from './temporary-registration/registration-renewal.ts';
import type { calculator as temporaryRegistrationStay90Days } from './temporary-registration/stay-90-days.ts';
import type { calculator as toolsWorkingDays } from './tools/working-days.ts';

/** What each calculator takes. */
export interface CalculatorInputs {
  'patent-renewal': InputsOf<(typeof patentPatentRenewal)['inputs']>;
  'patent-tax-coverage': InputsOf<(typeof patentPatentTaxCoverage)['inputs']>;
  'patent-price': InputsOf<(typeof patentPatentPrice)['inputs']>;
  'papers-validity': InputsOf<(typeof patentPapersValidity)['inputs']>;
  'patent-reapplication': InputsOf<(typeof patentPatentReapplication)['inputs']>;
  'insurance-coverage': InputsOf<(typeof patentInsuranceCoverage)['inputs']>;
  'education-document': InputsOf<(typeof patentEducationDocument)['inputs']>;
  'employment-notices': InputsOf<(typeof patentEmploymentNotices)['inputs']>;
  'document-validity': InputsOf<(typeof registrationRefusalDocumentValidity)['inputs']>;
  'bank-statement': InputsOf<(typeof registrationRefusalBankStatement)['inputs']>;
  'host-registration': InputsOf<(typeof registrationRefusalHostRegistration)['inputs']>;
  'refusal-appeal': InputsOf<(typeof registrationRefusalRefusalAppeal)['inputs']>;
  'stay-90-days': InputsOf<(typeof temporaryRegistrationStay90Days)['inputs']>;
  'registration-period': InputsOf<(typeof temporaryRegistrationRegistrationPeriod)['inputs']>;
  'owner-invitation': InputsOf<(typeof temporaryRegistrationOwnerInvitation)['inputs']>;
  'registration-processing': InputsOf<(typeof temporaryRegistrationRegistrationProcessing)['inputs']>;
  'registration-renewal': InputsOf<(typeof temporaryRegistrationRegistrationRenewal)['inputs']>;
  'child-registration': InputsOf<(typeof temporaryRegistrationChildRegistration)['inputs']>;
  'registration-fine': InputsOf<(typeof temporaryRegistrationRegistrationFine)['inputs']>;
  'gis-connection': InputsOf<(typeof gisConnectionServiceGisConnection)['inputs']>;
  'gis-notice': InputsOf<(typeof gisConnectionServiceGisNotice)['inputs']>;
  'gis-software-replacement': InputsOf<(typeof gisConnectionServiceGisSoftwareReplacement)['inputs']>;
  'gis-dispute': InputsOf<(typeof gisConnectionServiceGisDispute)['inputs']>;
  'gis-termination': InputsOf<(typeof gisConnectionServiceGisTermination)['inputs']>;
  'monthly-document-period': InputsOf<(typeof monthlyDocumentMonthlyDocumentPeriod)['inputs']>;
  'monthly-document-ready': InputsOf<(typeof monthlyDocumentMonthlyDocumentReady)['inputs']>;
  'working-days': InputsOf<(typeof toolsWorkingDays)['inputs']>;
}

/** The ids that the outcomes of each calculator may have. */
export interface OutcomeIds {
  'patent-renewal': 'contract-end' | 'last-contract-day' | 'last-document-in-contract' | 'last-two-stage-day' | 'main-documents-due' | 'medical-and-language-due' | 'passport-valid-until-at-least' | 'term-end' | 'transfer-due';
  'patent-tax-coverage': 'law-paid-through' | 'next-payment' | 'paid-through' | `gap-${string}` | `late-${string}`;
  'patent-price': 'difference' | 'fee' | 'prepay-by' | 'total-monthly' | 'total-prepaid';
  'papers-validity': 'certificate' | 'medical' | 'passport-valid-until-at-least' | 'policy-valid-until-at-least' | `${string}-issue-not-before` | `${string}-valid-until`;
  'patent-reapplication': 'not-before';
  'insurance-coverage': 'check' | 'uncovered-after' | 'uncovered-before';
  'education-document': 'russian-document' | 'soviet-document';
  'employment-notices': 'contract-copy' | 'employer-notice';
  'document-validity': `check-${string}`;
  'bank-statement': 'check' | 'ends-from' | 'starts-by';
  'host-registration': 'law' | 'source-deadline';
  'refusal-appeal': 'appeal' | 'court-after-prosecutor' | 'law-appeal' | 'law-court' | 'law-mvd-reply' | 'migration-reply' | 'mvd-reply' | 'prosecutor-decision';
  'stay-90-days': 'days-left' | 'days-used' | 'last-day' | `days-used-${string}`;
  'registration-period': 'latest-end' | 'law-period' | 'three-months';
  'owner-invitation': 'issue-not-before' | 'issued-before-start' | 'valid-on-start' | 'valid-until-at-most';
  'registration-processing': 'checked' | 'issued' | 'law-overall' | 'overall';
  'registration-renewal': 'apply-by';
  'child-registration': 'law-apply-by' | 'within-90-days' | `situation-${string}`;
  'registration-fine': 'law-amount' | 'law-amount-capitals' | 'source-amount';
  'gis-connection': 'connected' | 'copy-returned' | 'registered-or-refused';
  'gis-notice': 'notice-by';
  'gis-software-replacement': 'notice-by';
  'gis-dispute': 'commission-ends' | 'protocol-by';
  'gis-termination': 'earliest-end' | 'last-notice-day' | 'notice-in-time';
  'monthly-document-period': 'length' | 'no-overlap' | 'not-future' | 'order';
  'monthly-document-ready': 'delivered' | 'prepared' | 'promised' | 'verified';
  'working-days': 'count' | 'result';
}

/** The answer of one calculator, or what is wrong with its inputs. */
export type CalculatorResultOf<Id extends CalculatorId> =
  | {
      ok: true;
      value: Omit<CalculatorValue, 'calculator' | 'inputs' | 'outcomes'> & {
        calculator: Id;
        inputs: CalculatorInputs[Id];
        outcomes: readonly (Outcome & { id: OutcomeIds[Id] })[];
      };
    }
  | { ok: false; issues: readonly Issue[] };
