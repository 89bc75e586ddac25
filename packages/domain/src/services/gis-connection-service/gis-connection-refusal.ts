import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-connection-refusal',
  service: 'gis-connection-service',
  title: 'Заявку не зарегистрировали: что делать',
  shortTitle: 'Отказ в регистрации заявки',
  lead: 'Причин для отказа две: заявка не по форме или организации нет в перечне. Первую можно исправить, вторую — сначала выяснить.',
  synonyms: [
    'отказ в подключении к ГИС',
    'заявку вернули',
    'уведомление об отказе',
    'несоответствие форме',
    'пункт 13 Положения',
    'не подключают к ГИС',
  ],
  audience: ['organisation', 'authority'],
  situations: ['refused', 'mistake', 'access'],
  forWhom: {
    text: 'Для организации, которая сдала заявку и получила уведомление об отказе или долго не получает ничего.',
    cites: ['S002-1.5'],
  },
  outcome: {
    text: 'Ясно, в чём причина, и подана исправленная заявка либо начаты переговоры с министерством.',
    cites: ['S002-1.5', 'S002-5.1'],
  },
  answer: {
    by: {
      headline: 'Отказ — в течение 20 рабочих дней',
      text: 'За это время, считая со дня, когда получил заявку, оператор обязан прислать уведомление. Для вас срока нет.',
      term: 'refusal-notice',
      calculator: 'gis-connection',
      cites: ['S002-1.5'],
      law: ['002-20wd'],
    },
    do: { steps: ['read', 'fix-form', 'prove', 'talk'] },
    take: { requirements: ['notice', 'application-copy', 'new-application'] },
  },
  channels: [
    {
      channel: 'in-person',
      text: 'Через министерство: туда же, куда сдавали заявку. Особого порядка форма не называет.',
      cites: ['S002-1.5', 'S002-1.3'],
    },
  ],
  cost: [
    {
      text: 'Платы за новую заявку источник не называет; работа в ГИС бесплатная.',
      cites: ['S002-6.2'],
    },
  ],
  questions: [
    {
      id: 'reason',
      text: 'Какая причина названа в уведомлении?',
      options: [
        { value: 'form', label: 'Заявка не по форме' },
        { value: 'not-listed', label: 'Организации нет в пункте 13 Положения' },
        { value: 'other', label: 'Другая или никакая' },
      ],
      cites: ['S002-1.5'],
    },
  ],
  requirements: [
    {
      id: 'notice',
      kind: 'document',
      name: 'Уведомление об отказе',
      text: 'В каком виде его присылают, форма не говорит. Сохраните его и дату получения.',
      options: [{ documents: ['gis-refusal-notice'] }],
      cites: ['S002-1.5'],
    },
    {
      id: 'new-application',
      kind: 'document',
      name: 'Исправленная заявка с листом учётных данных',
      text: 'Заполните бланк заново, все строки по порядку. Год «2022» в шапке приложения исправьте на год соглашения.',
      when: { question: 'reason', is: 'form' },
      options: [{ documents: ['gis-application', 'gis-credentials-sheet'] }],
      copies: 2,
      procedures: ['gis-connection'],
      cites: ['S002-1.3', 'S002-1.5', 'S002-APP', 'S002-APPX'],
      law: ['002-year'],
      conflicts: ['K33'],
    },
    {
      id: 'list-check',
      kind: 'action',
      name: 'Найти себя в пункте 13 Положения о ГИС',
      text: 'Положение утверждено приказом от 30 сентября 2020 года № 316/195. Возьмите текст, который действует сегодня: в источнике перечня нет.',
      when: { question: 'reason', is: ['not-listed', 'other'] },
      cites: ['S002-1.5'],
    },
    {
      id: 'application-copy',
      kind: 'information',
      name: 'Копия поданной заявки',
      cites: ['S002-1.5', 'S002-APP'],
    },
  ],
  steps: [
    {
      id: 'read',
      title: 'Прочитать уведомление',
      short: 'Найти в уведомлении причину',
      text: 'Других причин, кроме двух, соглашение не знает. Если названа иная, попросите объяснить её письменно.',
      cites: ['S002-1.5'],
    },
    {
      id: 'fix-form',
      title: 'Исправить форму и подать заявку снова',
      text: 'Срок пойдёт заново: 20 рабочих дней со дня, когда оператор получит новую заявку.',
      when: { question: 'reason', is: 'form' },
      procedures: ['gis-connection'],
      calculators: ['gis-connection'],
      cites: ['S002-1.3', 'S002-1.4', 'S002-1.5'],
    },
    {
      id: 'prove',
      title: 'Показать, что вы в перечне',
      short: 'Проверить себя по пункту 13 Положения',
      text: 'Укажите строку пункта 13, к которой относитесь. Если вас там правда нет, подключиться по этой форме нельзя: спросите министерство, есть ли другой путь.',
      when: { question: 'reason', is: 'not-listed' },
      cites: ['S002-1.5'],
    },
    {
      id: 'talk',
      title: 'Не согласны — начать переговоры',
      text: 'Споры из соглашения решают переговорами, затем комиссией. В суд можно обратиться в любом случае.',
      procedures: ['gis-dispute'],
      cites: ['S002-5.1', 'S002-5.2', 'S002-5.9'],
    },
  ],
  terms: [
    {
      id: 'refusal-notice',
      title: 'Уведомление об отказе',
      text: '20 рабочих дней со дня, когда оператор получил заявку, — столько же, сколько на регистрацию.',
      calculators: ['gis-connection'],
      cites: ['S002-1.5'],
      conflicts: ['K34'],
    },
  ],
  refusals: [
    {
      id: 'wrong-form',
      reason: 'Заявка не соответствует форме из приложения к соглашению',
      remedy:
        'Возьмите действующий бланк, заполните все строки, поставьте подпись и печать, сдайте два экземпляра.',
      procedures: ['gis-connection'],
      cites: ['S002-1.5', 'S002-1.3', 'S002-APP'],
    },
    {
      id: 'not-in-list',
      reason: 'Организация не относится к тем, кто назван в пункте 13 Положения о ГИС',
      remedy:
        'Сверьтесь с текстом Положения. Если вы в нём есть, укажите это министерству; если нет, спросите, можно ли участвовать иначе.',
      cites: ['S002-1.5'],
    },
  ],
  notes: [
    {
      kind: 'info',
      text: 'Можно ли подать заявку повторно и сколько раз, форма не говорит. Запрета в ней тоже нет.',
      cites: ['S002-1.5'],
    },
  ],
  related: ['gis-connection', 'gis-dispute'],
  calculators: ['gis-connection'],
};
