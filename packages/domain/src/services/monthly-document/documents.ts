import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the monthly document asks for. */
export const documents: DocumentType[] = [
  {
    id: 'monthly-document-organisation-certificate',
    name: 'Справка о регистрации юридического лица',
    replacement: {
      text: 'Где её взять, в описании не сказано.',
      ask: 'в налоговой инспекции',
      place: 'fns',
      cites: ['S004-09'],
    },
  },
  {
    id: 'monthly-document-entrepreneur-extract',
    name: 'Выписка из реестра на индивидуального предпринимателя',
    replacement: {
      text: 'Где её взять, в описании не сказано.',
      ask: 'в налоговой инспекции',
      place: 'fns',
      cites: ['S004-09'],
    },
  },
  {
    id: 'monthly-document-contract',
    name: 'Договор, который даёт право на ежемесячный отчёт',
    replacement: {
      text: 'Что это за договор, в описании не сказано. Спросите точное название у того, кто требует документ.',
      ask: 'у того, кто требует документ',
      cites: ['S004-09'],
      law: ['004-service'],
    },
  },
  {
    id: 'monthly-document-signature-photo',
    name: 'Фотография подписи',
    replacement: { text: 'Нужна, только если её попросит форма.', cites: ['S004-09'] },
  },
  {
    id: 'monthly-document-bank-card-scan',
    name: 'Скан банковской карты',
    replacement: {
      text: 'Подойдут реквизиты счёта.',
      documents: ['monthly-document-bank-details'],
      cites: ['S004-09'],
    },
  },
  {
    id: 'monthly-document-bank-details',
    name: 'Банковские реквизиты',
    replacement: {
      text: 'Подойдёт скан карты.',
      documents: ['monthly-document-bank-card-scan'],
      cites: ['S004-09'],
    },
  },
  {
    id: 'monthly-document-authority-confirmation',
    name: 'Письменное подтверждение полномочий представителя',
    replacement: { text: 'Запрос подаёт сам владелец — она не нужна.', cites: ['S004-06', 'S004-09'] },
  },
  {
    id: 'monthly-document-technical-conditions',
    name: 'Технические условия',
    replacement: {
      text: 'Все ли бумаги из описания нужны вам, скажет ведомство.',
      ask: 'в ведомстве, которое выдаёт документ',
      cites: ['S004-27'],
    },
  },
  {
    id: 'monthly-document-supporting-contract',
    name: 'Договор, подтверждающий основание',
    replacement: {
      text: 'Все ли бумаги из описания нужны вам, скажет ведомство.',
      ask: 'в ведомстве, которое выдаёт документ',
      cites: ['S004-27'],
    },
  },
  {
    id: 'monthly-document-expert-report',
    name: 'Результат экспертизы',
    replacement: {
      text: 'Все ли бумаги из описания нужны вам, скажет ведомство.',
      ask: 'в ведомстве, которое выдаёт документ',
      cites: ['S004-27'],
    },
  },
  {
    id: 'monthly-document-draft',
    name: 'Черновик договора или акта выполненных работ',
    replacement: {
      text: 'Его пишете вы сами.',
      procedures: ['monthly-document-joint-signing'],
      cites: ['S004-27'],
    },
  },
];
