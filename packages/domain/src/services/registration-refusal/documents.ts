import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only a refused registration of a foreigner asks for. */
export const documents: DocumentType[] = [
  {
    id: 'refusal-letter',
    name: 'Отказ в регистрации',
    text: 'Сообщение из кабинета Госуслуг или решение органа.',
  },
  {
    id: 'refusal-application-form',
    name: 'Заявление о регистрации',
    text: 'Для иностранца это уведомление о прибытии.',
  },
  {
    id: 'refusal-residence-certificate',
    name: 'Справка о месте жительства',
    text: 'Подписывает собственник или арендодатель.',
  },
  { id: 'refusal-landlord-certificate', name: 'Справка от арендодателя' },
  {
    id: 'refusal-municipal-certificate',
    name: 'Справка о регистрации по месту пребывания из муниципального органа',
  },
  { id: 'refusal-purchase-contract', name: 'Договор купли-продажи жилья' },
  { id: 'refusal-ownership-certificate', name: 'Свидетельство о праве собственности' },
  { id: 'refusal-owner-passport', name: 'Паспорт собственника' },
  { id: 'refusal-owner-refusal', name: 'Отказ собственника или органа в письменном виде' },
  { id: 'refusal-host-proof', name: 'Подтверждение регистрации принимающей стороны' },
  { id: 'refusal-debt-certificate', name: 'Справка о том, что долга нет' },
  { id: 'refusal-correction-act', name: 'Акт об устранении нарушения' },
  { id: 'refusal-court-ruling', name: 'Решение суда' },
  { id: 'refusal-work-permit', name: 'Разрешение на работу' },
  { id: 'refusal-study-proof', name: 'Учебный документ: приглашение, справка или сертификат' },
  { id: 'refusal-family-proof', name: 'Документ о родстве' },
  { id: 'refusal-bank-statement', name: 'Выписка из банка за три месяца' },
  { id: 'refusal-income-certificate', name: 'Справка о доходах' },
  { id: 'refusal-medical-certificate', name: 'Медицинская справка о состоянии здоровья' },
  { id: 'refusal-insurance', name: 'Страховой полис, который действует в России' },
  { id: 'refusal-criminal-record', name: 'Справка об отсутствии судимости' },
  { id: 'refusal-screenshot', name: 'Снимок экрана с отказом или заявкой' },
  { id: 'refusal-account-extract', name: 'Выписка из личного кабинета' },
  { id: 'refusal-card-registry-extract', name: 'Выписка из реестра миграционных карт' },
  { id: 'refusal-complaint', name: 'Письменная жалоба' },
  { id: 'refusal-prosecutor-decision', name: 'Ответ прокуратуры' },
  { id: 'refusal-court-claim', name: 'Административное исковое заявление' },
  { id: 'refusal-earlier-papers', name: 'Файлы, которые подавали раньше' },
];
