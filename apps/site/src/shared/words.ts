/** Russian names for the values of the schema's enumerations. */
export const confidenceNames = { high: 'высокая', medium: 'средняя', low: 'низкая' } as const;

export const verdictNames = {
  confirmed: 'Закон подтверждает',
  outdated: 'Источник устарел',
  contradicted: 'Закон говорит иначе',
  unverifiable: 'Подтвердить не удалось',
  placeholder: 'В источнике заглушка',
} as const;

export const channelNames = {
  gosuslugi: 'Госуслуги',
  mfc: 'МФЦ',
  post: 'Почта',
  'in-person': 'Лично',
  website: 'Сайт',
  phone: 'Телефон',
  email: 'Электронная почта',
  'secure-network': 'Защищённая сеть',
} as const;

export const formNames = {
  original: 'подлинник',
  'certified-copy': 'заверенная копия',
  copy: 'копия',
  scan: 'скан',
  electronic: 'электронный документ',
  photo: 'фото',
} as const;

export const requiredNames = {
  required: 'обязательно',
  optional: 'по желанию',
  'if-available': 'если есть',
} as const;
