import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only a refused registration of a foreigner asks for. */
export const documents: DocumentType[] = [
  {
    id: 'refusal-letter',
    name: 'Отказ в регистрации',
    text: 'Сообщение из кабинета Госуслуг или решение органа.',
    replacement: {
      text: 'Ищите сообщение в кабинете Госуслуг. Нет и там — попросите письменное решение МВД с нормой закона.',
      procedures: ['ask-migration-service'],
      place: 'mvd',
      cites: ['S000-12', 'S000-06'],
      law: ['000-autoreject'],
    },
  },
  {
    id: 'refusal-application-form',
    name: 'Заявление о регистрации',
    text: 'Для иностранца это уведомление о прибытии.',
    replacement: {
      text: 'Для иностранца это бланк уведомления о прибытии. Где взять бланк, мы не знаем.',
      procedures: ['fill-application'],
      ask: 'в МФЦ, на почте или в отделе МВД',
      place: 'mfc',
      cites: ['S000-23'],
      law: ['000-criminal'],
    },
  },
  {
    id: 'refusal-residence-certificate',
    name: 'Справка о месте жительства',
    text: 'Подписывает собственник или арендодатель.',
    replacement: {
      text: 'По закону хватит бумаги о праве на жильё: договора, выписки или согласия хозяина.',
      documents: ['lease', 'ownership-proof', 'owner-consent'],
      cites: ['S000-22'],
      law: ['000-funds-med'],
    },
  },
  {
    id: 'refusal-landlord-certificate',
    name: 'Справка от арендодателя',
    replacement: {
      text: 'Подойдёт договор аренды или выписка о праве на жильё.',
      documents: ['lease', 'ownership-proof'],
      cites: ['S000-12', 'S000-13'],
    },
  },
  {
    id: 'refusal-municipal-certificate',
    name: 'Справка о регистрации по месту пребывания из муниципального органа',
    replacement: {
      text: 'Её просят, только если адрес не сходится с адресом в кабинете. Кто её выдаёт, мы не знаем.',
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S000-13'],
    },
  },
  {
    id: 'refusal-purchase-contract',
    name: 'Договор купли-продажи жилья',
    replacement: {
      text: 'Подойдёт выписка из реестра недвижимости.',
      documents: ['ownership-proof'],
      place: 'rosreestr',
      cites: ['S000-06'],
    },
  },
  {
    id: 'refusal-ownership-certificate',
    name: 'Свидетельство о праве собственности',
    replacement: {
      text: 'Подойдёт выписка из реестра недвижимости или договор аренды.',
      documents: ['ownership-proof', 'lease'],
      place: 'rosreestr',
      cites: ['S000-19'],
    },
  },
  {
    id: 'refusal-owner-passport',
    name: 'Паспорт собственника',
    replacement: {
      text: 'Он нужен, когда подаёт хозяин. Подаёте сами — нужно его письменное согласие.',
      documents: ['owner-consent'],
      procedures: ['obtain-owner-consent'],
      cites: ['S000-06'],
      law: ['000-consent'],
    },
  },
  {
    id: 'refusal-owner-refusal',
    name: 'Отказ собственника или органа в письменном виде',
    replacement: {
      text: 'Отказали устно — попросите отказ на бумаге, с нормой закона.',
      procedures: ['ask-migration-service'],
      cites: ['S000-06'],
    },
  },
  {
    id: 'refusal-host-proof',
    name: 'Подтверждение регистрации принимающей стороны',
    replacement: {
      text: 'По закону регистрировать хозяина не нужно. Подойдёт отрывная часть уведомления о прибытии.',
      documents: ['registration-slip'],
      cites: ['S000-08'],
      law: ['000-host-reg'],
    },
  },
  {
    id: 'refusal-debt-certificate',
    name: 'Справка о том, что долга нет',
    replacement: {
      text: 'Подойдёт чек об оплате долга.',
      documents: ['payment-receipt'],
      procedures: ['clear-host-debts'],
      cites: ['S000-09'],
    },
  },
  {
    id: 'refusal-correction-act',
    name: 'Акт об устранении нарушения',
    replacement: {
      text: 'Подойдёт решение суда.',
      documents: ['refusal-court-ruling'],
      procedures: ['clear-host-debts'],
      cites: ['S000-09'],
    },
  },
  {
    id: 'refusal-request',
    name: 'Заявление в миграционную службу',
    replacement: {
      text: 'Его пишете вы сами: назовите причины и попросите письменное решение.',
      procedures: ['ask-migration-service'],
      cites: ['S000-06'],
    },
  },
  {
    id: 'refusal-appeal',
    name: 'Апелляционная жалоба',
    replacement: {
      text: 'Её пишете вы сами. На неё есть месяц.',
      procedures: ['go-through-court'],
      place: 'courts',
      cites: ['S000-20'],
      law: ['000-appeal'],
    },
  },
  {
    id: 'refusal-court-ruling',
    name: 'Решение суда',
    replacement: {
      text: 'Как получить ещё одну копию, мы не знаем.',
      ask: 'в канцелярии суда, который решал дело',
      place: 'courts',
    },
  },
  {
    id: 'refusal-work-permit',
    name: 'Разрешение на работу',
    replacement: {
      text: 'Работаете по патенту — подойдёт патент.',
      documents: ['work-patent'],
      cites: ['S000-28'],
    },
  },
  {
    id: 'refusal-study-proof',
    name: 'Учебный документ: приглашение, справка или сертификат',
    replacement: {
      text: 'Гостю без визы по закону хватает миграционной карты.',
      documents: ['migration-card'],
      cites: ['S000-12', 'S000-26'],
      law: ['000-purpose'],
    },
  },
  {
    id: 'refusal-family-proof',
    name: 'Документ о родстве',
    replacement: {
      text: 'Гостю без визы по закону хватает миграционной карты.',
      documents: ['migration-card'],
      cites: ['S000-12'],
      law: ['000-purpose'],
    },
  },
  {
    id: 'refusal-bank-statement',
    name: 'Выписка из банка за три месяца',
    replacement: {
      text: 'По закону деньги не проверяют. Всё же просят — подойдёт справка о доходах.',
      documents: ['refusal-income-certificate'],
      cites: ['S000-13'],
      law: ['000-funds-med'],
    },
  },
  {
    id: 'refusal-income-certificate',
    name: 'Справка о доходах',
    replacement: {
      text: 'По закону доход не проверяют. Всё же просят — подойдёт выписка из банка.',
      documents: ['refusal-bank-statement'],
      cites: ['S000-13'],
      law: ['000-funds-med'],
    },
  },
  {
    id: 'refusal-medical-certificate',
    name: 'Медицинская справка о состоянии здоровья',
    replacement: {
      text: 'По закону она не нужна: здоровье не проверяют. Просят — попросите требование на бумаге.',
      cites: ['S000-13'],
      law: ['000-funds-med'],
    },
  },
  {
    id: 'refusal-insurance',
    name: 'Страховой полис, который действует в России',
    replacement: { text: 'По закону для учёта полис не нужен.', cites: ['S000-26'], law: ['000-insurance'] },
  },
  {
    id: 'refusal-criminal-record',
    name: 'Справка об отсутствии судимости',
    replacement: { text: 'По закону она не нужна.', cites: ['S000-23'], law: ['000-criminal'] },
  },
  {
    id: 'refusal-screenshot',
    name: 'Снимок экрана с отказом или заявкой',
    replacement: {
      text: 'Откройте кабинет и сделайте снимок экрана. Есть письменное решение — подойдёт и оно.',
      documents: ['refusal-letter'],
      cites: ['S000-16'],
    },
  },
  {
    id: 'refusal-account-extract',
    name: 'Выписка из личного кабинета',
    replacement: {
      text: 'Как сделать выписку, мы не знаем.',
      ask: 'в поддержке Госуслуг',
      place: 'gosuslugi',
    },
  },
  {
    id: 'refusal-card-registry-extract',
    name: 'Выписка из реестра миграционных карт',
    replacement: {
      text: 'Не дают — просите суд запросить её.',
      procedures: ['prepare-court-claim'],
      cites: ['S000-19'],
    },
  },
  {
    id: 'refusal-complaint',
    name: 'Письменная жалоба',
    replacement: {
      text: 'Её пишете вы сами, в свободной форме.',
      procedures: ['complain-to-mvd', 'complain-to-prosecutor'],
      cites: ['S000-16', 'S000-17'],
    },
  },
  {
    id: 'refusal-prosecutor-decision',
    name: 'Ответ прокуратуры',
    replacement: {
      text: 'Прокурор отвечает в течение 30 дней со дня регистрации жалобы. Ответа нет — спросите, где он.',
      ask: 'в прокуратуре, куда жаловались',
      place: 'prosecutor',
      cites: ['S000-17'],
      law: ['000-prok30'],
    },
  },
  {
    id: 'refusal-court-claim',
    name: 'Административное исковое заявление',
    replacement: {
      text: 'Его пишете вы сами.',
      procedures: ['prepare-court-claim'],
      place: 'courts',
      cites: ['S000-19'],
      law: ['000-isk'],
    },
  },
  {
    id: 'refusal-earlier-papers',
    name: 'Файлы, которые подавали раньше',
    replacement: {
      text: 'Есть ли файлы в старой заявке, мы не знаем. Нет — отсканируйте бумаги заново.',
      ask: 'в поддержке Госуслуг',
      place: 'gosuslugi',
    },
  },
];
