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
`,
  layout: `
gfntyn: s/patent, patent-renewal
jnrfp: s/registration-refusal, analyse-refusal
htubcnhfwbz: s/temporary-registration, temporary-registration-citizen
зфеуте: s/patent, patent-renewal
gfnt5yn: s/patent, patent-renewal
j,hfpt[ cjukfitybz: gis-agreement
`,
  transliteration: `
patent: s/patent, patent-renewal
propiska: s/temporary-registration, temporary-registration-citizen
potent: s/patent, patent-renewal
sud: go-through-court, prepare-court-claim
patent cho'zish: s/patent, patent-renewal
`,
  form: `
патента продление: s/patent, patent-renewal
продлеваю патент: s/patent, patent-renewal
прописку: s/temporary-registration, temporary-registration-citizen
прописке: s/temporary-registration, temporary-registration-citizen
отказы: s/registration-refusal, analyse-refusal
регистрирующий иностранца: temporary-registration-foreigner, register-host
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
