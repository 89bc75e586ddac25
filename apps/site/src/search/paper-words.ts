import type { DocumentId } from '@poryadok/domain/schema';

/** What people call a paper besides its name. */
export const paperWords: Readonly<Partial<Record<DocumentId, readonly string[]>>> = {
  'passport-foreign': ['загранпаспорт'],
  'residence-permit': ['ВНЖ'],
  'temporary-residence-permit': ['РВП'],
  translation: ['перевод паспорта', 'перевод документов'],
  'ownership-proof': ['выписка из Росреестра', 'документы на квартиру', 'приватизация', 'БТИ'],
  lease: ['договор найма', 'договор аренды квартиры'],
  'registration-slip': ['отрывной талон', 'бланк регистрации'],
  'health-policy': ['страховка', 'полис ДМС'],
  'hiv-certificate': ['анализ на ВИЧ'],
  'narcologist-conclusion': ['справка нарколога', 'наркодиспансер'],
  'medical-infections': ['медосмотр', 'медкомиссия'],
  'language-certificate': ['сертификат о знании русского', 'экзамен по русскому'],
  'refusal-criminal-record': ['справка о несудимости'],
  'refusal-income-certificate': ['2-НДФЛ'],
  'refusal-study-proof': ['приглашение из вуза', 'справка с учёбы'],
  'refusal-screenshot': ['скриншот'],
  'registration-vehicle-ownership': ['ПТС'],
  'refusal-family-proof': ['свидетельство о заключении брака'],
  'monthly-document-entrepreneur-extract': ['выписка ЕГРИП'],
  'monthly-document-organisation-certificate': ['выписка ЕГРЮЛ'],
  'registration-co-owner-consent': ['согласие второго собственника'],
  'registration-certificate': ['форма 3'],
};
