import type { RefusalCues } from './types.ts';

export const temporaryRegistrationCues: readonly RefusalCues[] = [
  {
    procedure: 'gosuslugi-find-service',
    refusal: 'not-found',
    phrases: [
      'услуга не найдена в каталоге',
      'не нашёл услугу на Госуслугах',
      'услуга закрыта, недоступна в регионе',
    ],
  },
  {
    procedure: 'gosuslugi-sign-in',
    refusal: 'no-access',
    phrases: ['не могу войти на Госуслуги', 'код не приходит', 'забыт пароль, нет доступа к учётной записи'],
  },
  {
    procedure: 'owner-confirmation',
    refusal: 'no-answer',
    phrases: [
      'собственник не отвечает на запрос',
      'владелец не подтвердил в личном кабинете',
      'собственник не подтвердил согласие в срок',
      'хозяйка не подтверждает заявление',
      'истёк срок подтверждения собственником',
    ],
  },
  {
    procedure: 'owner-confirmation',
    refusal: 'mismatch',
    phrases: [
      'данные собственника не совпадают',
      'сведения о собственнике расходятся с ЕГРН',
      'кадастровый номер не найден, собственник другой',
    ],
  },
  {
    procedure: 'owner-invitation',
    refusal: 'passport-error',
    phrases: [
      'ошибка в паспортных данных приглашения',
      'паспортные данные введены неверно',
      'неверный номер паспорта',
    ],
  },
  {
    procedure: 'owner-invitation',
    refusal: 'mismatch',
    phrases: ['приглашение не совпадает с заявлением', 'данные в приглашении собственника другие'],
  },
  {
    procedure: 'owner-invitation',
    refusal: 'signature-expired',
    phrases: [
      'подпись собственника недействительна',
      'электронная подпись собственника просрочена',
      'сертификат подписи хозяина истёк',
    ],
  },
  {
    procedure: 'temporary-registration-application',
    refusal: 'typo',
    phrases: ['ошибка в имени или адресе', 'опечатка в фамилии или адресе'],
  },
  {
    procedure: 'temporary-registration-certificate',
    refusal: 'errors',
    phrases: [
      'в сведениях обнаружены ошибки, просят исправить',
      'заявление вернули на доработку, уточните сведения',
    ],
  },
  {
    procedure: 'temporary-registration-certificate',
    refusal: 'silence',
    phrases: [
      'сроки прошли, а ответа нет',
      'не отвечают уже неделю',
      'заявление не рассмотрено, нет результата, молчат',
    ],
  },
  {
    procedure: 'temporary-registration-citizen',
    refusal: 'false-data',
    phrases: [
      'сведения не соответствуют действительности',
      'недостоверные сведения',
      'ложные данные в заявлении',
    ],
  },
  {
    procedure: 'temporary-registration-citizen',
    refusal: 'admin-case',
    phrases: [
      'открытое дело о нарушении миграционных правил',
      'дело об административном правонарушении в сфере миграции',
    ],
  },
  {
    procedure: 'temporary-registration-foreigner',
    refusal: 'errors',
    phrases: ['неверные данные, не хватает документов, нет согласия владельца', 'данные иностранца неверны'],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'personal-data',
    phrases: [
      'ошибка в имени, паспорте или ИНН',
      'неверно указаны паспортные данные',
      'паспорт поменялся, старый паспорт',
    ],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'address',
    phrases: [
      'адрес в заявлении не соответствует фактическому месту проживания',
      'адрес не совпал с тем, где живёт',
      'неверный код региона, неверный адрес',
    ],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'missing',
    phrases: ['нет договора аренды, договора найма', 'не приложен договор', 'нет согласия владельца жилья'],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'file',
    phrases: [
      'размер файла превышает допустимый',
      'файл слишком большой',
      'превышен объём вложения',
      'неверный формат файла, файл не открывается',
      'не тот размер или разрешение скана',
    ],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'technical',
    phrases: [
      'технический сбой',
      'сайт выдал ошибку при отправке',
      'портал завис, сервис временно недоступен',
      'портал не работает',
    ],
  },
  {
    procedure: 'temporary-registration-refusal',
    refusal: 'open-case',
    phrases: [
      'открытое административное дело',
      'возбуждено дело об административном правонарушении',
      'есть незакрытое дело по миграции',
    ],
  },
  {
    procedure: 'temporary-registration-without-owner-consent',
    refusal: 'no-owner-signature',
    phrases: [
      'договор заключён не с собственником',
      'договор с арендатором, субаренда, собственник не подписал',
      'снимаю у арендатора, хозяин не подписывал',
      'договор найма с лицом, не являющимся собственником',
    ],
  },
];
