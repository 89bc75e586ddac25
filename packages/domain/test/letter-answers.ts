import type { LetterAnswers } from '../src/letters/index.ts';
import type { Letter, LetterField } from '../src/schema/letter.ts';

/** What a person of flesh and blood would write, by the field's name; the numbers hold their control digits. */
const facts: Readonly<Record<string, string>> = {
  name: 'Каримов Фаррух Саидович',
  foreigner: 'Каримов Фаррух Саидович',
  worker: 'Каримов Фаррух Саидович',
  registered: 'Каримов Фаррух Саидович',
  applicant: 'Каримов Фаррух Саидович',
  passport: '400123456',
  'worker-passport': '400123456',
  address: '109044, Москва, улица Воронцовская, дом 10, квартира 5',
  phone: '+7 495 123-45-67',
  'responsible-phone': '+7 341 222-33-44',
  'responsible-mobile': '+7 912 345-67-89',
  email: 'karimov@example.org',
  'responsible-email': 'gis@example.org',
  inn: '7707083893',
  kpp: '770701001',
  ogrn: '1027700132195',
  oktmo: '94701000001',
  story: 'Заявка подана через Госуслуги.\nВсе бумаги загружены.\nВ отказе не названа норма закона.',
};

const person = 'Абдурахмонова-Мирзоалиева Саидамухаррамхон Абдулваххобовна';
const place =
  '628387, Ханты-Мансийский автономный округ — Югра, город Пыть-Ях, микрорайон 2а «Лесников», улица Железнодорожная, дом 18, корпус 3, строение 2, квартира 145';
const department =
  'Отдел по вопросам миграции Межмуниципального отдела Министерства внутренних дел Российской Федерации «Нефтекамский»';
const organisation =
  'Автономное учреждение социального обслуживания Удмуртской Республики «Республиканский комплексный центр социального обслуживания населения имени Героя Советского Союза Т. Н. Барамзиной»';
const issued =
  'Отделом УФМС России по Ханты-Мансийскому автономному округу — Югре в городе Пыть-Яхе, 19.01.2016, код подразделения 860-020';
/** More papers than most people have. */
const rowsOfMany = 4;
/** A page of a form holds as much: about 1 200 signs. */
const tale = [
  '2 марта 2026 года я подала заявку через Госуслуги: заполнила все разделы, приложила сканы паспорта со всеми страницами, миграционной карты, договора найма и согласия собственника.',
  '5 марта заявку приняли, 11 марта пришёл отказ. В нём сказано, что сведения о жилом помещении не подтвердились, хотя выписка из ЕГРН приложена и адрес в ней тот же самый, что и в заявке.',
  'Собственник 12 марта сам приходил в отдел с паспортом и подтвердил, что согласие даёт он. Инспектор ответил, что бумаги проверяют по системе и поправить её в отделе не могут.',
  'Норма закона, на которой стоит отказ, не названа ни в письме, ни устно. Срок пребывания истекает 30 марта, и без регистрации я не могу ни продлить патент, ни устроить дочь в школу.',
  'Прошу учесть, что раньше, в 2024 и 2025 годах, по этому же адресу и с теми же бумагами меня регистрировали трижды, и вопросов ни разу не возникало.',
].join('\n');

