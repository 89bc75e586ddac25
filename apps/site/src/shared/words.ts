/** Russian names for the values of the schema's enumerations. */
export const confidenceNames = {
  high: 'Мы в этом уверены',
  medium: 'Скорее всего, это так',
  low: 'Мы в этом не уверены',
} as const;

/** What the check of a claim came to. */
export const verdictNames = {
  confirmed: 'Закон подтверждает',
  outdated: 'Источник устарел',
  contradicted: 'Закон говорит иначе',
  unverifiable: 'Подтвердить не удалось',
  placeholder: 'В источнике заглушка',
} as const;

/** Where one applies. */
export const channelNames = {
  gosuslugi: 'Госуслуги',
  mfc: 'МФЦ',
  post: 'Почта',
  'in-person': 'Лично',
  website: 'Сайт',
  phone: 'Телефон',
  email: 'Электронная почта',
  'secure-network': 'Защищённая сеть',
  home: 'Дома',
  unnamed: 'Как подать, не сказано',
} as const;

/** What stands over a conflict. */
export const conflictKinds = {
  'sources-differ': 'Источники расходятся',
  'how-we-count': 'Как считаем',
} as const;

/** In what form a paper is wanted. */
export const formNames = {
  original: 'подлинник',
  'certified-copy': 'заверенная копия',
  copy: 'копия',
  scan: 'скан',
  electronic: 'электронный документ',
  photo: 'фото',
} as const;

/** Whether a field of a form must be filled in. */
export const requiredNames = {
  required: 'обязательно',
  optional: 'по желанию',
  'if-available': 'если есть',
} as const;
