// Written by scripts/registry.ts. Do not edit: add a file to a service's folder instead.
import type { DocumentType } from '../schema/document.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';
import { documents as common } from './documents.ts';
import { documents as gisConnectionServiceDocuments } from './gis-connection-service/documents.ts';
import { procedure as gisAgreementAmendment } from './gis-connection-service/gis-agreement-amendment.ts';
import { procedure as gisAgreementTermination } from './gis-connection-service/gis-agreement-termination.ts';
import { procedure as gisAgreement } from './gis-connection-service/gis-agreement.ts';
import { procedure as gisConnectionRefusal } from './gis-connection-service/gis-connection-refusal.ts';
import { procedure as gisConnection } from './gis-connection-service/gis-connection.ts';
import { procedure as gisDispute } from './gis-connection-service/gis-dispute.ts';
import { procedure as gisDutiesAndRights } from './gis-connection-service/gis-duties-and-rights.ts';
import { procedure as gisForceMajeure } from './gis-connection-service/gis-force-majeure.ts';
import { procedure as gisImpossibilityNotice } from './gis-connection-service/gis-impossibility-notice.ts';
import { procedure as gisMaintenance } from './gis-connection-service/gis-maintenance.ts';
import { procedure as gisRequisitesChange } from './gis-connection-service/gis-requisites-change.ts';
import { procedure as gisSoftwareReplacement } from './gis-connection-service/gis-software-replacement.ts';
import { procedure as gisTransferSuspension } from './gis-connection-service/gis-transfer-suspension.ts';
import { procedure as gisUserAccess } from './gis-connection-service/gis-user-access.ts';
import { procedure as gisWorkplaceReadiness } from './gis-connection-service/gis-workplace-readiness.ts';
import { service as gisConnectionServiceService } from './gis-connection-service/service.ts';
import { documents as monthlyDocumentDocuments } from './monthly-document/documents.ts';
import { procedure as monthlyDocumentAccountCheck } from './monthly-document/monthly-document-account-check.ts';
import { procedure as monthlyDocumentAutoRenewal } from './monthly-document/monthly-document-auto-renewal.ts';
import { procedure as monthlyDocumentContacts } from './monthly-document/monthly-document-contacts.ts';
import { procedure as monthlyDocumentDataConfirmation } from './monthly-document/monthly-document-data-confirmation.ts';
import { procedure as monthlyDocumentDelivery } from './monthly-document/monthly-document-delivery.ts';
import { procedure as monthlyDocumentEdit } from './monthly-document/monthly-document-edit.ts';
import { procedure as monthlyDocumentEligibility } from './monthly-document/monthly-document-eligibility.ts';
import { procedure as monthlyDocumentEmail } from './monthly-document/monthly-document-email.ts';
import { procedure as monthlyDocumentForm } from './monthly-document/monthly-document-form.ts';
import { procedure as monthlyDocumentJointSigning } from './monthly-document/monthly-document-joint-signing.ts';
import { procedure as monthlyDocumentLogin } from './monthly-document/monthly-document-login.ts';
import { procedure as monthlyDocumentNotReceived } from './monthly-document/monthly-document-not-received.ts';
import { procedure as monthlyDocumentOrder } from './monthly-document/monthly-document-order.ts';
import { procedure as monthlyDocumentPeriod } from './monthly-document/monthly-document-period.ts';
import { procedure as monthlyDocumentPrepare } from './monthly-document/monthly-document-prepare.ts';
import { procedure as monthlyDocumentStatus } from './monthly-document/monthly-document-status.ts';
import { procedure as monthlyDocumentSupport } from './monthly-document/monthly-document-support.ts';
import { procedure as monthlyDocumentTiming } from './monthly-document/monthly-document-timing.ts';
import { procedure as monthlyDocumentType } from './monthly-document/monthly-document-type.ts';
import { service as monthlyDocumentService } from './monthly-document/service.ts';
import { documents as patentDocuments } from './patent/documents.ts';
import { procedure as employerPetition } from './patent/employer-petition.ts';
import { procedure as passportValidity } from './patent/passport-validity.ts';
import { procedure as patentRenewalApplicationData } from './patent/patent-renewal-application-data.ts';
import { procedure as patentRenewalDocuments } from './patent/patent-renewal-documents.ts';
import { procedure as patentRenewalEligibility } from './patent/patent-renewal-eligibility.ts';
import { procedure as patentRenewalRefund } from './patent/patent-renewal-refund.ts';
import { procedure as patentRenewalRefusal } from './patent/patent-renewal-refusal.ts';
import { procedure as patentRenewalServiceContract } from './patent/patent-renewal-service-contract.ts';
import { procedure as patentRenewalSubmission } from './patent/patent-renewal-submission.ts';
import { procedure as patentRenewalTransfer } from './patent/patent-renewal-transfer.ts';
import { procedure as patentRenewal } from './patent/patent-renewal.ts';
import { procedure as patentTaxProof } from './patent/patent-tax-proof.ts';
import { service as patentService } from './patent/service.ts';
import { procedure as workContractCheck } from './patent/work-contract-check.ts';
import { procedure as analyseRefusal } from './registration-refusal/analyse-refusal.ts';
import { procedure as applyAtMfc } from './registration-refusal/apply-at-mfc.ts';
import { procedure as applyByPost } from './registration-refusal/apply-by-post.ts';
import { procedure as askMigrationService } from './registration-refusal/ask-migration-service.ts';
import { procedure as checkDocuments } from './registration-refusal/check-documents.ts';
import { procedure as clearHostDebts } from './registration-refusal/clear-host-debts.ts';
import { procedure as collectAdditionalDocuments } from './registration-refusal/collect-additional-documents.ts';
import { procedure as complainToMvd } from './registration-refusal/complain-to-mvd.ts';
import { procedure as complainToProsecutor } from './registration-refusal/complain-to-prosecutor.ts';
import { procedure as consultSpecialist } from './registration-refusal/consult-specialist.ts';
import { procedure as contactGosuslugiSupport } from './registration-refusal/contact-gosuslugi-support.ts';
import { procedure as correctPersonalData } from './registration-refusal/correct-personal-data.ts';
import { documents as registrationRefusalDocuments } from './registration-refusal/documents.ts';
import { procedure as fillApplication } from './registration-refusal/fill-application.ts';
import { procedure as getLegalHelp } from './registration-refusal/get-legal-help.ts';
import { procedure as goThroughCourt } from './registration-refusal/go-through-court.ts';
import { procedure as obtainOwnerConsent } from './registration-refusal/obtain-owner-consent.ts';
import { procedure as prepareCourtClaim } from './registration-refusal/prepare-court-claim.ts';
import { procedure as reapply } from './registration-refusal/reapply.ts';
import { procedure as registerHost } from './registration-refusal/register-host.ts';
import { procedure as replaceExpiredDocuments } from './registration-refusal/replace-expired-documents.ts';
import { service as registrationRefusalService } from './registration-refusal/service.ts';
import { documents as temporaryRegistrationDocuments } from './temporary-registration/documents.ts';
import { procedure as gosuslugiEnterData } from './temporary-registration/gosuslugi-enter-data.ts';
import { procedure as gosuslugiFindService } from './temporary-registration/gosuslugi-find-service.ts';
import { procedure as gosuslugiSignIn } from './temporary-registration/gosuslugi-sign-in.ts';
import { procedure as missingRegistrationFines } from './temporary-registration/missing-registration-fines.ts';
import { procedure as ownerConfirmation } from './temporary-registration/owner-confirmation.ts';
import { procedure as ownerInvitation } from './temporary-registration/owner-invitation.ts';
import { procedure as permanentRegistrationConversion } from './temporary-registration/permanent-registration-conversion.ts';
import { service as temporaryRegistrationService } from './temporary-registration/service.ts';
import { procedure as temporaryRegistrationApplication } from './temporary-registration/temporary-registration-application.ts';
import { procedure as temporaryRegistrationByOwner } from './temporary-registration/temporary-registration-by-owner.ts';
import { procedure as temporaryRegistrationCertificate } from './temporary-registration/temporary-registration-certificate.ts';
import { procedure as temporaryRegistrationChild } from './temporary-registration/temporary-registration-child.ts';
import { procedure as temporaryRegistrationCitizen } from './temporary-registration/temporary-registration-citizen.ts';
import { procedure as temporaryRegistrationForeigner } from './temporary-registration/temporary-registration-foreigner.ts';
import { procedure as temporaryRegistrationOwnerDocuments } from './temporary-registration/temporary-registration-owner-documents.ts';
import { procedure as temporaryRegistrationPrepareDocuments } from './temporary-registration/temporary-registration-prepare-documents.ts';
import { procedure as temporaryRegistrationRefusal } from './temporary-registration/temporary-registration-refusal.ts';
import { procedure as temporaryRegistrationRegistrantDocuments } from './temporary-registration/temporary-registration-registrant-documents.ts';
import { procedure as temporaryRegistrationRenewal } from './temporary-registration/temporary-registration-renewal.ts';
import { procedure as temporaryRegistrationStaff } from './temporary-registration/temporary-registration-staff.ts';
import { procedure as temporaryRegistrationWithoutOwnerConsent } from './temporary-registration/temporary-registration-without-owner-consent.ts';
import { procedure as vehicleTemporaryCertificate } from './temporary-registration/vehicle-temporary-certificate.ts';

