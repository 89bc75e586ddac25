// Written by scripts/registry.ts. Do not edit: add a file to a service's folder instead.
import type { DocumentType } from '../schema/document.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';
import { documents as common } from './documents.ts';
import { documents as gisConnectionServiceDocuments } from './gis-connection-service/documents.ts';
import { procedure as gisConnectionServiceGisAgreementAmendment } from './gis-connection-service/gis-agreement-amendment.ts';
import { procedure as gisConnectionServiceGisAgreementTermination } from './gis-connection-service/gis-agreement-termination.ts';
import { procedure as gisConnectionServiceGisAgreement } from './gis-connection-service/gis-agreement.ts';
import { procedure as gisConnectionServiceGisConnectionRefusal } from './gis-connection-service/gis-connection-refusal.ts';
import { procedure as gisConnectionServiceGisConnection } from './gis-connection-service/gis-connection.ts';
import { procedure as gisConnectionServiceGisDispute } from './gis-connection-service/gis-dispute.ts';
import { procedure as gisConnectionServiceGisDutiesAndRights } from './gis-connection-service/gis-duties-and-rights.ts';
import { procedure as gisConnectionServiceGisForceMajeure } from './gis-connection-service/gis-force-majeure.ts';
import { procedure as gisConnectionServiceGisImpossibilityNotice } from './gis-connection-service/gis-impossibility-notice.ts';
import { procedure as gisConnectionServiceGisMaintenance } from './gis-connection-service/gis-maintenance.ts';
import { procedure as gisConnectionServiceGisRequisitesChange } from './gis-connection-service/gis-requisites-change.ts';
import { procedure as gisConnectionServiceGisSoftwareReplacement } from './gis-connection-service/gis-software-replacement.ts';
import { procedure as gisConnectionServiceGisTransferSuspension } from './gis-connection-service/gis-transfer-suspension.ts';
import { procedure as gisConnectionServiceGisUserAccess } from './gis-connection-service/gis-user-access.ts';
import { procedure as gisConnectionServiceGisWorkplaceReadiness } from './gis-connection-service/gis-workplace-readiness.ts';
import { service as gisConnectionServiceService } from './gis-connection-service/service.ts';
import { documents as monthlyDocumentDocuments } from './monthly-document/documents.ts';
import { procedure as monthlyDocumentMonthlyDocumentAccountCheck } from './monthly-document/monthly-document-account-check.ts';
import { procedure as monthlyDocumentMonthlyDocumentAutoRenewal } from './monthly-document/monthly-document-auto-renewal.ts';
import { procedure as monthlyDocumentMonthlyDocumentContacts } from './monthly-document/monthly-document-contacts.ts';
import { procedure as monthlyDocumentMonthlyDocumentDataConfirmation } from './monthly-document/monthly-document-data-confirmation.ts';
import { procedure as monthlyDocumentMonthlyDocumentDelivery } from './monthly-document/monthly-document-delivery.ts';
import { procedure as monthlyDocumentMonthlyDocumentEdit } from './monthly-document/monthly-document-edit.ts';
import { procedure as monthlyDocumentMonthlyDocumentEligibility } from './monthly-document/monthly-document-eligibility.ts';
import { procedure as monthlyDocumentMonthlyDocumentEmail } from './monthly-document/monthly-document-email.ts';
import { procedure as monthlyDocumentMonthlyDocumentForm } from './monthly-document/monthly-document-form.ts';
import { procedure as monthlyDocumentMonthlyDocumentJointSigning } from './monthly-document/monthly-document-joint-signing.ts';
import { procedure as monthlyDocumentMonthlyDocumentLogin } from './monthly-document/monthly-document-login.ts';
import { procedure as monthlyDocumentMonthlyDocumentNotReceived } from './monthly-document/monthly-document-not-received.ts';
import { procedure as monthlyDocumentMonthlyDocumentOrder } from './monthly-document/monthly-document-order.ts';
import { procedure as monthlyDocumentMonthlyDocumentPeriod } from './monthly-document/monthly-document-period.ts';
import { procedure as monthlyDocumentMonthlyDocumentPrepare } from './monthly-document/monthly-document-prepare.ts';
import { procedure as monthlyDocumentMonthlyDocumentStatus } from './monthly-document/monthly-document-status.ts';
import { procedure as monthlyDocumentMonthlyDocumentSupport } from './monthly-document/monthly-document-support.ts';
import { procedure as monthlyDocumentMonthlyDocumentTiming } from './monthly-document/monthly-document-timing.ts';
import { procedure as monthlyDocumentMonthlyDocumentType } from './monthly-document/monthly-document-type.ts';
import { service as monthlyDocumentService } from './monthly-document/service.ts';
import { documents as patentDocuments } from './patent/documents.ts';
import { procedure as patentEmployerPetition } from './patent/employer-petition.ts';
import { procedure as patentPassportValidity } from './patent/passport-validity.ts';
import { procedure as patentPatentRenewalApplicationData } from './patent/patent-renewal-application-data.ts';
import { procedure as patentPatentRenewalDocuments } from './patent/patent-renewal-documents.ts';
import { procedure as patentPatentRenewalEligibility } from './patent/patent-renewal-eligibility.ts';
import { procedure as patentPatentRenewalRefund } from './patent/patent-renewal-refund.ts';
import { procedure as patentPatentRenewalRefusal } from './patent/patent-renewal-refusal.ts';
import { procedure as patentPatentRenewalServiceContract } from './patent/patent-renewal-service-contract.ts';
import { procedure as patentPatentRenewalSubmission } from './patent/patent-renewal-submission.ts';
import { procedure as patentPatentRenewalTransfer } from './patent/patent-renewal-transfer.ts';
import { procedure as patentPatentRenewal } from './patent/patent-renewal.ts';
import { procedure as patentPatentTaxProof } from './patent/patent-tax-proof.ts';
import { service as patentService } from './patent/service.ts';
import { procedure as patentWorkContractCheck } from './patent/work-contract-check.ts';
import { procedure as registrationRefusalAnalyseRefusal } from './registration-refusal/analyse-refusal.ts';
import { procedure as registrationRefusalApplyAtMfc } from './registration-refusal/apply-at-mfc.ts';
import { procedure as registrationRefusalApplyByPost } from './registration-refusal/apply-by-post.ts';
import { procedure as registrationRefusalAskMigrationService } from './registration-refusal/ask-migration-service.ts';
import { procedure as registrationRefusalCheckDocuments } from './registration-refusal/check-documents.ts';
import { procedure as registrationRefusalClearHostDebts } from './registration-refusal/clear-host-debts.ts';
import { procedure as registrationRefusalCollectAdditionalDocuments } from './registration-refusal/collect-additional-documents.ts';
import { procedure as registrationRefusalComplainToMvd } from './registration-refusal/complain-to-mvd.ts';
import { procedure as registrationRefusalComplainToProsecutor } from './registration-refusal/complain-to-prosecutor.ts';
import { procedure as registrationRefusalConsultSpecialist } from './registration-refusal/consult-specialist.ts';
import { procedure as registrationRefusalContactGosuslugiSupport } from './registration-refusal/contact-gosuslugi-support.ts';
import { procedure as registrationRefusalCorrectPersonalData } from './registration-refusal/correct-personal-data.ts';
import { documents as registrationRefusalDocuments } from './registration-refusal/documents.ts';
import { procedure as registrationRefusalFillApplication } from './registration-refusal/fill-application.ts';
import { procedure as registrationRefusalGetLegalHelp } from './registration-refusal/get-legal-help.ts';
import { procedure as registrationRefusalGoThroughCourt } from './registration-refusal/go-through-court.ts';
import { procedure as registrationRefusalObtainOwnerConsent } from './registration-refusal/obtain-owner-consent.ts';
import { procedure as registrationRefusalPrepareCourtClaim } from './registration-refusal/prepare-court-claim.ts';
import { procedure as registrationRefusalReapply } from './registration-refusal/reapply.ts';
import { procedure as registrationRefusalRegisterHost } from './registration-refusal/register-host.ts';
import { procedure as registrationRefusalReplaceExpiredDocuments } from './registration-refusal/replace-expired-documents.ts';
import { service as registrationRefusalService } from './registration-refusal/service.ts';
import { documents as temporaryRegistrationDocuments } from './temporary-registration/documents.ts';
import { procedure as temporaryRegistrationGosuslugiEnterData } from './temporary-registration/gosuslugi-enter-data.ts';
import { procedure as temporaryRegistrationGosuslugiFindService } from './temporary-registration/gosuslugi-find-service.ts';
import { procedure as temporaryRegistrationGosuslugiSignIn } from './temporary-registration/gosuslugi-sign-in.ts';
import { procedure as temporaryRegistrationMissingRegistrationFines } from './temporary-registration/missing-registration-fines.ts';
import { procedure as temporaryRegistrationOwnerConfirmation } from './temporary-registration/owner-confirmation.ts';
import { procedure as temporaryRegistrationOwnerInvitation } from './temporary-registration/owner-invitation.ts';
import { procedure as temporaryRegistrationPermanentRegistrationConversion } from './temporary-registration/permanent-registration-conversion.ts';
import { service as temporaryRegistrationService } from './temporary-registration/service.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationApplication } from './temporary-registration/temporary-registration-application.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationByOwner } from './temporary-registration/temporary-registration-by-owner.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationCertificate } from './temporary-registration/temporary-registration-certificate.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationChild } from './temporary-registration/temporary-registration-child.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationCitizen } from './temporary-registration/temporary-registration-citizen.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationForeigner } from './temporary-registration/temporary-registration-foreigner.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationOwnerDocuments } from './temporary-registration/temporary-registration-owner-documents.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationPrepareDocuments } from './temporary-registration/temporary-registration-prepare-documents.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationRefusal } from './temporary-registration/temporary-registration-refusal.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationRegistrantDocuments } from './temporary-registration/temporary-registration-registrant-documents.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationRenewal } from './temporary-registration/temporary-registration-renewal.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationStaff } from './temporary-registration/temporary-registration-staff.ts';
import { procedure as temporaryRegistrationTemporaryRegistrationWithoutOwnerConsent } from './temporary-registration/temporary-registration-without-owner-consent.ts';
import { procedure as temporaryRegistrationVehicleTemporaryCertificate } from './temporary-registration/vehicle-temporary-certificate.ts';

