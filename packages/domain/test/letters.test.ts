import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculatorMetadata, calculators } from '../src/calculators/index.ts';
import { letters, lettersOf, type RenderedLetter, renderLetter, toPlainText } from '../src/letters/index.ts';
import type { LetterId, SectionId } from '../src/schema/ids.ts';
import type { Letter } from '../src/schema/letter.ts';
import { type Catalogue, catalogue, findProblems, procedures } from '../src/services/index.ts';
import { anyText } from './any-text.ts';
import { answersFor, variantsOf } from './letter-answers.ts';

function letterBy(id: LetterId): Letter {
  const letter = letters.find((candidate) => candidate.id === id);
  if (!letter) throw new Error(`no letter ${id}`);
  return letter;
}

/** The lines of a letter filled from a full set of answers and these. */
function linesOf(id: LetterId, answers: Record<string, unknown> = {}): string[] {
  return toPlainText(renderLetter(id, { ...answersFor(letterBy(id)), ...answers })).split('\n');
}

function blanksOf({ blocks }: RenderedLetter): string[] {
  return [...JSON.stringify(blocks).matchAll(/"field":"([^"]+)","blank":"__________"/g)].map(
    ([, field = '']) => field,
  );
}

describe('the letters', () => {
  it('are the sixteen that are promised', () => {
    expect(letters.map(({ id }) => id)).toEqual([
      'administrative-claim',
      'centre-refund-claim',
      'gis-application',
      'gis-force-majeure-notice',
      'gis-impossibility',
      'gis-requisites',
      'gis-suspension',
      'gis-termination-notice',
      'mvd-complaint',
      'petition-from-company',
      'petition-from-entrepreneur',
      'petition-from-person',
      'prosecutor-complaint',
      'refusal-reasons-request',
      'registration-consent',
      'support-message',
    ]);
  });

  test.each<[LetterId, SectionId[]]>([
    ['petition-from-person', ['S003-APP-1']],
    ['petition-from-company', ['S003-APP-2']],
    ['petition-from-entrepreneur', ['S003-APP-3']],
    ['mvd-complaint', ['S000-16']],
    ['prosecutor-complaint', ['S000-17']],
    ['administrative-claim', ['S000-19', 'S000-20']],
    ['registration-consent', ['S000-06', 'S001-08', 'S001-09']],
    ['refusal-reasons-request', ['S000-06', 'S000-22']],
    ['support-message', ['S000-04', 'S000-05', 'S000-26']],
    ['centre-refund-claim', ['S003-3.12']],
    ['gis-impossibility', ['S002-2.3']],
    ['gis-force-majeure-notice', ['S002-3.5']],
    ['gis-suspension', ['S002-4.2']],
    ['gis-requisites', ['S002-7.4']],
    ['gis-termination-notice', ['S002-7.2']],
    ['gis-application', ['S002-APP', 'S002-APPX', 'S002-APPX-1', 'S002-APPX-2']],
  ])('%s rests on %j in its blocks', (id, sections) => {
    const cited = new Set<string>(renderLetter(id, {}).blocks.flatMap(({ cites }) => cites));
    const variants = variantsOf(letterBy(id)).flatMap((variant) =>
      renderLetter(id, variant).blocks.flatMap(({ cites }) => cites),
    );
    for (const section of variants) cited.add(section);
    expect([...cited]).toEqual(expect.arrayContaining(sections));
  });

  it('each serve a guide that knows the same sections', () => {
    const guides = new Map(procedures.map((procedure) => [procedure.id, JSON.stringify(procedure)]));
    for (const letter of letters)
      for (const cited of letter.forWhom.cites)
        expect(
          letter.procedures.some((id) => guides.get(id)?.includes(`"${cited}"`)),
          `${letter.id}: ${cited}`,
        ).toBe(true);
  });

  it('are found by their guides', () => {
    for (const letter of letters)
      for (const id of letter.procedures) expect(lettersOf([id])).toContain(letter);
    expect(
      lettersOf(['complain-to-mvd', 'complain-to-prosecutor', 'complain-to-mvd']).map(({ id }) => id),
    ).toEqual(['mvd-complaint', 'prosecutor-complaint']);
    expect(lettersOf(['patent-renewal-documents'])).toEqual([]);
  });

  it('take over days that a calculator of their guides asks for', () => {
    const taken = letters.flatMap(({ id, procedures, fields }) =>
      fields.flatMap((field) =>
        field.kind === 'date' && field.takes ? [{ id, procedures, takes: field.takes }] : [],
      ),
    );
    expect(taken.length).toBeGreaterThan(5);
    const asksFor = ({ procedures, takes }: (typeof taken)[number]) =>
      calculators.some((calculator) => {
        const metadata = calculatorMetadata(calculator.id);
        return (
          metadata?.procedures.some((id) => procedures.includes(id)) &&
          metadata.inputs.some(({ kind, name }) => kind === 'date' && name === takes)
        );
      });
    expect(taken.filter((one) => !asksFor(one))).toEqual([]);
  });

  it('say what no lawyer has read yet', () => {
    for (const { unread } of letters) expect(unread.length).toBeGreaterThan(0);
  });
});

