import type { Golden } from './golden.ts';

/** The half that tuning looks at: the queries of the review and those met since. A query that failed becomes a line here. */
export const tuned: Golden = {
  plain: `
переоформить патент: s/patent, patent-renewal
ходатайство: employer-petition
полис дмс: patent-renewal-documents, c/insurance-coverage
ежемесячный документ: s/monthly-document, monthly-document-order
ежд: s/monthly-document, monthly-document-order
единый жилищный документ: s/monthly-document, monthly-document-order
календарь рабочих дней: /tools/calendar/, c/working-days
рабочие дни: c/working-days
праздники 2026: /tools/calendar/2026/
проверить снилс: /tools/check/
мои даты: /plan/
риски собственника: owner-confirmation, temporary-registration-without-owner-consent
образец заявки гис: gis-connection
образец соглашения: gis-agreement
регистрация новорожденного: temporary-registration-child
регистрация новорождённого: temporary-registration-child
отказ госуслуги регистрация: analyse-refusal, s/registration-refusal
патент: s/patent, patent-renewal
открытые данные: /about/data/
партнёрам: /partners/
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
отказ в миграционном учете: s/registration-refusal, analyse-refusal
заявление через мфц: apply-at-mfc
заказное письмо с уведомлением о прибытии: apply-by-post
запрос в отдел по вопросам миграции: ask-migration-service
задолженность принимающей стороны: clear-host-debts
дополнительные документы после отказа: collect-additional-documents
обжалование отказа: complain-to-mvd, c/refusal-appeal, s/registration-refusal, complain-to-prosecutor, prepare-court-claim
прокуратура: complain-to-prosecutor
консультация: consult-specialist
поддержка госуслуг: contact-gosuslugi-support
ошибка в паспортных данных: correct-personal-data
заполнение заявки на госуслугах: fill-application, gosuslugi-enter-data, monthly-document-form, temporary-registration-application
юридическая помощь: get-legal-help
апелляция: go-through-court
нотариальное согласие собственника: obtain-owner-consent, d/registration-notarised-consent, temporary-registration-prepare-documents
административное исковое заявление: prepare-court-claim
миграционный учет: temporary-registration-foreigner, register-host, s/registration-refusal
принимающая сторона: register-host
истекший срок документов: replace-expired-documents, c/document-validity
вход в госуслуги: gosuslugi-sign-in, monthly-document-login
риски временной регистрации для собственника: owner-confirmation
приглашение от собственника: owner-invitation, c/owner-invitation
регистрация по месту жительства: permanent-registration-conversion
свидетельство о регистрации: temporary-registration-certificate, d/registration-certificate
регистрация граждан рф: temporary-registration-citizen, s/temporary-registration
регистрация иностранных граждан: temporary-registration-foreigner, s/registration-refusal, register-host
документы собственника: temporary-registration-owner-documents
продление регистрации: temporary-registration-renewal, c/registration-renewal
отказ во временной регистрации: temporary-registration-refusal
регистрация работников: temporary-registration-staff
ходатайство о продлении патента: employer-petition
документы для патента: patent-renewal-documents
условия переоформления патента: patent-renewal-eligibility, s/patent, patent-renewal
возврат оплаты: patent-renewal-refund
отказ в переоформлении патента: patent-renewal-refusal
договор оферты миграционный центр: patent-renewal-service-contract
сдача документов: patent-renewal-submission
передача документов в мвд: patent-renewal-transfer
подтверждение уплаты ндфл: patent-tax-proof
договор гпх с иностранцем: work-contract-check
заявление на патент: patent-renewal-application-data
заявка на подключение к гис: gis-connection
отказ в подключении к гис: gis-connection-refusal
соглашение с министерством: gis-agreement
изменение соглашения: gis-agreement-amendment
права и обязанности участника гис: gis-duties-and-rights
непреодолимая сила: gis-force-majeure
плановые работы: gis-maintenance
замена средств шифрования: gis-software-replacement, c/gis-software-replacement
рабочие места гис: gis-workplace-readiness
доступ сотрудников: gis-user-access
разрешение споров: gis-dispute
учетная запись госуслуг: monthly-document-account-check
ежемесячная выдача документа: monthly-document-auto-renewal
контакты ведомств: monthly-document-contacts
проверка данных: monthly-document-data-confirmation, /tools/check/
способы получения документа: monthly-document-delivery
изменить заявку: monthly-document-edit
заявление на документ: monthly-document-form
период документа: monthly-document-period, c/monthly-document-period
тип документа: monthly-document-type
срок готовности документа: monthly-document-timing, c/monthly-document-ready
статус заказа: monthly-document-status
сравнить два документа: /tools/check/
проверка снилс: /tools/check/
сроки для бригады: /tools/many/
расходятся источники: /sources/conflicts/
как мы считаем: /about/counting/
офлайн: /about/offline/
инструменты: /tools/
образец жалобы в мвд: /letters/mvd-complaint/, /letters/
шаблон письма: /letters/
заявление о возврате денег: /letters/centre-refund-claim/
скачать word: /letters/
`,
  colloquial: `
у меня кончается патент что делать: s/patent, patent-renewal, patent-renewal-eligibility, c/patent-renewal
времянка регистрация: s/temporary-registration, temporary-registration-citizen
прописать новорожденного: temporary-registration-child
регистрация малыша: temporary-registration-child
мать одиночка прописка ребенка: temporary-registration-child
ммц сахарово адрес: patent-renewal, patent-renewal-submission, patent-renewal-service-contract, s/patent
опоздал с патентом: patent-renewal-eligibility, patent-renewal-refusal
просрочил патент: patent-renewal-eligibility, patent-renewal-refusal
пожаловаться на мвд: complain-to-mvd
выписка за месяц: s/monthly-document, monthly-document-order
чем грозит регистрация жильца собственнику: owner-confirmation
можно ли выгнать прописанного: owner-confirmation
хозяин против прописки: temporary-registration-without-owner-consent, obtain-owner-consent
прописка мигранта: temporary-registration-foreigner, register-host, fill-application
гис лежит: gis-maintenance
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
завернули заявку на прописку узбека: s/registration-refusal, analyse-refusal, temporary-registration-refusal
мвд отказало в прописке другу: s/registration-refusal, analyse-refusal
отказали и непонятно почему: analyse-refusal, s/registration-refusal, ask-migration-service, /tools/refusal/
сходить ногами в мфц: apply-at-mfc
отправить бумаги по почте: apply-by-post
миграционная служба молчит: ask-migration-service, complain-to-mvd
накатать жалобу в прокуратуру: complain-to-prosecutor
накатать жалобу на миграционку: complain-to-mvd
засудить миграционную службу: prepare-court-claim, go-through-court
проиграл суд что дальше: go-through-court
хозяин квартиры не платит коммуналку и из-за этого отказ: clear-host-debts
хозяйка боится прописывать: owner-confirmation, obtain-owner-consent, temporary-registration-without-owner-consent
хозяин уехал и не может подписать согласие: obtain-owner-consent, owner-confirmation, owner-invitation, temporary-registration-without-owner-consent
ошиблись в дате рождения: correct-personal-data, monthly-document-edit
паспорт поменял а регистрация на старый: correct-personal-data, replace-expired-documents
виза кончилась: replace-expired-documents
госуслуги глючат при подаче: contact-gosuslugi-support
не грузится файл на госуслуги: /tools/files/, gosuslugi-enter-data, contact-gosuslugi-support
фото паспорта слишком тяжелое: /tools/files/, gosuslugi-enter-data
бабушка хочет прописать внука на время: temporary-registration-by-owner, temporary-registration-child, temporary-registration-owner-documents
сын поступил в вуз нужна регистрация: temporary-registration-citizen, s/temporary-registration
студент общага прописка: temporary-registration-citizen, s/temporary-registration
квартира в долевой собственности прописать человека: temporary-registration-owner-documents, obtain-owner-consent
временная прописка для садика: temporary-registration-child, c/child-registration
ребенок без прописки не берут в школу: temporary-registration-child, c/child-registration
полиция штрафует за отсутствие регистрации: missing-registration-fines, c/registration-fine
пришел штраф за прописку: missing-registration-fines, c/registration-fine
бригада строителей регистрация: temporary-registration-staff, /tools/many/
куда делось свидетельство о регистрации не могу найти файл: temporary-registration-certificate
временная прописка сгорает: temporary-registration-renewal, c/registration-renewal
снимаем однушку хозяин ни в какую: temporary-registration-without-owner-consent, obtain-owner-consent
хочу остаться насовсем: permanent-registration-conversion
патент вот-вот кончится: s/patent, patent-renewal, patent-renewal-eligibility, c/patent-renewal
год прошел нужен новый патент: s/patent, patent-renewal, patent-renewal-eligibility
мигранту продлить разрешение на работу: s/patent, patent-renewal
пропустил платеж за патент: c/patent-tax-coverage, patent-tax-proof
патент аннулировали за неоплату: c/patent-tax-coverage, patent-renewal-refusal, patent-tax-proof, patent-renewal-eligibility
начальник не дает бумагу для патента: employer-petition
работаю у частника по патенту: employer-petition, work-contract-check
анализы просрочены: c/papers-validity, patent-renewal-documents
не успел донести справки: patent-renewal-submission
центр не передал бумаги: patent-renewal-transfer
сахарово деньги назад: patent-renewal-refund
договор с фирмой на патент: work-contract-check
закинули на патент меньше денег: c/patent-tax-coverage, patent-tax-proof, c/patent-price
справка на почту не падает: monthly-document-email, monthly-document-not-received
госуслуги не пускают: gosuslugi-sign-in, monthly-document-login
забыл логин от госуслуг: monthly-document-login, gosuslugi-sign-in
накосячил в заявке: monthly-document-edit, correct-personal-data
заявка зависла в обработке: monthly-document-status, monthly-document-not-received
хочу чтобы справка приходила каждый месяц: monthly-document-auto-renewal
надо подписать акт втроем: monthly-document-joint-signing
упала гис: gis-maintenance, gis-impossibility-notice
вырубили доступ к системе: gis-transfer-suspension, gis-user-access
у нас сменился директор в соглашении: gis-requisites-change
поссорились с оператором: gis-dispute
нужно перенастроить крипту: gis-software-replacement
затопило серверную: gis-force-majeure
сколько мне еще можно сидеть в россии: c/stay-90-days
посчитать штраф: c/registration-fine
посчитать дни без визы: c/stay-90-days
сделать временную регистрацию в мск: s/temporary-registration, temporary-registration-citizen
нужна прописка в питере: s/temporary-registration, temporary-registration-citizen
прописка на 3 месяца: s/temporary-registration, temporary-registration-citizen, c/registration-period
регистрация на год: s/temporary-registration, temporary-registration-citizen, c/registration-period
прописаться у друга: s/temporary-registration, temporary-registration-citizen, temporary-registration-by-owner, temporary-registration-owner-documents
прописаться у родственников: s/temporary-registration, temporary-registration-citizen, temporary-registration-by-owner, temporary-registration-owner-documents
сдаю квартиру надо ли прописывать: owner-confirmation, temporary-registration-by-owner, missing-registration-fines, temporary-registration-owner-documents
арендатор просит регистрацию: owner-confirmation, temporary-registration-by-owner, temporary-registration-owner-documents, temporary-registration-without-owner-consent
жена гражданка узбекистана регистрация: temporary-registration-foreigner, register-host
приехали родители из армении: register-host, temporary-registration-foreigner
иностранец поменял квартиру: register-host, temporary-registration-foreigner, correct-personal-data, c/host-registration
наняли дворника таджика: c/employment-notices, work-contract-check, employer-petition, temporary-registration-staff, register-host
нас трое собственников как дать согласие: temporary-registration-owner-documents, obtain-owner-consent, owner-confirmation
собственник умер: d/registration-inheritance, temporary-registration-owner-documents
квартира муниципальная прописать: obtain-owner-consent, temporary-registration-owner-documents, s/temporary-registration, temporary-registration-by-owner
регу не сделали уже две недели: temporary-registration-certificate, c/registration-processing, temporary-registration-refusal
пришло уточнение по заявлению: temporary-registration-refusal, temporary-registration-application
нет подтвержденной записи на госуслугах: monthly-document-account-check, gosuslugi-sign-in, monthly-document-eligibility
сменил номер телефона госуслуги: gosuslugi-sign-in, monthly-document-login, monthly-document-edit
код не приходит: gosuslugi-sign-in, monthly-document-login
патент порвался: s/patent, patent-renewal, patent-renewal-documents, patent-renewal-application-data
фирма закрылась а патент: employer-petition, work-contract-check, s/patent, patent-renewal
уволился и патент: work-contract-check, s/patent, patent-renewal, employer-petition, c/employment-notices
не вписали профессию в патент: patent-renewal-application-data
опоздал на три дня с патентом: patent-renewal-eligibility, patent-renewal-refusal
не приняли доки в ммц: patent-renewal-refusal, patent-renewal-submission
ммц отказал: patent-renewal-refusal
медкнижка кончилась: c/papers-validity, patent-renewal-documents
справка с ошибкой: monthly-document-edit, monthly-document-data-confirmation, monthly-document-support
письмо ушло в спам: monthly-document-email
подпись на документе не читается: monthly-document-delivery, monthly-document-joint-signing
нужна бумажная справка с печатью: monthly-document-delivery
не ту справку заказал: monthly-document-edit, monthly-document-type, monthly-document-order
министерство не отвечает на заявку: gis-connection, gis-connection-refusal, c/gis-connection
сломался випнет: gis-workplace-readiness, gis-impossibility-notice, gis-maintenance
взломали рабочее место: gis-transfer-suspension
`,
  typo: `
петент: s/patent, patent-renewal
патэнт: s/patent, patent-renewal
потент кончаеца: s/patent, patent-renewal, patent-renewal-eligibility, c/patent-renewal
пропыска: s/temporary-registration, temporary-registration-citizen
регистрацыя: s/temporary-registration, temporary-registration-citizen
временая регистрация: s/temporary-registration, temporary-registration-citizen
произвоцтвенный календарь: /tools/calendar/
атказали: s/registration-refusal, analyse-refusal
собственик не дает согласие: temporary-registration-without-owner-consent, obtain-owner-consent
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
миграционый учет: temporary-registration-foreigner, register-host, s/registration-refusal
времення регестрация: s/temporary-registration, temporary-registration-citizen
переоформить потент: s/patent, patent-renewal
согласие сопственника: obtain-owner-consent, owner-confirmation, d/owner-consent
апиляционная жалоба: go-through-court
прокурор жалаба: complain-to-prosecutor
штарф за регистрацию: missing-registration-fines, c/registration-fine
росторжение соглашения: gis-agreement-termination, c/gis-termination
подклучение к гис: gis-connection, s/gis-connection-service
патентт: s/patent, patent-renewal
пативент: s/patent, patent-renewal
питент: s/patent, patent-renewal
прописска: s/temporary-registration, temporary-registration-citizen
праписка: s/temporary-registration, temporary-registration-citizen
регистация: s/temporary-registration, temporary-registration-citizen
регистрцаия ребенка: temporary-registration-child, c/child-registration
свидетелство о регистрации: temporary-registration-certificate, d/registration-certificate
нотариалное согласие: obtain-owner-consent, d/registration-notarised-consent, temporary-registration-prepare-documents
полюс дмс: patent-renewal-documents, c/insurance-coverage, d/health-policy
медецинская справка: patent-renewal-documents, collect-additional-documents, d/refusal-medical-certificate
тредовой договор: work-contract-check, d/employment-contract
госпошлена: go-through-court, /sources/law/, c/patent-price, temporary-registration-prepare-documents, d/payment-receipt
ежимесячный документ: s/monthly-document, monthly-document-order
калькулятор рабочех дней: c/working-days
форсмажор: gis-force-majeure
праизводственный колендарь: /tools/calendar/, c/working-days
ипелляция: go-through-court
преостановить доступ: gis-transfer-suspension
документ не пршел: monthly-document-not-received
сколко стоит патент: c/patent-price, s/patent, patent-renewal, patent-tax-proof
продлит регистрацыю: temporary-registration-renewal, c/registration-renewal
`,
  layout: `
gfntyn: s/patent, patent-renewal
jnrfp: s/registration-refusal, analyse-refusal
htubcnhfwbz: s/temporary-registration, temporary-registration-citizen
зфеуте: s/patent, patent-renewal
gfnt5yn: s/patent, patent-renewal
j,hfpt[ cjukfitybz: gis-agreement
ghjgbcrf: s/temporary-registration, temporary-registration-citizen
inhfa: missing-registration-fines, c/registration-fine
ghjlkbnm gfntyn: s/patent, patent-renewal
;fkj,f: complain-to-mvd, complain-to-prosecutor
ujceckeub: gosuslugi-sign-in, gosuslugi-find-service, contact-gosuslugi-support, monthly-document-login
ндфл gfntyn: patent-tax-proof, c/patent-tax-coverage
hf,jxbt lyb: c/working-days
cjukfitybt ubc: gis-agreement
xtr pf gfntyn: patent-tax-proof
gjcnfyjdrf yf extn: register-host, c/host-registration, fill-application, temporary-registration-foreigner
jnrfpfkb d htubcnhfwbb: s/registration-refusal, analyse-refusal
ljujdjh fhtyls: d/lease, temporary-registration-owner-documents, temporary-registration-prepare-documents, obtain-owner-consent, temporary-registration-without-owner-consent, temporary-registration-citizen
gjlfnm d cel: prepare-court-claim, go-through-court
ujcgjikbyf: go-through-court, /sources/law/, c/patent-price, temporary-registration-prepare-documents, d/payment-receipt
cyznm c htubcnhfwbb: temporary-registration-by-owner
rfkmrekznjh: /calculators/
tlbysq ;bkboysq ljrevtyn: s/monthly-document, monthly-document-order, monthly-document-eligibility
gjlrk.xtybt r ubc: gis-connection, s/gis-connection-service
ytn cjukfcbz: temporary-registration-without-owner-consent, obtain-owner-consent
пшы: s/gis-connection-service, gis-connection
`,
  transliteration: `
patent: s/patent, patent-renewal
propiska: s/temporary-registration, temporary-registration-citizen
potent: s/patent, patent-renewal
sud: go-through-court, prepare-court-claim
patent cho'zish: s/patent, patent-renewal
prodlit patent: s/patent, patent-renewal
registratsiya: s/temporary-registration, temporary-registration-citizen, temporary-registration-foreigner
vremennaya propiska: s/temporary-registration, temporary-registration-citizen
shtraf: missing-registration-fines, c/registration-fine
zhaloba: complain-to-mvd, complain-to-prosecutor
otkaz v registracii: s/registration-refusal, analyse-refusal
gosuslugi: gosuslugi-sign-in, gosuslugi-find-service, contact-gosuslugi-support, monthly-document-login
rebenok propiska: temporary-registration-child, c/child-registration
vremennaya registraciya: s/temporary-registration, temporary-registration-citizen
patent prodlit moskva: s/patent, patent-renewal
prodlit registraciyu: temporary-registration-renewal, c/registration-renewal
registratsia rebenka: temporary-registration-child, c/child-registration
otkaz v patente: patent-renewal-refusal
shtraf za propisku: missing-registration-fines, c/registration-fine
soglasie sobstvennika: obtain-owner-consent, owner-confirmation, d/owner-consent
medknizhka: patent-renewal-documents
spravka narkologa: patent-renewal-documents, d/narcologist-conclusion
sertifikat russkiy yazyk: patent-renewal-documents, d/language-certificate, c/education-document
zhaloba v prokuraturu: complain-to-prosecutor
isk v sud: prepare-court-claim, go-through-court
gis podklyuchenie: gis-connection, s/gis-connection-service
rabochie dni: c/working-days
kalendar 2026: /tools/calendar/2026/
ezhd: s/monthly-document, monthly-document-order, monthly-document-eligibility
zapolnit zayavlenie: temporary-registration-application, fill-application, monthly-document-form, gosuslugi-enter-data
inostranec propiska: temporary-registration-foreigner, register-host, fill-application
hozyain ne propisyvaet: temporary-registration-without-owner-consent, obtain-owner-consent, owner-confirmation
kvartira v arendu propiska: temporary-registration-citizen, temporary-registration-without-owner-consent, s/temporary-registration
`,
  form: `
патента продление: s/patent, patent-renewal
продлеваю патент: s/patent, patent-renewal
прописку: s/temporary-registration, temporary-registration-citizen
прописке: s/temporary-registration, temporary-registration-citizen
отказы: s/registration-refusal, analyse-refusal
регистрирующий иностранца: temporary-registration-foreigner, register-host
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
прописывать ребёнка: temporary-registration-child
прописан временно: s/temporary-registration, temporary-registration-citizen
зарегистрирован без согласия: temporary-registration-without-owner-consent
патентов: s/patent, patent-renewal
патента нет продлевать: s/patent, patent-renewal, patent-renewal-eligibility
переоформлением патента: s/patent, patent-renewal
иностранного гражданина зарегистрировать: temporary-registration-foreigner, register-host, s/registration-refusal
прокурору пожаловаться: complain-to-prosecutor
обжалую отказ: complain-to-mvd, complain-to-prosecutor, prepare-court-claim, c/refusal-appeal, s/registration-refusal
штрафом: missing-registration-fines, c/registration-fine
согласием хозяина: obtain-owner-consent, owner-confirmation
госпошлину оплатить: temporary-registration-prepare-documents, patent-tax-proof, c/patent-price, go-through-court, fill-application, d/payment-receipt
чеками: patent-tax-proof, d/tax-receipts
судом: go-through-court, prepare-court-claim
справок: s/monthly-document, monthly-document-order, monthly-document-type
календаря: /tools/calendar/
праздничными днями: /tools/calendar/
подписью: monthly-document-joint-signing, monthly-document-delivery, gosuslugi-sign-in, owner-confirmation
заявку отклоняют: s/registration-refusal, analyse-refusal, temporary-registration-refusal
приостановили доступ: gis-transfer-suspension
`,
  clause: `
2.1.8.3: S003-2.1.8.3
п. 2.1.8.3: S003-2.1.8.3
пункт 3.10.2: S003-3.10.2
3.10.2: S003-3.10.2
115-ФЗ: /sources/law/
ФЗ-109: /sources/law/
статья 13.3: /sources/law/
18.8 КоАП: /sources/law/, missing-registration-fines, c/registration-fine
115фз: /sources/law/
п.1.2: S003-1.2
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
п 3.4: S003-3.4, S002-3.4
пункт 2.1.6: S003-2.1.6
2.1.8.1: S003-2.1.8.1
п. 7.4: S002-7.4
пункт 4.2: S003-4.2, S002-4.2
6.3: S003-6.3, S002-6.3
пункт 5.2 соглашения: S002-5.2
правила ммц п 3.9.3: S003-3.9.3
приложение к соглашению: S002-APP, gis-agreement, gis-connection
ст. 22 109-фз: /sources/law/
109 фз: /sources/law/
115 фз статья 13: /sources/law/
фз-152: /sources/law/
закон 5242-1: /sources/law/
постановление 713: /sources/law/
приказ 553: /sources/law/
нк рф 333.19: /sources/law/
ст 112 тк рф: /sources/law/
322.3 ук рф: /sources/law/
статья 193 гк: /sources/law/
коап 19.15.2: /sources/law/, missing-registration-fines
статья 18.8: /sources/law/, missing-registration-fines, c/registration-fine
ст 401 гк: gis-force-majeure, /sources/law/
указ 156: /sources/law/
121-фз: /sources/law/
260 фз: /sources/law/
фз о миграционном учете: /sources/law/
63-фз: /sources/law/
`,
  paper: `
миграционная карта: temporary-registration-registrant-documents, temporary-registration-foreigner, check-documents, register-host, replace-expired-documents
нотариальный перевод паспорта: patent-renewal-documents
медсправка: patent-renewal-documents
медицинская книжка: patent-renewal-documents
сертификат русского языка: patent-renewal-documents
экзамен русский язык: patent-renewal-documents, c/education-document
аттестат вместо экзамена: c/education-document, patent-renewal-documents
чек об оплате ндфл: patent-tax-proof
выписка егрн: temporary-registration-owner-documents
свидетельство о рождении: temporary-registration-child
доверенность: temporary-registration-owner-documents, temporary-registration-registrant-documents, temporary-registration-staff, monthly-document-prepare
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
трудовой договор: d/employment-contract, work-contract-check
паспорт иностранного гражданина: d/passport-foreign
вид на жительство: d/residence-permit
разрешение на временное проживание: d/temporary-residence-permit
разрешение на работу: s/patent, patent-renewal, d/refusal-work-permit
согласие на обработку персональных данных: d/personal-data-consent, patent-renewal-service-contract
отрывная часть уведомления: d/registration-slip
договор купли-продажи: d/registration-purchase-contract, d/refusal-purchase-contract, temporary-registration-owner-documents, vehicle-temporary-certificate
договор дарения: d/registration-gift-contract, temporary-registration-owner-documents
свидетельство о праве собственности: d/registration-ownership-certificate, d/refusal-ownership-certificate, temporary-registration-owner-documents
справка с работы: d/registration-work-certificate, temporary-registration-citizen
справка о доходах: d/refusal-income-certificate, s/monthly-document, monthly-document-type
справка из налоговой: patent-tax-proof, d/tax-office-certificate
цветная фотография: patent-renewal-documents, d/patent-photo
заключение об инфекционных заболеваниях: patent-renewal-documents, d/medical-infections
сертификат вич: patent-renewal-documents, d/hiv-certificate
аттестат ссср: c/education-document, patent-renewal-documents, d/soviet-education-document
постановление о штрафе: missing-registration-fines, d/registration-fine-decision
решение суда: go-through-court, d/refusal-court-ruling
снимок экрана: contact-gosuslugi-support, complain-to-mvd, d/refusal-screenshot
доверенность от собственника: temporary-registration-owner-documents, d/power-of-attorney, d/registration-co-owner-power
лицензия фсб: gis-dispute, gis-workplace-readiness, d/gis-fsb-licence
акт выполненных работ: monthly-document-type, monthly-document-joint-signing, d/monthly-document-draft
скан банковской карты: monthly-document-prepare, d/monthly-document-bank-card-scan
банковские реквизиты: monthly-document-prepare, d/monthly-document-bank-details
форма 3: temporary-registration-certificate, s/temporary-registration, d/registration-certificate
домовая книга: s/monthly-document, monthly-document-order, monthly-document-eligibility, monthly-document-type
справка о составе семьи: s/monthly-document, monthly-document-eligibility, monthly-document-order, monthly-document-type
финансово-лицевой счет: s/monthly-document, monthly-document-eligibility, monthly-document-order, monthly-document-type
справка об отсутствии судимости: d/refusal-criminal-record, collect-additional-documents, apply-by-post
согласие собственника бланк: obtain-owner-consent, owner-confirmation, d/owner-consent
заявление о регистрации по месту пребывания бланк: temporary-registration-application, d/registration-application, d/refusal-application-form
патент на работу бланк: d/work-patent, patent-renewal-application-data, patent-renewal-documents
копия паспорта: monthly-document-prepare, d/passport-russian, d/passport-foreign, temporary-registration-registrant-documents, patent-renewal-documents
заграничный паспорт: d/passport-foreign, passport-validity, replace-expired-documents
перевод паспорта: d/translation, patent-renewal-documents, passport-validity
нотариально заверенный перевод: d/translation, patent-renewal-documents, passport-validity
дмс полис срок: c/insurance-coverage, d/health-policy, patent-renewal-documents
страховой полис: d/refusal-insurance, d/health-policy, c/insurance-coverage, check-documents, patent-renewal-documents
медицинское заключение: d/medical-infections, d/narcologist-conclusion, patent-renewal-documents, d/refusal-medical-certificate
справка из наркологии: d/narcologist-conclusion, patent-renewal-documents
справка о здоровье: d/refusal-medical-certificate, collect-additional-documents, patent-renewal-documents
анализы на вич: d/hiv-certificate, patent-renewal-documents
сертификат об экзамене: d/language-certificate, d/moscow-exam-document, patent-renewal-documents, c/education-document
диплом: c/education-document, d/soviet-education-document, d/russian-education-document, patent-renewal-documents
школьный аттестат: c/education-document, d/soviet-education-document, d/russian-education-document, patent-renewal-documents
чеки за патент: patent-tax-proof, d/tax-receipts
квитанции об оплате ндфл: patent-tax-proof, d/tax-receipts
чек об оплате: d/payment-receipt, patent-tax-proof, patent-renewal-service-contract
справка из банка: d/bank-debit-statement, d/refusal-bank-statement, c/bank-statement, patent-tax-proof
2 ндфл: d/refusal-income-certificate, s/monthly-document, monthly-document-type
договор аренды квартиры: d/lease, temporary-registration-owner-documents, temporary-registration-prepare-documents, obtain-owner-consent, temporary-registration-without-owner-consent, temporary-registration-citizen
договор субаренды: temporary-registration-without-owner-consent, d/registration-notarised-lease
выписка из росреестра: d/ownership-proof, temporary-registration-owner-documents
документы на квартиру: temporary-registration-owner-documents, d/ownership-proof
завещание наследство на квартиру: d/registration-inheritance, temporary-registration-owner-documents
согласие второго собственника: temporary-registration-owner-documents, d/registration-co-owner-consent, d/registration-co-owner-power
свидетельство о рождении ребенка: d/birth-certificate, temporary-registration-child, temporary-registration-registrant-documents
свидетельство о заключении брака: d/marriage-certificate, d/refusal-family-proof
справка с места работы: d/registration-work-certificate, temporary-registration-citizen
справка с места учебы: d/refusal-study-proof, collect-additional-documents, check-documents
приглашение из вуза: d/refusal-study-proof, check-documents, analyse-refusal, collect-additional-documents
отказ в письменном виде: ask-migration-service, d/refusal-letter, d/refusal-owner-refusal, d/patent-refusal-letter
скриншот отказа: d/refusal-screenshot, complain-to-mvd, contact-gosuslugi-support
иск: prepare-court-claim, go-through-court
образец жалобы: complain-to-mvd, complain-to-prosecutor
образец иска: prepare-court-claim
образец согласия собственника: obtain-owner-consent, owner-confirmation, d/owner-consent
решение суда вступило в силу: go-through-court, d/refusal-court-ruling
протокол комиссии: d/gis-commission-protocol, gis-dispute
приказ о комиссии: d/gis-commission-order, gis-dispute
учетные данные участника: d/gis-credentials-sheet, gis-connection
письмо о расторжении: gis-agreement-termination, d/gis-written-notice
выписка егрип: d/monthly-document-entrepreneur-extract, monthly-document-prepare
выписка егрюл: d/monthly-document-organisation-certificate, monthly-document-prepare, monthly-document-type
фото подписи: d/monthly-document-signature-photo, monthly-document-prepare
птс: vehicle-temporary-certificate, d/registration-vehicle-ownership
стс: vehicle-temporary-certificate
уведомление о прибытии: register-host, temporary-registration-foreigner, fill-application, apply-by-post, d/registration-slip
`,
  question: `
сколько стоит патент: c/patent-price, s/patent, patent-renewal, patent-tax-proof
сколько стоит временная регистрация: s/temporary-registration, temporary-registration-citizen
можно ли без собственника: temporary-registration-without-owner-consent
можно ли прописаться без хозяина: temporary-registration-without-owner-consent
сколько дней делают регистрацию: c/registration-processing, temporary-registration-citizen, temporary-registration-certificate
куда жаловаться: complain-to-mvd, complain-to-prosecutor
почему отказали: s/registration-refusal, analyse-refusal
где сахарово: patent-renewal, s/patent, patent-renewal-service-contract
штраф сколько: missing-registration-fines, c/registration-fine
сколько ждать патент: patent-renewal-transfer, s/patent
когда подключат к гис: c/gis-connection, gis-connection
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
по каким причинам отказывают в регистрации иностранца: analyse-refusal, s/registration-refusal, /tools/refusal/
где посмотреть причину отказа: analyse-refusal, s/registration-refusal, ask-migration-service, /tools/refusal/
можно ли подать заявление после отказа еще раз: reapply, temporary-registration-refusal, s/registration-refusal
через сколько можно подать повторно: reapply, temporary-registration-refusal, c/patent-reapplication
можно ли зарегистрировать иностранца через мфц: apply-at-mfc
как отправить уведомление о прибытии почтой: apply-by-post
как узнать причину отказа письменно: ask-migration-service
какие документы нужны чтобы поставить иностранца на учет: check-documents, register-host, temporary-registration-foreigner, s/registration-refusal
могут ли отказать из-за долгов по жкх: clear-host-debts
нужна ли справка о несудимости для регистрации: collect-additional-documents, apply-by-post, d/refusal-criminal-record
как пожаловаться на отдел по вопросам миграции: complain-to-mvd
сколько ждать ответ на жалобу: complain-to-mvd, complain-to-prosecutor, c/refusal-appeal
может ли прокурор отменить отказ: complain-to-prosecutor
нужна ли помощь юриста при отказе: get-legal-help, consult-specialist
сколько стоит госпошлина в суд: go-through-court, prepare-court-claim
сколько длится суд: go-through-court
как написать административный иск: prepare-court-claim
нужно ли согласие всех собственников: temporary-registration-owner-documents, obtain-owner-consent, owner-confirmation
нужно ли заверять согласие у нотариуса: obtain-owner-consent, temporary-registration-prepare-documents, temporary-registration-owner-documents
как правильно написать фамилию латиницей в заявлении: correct-personal-data, fill-application
кто должен уведомить мвд о прибытии иностранца: register-host, temporary-registration-foreigner
сколько дней дается на регистрацию иностранца: c/host-registration, register-host
нужно ли регистрировать иностранца в гостинице: register-host, temporary-registration-foreigner, /sources/law/
что делать если закончилась миграционная карта: replace-expired-documents
как найти услугу на госуслугах: gosuslugi-find-service, monthly-document-order
как прописаться временно: s/temporary-registration, temporary-registration-citizen
сколько стоит временная прописка: s/temporary-registration, temporary-registration-citizen
как собственнику зарегистрировать жильца: temporary-registration-by-owner, owner-confirmation, temporary-registration-owner-documents
как снять с регистрации временно зарегистрированного: temporary-registration-by-owner
как подтвердить согласие на регистрацию в госуслугах: owner-confirmation
где взять свидетельство о временной регистрации: temporary-registration-certificate
нужен ли штамп в паспорте: temporary-registration-certificate, s/temporary-registration, permanent-registration-conversion
как продлить временную регистрацию: temporary-registration-renewal, c/registration-renewal
за сколько дней продлевать регистрацию: temporary-registration-renewal, c/registration-renewal
какой штраф за проживание без регистрации: missing-registration-fines, c/registration-fine
штрафуют ли собственника за незарегистрированного жильца: missing-registration-fines, c/registration-fine
можно ли прописать ребенка без согласия собственника: temporary-registration-child, temporary-registration-without-owner-consent
нужно ли согласие второго родителя на прописку: temporary-registration-child, temporary-registration-registrant-documents
как из временной регистрации сделать постоянную: permanent-registration-conversion
какие права дает временная регистрация: owner-confirmation, s/temporary-registration, temporary-registration-citizen, /sources/law/
какие документы нужны от собственника: temporary-registration-owner-documents
нужно ли ставить на учет машину по временной регистрации: vehicle-temporary-certificate
как зарегистрировать вахтовиков: temporary-registration-staff
почему отклонили заявление на временную регистрацию: temporary-registration-refusal, analyse-refusal, s/registration-refusal
когда подавать на переоформление патента: patent-renewal-eligibility, c/patent-renewal, s/patent, patent-renewal
можно ли продлить патент второй раз: patent-renewal-eligibility
что будет если просрочить патент: patent-renewal-eligibility, patent-renewal-refusal
сколько стоит переоформление патента: patent-renewal-service-contract, c/patent-price, s/patent, patent-renewal
как оплатить услуги ммц: patent-renewal-service-contract
нужно ли сдавать отпечатки пальцев заново: patent-renewal-submission, patent-renewal, S003-3.8
можно ли донести медсправки позже: patent-renewal-submission
какую страховку надо для патента: patent-renewal-documents, c/insurance-coverage, d/health-policy
сколько действует медсправка для патента: c/papers-validity, patent-renewal-documents, d/medical-infections
сколько действует сертификат по русскому языку: c/papers-validity, d/language-certificate, patent-renewal-documents
нужно ли пересдавать экзамен по русскому: patent-renewal-documents, c/education-document
что писать в ходатайстве: employer-petition
что должно быть в договоре с иностранным работником: work-contract-check
нужно ли уведомлять мвд о приеме иностранца: c/employment-notices, work-contract-check
сколько должен действовать паспорт: passport-validity
как подтвердить что платил налог: patent-tax-proof
что делать если потерял квитанции об оплате патента: patent-tax-proof
можно ли работать пока патент переоформляется: s/patent, patent-renewal, patent-renewal-transfer, patent-renewal-eligibility, patent-renewal-submission
через сколько после отказа можно снова получить патент: c/patent-reapplication, patent-renewal-refusal
как заказать единый жилищный документ: s/monthly-document, monthly-document-order, monthly-document-eligibility, monthly-document-type
как скачать справку с госуслуг: monthly-document-delivery
почему не приходит документ: monthly-document-not-received, monthly-document-email
как отозвать заявку на госуслугах: monthly-document-edit
как изменить почту в госуслугах: monthly-document-email, monthly-document-edit, monthly-document-account-check
где посмотреть статус заявки: monthly-document-status, temporary-registration-certificate
какой телефон у госуслуг: contact-gosuslugi-support, monthly-document-support
за какой месяц можно заказать справку: monthly-document-period, c/monthly-document-period
как подписать договор на госуслугах: monthly-document-joint-signing
почему не нажимается кнопка отправить: monthly-document-form
как подключиться к гис соцзащиты: gis-connection, s/gis-connection-service
почему не зарегистрировали заявку на подключение: gis-connection-refusal
сколько ждать доступ к гис: c/gis-connection, gis-connection
как добавить сотрудника в гис: gis-user-access
какой випнет нужен: gis-workplace-readiness
какие сертификаты защиты нужны на рабочее место: gis-workplace-readiness
что делать если не можем выполнить соглашение: gis-impossibility-notice
за сколько сообщать о смене адреса: gis-requisites-change, c/gis-notice
кто виноват если данные утекли из гис: gis-duties-and-rights, gis-transfer-suspension
сколько работает комиссия по спору с министерством: c/gis-dispute, gis-dispute
нужно ли покупать новую программу для гис: gis-software-replacement
как считать рабочие дни: c/working-days, /about/counting/
сколько рабочих дней между датами: c/working-days
сколько рабочих дней в 2026 году: /tools/calendar/2026/, c/working-days
как уменьшить размер скана: /tools/files/
как сделать pdf из фото: /tools/files/
как проверить инн: /tools/check/
можно ли пользоваться сайтом без интернета: /about/offline/
куда обращаться за временной регистрацией: s/temporary-registration, temporary-registration-citizen
можно ли сделать временную прописку онлайн: s/temporary-registration, temporary-registration-citizen
нужно ли идти в мвд за регистрацией: temporary-registration-certificate, s/temporary-registration, temporary-registration-citizen
как прописать человека в своей квартире: temporary-registration-by-owner, temporary-registration-owner-documents, owner-confirmation
сколько человек можно прописать в квартире: temporary-registration-by-owner, temporary-registration-owner-documents, owner-confirmation, s/temporary-registration
вырастет ли квартплата если прописать человека: owner-confirmation, temporary-registration-by-owner
может ли прописанный претендовать на квартиру: owner-confirmation
можно ли выписать временно прописанного без его согласия: temporary-registration-by-owner, owner-confirmation
что делать если хозяин не хочет делать регистрацию: temporary-registration-without-owner-consent, obtain-owner-consent
что будет если не продлить регистрацию: temporary-registration-renewal, missing-registration-fines
сколько раз можно продлевать временную регистрацию: temporary-registration-renewal, c/registration-period, c/registration-renewal
нужна ли регистрация если живу в другом городе месяц: s/temporary-registration, temporary-registration-citizen, c/registration-period, missing-registration-fines
как проверить готова ли регистрация: temporary-registration-certificate, c/registration-processing
имеет ли силу распечатанное свидетельство: temporary-registration-certificate, d/registration-certificate, /sources/law/
в какой детский сад возьмут без прописки: temporary-registration-child, c/child-registration
нужно ли регистрировать новорожденного отдельно: temporary-registration-child, c/child-registration
с какого возраста ребенку нужен паспорт: d/registration-child-passport, temporary-registration-child, temporary-registration-registrant-documents
как иностранцу сделать прописку: temporary-registration-foreigner, register-host, fill-application
кто платит госпошлину за регистрацию иностранца: temporary-registration-foreigner, fill-application, register-host, temporary-registration-prepare-documents, apply-at-mfc, /sources/law/
сколько стоит зарегистрировать иностранца: temporary-registration-foreigner, fill-application, register-host, apply-at-mfc, temporary-registration-prepare-documents, /sources/law/
что грозит если не зарегистрировать иностранца: missing-registration-fines, c/registration-fine, register-host, c/host-registration
можно ли зарегистрировать мигранта через госуслуги: temporary-registration-foreigner, fill-application, register-host
что такое амина: d/amina-record, /sources/law/
почему мвд отказывает в регистрации: analyse-refusal, s/registration-refusal
куда жаловаться если госуслуги отказали: complain-to-mvd, complain-to-prosecutor, s/registration-refusal
можно ли оспорить отказ: complain-to-mvd, complain-to-prosecutor, c/refusal-appeal, prepare-court-claim, s/registration-refusal
сколько времени есть на суд: c/refusal-appeal, prepare-court-claim, go-through-court
нужен ли адвокат в суде: get-legal-help, go-through-court, prepare-court-claim
что делать если паспорт просрочен: replace-expired-documents, passport-validity
что делать если в заявке ошибка: correct-personal-data, monthly-document-edit, temporary-registration-refusal
как долго рассматривают жалобу: complain-to-mvd, complain-to-prosecutor, c/refusal-appeal
как продлить патент в 2026 году: s/patent, patent-renewal, patent-renewal-eligibility
где переоформить патент в москве: s/patent, patent-renewal
обязательно ли ехать в сахарово: s/patent, patent-renewal, patent-renewal-submission
когда можно получить готовый патент: patent-renewal-transfer
сколько дней делают патент: patent-renewal-transfer, patent-renewal, s/patent
можно ли поменять работодателя: work-contract-check, employer-petition, c/employment-notices, /sources/law/
нужно ли ходатайство для патента: employer-petition
какой штраф за просроченный патент: patent-renewal-eligibility, patent-renewal-refusal
что делать если патент просрочен на день: patent-renewal-eligibility, patent-renewal-refusal
почему нельзя платить за патент на год вперед: c/patent-price, patent-tax-proof, c/patent-tax-coverage
сколько действует патент: patent-renewal-eligibility, s/patent, patent-renewal, c/patent-renewal
через сколько лет менять сертификат: c/papers-validity, d/language-certificate
где проходить медкомиссию для патента: patent-renewal-documents, /sources/law/
как заказать справку через госуслуги: s/monthly-document, monthly-document-order
где найти свою справку в личном кабинете: monthly-document-delivery, monthly-document-not-received, monthly-document-status
сколько хранится документ на госуслугах: monthly-document-delivery
как проверить электронную подпись: monthly-document-delivery, monthly-document-joint-signing
почему госуслуги не дают заказать справку: monthly-document-eligibility, monthly-document-form, monthly-document-account-check, monthly-document-support
что писать в заявлении: temporary-registration-application, monthly-document-form, fill-application, patent-renewal-application-data
какие организации должны подключаться к гис: s/gis-connection-service, gis-connection, gis-connection-refusal
сколько стоит подключение к гис: s/gis-connection-service, gis-connection, gis-agreement
кто отвечает за безопасность в гис: gis-duties-and-rights, gis-workplace-readiness
можно ли отказаться от гис: gis-agreement-termination
можно ли менять условия соглашения: gis-agreement-amendment
`,
  several: `
снилс: /tools/check/, monthly-document-prepare
эцп: gosuslugi-sign-in, monthly-document-delivery, monthly-document-joint-signing
электронная подпись: monthly-document-delivery, gosuslugi-sign-in, monthly-document-joint-signing
госпошлина: go-through-court, /sources/law/, c/patent-price
бланк: gis-connection, gis-agreement, employer-petition
узбекистан: register-host, temporary-registration-foreigner, c/host-registration, /sources/law/
подпись: monthly-document-joint-signing, monthly-document-delivery, gosuslugi-sign-in
скан не принимают: gosuslugi-enter-data, temporary-registration-prepare-documents, check-documents, collect-additional-documents
паспорт: passport-validity, patent-renewal-documents, replace-expired-documents, c/document-validity, temporary-registration-registrant-documents, correct-personal-data
договор: work-contract-check, patent-renewal-service-contract, gis-agreement, c/employment-notices
суд: go-through-court, prepare-court-claim
календарь: /tools/calendar/, c/working-days
мфц: apply-at-mfc
почта россии: apply-by-post
инн: /tools/check/, monthly-document-prepare
випнет: gis-workplace-readiness
отказ: s/registration-refusal, analyse-refusal, temporary-registration-refusal, patent-renewal-refusal
согласие: obtain-owner-consent, owner-confirmation, d/owner-consent
жалоба: complain-to-mvd, complain-to-prosecutor
заявление: temporary-registration-application, patent-renewal-application-data, monthly-document-form, fill-application, d/registration-application, d/refusal-application-form
срок: c/working-days, /about/counting/, /calculators/, s/temporary-registration, c/registration-period, c/papers-validity, c/document-validity
штраф: missing-registration-fines, c/registration-fine
деньги: patent-renewal-refund, patent-renewal-service-contract, patent-tax-proof
переезд: s/temporary-registration, temporary-registration-citizen, correct-personal-data
регистрация: s/temporary-registration, temporary-registration-citizen
оплата: patent-tax-proof, patent-renewal-service-contract, c/patent-tax-coverage, d/payment-receipt
реквизиты: patent-renewal-service-contract, gis-requisites-change, monthly-document-prepare, d/monthly-document-bank-details
фото: patent-renewal-documents, d/patent-photo, /tools/files/
уведомление: register-host, c/employment-notices, d/registration-slip, c/gis-notice, apply-by-post
нотариус: temporary-registration-prepare-documents, obtain-owner-consent, d/registration-notarised-consent, temporary-registration-owner-documents
общежитие: temporary-registration-citizen, temporary-registration-staff
таджикистан: register-host, temporary-registration-foreigner, c/host-registration, /sources/law/
украина: temporary-registration-foreigner, register-host, s/registration-refusal, s/patent
беларусь: register-host, temporary-registration-foreigner, /sources/law/, c/host-registration
школа: temporary-registration-child, c/child-registration
страховка: c/insurance-coverage, patent-renewal-documents, check-documents, d/health-policy, d/refusal-insurance
ммц: s/patent, patent-renewal
миграционный центр: s/patent, patent-renewal, patent-renewal-service-contract
мвд: complain-to-mvd, ask-migration-service, patent-renewal-transfer, c/employment-notices
дети: temporary-registration-child, c/child-registration
квартира: temporary-registration-owner-documents, s/temporary-registration, temporary-registration-citizen, temporary-registration-by-owner, d/lease, d/ownership-proof
пошлина: go-through-court, /sources/law/, c/patent-price, temporary-registration-prepare-documents, d/payment-receipt, patent-tax-proof
обжалование: complain-to-mvd, c/refusal-appeal, prepare-court-claim, complain-to-prosecutor, s/registration-refusal
документ: s/monthly-document, monthly-document-order, /documents/
документы: /documents/, temporary-registration-prepare-documents, patent-renewal-documents, check-documents, collect-additional-documents
экзамен: c/education-document, patent-renewal-documents, d/moscow-exam-document
медосмотр: patent-renewal-documents, d/medical-infections
уфмс: ask-migration-service, /sources/law/, patent-renewal-transfer, complain-to-mvd
отчет: s/monthly-document, monthly-document-order, monthly-document-type
доступ: gis-user-access, gis-transfer-suspension, gis-connection
комиссия: gis-dispute, c/gis-dispute
удмуртия: s/gis-connection-service, gis-agreement
москва: s/patent, patent-renewal
90 дней: c/stay-90-days, c/registration-period
3 месяца: c/registration-period, c/refusal-appeal, c/bank-statement
10 рабочих дней: c/patent-renewal, patent-renewal-eligibility, c/working-days, /sources/law/
`,
};

/** What has no page: nothing may be found. */
export const nonsense = [
  'асдфгх',
  'щщщщщ',
  'ыфвапролд',
  'zzqqxx',
  'бургер кинг',
  '🙂',
  'апкуцй нщз',
  'qwrtplkj',
];