export const services: readonly Service[] = [
  gisConnectionServiceService,
  monthlyDocumentService,
  patentService,
  registrationRefusalService,
  temporaryRegistrationService,
];

export const procedures: readonly Procedure[] = [
  gisConnectionServiceGisAgreementAmendment,
  gisConnectionServiceGisAgreementTermination,
  gisConnectionServiceGisAgreement,
  gisConnectionServiceGisConnectionRefusal,
  gisConnectionServiceGisConnection,
  gisConnectionServiceGisDispute,
  gisConnectionServiceGisDutiesAndRights,
  gisConnectionServiceGisForceMajeure,
  gisConnectionServiceGisImpossibilityNotice,
  gisConnectionServiceGisMaintenance,
  gisConnectionServiceGisRequisitesChange,
  gisConnectionServiceGisSoftwareReplacement,
  gisConnectionServiceGisTransferSuspension,
  gisConnectionServiceGisUserAccess,
  gisConnectionServiceGisWorkplaceReadiness,
  monthlyDocumentMonthlyDocumentAccountCheck,
  monthlyDocumentMonthlyDocumentAutoRenewal,
  monthlyDocumentMonthlyDocumentContacts,
  monthlyDocumentMonthlyDocumentDataConfirmation,
  monthlyDocumentMonthlyDocumentDelivery,
  monthlyDocumentMonthlyDocumentEdit,
  monthlyDocumentMonthlyDocumentEligibility,
  monthlyDocumentMonthlyDocumentEmail,
  monthlyDocumentMonthlyDocumentForm,
  monthlyDocumentMonthlyDocumentJointSigning,
  monthlyDocumentMonthlyDocumentLogin,
  monthlyDocumentMonthlyDocumentNotReceived,
  monthlyDocumentMonthlyDocumentOrder,
  monthlyDocumentMonthlyDocumentPeriod,
  monthlyDocumentMonthlyDocumentPrepare,
  monthlyDocumentMonthlyDocumentStatus,
  monthlyDocumentMonthlyDocumentSupport,
  monthlyDocumentMonthlyDocumentTiming,
  monthlyDocumentMonthlyDocumentType,
  patentEmployerPetition,
  patentPassportValidity,
  patentPatentRenewalApplicationData,
  patentPatentRenewalDocuments,
  patentPatentRenewalEligibility,
  patentPatentRenewalRefund,
  patentPatentRenewalRefusal,
  patentPatentRenewalServiceContract,
  patentPatentRenewalSubmission,
  patentPatentRenewalTransfer,
  patentPatentRenewal,
  patentPatentTaxProof,
  patentWorkContractCheck,
  registrationRefusalAnalyseRefusal,
  registrationRefusalApplyAtMfc,
  registrationRefusalApplyByPost,
  registrationRefusalAskMigrationService,
  registrationRefusalCheckDocuments,
  registrationRefusalClearHostDebts,
  registrationRefusalCollectAdditionalDocuments,
  registrationRefusalComplainToMvd,
  registrationRefusalComplainToProsecutor,
  registrationRefusalConsultSpecialist,
  registrationRefusalContactGosuslugiSupport,
  registrationRefusalCorrectPersonalData,
  registrationRefusalFillApplication,
  registrationRefusalGetLegalHelp,
  registrationRefusalGoThroughCourt,
  registrationRefusalObtainOwnerConsent,
  registrationRefusalPrepareCourtClaim,
  registrationRefusalReapply,
  registrationRefusalRegisterHost,
  registrationRefusalReplaceExpiredDocuments,
  temporaryRegistrationGosuslugiEnterData,
  temporaryRegistrationGosuslugiFindService,
  temporaryRegistrationGosuslugiSignIn,
  temporaryRegistrationMissingRegistrationFines,
  temporaryRegistrationOwnerConfirmation,
  temporaryRegistrationOwnerInvitation,
  temporaryRegistrationPermanentRegistrationConversion,
  temporaryRegistrationTemporaryRegistrationApplication,
  temporaryRegistrationTemporaryRegistrationByOwner,
  temporaryRegistrationTemporaryRegistrationCertificate,
  temporaryRegistrationTemporaryRegistrationChild,
  temporaryRegistrationTemporaryRegistrationCitizen,
  temporaryRegistrationTemporaryRegistrationForeigner,
  temporaryRegistrationTemporaryRegistrationOwnerDocuments,
  temporaryRegistrationTemporaryRegistrationPrepareDocuments,
  temporaryRegistrationTemporaryRegistrationRefusal,
  temporaryRegistrationTemporaryRegistrationRegistrantDocuments,
  temporaryRegistrationTemporaryRegistrationRenewal,
  temporaryRegistrationTemporaryRegistrationStaff,
  temporaryRegistrationTemporaryRegistrationWithoutOwnerConsent,
  temporaryRegistrationVehicleTemporaryCertificate,
];