describe('filled with everything, in every variant', () => {
  const variants = letters.flatMap((letter) =>
    variantsOf(letter).map((variant) => ({
      letter,
      variant,
      name: `${letter.id} ${JSON.stringify(variant)}`,
    })),
  );

  it('there are enough of them', () => {
    expect(variants.length).toBeGreaterThan(50);
  });

  it('nothing is missing, nothing is odd, and no gap is left', () => {
    for (const { letter, variant, name } of variants) {
      const rendered = renderLetter(letter.id, { ...answersFor(letter), ...variant });
      expect({
        name,
        missing: rendered.missing,
        warnings: rendered.warnings,
        blanks: blanksOf(rendered),
      }).toEqual({
        name,
        missing: [],
        warnings: [],
        blanks: [],
      });
    }
  });

  it('every field that is asked stands in the letter', () => {
    for (const { letter, variant, name } of variants) {
      const asked = renderLetter(letter.id, variant).missing.map(({ field }) => field);
      const blanks = blanksOf(renderLetter(letter.id, variant)).map((field) => field.split('.')[0]);
      expect({ name, lost: asked.filter((field) => !blanks.includes(field)) }).toEqual({ name, lost: [] });
    }
  });

  it('a letter has one title, an addressee before it, and a date', () => {
    for (const { letter, variant } of variants) {
      const { blocks } = renderLetter(letter.id, variant);
      expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
      expect(blocks[0]?.kind).toBe('address');
      expect(letter.fields.some(({ name }) => name === 'date')).toBe(true);
    }
  });
});

describe('LT36: the whole letter, and what each choice changes in it', () => {
  /** Lines of the one that the other lacks, each as often as it is there more. */
  const without = (lines: readonly string[], others: readonly string[]): string[] => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };

  test.each(letters)('of $id is as in its file', async (letter) => {
    const usual = linesOf(letter.id);
    const changes = letter.fields.flatMap((field) =>
      field.kind === 'choice'
        ? field.options.slice(1).map(({ value, label }) => {
            const lines = linesOf(letter.id, { [field.name]: value });
            return [
              `=== ${field.label} ${label}`,
              ...without(usual, lines).map((line) => `- ${line}`),
              ...without(lines, usual).map((line) => `+ ${line}`),
              '',
            ];
          })
        : [],
    );
    await expect([...usual, ...changes.flat()].join('\n')).toMatchFileSnapshot(`letters/${letter.id}.txt`);
  });
});

