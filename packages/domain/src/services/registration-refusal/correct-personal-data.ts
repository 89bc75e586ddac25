import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'correct-personal-data',
  service: 'registration-refusal',
  title: 'Исправить ошибки в личных данных и подать снова',
  shortTitle: 'Ошибки в данных',
  lead: 'Имя, дата рождения, паспорт или адрес не совпали с документами. Что сверить, как исправить и что делать, если отказали ещё раз.',
  synonyms: [
    'ошибка в фамилии',
    'опечатка в заявке',
    'неверная дата рождения',
    'не совпадает номер паспорта',
    'данные не совпадают',
    'сменился адрес',
  ],
  audience: ['foreigner', 'owner', 'representative'],
  situations: ['refused', 'mistake', 'fill-form', 'change'],
  forWhom: {
    text: 'Для тех, чью заявку отклонили из-за ошибки в имени, дате рождения, номере паспорта или адресе.',
    cites: ['S000-05'],
  },
  outcome: {
    text: 'Данные совпали с документами, и регистрацию одобрили без новых задержек.',
    cites: ['S000-05'],
  },
  answer: {
    by: {
      headline: 'Сразу, как нашли ошибку',
      text: 'Срока источник не называет. Новые данные портал проверяет сам, но решает сотрудник МВД.',
      cites: ['S000-05'],
      law: ['000-autoreject'],
      conflicts: ['K39'],
    },
    do: {
      items: [
        'Сверьте имя и дату рождения с документом',
        'Сравните серию и номер паспорта',
        'Обновите адрес, если он сменился',
        'Отправьте заявку снова',
      ],
      cites: ['S000-05'],
    },
    take: {
      items: ['Паспорт', 'Документ о новом адресе, если он сменился', 'Сканы в PDF или JPG'],
      cites: ['S000-05'],
    },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Данные правят и заявку подают снова в личном кабинете.',
      cites: ['S000-05'],
    },
  ],
  cost: [{ text: 'Плату за исправление источник не называет.', cites: ['S000-05'] }],
  questions: [
    {
      id: 'mistake',
      text: 'В чём ошибка?',
      options: [
        { value: 'name', label: 'В имени' },
        { value: 'birth-date', label: 'В дате рождения' },
        { value: 'passport', label: 'В паспорте' },
        { value: 'address', label: 'В адресе' },
      ],
      cites: ['S000-05'],
    },
  ],
  requirements: [
    {
      id: 'name',
      kind: 'condition',
      name: 'Имя в заявке точно как в документе',
      text: 'Без лишних пробелов, буквы в том же порядке.',
      when: { question: 'mistake', is: 'name' },
      cites: ['S000-05'],
    },
    {
      id: 'birth-date',
      kind: 'condition',
      name: 'Дата рождения верная и записана как ДД.ММ.ГГГГ',
      when: { question: 'mistake', is: 'birth-date' },
      cites: ['S000-05'],
      conflicts: ['K21'],
    },
    {
      id: 'passport',
      kind: 'document',
      name: 'Паспорт: серия и номер совпадают с заявкой',
      text: 'Цифра в цифру, без лишних знаков.',
      options: [{ documents: ['passport-foreign'] }],
      form: ['original', 'scan'],
      file: {
        formats: ['PDF', 'JPG'],
        text: 'Читается без искажений.',
        cites: ['S000-05'],
        conflicts: ['K02'],
      },
      cites: ['S000-05'],
    },
    {
      id: 'address-proof',
      kind: 'document',
      name: 'Документ, подтверждающий новый адрес',
      when: { question: 'mistake', is: 'address' },
      options: [{ documents: ['lease'] }, { documents: ['ownership-proof'] }],
      text: 'Источник вид документа не называет; годится бумага о праве на жильё.',
      form: ['scan'],
      cites: ['S000-05', 'S000-13'],
    },
  ],
  steps: [
    {
      id: 'compare',
      title: 'Сверьте имя, дату рождения и паспорт',
      text: 'Знак в знак. Опечатка, лишний пробел или другой вид даты — уже отказ.',
      cites: ['S000-05'],
    },
    {
      id: 'check-address',
      title: 'Проверьте адрес',
      text: 'Сменился — обновите его в кабинете и загрузите подтверждение.',
      where: 'личный кабинет Госуслуг',
      cites: ['S000-05'],
    },
    {
      id: 'files',
      title: 'Загрузите сканы, если нужны',
      text: 'PDF или JPG; откройте файл и проверьте, что он читается.',
      where: 'личный кабинет Госуслуг',
      cites: ['S000-05'],
    },
    {
      id: 'send-again',
      title: 'Отправьте заявку снова',
      text: 'Портал проверит новые данные.',
      procedures: ['reapply'],
      cites: ['S000-05'],
    },
    {
      id: 'refused-again',
      title: 'Отказали снова — спросите, какие поля не подходят',
      text: 'Покажите поддержке снимки экрана с ошибками.',
      procedures: ['contact-gosuslugi-support'],
      cites: ['S000-05'],
    },
  ],
  refusals: [
    {
      id: 'mismatch',
      reason: 'Имя, дата рождения, паспорт или адрес не совпали с документами',
      remedy: 'Исправьте поле по оригиналу и подайте заявку снова.',
      procedures: ['reapply'],
      cites: ['S000-05', 'S000-12'],
    },
  ],
  related: ['fill-application', 'check-documents', 'gosuslugi-enter-data'],
};