export const documents: readonly DocumentType[] = [
  ...common,
  ...gisConnectionServiceDocuments,
  ...monthlyDocumentDocuments,
  ...patentDocuments,
  ...registrationRefusalDocuments,
  ...temporaryRegistrationDocuments,
];

/** What each file holds, by its path. */
export const serviceFiles: Readonly<Record<string, Service | Procedure>> = {
  'services/gis-connection-service/service.ts': gisConnectionServiceService,
  'services/monthly-document/service.ts': monthlyDocumentService,
  'services/patent/service.ts': patentService,
  'services/registration-refusal/service.ts': registrationRefusalService,
  'services/temporary-registration/service.ts': temporaryRegistrationService,
  'services/gis-connection-service/gis-agreement-amendment.ts': gisConnectionServiceGisAgreementAmendment,
  'services/gis-connection-service/gis-agreement-termination.ts': gisConnectionServiceGisAgreementTermination,
  'services/gis-connection-service/gis-agreement.ts': gisConnectionServiceGisAgreement,
  'services/gis-connection-service/gis-connection-refusal.ts': gisConnectionServiceGisConnectionRefusal,
  'services/gis-connection-service/gis-connection.ts': gisConnectionServiceGisConnection,
  'services/gis-connection-service/gis-dispute.ts': gisConnectionServiceGisDispute,
  'services/gis-connection-service/gis-duties-and-rights.ts': gisConnectionServiceGisDutiesAndRights,
  'services/gis-connection-service/gis-force-majeure.ts': gisConnectionServiceGisForceMajeure,
  'services/gis-connection-service/gis-impossibility-notice.ts': gisConnectionServiceGisImpossibilityNotice,
  'services/gis-connection-service/gis-maintenance.ts': gisConnectionServiceGisMaintenance,
  'services/gis-connection-service/gis-requisites-change.ts': gisConnectionServiceGisRequisitesChange,
  'services/gis-connection-service/gis-software-replacement.ts': gisConnectionServiceGisSoftwareReplacement,
  'services/gis-connection-service/gis-transfer-suspension.ts': gisConnectionServiceGisTransferSuspension,
  'services/gis-connection-service/gis-user-access.ts': gisConnectionServiceGisUserAccess,
  'services/gis-connection-service/gis-workplace-readiness.ts': gisConnectionServiceGisWorkplaceReadiness,
  'services/monthly-document/monthly-document-account-check.ts': monthlyDocumentMonthlyDocumentAccountCheck,
  'services/monthly-document/monthly-document-auto-renewal.ts': monthlyDocumentMonthlyDocumentAutoRenewal,
  'services/monthly-document/monthly-document-contacts.ts': monthlyDocumentMonthlyDocumentContacts,
  'services/monthly-document/monthly-document-data-confirmation.ts': monthlyDocumentMonthlyDocumentDataConfirmation,
  'services/monthly-document/monthly-document-delivery.ts': monthlyDocumentMonthlyDocumentDelivery,
  'services/monthly-document/monthly-document-edit.ts': monthlyDocumentMonthlyDocumentEdit,
  'services/monthly-document/monthly-document-eligibility.ts': monthlyDocumentMonthlyDocumentEligibility,
  'services/monthly-document/monthly-document-email.ts': monthlyDocumentMonthlyDocumentEmail,
  'services/monthly-document/monthly-document-form.ts': monthlyDocumentMonthlyDocumentForm,
  'services/monthly-document/monthly-document-joint-signing.ts': monthlyDocumentMonthlyDocumentJointSigning,
  'services/monthly-document/monthly-document-login.ts': monthlyDocumentMonthlyDocumentLogin,
  'services/monthly-document/monthly-document-not-received.ts': monthlyDocumentMonthlyDocumentNotReceived,
  'services/monthly-document/monthly-document-order.ts': monthlyDocumentMonthlyDocumentOrder,
  'services/monthly-document/monthly-document-period.ts': monthlyDocumentMonthlyDocumentPeriod,
  'services/monthly-document/monthly-document-prepare.ts': monthlyDocumentMonthlyDocumentPrepare,
  'services/monthly-document/monthly-document-status.ts': monthlyDocumentMonthlyDocumentStatus,
  'services/monthly-document/monthly-document-support.ts': monthlyDocumentMonthlyDocumentSupport,
  'services/monthly-document/monthly-document-timing.ts': monthlyDocumentMonthlyDocumentTiming,
  'services/monthly-document/monthly-document-type.ts': monthlyDocumentMonthlyDocumentType,
  'services/patent/employer-petition.ts': patentEmployerPetition,
  'services/patent/passport-validity.ts': patentPassportValidity,
  'services/patent/patent-renewal-application-data.ts': patentPatentRenewalApplicationData,
  'services/patent/patent-renewal-documents.ts': patentPatentRenewalDocuments,
  'services/patent/patent-renewal-eligibility.ts': patentPatentRenewalEligibility,
  'services/patent/patent-renewal-refund.ts': patentPatentRenewalRefund,
  'services/patent/patent-renewal-refusal.ts': patentPatentRenewalRefusal,
  'services/patent/patent-renewal-service-contract.ts': patentPatentRenewalServiceContract,
  'services/patent/patent-renewal-submission.ts': patentPatentRenewalSubmission,
  'services/patent/patent-renewal-transfer.ts': patentPatentRenewalTransfer,
  'services/patent/patent-renewal.ts': patentPatentRenewal,
  'services/patent/patent-tax-proof.ts': patentPatentTaxProof,
  'services/patent/work-contract-check.ts': patentWorkContractCheck,
  'services/registration-refusal/analyse-refusal.ts': registrationRefusalAnalyseRefusal,
  'services/registration-refusal/apply-at-mfc.ts': registrationRefusalApplyAtMfc,
  'services/registration-refusal/apply-by-post.ts': registrationRefusalApplyByPost,
  'services/registration-refusal/ask-migration-service.ts': registrationRefusalAskMigrationService,
  'services/registration-refusal/check-documents.ts': registrationRefusalCheckDocuments,
  'services/registration-refusal/clear-host-debts.ts': registrationRefusalClearHostDebts,
  'services/registration-refusal/collect-additional-documents.ts': registrationRefusalCollectAdditionalDocuments,
  'services/registration-refusal/complain-to-mvd.ts': registrationRefusalComplainToMvd,
  'services/registration-refusal/complain-to-prosecutor.ts': registrationRefusalComplainToProsecutor,
  'services/registration-refusal/consult-specialist.ts': registrationRefusalConsultSpecialist,
  'services/registration-refusal/contact-gosuslugi-support.ts': registrationRefusalContactGosuslugiSupport,
  'services/registration-refusal/correct-personal-data.ts': registrationRefusalCorrectPersonalData,
  'services/registration-refusal/fill-application.ts': registrationRefusalFillApplication,
  'services/registration-refusal/get-legal-help.ts': registrationRefusalGetLegalHelp,
  'services/registration-refusal/go-through-court.ts': registrationRefusalGoThroughCourt,
  'services/registration-refusal/obtain-owner-consent.ts': registrationRefusalObtainOwnerConsent,
  'services/registration-refusal/prepare-court-claim.ts': registrationRefusalPrepareCourtClaim,
  'services/registration-refusal/reapply.ts': registrationRefusalReapply,
  'services/registration-refusal/register-host.ts': registrationRefusalRegisterHost,
  'services/registration-refusal/replace-expired-documents.ts': registrationRefusalReplaceExpiredDocuments,
  'services/temporary-registration/gosuslugi-enter-data.ts': temporaryRegistrationGosuslugiEnterData,
  'services/temporary-registration/gosuslugi-find-service.ts': temporaryRegistrationGosuslugiFindService,
  'services/temporary-registration/gosuslugi-sign-in.ts': temporaryRegistrationGosuslugiSignIn,
  'services/temporary-registration/missing-registration-fines.ts': temporaryRegistrationMissingRegistrationFines,
  'services/temporary-registration/owner-confirmation.ts': temporaryRegistrationOwnerConfirmation,
  'services/temporary-registration/owner-invitation.ts': temporaryRegistrationOwnerInvitation,
  'services/temporary-registration/permanent-registration-conversion.ts': temporaryRegistrationPermanentRegistrationConversion,
  'services/temporary-registration/temporary-registration-application.ts': temporaryRegistrationTemporaryRegistrationApplication,
  'services/temporary-registration/temporary-registration-by-owner.ts': temporaryRegistrationTemporaryRegistrationByOwner,
  'services/temporary-registration/temporary-registration-certificate.ts': temporaryRegistrationTemporaryRegistrationCertificate,
  'services/temporary-registration/temporary-registration-child.ts': temporaryRegistrationTemporaryRegistrationChild,
  'services/temporary-registration/temporary-registration-citizen.ts': temporaryRegistrationTemporaryRegistrationCitizen,
  'services/temporary-registration/temporary-registration-foreigner.ts': temporaryRegistrationTemporaryRegistrationForeigner,
  'services/temporary-registration/temporary-registration-owner-documents.ts': temporaryRegistrationTemporaryRegistrationOwnerDocuments,
  'services/temporary-registration/temporary-registration-prepare-documents.ts': temporaryRegistrationTemporaryRegistrationPrepareDocuments,
  'services/temporary-registration/temporary-registration-refusal.ts': temporaryRegistrationTemporaryRegistrationRefusal,
  'services/temporary-registration/temporary-registration-registrant-documents.ts': temporaryRegistrationTemporaryRegistrationRegistrantDocuments,
  'services/temporary-registration/temporary-registration-renewal.ts': temporaryRegistrationTemporaryRegistrationRenewal,
  'services/temporary-registration/temporary-registration-staff.ts': temporaryRegistrationTemporaryRegistrationStaff,
  'services/temporary-registration/temporary-registration-without-owner-consent.ts': temporaryRegistrationTemporaryRegistrationWithoutOwnerConsent,
  'services/temporary-registration/vehicle-temporary-certificate.ts': temporaryRegistrationVehicleTemporaryCertificate,
};