/** What the sources ask for, letter by letter, as it stands in the finished letter. */
describe('every fact of the sources is there', () => {
  test.each<[LetterId, Record<string, unknown>, string[]]>([
    [
      'mvd-complaint',
      { entry: 'visa', visa: 'обыкновенная рабочая', 'application-number': '4711' },
      [
        'Заявитель: Каримов Фаррух Саидович',
        'Паспорт: 400123456',
        'ЖАЛОБА',
        'на отказ в регистрации иностранного гражданина по месту пребывания, поданная по статье 11.2 Федерального закона № 210-ФЗ',
        '- Иностранный гражданин: Каримов Фаррух Саидович',
        '- Въезд: по визе, вид визы: обыкновенная рабочая (приложение 4)',
        '- Заявка на Госуслугах: № 4711 от 2 марта 2026 года',
        '- Дата отказа: 2 марта 2026 года (приложение 1) (приложение 2)',
        'Все бумаги загружены.',
        '1. Проверить решение об отказе и пересмотреть его.',
        '3. Копия миграционной карты',
        '5. Копия договора аренды или документа о праве на жильё',
      ],
    ],
    [
      'mvd-complaint',
      { attempt: 'repeated', 'earlier-number': 'А-17', 'earlier-on': '2026-01-19', papers: ['earlier'] },
      [
        'ПОВТОРНАЯ ЖАЛОБА',
        'Прошлая жалоба: № А-17 от 19 января 2026 года (приложение 1). Ответ на неё в срок не поступил.',
        '1. Копия прошлой жалобы',
      ],
    ],
    [
      'prosecutor-complaint',
      { office: 'ОВМ ОМВД России по району Таганский', grounds: 'Нет визы' },
      [
        '- Отказало подразделение МВД России: ОВМ ОМВД России по району Таганский',
        '- Дата отказа: 2 марта 2026 года (приложение 1)',
        'Нет визы',
        'Учёт иностранных граждан по месту пребывания регулируют статьи 20–23 Федерального закона № 109-ФЗ.',
        '2. Если закон нарушен, внести протест на решение об отказе, а при необходимости — представление, или обратиться в суд.',
        '1. Копия отказа в регистрации',
        '4. Копия паспорта',
      ],
    ],
    [
      'administrative-claim',
      { housing: 'own', 'registry-extract': 'yes', prosecutor: 'yes', 'more-papers': [{ paper: 'Справка' }] },
      [
        'Административный истец: Каримов Фаррух Саидович',
        'Госпошлина: 3 000 ₽ (приложение 7)',
        'АДМИНИСТРАТИВНОЕ ИСКОВОЕ ЗАЯВЛЕНИЕ',
        '- Дата отказа: 2 марта 2026 года (приложение 1)',
        '- Жильё: своё (приложение 4)',
        '1. Признать отказ в регистрации незаконным и отменить его.',
        '1. Копия решения об отказе',
        '2. Копии паспорта и миграционной карты',
        '3. Выписка из реестра миграционных карт',
        '5. Выписка из личного кабинета на Госуслугах',
        '6. Копии ответа прокуратуры и бумаг из жалобы',
        '8. Справка',
      ],
    ],
    [
      'administrative-claim',
      { housing: 'rented', 'registry-extract': 'no' },
      [
        '- Жильё: съёмное (приложение 3)',
        '3. Запросить выписку из реестра миграционных карт: получить её самостоятельно не удалось.',
        '3. Копия договора аренды',
      ],
    ],
    [
      'registration-consent',
      { whose: 'owner', right: 'extract', housing: 'Москва, улица Воронцовская, 10, квартира 5' },
      [
        'Собственник: Каримов Фаррух Саидович',
        'СОГЛАСИЕ СОБСТВЕННИКА ЖИЛОГО ПОМЕЩЕНИЯ',
        '- Адрес: Москва, улица Воронцовская, 10, квартира 5',
        '1. Копия паспорта того, кто согласен',
        '2. Выписка из ЕГРН',
        'Дата: 2 марта 2026 года',
      ],
    ],
    [
      'registration-consent',
      { whose: 'co-owner', right: 'purchase' },
      ['Совладелец: Каримов Фаррух Саидович', '2. Копия договора купли-продажи'],
    ],
    [
      'registration-consent',
      { whose: 'second-parent', registered: 'Каримова Зарина Фарруховна' },
      [
        'СОГЛАСИЕ ВТОРОГО РОДИТЕЛЯ',
        '- Ребёнок: Каримова Зарина Фарруховна',
        '2. Копия свидетельства о рождении',
      ],
    ],
    [
      'refusal-reasons-request',
      {},
      [
        '1. Вынести письменное решение по заявке.',
        '2. Разъяснить причины отказа и назвать нормы закона, на которых он стоит.',
        '1. Копия отказа',
      ],
    ],
    [
      'refusal-reasons-request',
      { way: 'mfc', 'refused-by': 'owner' },
      [
        '1. Проверить бумаги и оформить запрос в миграционную службу, чтобы уточнить причины отказа.',
        '- Собственник жилья согласия на регистрацию не дал.',
      ],
    ],
    [
      'support-message',
      {
        trouble: 'technical',
        'application-number': '4711',
        files: [{ file: 'паспорт.pdf', said: 'ошибка' }],
      },
      ['Номер заявки: 4711, дата заявки: 2 марта 2026 года', 'паспорт.pdf | ошибка'],
    ],
    [
      'support-message',
      { trouble: 'data' },
      ['1. Назвать поля заявки, которые вызывают отказ.', '1. Снимки экрана с ошибкой'],
    ],
    [
      'support-message',
      { trouble: 'papers', mended: [{ paper: 'Паспорт', mended: 'новый скан' }] },
      ['Паспорт | новый скан', '1. Копии исправленных документов'],
    ],
    [
      'centre-refund-claim',
      { paid: 10_500.5 },
      [
        'В ГБУ города Москвы «Многофункциональный миграционный центр»',
        '- Оплачена: 2 марта 2026 года (приложение 1)',
        '- Сумма: 10 500,50 ₽',
        '1. Вернуть уплаченные деньги за вычетом фактических расходов центра.',
        '3. Если в возврате будет отказано, ответить письменно и назвать причину.',
      ],
    ],
    ['centre-refund-claim', { reason: 'late' }, ['- Бумаги в срок не сданы, услуга не оказана']],
    [
      'centre-refund-claim',
      { reason: 'refused' },
      ['- Миграционный орган отказал: 2 марта 2026 года (приложение 4)'],
    ],
    [
      'petition-from-person',
      { patent: '77 1234567', cause: 'истекает срок', 'born-on': '1980-05-01' },
      [
        'Прошу переоформить патент (серия и номер: 77 1234567) работнику, сведения о котором стоят ниже. Причина переоформления: истекает срок',
        'Фамилия, имя, отчество | Каримов Фаррух Саидович',
        'Дата рождения | 01.05.1980',
        'Контактный телефон | +7 495 123-45-67',
      ],
    ],
    [
      'petition-from-company',
      { contract: 'civil', organisation: 'ООО «Ромашка»' },
      [
        'Полное наименование | ООО «Ромашка»',
        'ИНН | 7707083893',
        'КПП | 770701001',
        '- Вид договора: гражданско-правовой, на выполнение работ или оказание услуг',
        '- Дата договора: 2 марта 2026 года',
        'Печать, если она есть',
      ],
    ],
    [
      'petition-from-entrepreneur',
      { who: 'entrepreneur', certificate: '77 000111' },
      ['Номер свидетельства о регистрации предпринимателя | 77 000111', 'Печать, если она есть'],
    ],
    [
      'petition-from-entrepreneur',
      { who: 'notary', licence: 'Н-5' },
      ['Кто | частный нотариус', 'Номер лицензии | Н-5', 'Печать'],
    ],
    ['petition-from-entrepreneur', { who: 'advocate' }, ['- Вид договора: трудовой', 'Печать']],
    [
      'gis-impossibility',
      { side: 'participant', clause: 'пункт 2.3, ViPNet' },
      [
        'В Министерство социальной политики и труда Удмуртской Республики',
        '- Обязательство: пункт 2.3, ViPNet',
        '- Невозможность обнаружена: 2 марта 2026 года',
        '- Исполнение предполагается возобновить: 1 марта 2027 года',
      ],
    ],
    [
      'gis-impossibility',
      { side: 'operator', organisation: 'МБУ «Центр»' },
      [
        'Участнику ГИС: МБУ «Центр»',
        'Оператор ГИС: Министерство социальной политики и труда Удмуртской Республики',
      ],
    ],
    [
      'gis-force-majeure-notice',
      { circumstances: 'Пожар', influence: 'Не отвечаем на запросы', proofs: [{ paper: 'Акт о пожаре' }] },
      [
        'Пожар',
        'Не отвечаем на запросы',
        'Исполнение возобновится немедленно после прекращения этих обстоятельств.',
        '1. Акт о пожаре',
      ],
    ],
    [
      'gis-suspension',
      { ground: 'harm', fault: 'us', 'repaired-by': '2027-01-19' },
      [
        '- Основание: выявлены деструктивные действия по отношению к ГИС (пункт 4.1)',
        'Нарушение допущено нами. Срок его устранения: 19 января 2027 года',
      ],
    ],
    [
      'gis-suspension',
      { fault: 'other-side' },
      ['Просим сообщить срок, в который нарушение будет устранено.'],
    ],
    [
      'gis-requisites',
      { changes: [{ what: 'Адрес', was: 'Ижевск, 1', now: 'Ижевск, 2' }] },
      ['Адрес | Ижевск, 1 | Ижевск, 2'],
    ],
    [
      'gis-termination-notice',
      { 'ends-on': '2027-02-01' },
      [
        'По пункту 7.2 соглашения уведомляем о его расторжении по нашей инициативе. Предполагаемая дата прекращения: 1 февраля 2027 года',
      ],
    ],
    [
      'gis-application',
      { 'agreement-on': '2026-01-19', 'agreement-number': '5' },
      [
        'ЗАЯВКА',
        'Основные учетные данные указаны в приложении.',
        'Данная Заявка зарегистрирована, регистрационный № __________ от «__» __________ 20__ года.',
        '5 | ИНН | 7707083893',
        '6 | ОГРН | 1027700132195',
        '16 | Адрес электронной почты (E-mail) | gis@example.org',
      ],
    ],
  ])('%s with %j', (id, answers, expected) => {
    expect(linesOf(id, answers)).toEqual(expect.arrayContaining(expected));
  });

  it('the sheet of credentials has its sixteen rows, numbered', () => {
    const table = renderLetter('gis-application', {}).blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells: [number] }) => number?.join(''))).toEqual(
      Array.from({ length: 16 }, (_, index) => `${index + 1}`),
    );
    expect(table?.rows.flatMap(({ under }) => under ?? [])).toEqual([
      'Основные данные',
      'Лицо, ответственное за обеспечение работы участника в ГИС',
    ]);
    expect(letterBy('gis-application').copies).toBe(2);
  });
});

