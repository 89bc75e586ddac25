import type { Golden } from './golden.ts';

/**
 * The half that tuning should not look at. One author wrote both halves, this one first, before there was anything to tune, and
 * remembered some of its lines when the last synonyms were added: ADR 8 says what it was worth before that.
 */
export const untouched: Golden = {
  plain: `
продлить патент: s/patent, patent-renewal
временная прописка: s/temporary-registration, temporary-registration-citizen
отказ в регистрации: s/registration-refusal, analyse-refusal
подключение к гис: s/gis-connection-service, gis-connection
возврат денег за патент: patent-renewal-refund
трудовой договор с иностранцем: work-contract-check
жалоба в прокуратуру: complain-to-prosecutor
исковое заявление: prepare-court-claim
штраф за отсутствие регистрации: missing-registration-fines, c/registration-fine
постоянная регистрация: permanent-registration-conversion
расторжение соглашения: gis-agreement-termination, c/gis-termination
форс-мажор: gis-force-majeure
срок действия паспорта: passport-validity
автопродление документа: monthly-document-auto-renewal
приглашение собственника: owner-invitation, c/owner-invitation
90 дней без визы: c/stay-90-days
ндфл за патент: patent-tax-proof, c/patent-tax-coverage
выписка из банка: c/bank-statement
`,
  colloquial: `
патент сгорает через неделю: patent-renewal-eligibility, c/patent-renewal, patent-renewal, s/patent
завернули документы на прописку: temporary-registration-refusal, analyse-refusal, s/registration-refusal
хозяйка не хочет прописывать: temporary-registration-without-owner-consent, obtain-owner-consent
живу без прописки сколько платить: missing-registration-fines, c/registration-fine
сделать регистрацию гостю из таджикистана: register-host, temporary-registration-foreigner
прописать брата иностранца к себе: register-host, temporary-registration-foreigner
не могу зайти на госуслуги: gosuslugi-sign-in, monthly-document-login
не приходит смс с кодом: gosuslugi-sign-in, monthly-document-login
потерял чеки за патент: patent-tax-proof
уволился сотрудник закрыть доступ: gis-user-access
бумага от работодателя на патент: employer-petition
справка не пришла на почту: monthly-document-email, monthly-document-not-received
подать на миграционку в суд: prepare-court-claim, go-through-court
прописка кончилась: temporary-registration-renewal, c/registration-renewal
записать ребенка в школу нужна прописка: temporary-registration-child, c/child-registration
`,
  typo: `
прадлить патент: s/patent, patent-renewal
времяная прописка: s/temporary-registration, temporary-registration-citizen
ригистрация ребенка: temporary-registration-child, c/child-registration
хадатайство: employer-petition
саглашение гис: gis-agreement
прокуротура: complain-to-prosecutor
миграцыонный центр: s/patent, patent-renewal, patent-renewal-service-contract
зделать регистрацию иностранцу: temporary-registration-foreigner, register-host, fill-application
отказ в регестрации: s/registration-refusal, analyse-refusal
апеляция: go-through-court
производственый календарь: /tools/calendar/, c/working-days
госулуги вход: gosuslugi-sign-in, monthly-document-login
`,
  layout: `
ghjgbcrf: s/temporary-registration, temporary-registration-citizen
inhfa: missing-registration-fines, c/registration-fine
ghjlkbnm gfntyn: s/patent, patent-renewal
;fkj,f: complain-to-mvd, complain-to-prosecutor
ujceckeub: gosuslugi-sign-in, gosuslugi-find-service, contact-gosuslugi-support, monthly-document-login
ндфл gfntyn: patent-tax-proof, c/patent-tax-coverage
hf,jxbt lyb: c/working-days
cjukfitybt ubc: gis-agreement
`,
  transliteration: `
prodlit patent: s/patent, patent-renewal
registratsiya: s/temporary-registration, temporary-registration-citizen, temporary-registration-foreigner
vremennaya propiska: s/temporary-registration, temporary-registration-citizen
shtraf: missing-registration-fines, c/registration-fine
zhaloba: complain-to-mvd, complain-to-prosecutor
otkaz v registracii: s/registration-refusal, analyse-refusal
gosuslugi: gosuslugi-sign-in, gosuslugi-find-service, contact-gosuslugi-support, monthly-document-login
rebenok propiska: temporary-registration-child, c/child-registration
`,
  form: `
патентом: s/patent, patent-renewal
жалобу прокурору: complain-to-prosecutor
штрафы за регистрацию: missing-registration-fines, c/registration-fine
регистрацию иностранцев: temporary-registration-foreigner, register-host, fill-application
продлеваем регистрацию: temporary-registration-renewal, c/registration-renewal
собственником квартиры: owner-confirmation, temporary-registration-by-owner, temporary-registration-owner-documents, obtain-owner-consent
зарегистрировать детей: temporary-registration-child, c/child-registration
сотрудникам организации: temporary-registration-staff
рабочих дней: c/working-days
судебный иск: prepare-court-claim, go-through-court
переоформления патентов: s/patent, patent-renewal
`,
  clause: `
3.10.1: S003-3.10.1
пункт 4.4: S003-4.4
п 6.3.2: S003-6.3.2
ст. 333.28 нк: /sources/law/
109-фз: /sources/law/
фз 115: /sources/law/
статья 19.15.1 коап: /sources/law/, missing-registration-fines
приказ 856: /sources/law/
322.2 ук: /sources/law/
пункт 2.1.11: S003-2.1.11
кас 219: /sources/law/
`,
  paper: `
справка от нарколога: patent-renewal-documents
фото на патент: patent-renewal-documents
акт приёма-передачи: patent-renewal-transfer
согласие второго родителя: temporary-registration-child, temporary-registration-registrant-documents
договор аренды: temporary-registration-owner-documents, temporary-registration-prepare-documents, obtain-owner-consent, temporary-registration-without-owner-consent, temporary-registration-registrant-documents, collect-additional-documents, check-documents, register-host
вич: patent-renewal-documents
справка о несудимости: collect-additional-documents, check-documents
загранпаспорт иностранца: passport-validity, patent-renewal-documents, temporary-registration-foreigner, check-documents, replace-expired-documents
диплом ссср: patent-renewal-documents, c/education-document
свидетельство о собственности: temporary-registration-owner-documents, temporary-registration-by-owner
бланк заявки на подключение: gis-connection
полис омс: temporary-registration-citizen, temporary-registration-registrant-documents, temporary-registration-child, missing-registration-fines, /sources/law/
`,
  question: `
сколько ждать регистрацию: c/registration-processing, temporary-registration-certificate
за сколько дней подавать на патент: patent-renewal-eligibility, c/patent-renewal, s/patent
какие бумаги нужны на патент: patent-renewal-documents
что делать если отказали в патенте: patent-renewal-refusal
куда подать иск: prepare-court-claim, go-through-court
сколько стоит суд: go-through-court, prepare-court-claim
можно ли работать без патента если подал документы: s/patent, patent-renewal, patent-renewal-eligibility, patent-renewal-submission, patent-renewal-transfer
кто регистрирует иностранца: temporary-registration-foreigner, register-host
за сколько дней поставить иностранца на учет: register-host, c/host-registration
как узнать почему отказали в прописке: analyse-refusal, ask-migration-service, s/registration-refusal
когда придет документ: monthly-document-timing, c/monthly-document-ready
как написать в поддержку: contact-gosuslugi-support, monthly-document-support
нужна ли прописка новорожденному: temporary-registration-child, c/child-registration
какой размер файла: gosuslugi-enter-data, check-documents, reapply, fill-application, temporary-registration-prepare-documents, /sources/conflicts/
сколько раз можно продлевать патент: patent-renewal-eligibility, patent-renewal, s/patent
`,
  several: `
паспорт: passport-validity, patent-renewal-documents, replace-expired-documents, c/document-validity, temporary-registration-registrant-documents, correct-personal-data
договор: work-contract-check, patent-renewal-service-contract, gis-agreement, c/employment-notices
суд: go-through-court, prepare-court-claim
календарь: /tools/calendar/, c/working-days
мфц: apply-at-mfc
почта россии: apply-by-post
инн: /tools/check/, monthly-document-prepare
випнет: gis-workplace-readiness
`,
};
