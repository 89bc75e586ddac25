import type { Golden } from './golden.ts';

/**
 * The half that tuning does not look at: written before the words and the score of its day were touched, from the five sources and from how
 * people ask in public. The test prints its counts by kind and never its failures. Who reads a failure of it moves all of it to the
 * tuned half and writes another.
 */
export const untouched: Golden = {
  plain: `
временная регистрация по месту пребывания: s/temporary-registration, temporary-registration-citizen
переоформление трудового патента: s/patent, patent-renewal
регистрация ребенка по месту пребывания: temporary-registration-child, c/child-registration
выписка егрн на квартиру для прописки: temporary-registration-owner-documents, d/ownership-proof, temporary-registration-prepare-documents, temporary-registration-by-owner
повторная подача заявления: reapply, temporary-registration-refusal
апелляционная жалоба: go-through-court
трудовой договор для патента: work-contract-check, d/employment-contract
гражданско-правовой договор: work-contract-check, d/civil-contract
статус заявления: monthly-document-status, temporary-registration-certificate, patent-renewal-transfer
приостановление доступа к гис: gis-transfer-suspension
изменение реквизитов организации: gis-requisites-change, c/gis-notice
временное свидетельство на машину: vehicle-temporary-certificate
регистрация сотрудников в общежитии: temporary-registration-staff
обязанности оператора гис: gis-duties-and-rights
получить справку на электронную почту: monthly-document-email, monthly-document-delivery
совместное подписание: monthly-document-joint-signing
правило 90 дней: c/stay-90-days, /sources/law/
производственный календарь 2027: /tools/calendar/2027/
просроченный паспорт: replace-expired-documents, passport-validity, c/document-validity
консультация миграционного юриста: consult-specialist, get-legal-help
`,
  colloquial: `
снимаю квартиру хочу временную прописку: temporary-registration-citizen, s/temporary-registration, temporary-registration-without-owner-consent, obtain-owner-consent, owner-confirmation
прописать квартиранта на полгода: temporary-registration-by-owner, temporary-registration-owner-documents, owner-confirmation, s/temporary-registration
боюсь прописывать жильца: owner-confirmation, owner-invitation, temporary-registration-by-owner
ко мне приехала теща из киргизии: register-host, temporary-registration-foreigner, c/host-registration
работник таджик заканчивается патент: s/patent, patent-renewal, patent-renewal-eligibility, c/patent-renewal, employer-petition
не успеваю сдать доки в сахарово: patent-renewal-submission, patent-renewal-eligibility
заплатил за патент а его не сделали: patent-renewal-refund, patent-renewal-refusal
забыл заплатить за патент: c/patent-tax-coverage, patent-tax-proof, patent-renewal-refusal
миграционка не отвечает на письмо: complain-to-mvd, ask-migration-service
госуслуги отклонили заявление: s/registration-refusal, analyse-refusal, temporary-registration-refusal
опечатался в фамилии: correct-personal-data, monthly-document-edit
перепутал отчество в заявке: correct-personal-data, monthly-document-edit
дача прописка на лето: s/temporary-registration, temporary-registration-citizen, temporary-registration-by-owner
как выписать временного жильца: temporary-registration-by-owner, owner-confirmation
участковый спросил регистрацию: missing-registration-fines, c/registration-fine
сайт гис не открывается: gis-maintenance, gis-impossibility-notice
поменяли бухгалтера нужен новый логин в гис: gis-user-access
хочу справку каждый месяц сама приходила: monthly-document-auto-renewal
потерял пароль от госуслуг: monthly-document-login, gosuslugi-sign-in
хозяин квартиры должен за коммуналку отказали: clear-host-debts
`,
  typo: `
рега временая: s/temporary-registration, temporary-registration-citizen
потент продлить: s/patent, patent-renewal, patent-renewal-eligibility
миграцеонная карта: d/migration-card, temporary-registration-registrant-documents, temporary-registration-foreigner, check-documents, register-host, replace-expired-documents
довереность: d/power-of-attorney, temporary-registration-owner-documents, temporary-registration-registrant-documents, temporary-registration-staff, monthly-document-prepare
штраф за прасрочку регистрации: missing-registration-fines, c/registration-fine
сертефикат русского: d/language-certificate, patent-renewal-documents, c/education-document
отказаил в прописке: s/registration-refusal, analyse-refusal, temporary-registration-refusal
прописака: s/temporary-registration, temporary-registration-citizen
иностарнец регистрация: temporary-registration-foreigner, register-host, fill-application, s/registration-refusal
сабственник не согласен: temporary-registration-without-owner-consent, obtain-owner-consent
ходотайство работадателя: employer-petition
приостоновка гис: gis-transfer-suspension
продленее прописки: temporary-registration-renewal, c/registration-renewal
исковое заевление: prepare-court-claim, go-through-court
електронная подпись: monthly-document-joint-signing, monthly-document-delivery, gosuslugi-sign-in, owner-confirmation
патен: s/patent, patent-renewal
`,
  layout: `
dhtvtyyfz ghjgbcrf: s/temporary-registration, temporary-registration-citizen
jnrfp d gfntynt: patent-renewal-refusal
gthtjajhvbnm gfntyn: s/patent, patent-renewal
rfktylfhm: /tools/calendar/, c/working-days
[jlfnfqcndj: employer-petition
cele: go-through-court, prepare-court-claim
ytn cjukfcbz cj,cndtyybrf: temporary-registration-without-owner-consent, obtain-owner-consent
vbuhfwbjyyfz rfhnf: d/migration-card, temporary-registration-registrant-documents, temporary-registration-foreigner, check-documents, register-host, replace-expired-documents
ghjrehfnehf: complain-to-prosecutor
gjlgbcm ljrevtynf: monthly-document-joint-signing, monthly-document-delivery, owner-confirmation
сфдутвфк: /tools/calendar/, c/working-days
зкщзшылф: s/temporary-registration, temporary-registration-citizen
`,
  transliteration: `
prodlenie patenta: s/patent, patent-renewal, patent-renewal-eligibility
kak prodlit propisku: temporary-registration-renewal, c/registration-renewal
registraciya inostranca: temporary-registration-foreigner, register-host, fill-application
hodataystvo: employer-petition
spravka na gosuslugah: s/monthly-document, monthly-document-order
skolko stoit patent: c/patent-price, s/patent, patent-renewal, patent-tax-proof, patent-renewal-service-contract
migracionnaya karta: d/migration-card, temporary-registration-registrant-documents, temporary-registration-foreigner, check-documents, register-host, replace-expired-documents
dogovor arendy: d/lease, temporary-registration-owner-documents, temporary-registration-prepare-documents, obtain-owner-consent, temporary-registration-without-owner-consent, temporary-registration-citizen
saharovo: s/patent, patent-renewal, patent-renewal-service-contract, patent-renewal-submission
proizvodstvennyj kalendar: /tools/calendar/, c/working-days
medspravka dlya patenta: patent-renewal-documents, c/papers-validity, d/narcologist-conclusion, d/medical-infections, d/hiv-certificate
otkazali chto delat: s/registration-refusal, analyse-refusal, temporary-registration-refusal
`,
  form: `
прописанному ребенку: temporary-registration-child, c/child-registration
продлённый патент: s/patent, patent-renewal, patent-renewal-eligibility
временной регистрации: s/temporary-registration, temporary-registration-citizen
отказано в регистрации: s/registration-refusal, analyse-refusal, temporary-registration-refusal
иностранцам регистрация: temporary-registration-foreigner, register-host, fill-application
жалобы: complain-to-mvd, complain-to-prosecutor
ходатайством: employer-petition
собственники жилья согласие: obtain-owner-consent, owner-confirmation, d/owner-consent, temporary-registration-without-owner-consent
штрафуют: missing-registration-fines, c/registration-fine
переоформляю патенты работникам: s/patent, patent-renewal, employer-petition, /tools/many/
регистрируем сотрудников: temporary-registration-staff
подписывать договор вдвоем: monthly-document-joint-signing
подключиться к гис: gis-connection, s/gis-connection-service
расторгнуть соглашение: gis-agreement-termination, c/gis-termination
судимся с миграционной службой: prepare-court-claim, go-through-court
оплаченный налог за патент: patent-tax-proof, c/patent-tax-coverage
`,
  clause: `
п. 2.1.7.2: S003-2.1.7.2
2.1.4: S003-2.1.4
пункт 3.12: S003-3.12
п.5.6: S002-5.6
6.3.4: S003-6.3.4
109-фз ст 22: /sources/law/
статья 20 закона о миграционном учете: /sources/law/
фз 59: /sources/law/
210 фз: /sources/law/
пп рф 713: /sources/law/
приказ мвд 553: /sources/law/
ст 13.3 115-фз: /sources/law/
коап 18.9: /sources/law/, missing-registration-fines, c/registration-fine
статья 227.1 нк рф: /sources/law/
ст. 219 кас: /sources/law/
приказ 117: gis-agreement, /sources/law/, s/gis-connection-service, S002-ORD
`,
  paper: `
полис дмс для иностранца: d/health-policy, patent-renewal-documents, c/insurance-coverage
сертификат о знании русского языка: d/language-certificate, patent-renewal-documents, c/education-document, c/papers-validity
справка вич: d/hiv-certificate, patent-renewal-documents, c/papers-validity
перевод диплома: patent-renewal-documents, d/translation, c/education-document
внж: d/residence-permit, collect-additional-documents, reapply, replace-expired-documents, check-documents
рвп: d/temporary-residence-permit, collect-additional-documents, reapply, replace-expired-documents
отрывной талон регистрации: d/registration-slip, patent-renewal-application-data, register-host
квитанция об оплате госпошлины: d/payment-receipt, patent-tax-proof, temporary-registration-prepare-documents, fill-application
договор найма жилого помещения: d/lease, temporary-registration-owner-documents, temporary-registration-prepare-documents, obtain-owner-consent, temporary-registration-citizen, temporary-registration-without-owner-consent
согласие собственника на регистрацию: obtain-owner-consent, owner-confirmation, d/owner-consent
свидетельство о браке: d/marriage-certificate, collect-additional-documents, check-documents, analyse-refusal
паспорт гражданина рф: d/passport-russian, temporary-registration-citizen, temporary-registration-registrant-documents, temporary-registration-prepare-documents
доверенность на юриста: get-legal-help, d/power-of-attorney
заявка на подключение к гис бланк: gis-connection
лист учетных данных: gis-connection
уведомление о прибытии бланк: register-host, apply-by-post, temporary-registration-foreigner, fill-application
`,
  question: `
сколько действует временная прописка: c/registration-period, s/temporary-registration, temporary-registration-citizen, temporary-registration-renewal
на сколько можно сделать временную регистрацию: c/registration-period, s/temporary-registration, temporary-registration-citizen
через сколько дней надо регистрироваться в другом городе: c/registration-period, s/temporary-registration, temporary-registration-citizen, missing-registration-fines, c/registration-fine, /sources/law/
можно ли зарегистрировать человека без его присутствия: temporary-registration-by-owner, s/temporary-registration, temporary-registration-citizen, owner-confirmation
что будет если жить без регистрации: missing-registration-fines, c/registration-fine
какие документы нужны для временной регистрации: temporary-registration-prepare-documents, temporary-registration-registrant-documents, temporary-registration-owner-documents, s/temporary-registration
какие документы сдавать в миграционный центр: patent-renewal-documents
сколько платить за патент в месяц: c/patent-price, patent-tax-proof, c/patent-tax-coverage
как узнать готов ли патент: patent-renewal-transfer
вернут ли деньги если откажут в патенте: patent-renewal-refund, patent-renewal-refusal
что писать в жалобе на мвд: complain-to-mvd
сколько ждать ответа прокуратуры: complain-to-prosecutor, c/refusal-appeal
в какой суд подавать: go-through-court, prepare-court-claim
в какой срок можно обжаловать отказ: c/refusal-appeal, prepare-court-claim, go-through-court
чем отличается пребывание от жительства: permanent-registration-conversion, s/temporary-registration, /sources/law/, gosuslugi-find-service
как подтвердить учетную запись: monthly-document-account-check, monthly-document-eligibility, gosuslugi-sign-in
куда звонить если госуслуги не работают: contact-gosuslugi-support, monthly-document-support
что делать если документ пришел с ошибкой: monthly-document-edit, monthly-document-not-received, monthly-document-status, monthly-document-support
кто подписывает соглашение с министерством: gis-agreement, s/gis-connection-service
за сколько предупреждать о расторжении: gis-agreement-termination, c/gis-termination
нужно ли переводить паспорт на русский: patent-renewal-documents, passport-validity, d/translation
нужен ли экзамен если учился в ссср: c/education-document, patent-renewal-documents
когда платить ндфл за патент: c/patent-tax-coverage, patent-tax-proof
может ли хозяин прописать без моего участия: temporary-registration-by-owner, owner-confirmation, temporary-registration-owner-documents
`,
  several: `
справка: s/monthly-document, monthly-document-order, monthly-document-type
отпечатки пальцев: patent-renewal-submission, patent-renewal, S003-3.8, patent-renewal-documents, patent-renewal-service-contract
амина: d/amina-record, temporary-registration-foreigner, register-host, patent-renewal-application-data, c/host-registration, /sources/law/
виза: d/visa, replace-expired-documents, collect-additional-documents, check-documents
скан: /tools/files/, gosuslugi-enter-data, temporary-registration-prepare-documents
перевод: d/translation, patent-renewal-documents, work-contract-check
иностранец: temporary-registration-foreigner, register-host, fill-application, s/registration-refusal, c/host-registration
ребёнок: temporary-registration-child, c/child-registration
собственник: owner-confirmation, temporary-registration-by-owner, temporary-registration-owner-documents, obtain-owner-consent, temporary-registration-without-owner-consent, owner-invitation
телефон поддержки: contact-gosuslugi-support, monthly-document-support, monthly-document-contacts
налог: patent-tax-proof, c/patent-price, c/patent-tax-coverage
юрист: get-legal-help, consult-specialist
работодатель: employer-petition, work-contract-check, c/employment-notices, temporary-registration-staff, s/patent
`,
};