describe('the known traps', () => {
  const all = letters.flatMap((letter) =>
    variantsOf(letter).map((variant) =>
      toPlainText(renderLetter(letter.id, { ...answersFor(letter), ...variant })),
    ),
  );

  it('the prosecutor is never asked to cancel a refusal', () => {
    expect(linesOf('prosecutor-complaint').join('\n')).not.toMatch(/отмен/i);
  });

  it('a claim is an administrative one, and cites no norm that is gone', () => {
    const claim = linesOf('administrative-claim').join('\n');
    expect(claim.replaceAll(/административное исковое заявление/gi, '')).not.toMatch(/исково/i);
    for (const letter of all) expect(letter).not.toMatch(/115-ФЗ|КоАП|ФМС/);
  });

  it('no mistyped e-mail of the ministry is printed', () => {
    for (const letter of all) expect(letter).not.toMatch(/mssp|mssr|udm\.ru|udmr/);
  });

  it('every annex of the claim that is a proof is referred to by its number', () => {
    const text = linesOf('administrative-claim', {
      'registry-extract': 'yes',
      prosecutor: 'yes',
      'more-papers': [],
    }).join('\n');
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(text).toContain(`(приложение ${number})`);
  });

  it('no name is declined: it stands after a label or beside a signature as it was typed', () => {
    for (const letter of letters) {
      const text = linesOf(letter.id, { name: 'Ғаниева Айгүл Нұрланқызы' }).join('\n');
      if (letter.fields.some(({ name }) => name === 'name'))
        expect(text).toMatch(/(: |\| |\/ )Ғаниева Айгүл Нұрланқызы/);
    }
  });
});

