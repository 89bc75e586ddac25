import { z } from 'zod';

/** What happened to the reader: a filter of the catalogue. */
export const situation = z.enum([
  'first-time',
  'prepare-papers',
  'fill-form',
  'waiting',
  'refused',
  'expiring',
  'late',
  'mistake',
  'no-answer',
  'owner-refused',
  'appeal',
  'fine',
  'change',
  'dispute',
  'access',
]);

export type Situation = z.infer<typeof situation>;

/** As a reader meets them in «Что случилось». */
export const situationNames: Readonly<Record<Situation, string>> = {
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
