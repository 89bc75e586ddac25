import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gosuslugi-find-service',
  service: 'temporary-registration',
  title: 'Найти услугу временной регистрации на Госуслугах',
  shortTitle: 'Найти услугу',
  lead: 'Какая услуга ваша, как её найти и что сверить перед кнопкой «Подать заявку».',
  synonyms: [
    'где на Госуслугах временная прописка',
    'регистрация по месту пребывания услуга',
    'как называется услуга',
    'не могу найти услугу',
    'фильтры Госуслуги',
  ],
  audience: ['citizen', 'foreigner', 'owner', 'representative'],
  situations: ['first-time', 'fill-form', 'mistake'],
  forWhom: {
    text: 'Для всех, кто вошёл в кабинет и ищет временную регистрацию без визита в МФЦ.',
    cites: ['S001-13'],
  },
  outcome: {
    text: 'Открыта страница своей услуги, её требования сверены, форма начата.',
    cites: ['S001-13'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Но само заявление подают до 90-го дня на новом месте.',
      cites: ['S001-13', 'S001-25'],
      law: ['001-who-90'],
    },
    do: {
      items: [
        'Напишите в поиске «регистрация по месту пребывания»',
        'Не выбирайте «по месту жительства»',
        'Сверьте список документов',
        'Нажмите «Подать заявку»',
      ],
      cites: ['S001-13'],
    },
    take: {
      items: ['Паспорт', 'Бумагу о том, где вы живёте'],
      cites: ['S001-13'],
    },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Личный кабинет. Разделы меню меняются, строка поиска надёжнее.',
      cites: ['S001-13'],
      conflicts: ['K13'],
    },
  ],
  cost: [
    {
      text: 'Искать можно бесплатно. За регистрацию гражданина России тоже не платят.',
      cites: ['S001-13'],
      law: ['001-fee'],
    },
  ],
  questions: [
    {
      id: 'who',
      text: 'Кого регистрируют?',
      options: [
        { value: 'russian', label: 'Гражданина России' },
        { value: 'foreign', label: 'Иностранца' },
      ],
      cites: ['S001-03', 'S001-04'],
    },
  ],
  requirements: [
    {
      id: 'right-service-russian',
      kind: 'action',
      name: 'Выбрана «Регистрация по месту пребывания»',
      text: 'Слова «по месту жительства» значат постоянную регистрацию. Это другая услуга.',
      when: { question: 'who', is: 'russian' },
      cites: ['S001-13'],
      law: ['001-placewrong'],
      conflicts: ['K12'],
    },
    {
      id: 'right-service-foreign',
      kind: 'action',
      name: 'Выбрана «Уведомления о прибытии и убытии иностранцев»',
      text: 'Её подаёт тот, кто принял гостя.',
      when: { question: 'who', is: 'foreign' },
      procedures: ['temporary-registration-foreigner'],
      cites: ['S001-04'],
      law: ['001-foreign-self'],
      conflicts: ['K12', 'K14'],
    },
    {
      id: 'passport',
      kind: 'document',
      name: 'Паспорт',
      options: [
        { documents: ['passport-russian'], when: { question: 'who', is: 'russian' } },
        {
          documents: ['passport-foreign'],
          when: { question: 'who', is: 'foreign' },
          cites: ['S001-04'],
        },
      ],
      cites: ['S001-13'],
    },
    {
      id: 'application',
      kind: 'document',
      name: 'Заявление',
      text: 'Это сама форма на портале.',
      options: [{ documents: ['registration-application'] }],
      form: ['electronic'],
      procedures: ['temporary-registration-application'],
      cites: ['S001-13'],
    },
    {
      id: 'housing',
      kind: 'document',
      name: 'Бумага о том, где вы живёте',
      options: [{ documents: ['lease'] }, { documents: ['ownership-proof'] }],
      cites: ['S001-13', 'S001-10'],
      conflicts: ['K40'],
    },
  ],
  steps: [
    {
      id: 'search',
      title: 'Найдите услугу поиском',
      text: 'Источник ведёт через раздел «Регистрация по месту жительства», но это имя постоянной регистрации.',
      where: 'личный кабинет Госуслуг',
      cites: ['S001-13'],
      law: ['001-placewrong'],
      conflicts: ['K12', 'K13'],
    },
    {
      id: 'filter',
      title: 'Если список длинный, сузьте его',
      text: 'Источник называет три фильтра. После них, по его словам, останется одна услуга.',
      items: ['тип услуги — «регистрация»', 'статус — «временная»', 'способ подачи — «онлайн»'],
      where: 'личный кабинет Госуслуг',
      cites: ['S001-13'],
    },
    {
      id: 'read',
      title: 'Откройте услугу и прочитайте требования',
      text: 'Проверьте, какие нужны бумаги и как их загрузить.',
      procedures: ['temporary-registration-prepare-documents'],
      cites: ['S001-13'],
    },
    {
      id: 'start',
      title: 'Всё сходится — «Подать заявку»',
      procedures: ['temporary-registration-application', 'gosuslugi-enter-data'],
      cites: ['S001-13'],
    },
  ],
  refusals: [
    {
      id: 'not-found',
      reason: 'Услуга не находится или закрыта',
      remedy: 'Источник об этом молчит. Спросите поддержку портала: 8 800 100-70-10 или 115.',
      procedures: ['contact-gosuslugi-support'],
      cites: ['S001-13'],
    },
  ],
  notes: [
    {
      kind: 'warning',
      title: 'Не перепутайте с автомобилем',
      text: 'По словам «временная регистрация» источник находит и услугу для машин. Вам она не нужна.',
      procedures: ['vehicle-temporary-certificate'],
      cites: ['S001-11'],
      law: ['001-vehicle'],
    },
  ],
  related: ['gosuslugi-sign-in', 'monthly-document-order'],
};
