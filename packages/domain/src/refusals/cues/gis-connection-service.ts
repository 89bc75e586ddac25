import type { RefusalCues } from './types.ts';

export const gisCues: readonly RefusalCues[] = [
  {
    procedure: 'gis-connection-refusal',
    refusal: 'wrong-form',
    phrases: [
      'заявка не соответствует форме приложения к соглашению',
      'старый бланк заявки на подключение к ГИС',
      'заявка на подключение без подписи и печати',
      'заполнены не все строки заявки, один экземпляр',
    ],
  },
  {
    procedure: 'gis-connection-refusal',
    refusal: 'not-in-list',
    phrases: [
      'организация не относится к перечисленным в пункте 13 положения о ГИС',
      'организация не является участником информационной системы',
      'нас нет в перечне организаций положения',
    ],
  },
];
