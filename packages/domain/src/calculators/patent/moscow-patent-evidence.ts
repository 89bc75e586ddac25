/** What a year's monthly payment rests on. */
export interface PaymentEvidence {
  year: number;
  deflator: number;
  /** Moscow's regional coefficient. */
  coefficient: number;
  /** Where the coefficients and the sum were seen, in Russian. */
  note: string;
  confidence: 'high' | 'medium';
  pages: readonly string[];
}

/**
 * How each year's monthly payment in Moscow was found: 1 200 roubles × deflator × coefficient, rounded to whole roubles
 * (НК РФ, ст. 227.1 п. 2–3, ст. 52 п. 6).
 */
export const moscowPatentEvidence: readonly PaymentEvidence[] = [
  {
    year: 2015,
    deflator: 1.307,
    coefficient: 2.5504,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: ['http://mk.ru/economics/2015/02/04/migrantam-mogut-obyavit-amnistiyu.html'],
  },
  {
    year: 2016,
    deflator: 1.514,
    coefficient: 2.3118,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: ['https://www.m24.ru/articles/rabota/25102016/120235'],
  },
  {
    year: 2017,
    deflator: 1.623,
    coefficient: 2.1566,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: ['https://www.m24.ru/articles/rabota/25102016/120235'],
  },
  {
    year: 2018,
    deflator: 1.686,
    coefficient: 2.2242,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: [
      'https://tj.sputniknews.ru/migration/20181121/1027484782/moscow-uvelichitsya-stoimost-patenta-migranty.html',
    ],
  },
  {
    year: 2019,
    deflator: 1.729,
    coefficient: 2.4099,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: [
      'https://tj.sputniknews.ru/migration/20181121/1027484782/moscow-uvelichitsya-stoimost-patenta-migranty.html',
    ],
  },
  {
    year: 2020,
    deflator: 1.81,
    coefficient: 2.4591,
    note: '1,813 по копии; замена на 1,810 в копии названа планируемой, сумма 5 341 проверена только расчётом',
    confidence: 'medium',
    pages: ['https://hr-portal.ru/news/o-razmere-avansovyh-platezhey-po-patentu-na-2020-god'],
  },
  {
    year: 2021,
    deflator: 1.864,
    coefficient: 2.3877,
    note: 'коэффициенты — общее знание, сумма подтверждена копией',
    confidence: 'medium',
    pages: [
      'https://www.consultant.ru/law/podborki/sroki_oplaty_patenta_v_2021_godu',
      'https://atku.org.ua/skilki-potribno-platiti-za-patent.html',
    ],
  },
  {
    year: 2022,
    deflator: 1.98,
    coefficient: 2.4832,
    note: 'региональный 2,483165 — по копии для области',
    confidence: 'medium',
    pages: [
      'https://konsugroup.com/en/news/jan-2022-changes-patent-fee/',
      'https://atku.org.ua/skilki-potribno-platiti-za-patent.html',
    ],
  },
  {
    year: 2023,
    deflator: 2.27,
    coefficient: 2.4229,
    note: 'региональный по копии',
    confidence: 'medium',
    pages: [
      'https://top24.news/moskva/ezhemesyachnyj-patent-dlya-migrantov-podorozhaet-v-moskovskoj-oblasti',
    ],
  },
  {
    year: 2024,
    deflator: 2.4,
    coefficient: 2.604,
    note: 'оба по письму ФНС',
    confidence: 'high',
    pages: [
      'https://atlant-pravo.ru/news/detail.php?ID=29946',
      'https://migrant.uz/ru/2024-jilda-rossiya-minta-alarida-patent-narhi-ancha-buladi/?lang=uz',
    ],
  },
  {
    year: 2025,
    deflator: 2.594,
    coefficient: 2.8592,
    note: 'оба по копиям',
    confidence: 'high',
    pages: ['https://www.rbc.ru/politics/11/11/2025/691378839a7947756c195b84'],
  },
  {
    year: 2026,
    deflator: 2.842,
    coefficient: 2.9323,
    note: 'оба по копиям',
    confidence: 'high',
    pages: [
      'https://www.rbc.ru/politics/11/11/2025/691378839a7947756c195b84',
      'https://its.1c.ru/db/content/newscomm/src/496947.htm',
    ],
  },
];