export const services: readonly Service[] = [
  gisConnectionServiceService,
  monthlyDocumentService,
  patentService,
  registrationRefusalService,
  temporaryRegistrationService,
];

export const procedures: readonly Procedure[] = [
  gisAgreementAmendment,
  gisAgreementTermination,
  gisAgreement,
  gisConnectionRefusal,
  gisConnection,
  gisDispute,
  gisDutiesAndRights,
  gisForceMajeure,
  gisImpossibilityNotice,
  gisMaintenance,
  gisRequisitesChange,
  gisSoftwareReplacement,
  gisTransferSuspension,
  gisUserAccess,
  gisWorkplaceReadiness,
  monthlyDocumentAccountCheck,
  monthlyDocumentAutoRenewal,
  monthlyDocumentContacts,
  monthlyDocumentDataConfirmation,
  monthlyDocumentDelivery,
  monthlyDocumentEdit,
  monthlyDocumentEligibility,
  monthlyDocumentEmail,
  monthlyDocumentForm,
  monthlyDocumentJointSigning,
  monthlyDocumentLogin,
  monthlyDocumentNotReceived,
  monthlyDocumentOrder,
  monthlyDocumentPeriod,
  monthlyDocumentPrepare,
  monthlyDocumentStatus,
  monthlyDocumentSupport,
  monthlyDocumentTiming,
  monthlyDocumentType,
  employerPetition,
  passportValidity,
  patentRenewalApplicationData,
  patentRenewalDocuments,
  patentRenewalEligibility,
  patentRenewalRefund,
  patentRenewalRefusal,
  patentRenewalServiceContract,
  patentRenewalSubmission,
  patentRenewalTransfer,
  patentRenewal,
  patentTaxProof,
  workContractCheck,
  analyseRefusal,
  applyAtMfc,
  applyByPost,
  askMigrationService,
  checkDocuments,
  clearHostDebts,
  collectAdditionalDocuments,
  complainToMvd,
  complainToProsecutor,
  consultSpecialist,
  contactGosuslugiSupport,
  correctPersonalData,
  fillApplication,
  getLegalHelp,
  goThroughCourt,
  obtainOwnerConsent,
  prepareCourtClaim,
  reapply,
  registerHost,
  replaceExpiredDocuments,
  gosuslugiEnterData,
  gosuslugiFindService,
  gosuslugiSignIn,
  missingRegistrationFines,
  ownerConfirmation,
  ownerInvitation,
  permanentRegistrationConversion,
  temporaryRegistrationApplication,
  temporaryRegistrationByOwner,
  temporaryRegistrationCertificate,
  temporaryRegistrationChild,
  temporaryRegistrationCitizen,
  temporaryRegistrationForeigner,
  temporaryRegistrationOwnerDocuments,
  temporaryRegistrationPrepareDocuments,
  temporaryRegistrationRefusal,
  temporaryRegistrationRegistrantDocuments,
  temporaryRegistrationRenewal,
  temporaryRegistrationStaff,
  temporaryRegistrationWithoutOwnerConsent,
  vehicleTemporaryCertificate,
];

export const documents: readonly DocumentType[] = [
  ...common,
  ...gisConnectionServiceDocuments,
  ...monthlyDocumentDocuments,
  ...patentDocuments,
  ...registrationRefusalDocuments,
  ...temporaryRegistrationDocuments,
];
