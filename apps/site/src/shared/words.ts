import type { Audience, Situation } from '@poryadok/domain/schema';

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

export const audienceNames: Record<Audience, string> = {
  foreigner: 'Иностранец',
  citizen: 'Гражданин России',
  owner: 'Собственник жилья, принимающая сторона',
  parent: 'Родитель',
  employer: 'Работодатель',
  organisation: 'Организация',
  authority: 'Ведомство',
  representative: 'Представитель',
};

export const situationNames: Record<Situation, string> = {
  'first-time': 'Ещё не начинал',
  'prepare-papers': 'Собираю бумаги',
  'fill-form': 'Заполняю заявление',
  waiting: 'Подал, жду',
  refused: 'Пришёл отказ',
  expiring: 'Срок скоро кончится',
  late: 'Опоздал',
  mistake: 'Нашёл ошибку',
  'no-answer': 'Ответа нет, документ не пришёл',
  'owner-refused': 'Собственник против',
  appeal: 'Хочу обжаловать',
  fine: 'Боюсь штрафа',
  change: 'Что-то изменилось',
  dispute: 'Спор',
  access: 'Нужен вход или доступ',
};

export const requiredNames = {
  required: 'обязательно',
  optional: 'по желанию',
  'if-available': 'если есть',
} as const;
