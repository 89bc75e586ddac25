import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the monthly document asks for. */
export const documents: DocumentType[] = [
  { id: 'monthly-document-organisation-certificate', name: 'Справка о регистрации юридического лица' },
  {
    id: 'monthly-document-entrepreneur-extract',
    name: 'Выписка из реестра на индивидуального предпринимателя',
  },
  {
    id: 'monthly-document-contract',
    name: 'Договор, который даёт право на ежемесячный отчёт',
  },
  { id: 'monthly-document-signature-photo', name: 'Фотография подписи' },
  { id: 'monthly-document-bank-card-scan', name: 'Скан банковской карты' },
  { id: 'monthly-document-bank-details', name: 'Банковские реквизиты' },
  {
    id: 'monthly-document-authority-confirmation',
    name: 'Письменное подтверждение полномочий представителя',
  },
  { id: 'monthly-document-technical-conditions', name: 'Технические условия' },
  { id: 'monthly-document-supporting-contract', name: 'Договор, подтверждающий основание' },
  { id: 'monthly-document-expert-report', name: 'Результат экспертизы' },
  { id: 'monthly-document-draft', name: 'Черновик договора или акта выполненных работ' },
];