describe('gaps', () => {
  it('a blank letter has every fact as a line to write on, and tells which are missing', () => {
    const rendered = renderLetter('mvd-complaint', {});
    expect(rendered.missing[0]).toEqual({ field: 'office', label: 'Отдел МВД, куда жалуетесь' });
    expect(rendered.blocks[0]).toMatchObject({
      lines: [['Куда: ', { field: 'office', blank: '__________' }]],
    });
  });

  it('a fact of a variant that is not chosen is not asked', () => {
    const missing = (answers: object) =>
      renderLetter('mvd-complaint', { ...answers }).missing.map(({ field }) => field);
    expect(missing({})).not.toContain('visa');
    expect(missing({ entry: 'visa' })).toContain('visa');
  });

  it('what may be skipped is a gap and not missing', () => {
    const rendered = renderLetter('mvd-complaint', {});
    expect(blanksOf(rendered)).toContain('phone');
    expect(rendered.missing.map(({ field }) => field)).not.toContain('phone');
  });

  it('paragraphs have several lines', () => {
    expect(JSON.stringify(renderLetter('mvd-complaint', {}).blocks)).toContain(
      '{"field":"story","blank":"__________","long":true}',
    );
  });

  it('a table that nobody has begun has three rows; a begun row tells what it lacks', () => {
    const rowsOf = (answers: object) =>
      renderLetter('gis-requisites', { ...answers }).blocks.find((block) => block.kind === 'table')?.rows;
    expect(rowsOf({})).toHaveLength(3);
    expect(rowsOf({ changes: [{ what: 'Адрес' }] })).toEqual([
      {
        cells: [
          ['Адрес'],
          [{ field: 'changes.0.was', blank: '__________' }],
          [{ field: 'changes.0.now', blank: '__________' }],
        ],
      },
    ]);
    expect(
      renderLetter('gis-requisites', { changes: [{ what: 'Адрес' }] }).missing.map(({ field }) => field),
    ).toContain('changes.0.was');
  });

  it('a letter with nothing to annex has no list of annexes', () => {
    const kinds = (papers: string[]) =>
      renderLetter('mvd-complaint', { papers }).blocks.map(({ kind }) => kind);
    expect(kinds([])).not.toContain('annexes');
    expect(kinds(['decision'])).toContain('annexes');
  });

  it('a letter that is not there is an error of the programmer', () => {
    // @ts-expect-error
    expect(() => renderLetter('love-letter', {})).toThrow(new RangeError('There is no letter love-letter'));
  });
});

