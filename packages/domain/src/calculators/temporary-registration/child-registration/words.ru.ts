export const situations = [
  { value: 'rented-home', label: 'Переехали в съёмное жильё без постоянной прописки' },
  { value: 'relatives-in-other-region', label: 'Долго живёт у родных в другом регионе' },
  { value: 'education', label: 'Учится там, где просят подтвердить адрес' },
  { value: 'benefits', label: 'Получаете пособия по месту регистрации' },
] as const;

export const saying = {
  act: 'Регистрация нужна: подайте заявление',
  term: 'Срок без регистрации',
  late: 'подайте заявление сейчас',
};

export const next = {
  apply: 'Подайте заявление сейчас: чем раньше, тем меньше вопросов.',
  fine: 'Узнайте, какой штраф возможен.',
};

export const headlines = {
  asked: 'Регистрация нужна: вы отметили случай, когда её просят',
  notNeeded: 'По этим ответам временная регистрация ребёнку не нужна',
};

export const verdicts = {
  required: 'Ребёнку нужна временная регистрация.',
  notRequired: 'Временная регистрация ребёнку не обязательна.',
};

export const applyByText =
  'Для соседних регионов, например Москвы и области, есть исключения: проверьте своё.';

export const stay = {
  short: 'Столько можно жить без регистрации.',
  registeredHere: 'Это дольше 90 дней, но ребёнок прописан здесь: временная регистрация не нужна.',
  long: 'Это дольше, чем можно без регистрации.',
};

/** Of a situation that was ticked. */
export const asked = 'В этом случае регистрацию просят.';

/** What is said of a tick that cannot be true of a child registered in this home. */
export function answersExclude(label: string): string {
  return `Ответы не сходятся: вы указали, что ребёнок прописан здесь, и отметили «${label}». Проверьте их: верно что-то одно.`;
}

export const noLossOfRights =
  'Без регистрации не лишают полиса ОМС, паспорта и бесплатного лечения. Отказали — это можно обжаловать.';

export const birthCertificate = 'Младше 14 лет вместо паспорта нужно свидетельство о рождении.';