/** The same from a person whose names, addresses and offices are as long as they come. */
const longFacts: Readonly<Record<string, string>> = {
  ...facts,
  account: `Получатель: ${person}\nСчёт 40820810000000000001 в Западно-Сибирском отделении № 8647 ПАО Сбербанк, БИК 047102651, корреспондентский счёт 30101810800000000651`,
  'actual-address': place,
  address: place,
  'agreement-number': '316/195-2026-ГИС',
  applicant: person,
  'application-number': '4711000219',
  basis: 'доверенности от 19.01.2026 № 18АБ 1234567, удостоверенной нотариусом города Ижевска Петровой А. И.',
  'born-in': 'посёлок городского типа Мирсаид Миршакар Хуросонского района Хатлонской области',
  cause: 'истекает срок действия патента, а работа по трудовому договору продолжается',
  centre: 'Многофункциональный центр предоставления государственных и муниципальных услуг города Пыть-Яха',
  certificate: '318861700012345',
  circumstances: tale,
  citizenship: 'Республика Таджикистан',
  clause: 'пункт 2.3: применять программу ViPNet Client и держать защищённый канал связи с оператором',
  contact: `${person}, +7 912 345-67-89`,
  country: 'Республика Таджикистан',
  court: 'Пыть-Яхский районный суд Ханты-Мансийского автономного округа — Югры',
  'earlier-number': '3/266700123456',
  email: 'abdurakhmonova-mirzoalieva.saidamukharramkhon@pochta.example.org',
  facts: tale,
  fax: 'нет',
  file: 'Паспорт-Абдурахмонова-Мирзоалиева-все-страницы-с-отметками-и-визами.pdf',
  foreigner: person,
  'full-name': organisation,
  grounds:
    'Не подтверждены сведения о жилом помещении. Не представлено согласие собственника. Указанный адрес не найден в государственном адресном реестре.',
  head: person,
  'head-position': 'исполняющая обязанности директора — главного врача',
  housing: place,
  influence: tale,
  'legal-address': place,
  licence: 'Н-0012345',
  'lives-at': place,
  mended: 'Новый скан: все страницы, 300 точек на дюйм, вместе с отметками о пересечении границы',
  name: person,
  now: place,
  office: department,
  'office-address': place,
  organisation,
  'own-address': place,
  paper: 'Справка управляющей компании о том, что задолженности нет, и копия лицевого счёта за два года',
  'paper-issued': issued,
  'passport-issued': issued,
  patent: '86 № 2600123456',
  position: 'исполняющая обязанности директора — главного врача',
  'postal-address': place,
  profession: 'Облицовщик-плиточник, облицовщик-мозаичник пятого разряда',
  prosecutor: 'Ханты-Мансийская межрайонная прокуратура Ханты-Мансийского автономного округа — Югры',
  registered: person,
  'registered-at': place,
  'registered-paper': 'свидетельство о рождении I-ТБ № 1234567, нотариальный перевод от 19.01.2026',
  'represented-by': `исполняющей обязанности директора — главного врача ${person}`,
  'responsible-email': 'gis-udmr-otvetstvennyy-za-informatsionnuyu-bezopasnost@example.org',
  'responsible-name': person,
  'responsible-position':
    'главный специалист отдела информационной безопасности и защиты персональных данных',
  'right-paper': 'договор безвозмездной передачи квартиры в собственность граждан от 19.01.1996 № 1234',
  said: 'Во время загрузки произошла ошибка 500. Попробуйте позже или обратитесь в службу поддержки.',
  'short-name': 'АУСО УР «РКЦСОН им. Т. Н. Барамзиной»',
  signatory: 'Абдурахмонова-Мирзоалиева С. А.',
  status: 'адвокат, регистрационный номер 86/1234 в реестре адвокатов ХМАО — Югры',
  story: tale,
  visa: 'обыкновенная рабочая многократная',
  was: place,
  what: 'Юридический и почтовый адрес участника',
  'work-address': place,
  worker: person,
  'worker-born-in': 'посёлок городского типа Мирсаид Миршакар Хуросонского района Хатлонской области',
  'worker-citizenship': 'Республика Таджикистан',
  'worker-lives-at': place,
  'worker-paper': 'паспорт иностранного гражданина',
  'worker-paper-issued': issued,
  'worker-stays-at': place,
};

function answerFor(field: LetterField): unknown {
  switch (field.kind) {
    case 'date':
      return field.when === 'future' ? '2027-03-01' : '2026-03-02';
    case 'amount':
      return 10_500;
    case 'choice':
      return field.options[0]?.value;
    case 'choices':
      return field.options.map(({ value }) => value);
    case 'list':
      return [1, 2].map((number) =>
        Object.fromEntries(field.item.map(({ name, label }) => [name, `${label}: ${number}`])),
      );
    default:
      return facts[field.name] ?? `${field.label}: впишите сюда`;
  }
}

/** An answer to every field of a letter: the usual case of each choice. */
export function answersFor(letter: Letter): LetterAnswers {
  return Object.fromEntries(letter.fields.map((field) => [field.name, answerFor(field)]));
}

/** The same, as long as it comes: names, addresses, a page of what happened, rows of every list. */
export function longAnswersFor(letter: Letter): LetterAnswers {
  const long = ({ name, label }: { name: string; label: string }): string => {
    const fact = longFacts[name];
    if (fact === undefined) throw new Error(`no long answer to «${label}» (${name})`);
    return fact;
  };
  return Object.fromEntries(
    letter.fields.map((field) => {
      if (field.kind === 'text' || field.kind === 'long-text') return [field.name, long(field)];
      if (field.kind !== 'list') return [field.name, answerFor(field)];
      const row = Object.fromEntries(field.item.map((inner) => [inner.name, long(inner)]));
      return [field.name, Array.from({ length: Math.min(rowsOfMany, field.maxItems) }, () => row)];
    }),
  );
}

/** Every combination of a letter's choices. */
export function variantsOf(letter: Letter): Record<string, string>[] {
  return letter.fields.reduce<Record<string, string>[]>(
    (variants, field) =>
      field.kind === 'choice'
        ? variants.flatMap((variant) =>
            field.options.map(({ value }) => ({ ...variant, [field.name]: value })),
          )
        : variants,
    [{}],
  );
}