describe('odd facts', () => {
  const warned = (id: LetterId, answers: object) => renderLetter(id, { ...answers }).warnings;

  it('are warned of and stand as typed', () => {
    expect(warned('petition-from-company', { inn: '7707083894' })).toEqual([
      { field: 'inn', text: expect.stringContaining('ИНН') },
    ]);
    expect(linesOf('petition-from-company', { inn: '7707083894' })).toContain('ИНН | 7707083894');
    expect(warned('petition-from-company', { kpp: '77070100' })).toHaveLength(1);
    expect(warned('gis-application', { ogrn: '1' })).toHaveLength(1);
    expect(warned('mvd-complaint', { passport: '123' })).toHaveLength(1);
    expect(warned('mvd-complaint', { passport: '45 08 123456' })).toEqual([]);
    expect(warned('mvd-complaint', { email: 'почта' })).toHaveLength(1);
  });

  it('a passport is written as forms have it', () => {
    expect(linesOf('mvd-complaint', { passport: '45 08 №123456' })).toContain('Паспорт: 4508 123456');
    expect(linesOf('mvd-complaint', { passport: 'fa 1234567' })).toContain('Паспорт: FA1234567');
    expect(linesOf('mvd-complaint', { passport: 'справка' })).toContain('Паспорт: справка');
  });

  it('a text of more than 5 000 characters is warned of and stands whole', () => {
    const story = (length: number) => 'я'.repeat(length);
    expect(warned('mvd-complaint', { story: story(5_000) })).toEqual([]);
    expect(warned('mvd-complaint', { story: story(5_001) })).toEqual([
      { field: 'story', text: expect.stringContaining('5 000 знаков') },
    ]);
    expect(linesOf('mvd-complaint', { story: story(50_000) })).toContain(story(50_000));
  });

  it('characters that no document may hold are dropped, paragraphs stay', () => {
    expect(linesOf('mvd-complaint', { story: ' раз\u0000\r\n\r\nдва\ud800 ' })).toEqual(
      expect.arrayContaining(['раз', 'два']),
    );
  });

  it('a date or a sum that cannot be is a gap with a warning', () => {
    expect(warned('mvd-complaint', { date: '2026-02-30' })).toHaveLength(1);
    expect(linesOf('mvd-complaint', { date: '2026-02-30' })).toContain('Дата: __________');
    expect(warned('centre-refund-claim', { paid: -1 })).toHaveLength(1);
  });

  it('an option that nobody offers is the usual one', () => {
    expect(linesOf('mvd-complaint', { attempt: 'thrice' })).toContain('ЖАЛОБА');
  });
});

describe('whatever is answered', () => {
  const anything = fc.oneof(
    anyText,
    fc.constantFrom(null, true, -1, Number.NaN, Number.POSITIVE_INFINITY, [], {}, '2026-03-02', [{}], [null]),
    fc.array(fc.dictionary(fc.constantFrom('what', 'was', 'now', 'file', 'paper'), anyText)),
  );

  it('every letter is given, without holes in its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letters).chain((letter) =>
          fc.record({
            letter: fc.constant(letter),
            answers: fc.record(Object.fromEntries(letter.fields.map(({ name }) => [name, anything])), {
              requiredKeys: [],
            }),
          }),
        ),
        ({ letter, answers }) => {
          const typed = JSON.stringify(answers);
          const text = toPlainText(renderLetter(letter.id, answers));
          if (!/undefined|null|NaN|object/.test(typed))
            expect(text).not.toMatch(/undefined|null|NaN|\[object/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
          expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        },
      ),
    );
  });
});

describe('an editor who errs in a letter is told where and what', () => {
  const [complaint, ...others] = [
    letterBy('mvd-complaint'),
    ...letters.filter(({ id }) => id !== 'mvd-complaint'),
  ];
  const saidOf = (change: Partial<Letter>): string[] => {
    const changed: Catalogue = { ...catalogue, letters: [...others, { ...complaint, ...change }] };
    return findProblems(changed);
  };
  const [, ...otherFields] = complaint.fields.filter(({ name }) => name !== 'story');

  it('a fact that nobody is asked for', () => {
    expect(saidOf({ fields: complaint.fields.filter(({ name }) => name !== 'story') })).toEqual([
      'letter mvd-complaint: the text takes the unknown field "story"',
    ]);
  });

  it('a field that stands nowhere, or twice', () => {
    const field = { kind: 'text', name: 'cat', label: 'Кошка', group: 'О вас', required: false } as const;
    expect(saidOf({ fields: [...complaint.fields, field] })).toEqual([
      'letter mvd-complaint: field "cat" stands nowhere in the letter',
    ]);
    expect(
      saidOf({ fields: [...complaint.fields, ...complaint.fields.filter(({ name }) => name === 'name')] }),
    ).toEqual(['letter mvd-complaint: field "name" is asked twice']);
  });

  it('a condition on what is no choice', () => {
    expect(
      saidOf({ fields: [...otherFields, ...complaint.fields.filter(({ name }) => name === 'story')] }),
    ).toContain('letter mvd-complaint: a condition asks "attempt", which is no choice');
  });

  it('annexes that are not those offered', () => {
    const blocks = complaint.blocks.map((block) =>
      block.kind === 'annexes' ? { ...block, items: block.items.slice(1) } : block,
    );
    expect(saidOf({ blocks })).toEqual([
      'letter mvd-complaint: the text refers to the unknown annex "screenshot"',
      expect.stringContaining('letter mvd-complaint: field "papers" offers screenshot, decision'),
    ]);
  });

  it('a section that is not there', () => {
    // @ts-expect-error
    expect(saidOf({ forWhom: { text: 'Для всех.', cites: ['S000-99'] } })).toEqual([
      'letter mvd-complaint.forWhom: unknown section "S000-99"',
    ]);
  });
});
