import { describe, expect, it } from 'vitest';
import { documentType } from '../src/schema/document.ts';
import type { Conflict, DocumentType, LawNote, Procedure } from '../src/schema/index.ts';
import { catalogue, contentOf, findProblems } from '../src/services/index.ts';
import { alternatives } from '../src/services/problems/alternatives.ts';
import { awaiting } from '../src/services/problems/awaiting.ts';
import { channels } from '../src/services/problems/channels.ts';
import { conditions } from '../src/services/problems/conditions.ts';
import { conflictAdvice } from '../src/services/problems/conflict-advice.ts';
import { contacts } from '../src/services/problems/contacts.ts';
import { content } from '../src/services/problems/content.ts';
import { counts } from '../src/services/problems/counts.ts';
import { demandedPapers } from '../src/services/problems/demanded-papers.ts';
import { emptyFirstScreens } from '../src/services/problems/empty-first-screens.ts';
import { formsOfAddress } from '../src/services/problems/forms-of-address.ts';
import { headlines } from '../src/services/problems/headlines.ts';
import { idleQuestions } from '../src/services/problems/idle-questions.ts';
import { labels } from '../src/services/problems/labels.ts';
import { lackingPapers } from '../src/services/problems/lacking-papers.ts';
import { averageSentence, sentenceLengths } from '../src/services/problems/sentence-lengths.ts';
import { unnamedPlaces } from '../src/services/problems/unnamed-places.ts';
import { unshownPapers } from '../src/services/problems/unshown-papers.ts';
import { words } from '../src/services/problems/words.ts';

const cites: Procedure['cost'][number]['cites'] = ['S003-4.4'];

/** A page with nothing wrong. */
const sound: Procedure = {
  id: 'passport-validity',
  service: 'patent',
  title: 'Проверить паспорт',
  shortTitle: 'Паспорт',
  lead: 'Паспорт должен действовать ещё год.',
  synonyms: ['паспорт'],
  audience: ['foreigner'],
  situations: ['prepare-papers'],
  forWhom: { text: 'Для всех.', cites },
  outcome: { text: 'Паспорт проверен.', cites },
  answer: {
    by: { headline: 'В течение 5 дней', text: 'После договора.', term: 'five', cites },
    do: { steps: ['look'] },
    take: { requirements: ['passport'] },
  },
  channels: [{ channel: 'home', text: 'Проверить можно самому.', cites }],
  cost: [{ text: 'Бесплатно.', cites }],
  questions: [
    {
      id: 'home',
      text: 'Чьё жильё?',
      options: [
        { value: 'own', label: 'Моё', clause: 'жильё ваше', otherwise: 'жильё не ваше' },
        { value: 'let', label: 'Съёмное', clause: 'вы снимаете жильё' },
      ],
      cites,
    },
  ],
  requirements: [
    {
      id: 'passport',
      kind: 'document',
      name: 'Паспорт',
      options: [{ documents: ['passport-foreign'] }],
      cites,
    },
    {
      id: 'lease',
      kind: 'document',
      name: 'Договор',
      when: { question: 'home', is: 'let' },
      options: [{ documents: ['lease'] }],
      cites,
    },
  ],
  steps: [{ id: 'look', title: 'Посмотрите дату', cites }],
  terms: [{ id: 'five', title: 'Пять дней', text: 'В течение 5 дней.', cites }],
};
function page(change: Partial<Procedure>) {
  return { procedures: [{ ...sound, ...change }] };
}
/** What the words are looked for in besides. */
const nothingElse = { services: [], documents: [], letters: [], sections: [], lawNotes: [], conflicts: [] };
const [someNote] = catalogue.lawNotes;
const [someConflict] = catalogue.conflicts;
if (!someNote || !someConflict) throw new Error('there are no notes');
const note: LawNote = { ...someNote, id: '000-3days', law: 'По закону 7 рабочих дней.' };

describe('a headline', () => {
  const untimed = { ...sound.answer, by: { headline: 'Срока нет', text: 'Войдите.', cites } };
  const lawNotes = [note];
  it('that names a term of the page is sound', () => {
    expect(headlines({ ...page({}), lawNotes })).toEqual([]);
  });
  it('without a term may not stand over a term of the page, of the law beside it or of its own text', () => {
    expect(headlines({ ...page({ answer: untimed }), lawNotes })).toEqual([
      'procedure passport-validity: headline «Срока нет» names no term, though one runs: term "five". Name it, or say why not in `noTerm`',
    ]);
    const byLaw = { ...untimed, by: { ...untimed.by, law: [note.id] } };
    expect(headlines({ ...page({ answer: byLaw, terms: [] }), lawNotes })[0]).toContain('law note 000-3days');
    const byText = { ...untimed, by: { ...untimed.by, text: 'Но на суд есть три месяца.' } };
    expect(headlines({ ...page({ answer: byText, terms: [] }), lawNotes })[0]).toContain('the text under it');
  });
  it('may say that there is none where there is none, or where the editor says why', () => {
    expect(headlines({ ...page({ answer: untimed, terms: [] }), lawNotes })).toEqual([]);
    const reasoned = { ...untimed, by: { ...untimed.by, noTerm: 'сроки ниже — оператора' } };
    expect(headlines({ ...page({ answer: reasoned }), lawNotes })).toEqual([]);
  });
  it('names a term or a calculator where the page has terms', () => {
    const nameless = { ...untimed, by: { ...untimed.by, headline: 'Сразу' } };
    expect(headlines({ ...page({ answer: nameless }), lawNotes })).toEqual([
      'procedure passport-validity: answer.by names neither a term nor a calculator of the page: term "five"',
    ]);
  });
});

describe('P8: what stands after a label', () => {
  const [passport] = sound.requirements;
  if (!passport) throw new Error('no passport');
  const saidOf = (change: Partial<Procedure['requirements'][number]>) =>
    labels(page({ requirements: [{ ...passport, ...change }] }));
  const when = { question: 'home', is: 'let' } as const;

  it('goes on from it as one sentence', () => {
    expect(labels(page({}))).toEqual([]);
    expect(
      saidOf({
        submitBy: [{ text: 'В день договора', when }],
        validity: 'Ещё год со дня подачи',
        preparedBy: 'работодатель',
      }),
    ).toEqual([]);
  });
  it('is no order, no second sentence and no text with a stop of its own', () => {
    expect(saidOf({ submitBy: [{ text: 'Показать в день договора', when }] })).toEqual([
      'procedure passport-validity: requirements.passport: «Когда: Показать в день договора» does not read as one sentence without a stop: say it in `text`',
    ]);
    for (const validity of ['Оплачен весь срок', 'не дольше года', 'Ещё год.'])
      expect(saidOf({ validity }), validity).toHaveLength(1);
    expect(saidOf({ preparedBy: 'Работодатель' })).toHaveLength(1);
  });
  it('may be an order where no label stands: beside the name of the paper', () => {
    expect(saidOf({ submitBy: [{ text: 'Показать в день договора' }] })).toEqual([]);
  });
});

describe('P7: a number that prose gives', () => {
  const { services } = catalogue;
  const saidOf = (lead: string) => counts({ ...page({ lead }), services: [] });

  it('is the number of its list, in words and in figures', () => {
    expect(saidOf('Две бумаги и одно действие.')).toEqual([]);
    expect(saidOf('2 нужные бумаги, 1 шаг, 2 пункта, два способа.')).toEqual([]);
    expect(saidOf('Паспорт действует 5 лет, проверьте его.')).toEqual([]);
  });
  it('is named where the list has another, on either side of it', () => {
    expect(saidOf('До трёх бумаг.')).toEqual([
      'procedure passport-validity: «трёх бумаг», though the list has 2: leave the number to the list',
    ]);
    for (const lead of [
      'Одна бумага.',
      '14 бумаг',
      'Четырнадцать важных бумаг',
      'Пять проверок',
      'Два шага',
      'Шесть причин',
    ])
      expect(saidOf(lead), lead).toHaveLength(1);
  });
  it('is the number of the list that the way of the service leads to', () => {
    const said = (text: string) =>
      counts({
        ...page({}),
        services: services.slice(0, 1).map((service) => ({
          ...service,
          journey: [{ title: 'Собрать', text, procedures: [sound.id], cites }],
        })),
      });
    expect(said('Две бумаги.')).toEqual([]);
    expect(said('Около четырнадцати бумаг.')[0]).toContain('journey: «Собрать»: «четырнадцати бумаг»');
  });
});

describe('the first screen', () => {
  it('names only lines that the page has', () => {
    const others = catalogue.procedures.filter(({ id }) => id !== sound.id);
    const [real] = catalogue.procedures.filter(({ id }) => id === sound.id);
    if (!real) throw new Error('no such page');
    const answer = {
      by: { ...sound.answer.by, term: 'six' },
      do: { steps: ['find-date', 'find-date'] },
      take: { requirements: [...real.answer.take.requirements, 'visa'] },
    };
    const said = findProblems({ ...catalogue, procedures: [...others, { ...real, answer }] });
    expect(said).toEqual([
      'procedure passport-validity: answer.take: the page has no requirement "visa"',
      'procedure passport-validity: answer.by: the page has no term "six"',
      'procedure passport-validity: answer.do: "find-date" is named twice',
    ]);
  });
  it('is not left empty by any answers', () => {
    expect(emptyFirstScreens(page({}))).toEqual([]);
    const answer = { ...sound.answer, take: { requirements: ['lease'] } };
    expect(emptyFirstScreens(page({ answer }))).toEqual([
      'procedure passport-validity: with home=own nothing is left under «Что взять»: name a requirement that applies then',
    ]);
  });
});

describe('a paper', () => {
  it('that a step demands stands on the list', () => {
    const [step] = sound.steps;
    if (!step) throw new Error('no step');
    expect(demandedPapers({ ...page({ steps: [{ ...step, papers: ['lease'] }] }), lawNotes: [] })).toEqual(
      [],
    );
    expect(demandedPapers({ ...page({ steps: [{ ...step, papers: ['visa'] }] }), lawNotes: [] })).toEqual([
      'procedure passport-validity: step "look" demands the paper "visa", and no line of the list has it',
    ]);
  });
  it('that the law demands stands on the list', () => {
    const lawNotes: LawNote[] = [{ ...note, demands: ['payment-receipt'] }];
    const cost = [{ text: 'Пошлина.', law: [note.id], cites }];
    expect(demandedPapers({ ...page({ cost }), lawNotes })).toEqual([
      'procedure passport-validity: law note 000-3days demands the paper "payment-receipt", and no line of the list has it',
    ]);
    expect(demandedPapers({ ...page({}), lawNotes })).toEqual([]);
  });
  it.each(['500 ₽', '4 200 рублей', '3 000 ₽'])('that shows the fee of %s stands on the list', (sum) => {
    const cost = [{ text: `Госпошлина ${sum}.`, cites }];
    expect(demandedPapers({ ...page({ cost }), lawNotes: [] })).toHaveLength(1);
    const receipt: Procedure['requirements'][number] = {
      id: 'fee',
      kind: 'document',
      name: 'Чек об уплате госпошлины',
      options: [{ documents: ['payment-receipt'] }],
      cites,
    };
    const requirements = [...sound.requirements, receipt];
    const shown = (take: string[]) =>
      page({ cost, requirements, answer: { ...sound.answer, take: { requirements: take } } });
    expect(demandedPapers({ ...shown(['passport', 'fee']), lawNotes: [] })).toEqual([]);
    expect(demandedPapers({ ...shown(['passport']), lawNotes: [] })).toEqual([
      'procedure passport-validity: the list asks for «Чек об уплате госпошлины», and «Что взять» of the first screen does not name it',
    ]);
  });
});

describe('alternatives', () => {
  const ifOwn = { question: 'home', is: 'own' };
  const ifLet = { question: 'home', is: 'let' };
  const withOptions = (options: Procedure['requirements'][number]['options']) =>
    page({ requirements: [{ id: 'home', kind: 'document', name: 'Жильё', options, cites }] });
  it('are open together', () => {
    expect(alternatives(withOptions([{ documents: ['lease'] }, { documents: ['ownership-proof'] }]))).toEqual(
      [],
    );
  });
  it('are none where never more than one is open', () => {
    const said = alternatives(
      withOptions([
        { documents: ['lease'], when: ifLet },
        { documents: ['ownership-proof'], when: ifOwn },
      ]),
    );
    expect(said).toEqual([
      'procedure passport-validity: requirement "home" offers one of 2, and never is more than one open: an alternative of one',
    ]);
  });
  it('leave one open whenever the paper is needed', () => {
    expect(alternatives(withOptions([{ documents: ['lease'], when: ifLet }]))).toEqual([
      'procedure passport-validity: requirement "home" is needed for some answers, and none of its 1 papers is open then',
    ]);
  });
  it('each do alone', () => {
    const said = alternatives(
      withOptions([{ documents: ['lease'] }, { documents: ['inn'], text: 'Сама по себе права не даёт.' }]),
    );
    expect(said[0]).toContain('"inn" will not do alone');
  });
});

describe('a condition', () => {
  const asking = (when: Procedure['steps'][number]['when'], questions = sound.questions) =>
    page({ steps: [{ id: 'look', title: 'Посмотрите', when, cites }], ...(questions && { questions }) });
  it('with a clause for each answer is sound', () => {
    expect(conditions(page({}))).toEqual([]);
  });
  it('needs a clause for each answer', () => {
    const questions = sound.questions?.map((question) => ({
      ...question,
      options: question.options.map(({ value, label }) => ({ value, label })),
    }));
    expect(conditions(asking({ question: 'home', is: 'own' }, questions))).toEqual([
      'procedure passport-validity: question "home": no `clause` to stand after «если» for own, let',
    ]);
  });
  it('denies no denial, neither in its data nor in its words', () => {
    expect(conditions(asking({ not: { not: { question: 'home', is: 'own' } } }))).toEqual([
      'procedure passport-validity: steps.look denies a denial (`not` in `not`)',
    ]);
    const questions = sound.questions?.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, clause: 'вы не знаете, что жильё не ваше' })),
    }));
    expect(conditions(asking({ question: 'home', is: 'own' }, questions))).toEqual([]);
    const twisted = questions?.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, clause: 'вам не отказали не сразу' })),
    }));
    expect(conditions(asking({ question: 'home', is: 'own' }, twisted))[0]).toContain('a denial of a denial');
  });
});

describe('a question', () => {
  it('that changes the list, the steps or the first screen is sound', () => {
    expect(idleQuestions(page({}))).toEqual([]);
  });
  it('that changes nothing is told', () => {
    const never = {
      all: [
        { question: 'home', is: 'own' },
        { question: 'home', is: 'let' },
      ],
    };
    const requirements = sound.requirements.map((requirement) => ({
      ...requirement,
      ...(requirement.when && { when: never }),
    }));
    expect(idleQuestions(page({ requirements }))).toEqual([
      'procedure passport-validity: question "home" changes nothing, neither in the list nor in the steps',
    ]);
  });
});

describe('a contact', () => {
  it('leads somewhere', () => {
    const contact = { name: 'ГАИ', text: 'Спросите.', cites };
    expect(contacts(page({ contacts: [{ ...contact, place: 'gibdd' }] }))).toEqual([]);
    expect(contacts(page({ contacts: [{ ...contact, phone: '8 800 222-33-44' }] }))).toEqual([]);
    expect(contacts(page({ contacts: [contact] }))).toEqual([
      'procedure passport-validity: contact «ГАИ» cannot be reached: name a `place`, a phone, a site or an address',
    ]);
  });
});

describe('a place where a step sends', () => {
  it('can be reached from the page', () => {
    const sent = (place?: 'mfc') =>
      unnamedPlaces(page({ steps: [{ id: 'go', title: 'Придите', where: 'МФЦ', place, cites }] }));
    expect(sent('mfc')).toEqual([]);
    expect(sent()).toEqual([
      'procedure passport-validity: steps.go: «МФЦ» is the place mfc: name it as `place` once',
    ]);
    expect(unnamedPlaces(page({ steps: [{ id: 'go', title: 'Придите', where: 'дома', cites }] }))).toEqual(
      [],
    );
  });
});

describe('a paper that a list asks for', () => {
  it('stands on the first screen too, unless it hangs on an answer or another prepares it', () => {
    const asked = (change: Partial<Procedure['requirements'][number]>) => {
      const paper = { id: 'photo', kind: 'document', name: 'Фото', cites } as const;
      const requirements = [
        ...sound.requirements,
        { ...paper, options: [{ documents: ['patent-photo' as const] }], ...change },
      ];
      return unshownPapers(page({ requirements }));
    };
    expect(asked({ when: { question: 'home', is: 'let' } })).toEqual([]);
    expect(asked({ preparedBy: 'миграционный центр' })).toEqual([]);
    expect(asked({ kind: 'action' })).toEqual([]);
    expect(asked({})).toEqual([
      'procedure passport-validity: the list always asks for «Фото», and «Что взять» of the first screen does not name it',
    ]);
  });

  it('tells whoever does not have it what to do', () => {
    const passport = { id: 'passport-foreign', name: 'Паспорт' } as const;
    const asked = (documents: DocumentType[]) => lackingPapers({ ...page({}), documents });
    expect(asked([{ ...passport, replacement: { text: 'Получите новый.', cites } }])).toEqual([]);
    expect(asked([{ id: 'visa', name: 'Виза' }])).toEqual([]);
    expect(asked([passport])).toEqual([
      'document passport-foreign: passport-validity asks for it, and nothing says what to do without it (`replacement`)',
    ]);
  });

  it('rests that on a section or a law note, or names whom to ask', () => {
    const told = (replacement: DocumentType['replacement']) =>
      documentType.safeParse({ id: 'visa', name: 'Виза', replacement }).success;
    expect(told({ text: 'Она не нужна.', cites })).toBe(true);
    expect(told({ text: 'Как её получить, мы не знаем.', ask: 'в отделе МВД' })).toBe(true);
    expect(told({ text: 'Как её получить, мы не знаем.' })).toBe(false);
  });
});

describe('a channel', () => {
  it('is named only where somebody names it', () => {
    const handed = (channel: 'post' | 'unnamed', text: string) =>
      channels(page({ channels: [{ channel, text, cites }] }));
    expect(handed('post', 'Заказным письмом.')).toEqual([]);
    expect(handed('unnamed', 'Как доставить, в форме не сказано.')).toEqual([]);
    expect(handed('post', 'Как доставить, в форме не сказано.')).toEqual([
      'procedure passport-validity: channel post: its text says that the way is not named: use `unnamed`',
    ]);
  });
});

describe('the advice of a conflict', () => {
  it('is a sentence', () => {
    const advised = (safest: string): Conflict[] => [{ ...someConflict, id: 'K01', safest }];
    expect(conflictAdvice({ conflicts: advised('Готовьте файл до 5 МБ') })).toEqual([]);
    expect(conflictAdvice({ conflicts: advised('До 5 МБ') })).toEqual([
      'conflict K01: `safest` «До 5 МБ» is no sentence one can act on',
    ]);
  });
});

describe('a step', () => {
  const called = (title: string) => formsOfAddress(page({ steps: [{ id: 'look', title, cites }] }));
  it('speaks to its reader', () => {
    expect(called('Посмотрите, до какого числа паспорт')).toEqual([]);
    expect(called('Пусть подпишет хозяин')).toEqual([]);
    expect(called('Посмотреть, до какого числа паспорт')).toEqual([
      'procedure passport-validity: steps.look: «Посмотреть, до какого числа паспорт»: write it as an imperative',
    ]);
    expect(called('Дождаться ответа')).toHaveLength(1);
  });
});

describe('words of the house', () => {
  const said = (text: string) => words({ ...page({ outcome: { text, cites } }), ...nothingElse });
  it.each([
    'Источник срока не называет.',
    'По источнику — три дня.',
    'Форма велит подать заявку.',
    'Можно сдать в две очереди.',
    'Право погашается.',
    'Проверьте имя и адрес.',
    'Донесите за 5 дней после договора.',
    'Снимите паспорт с чётким текстом.',
    'Плата за вход не названа.',
  ])('are told: %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
  it.each([
    'Бесплатно.',
    'Сдайте за 10 рабочих дней до конца срока.',
    'Проверьте имя файла.',
    'Правила центра этого не просят.',
    'Принесите в течение 5 дней после договора.',
  ])('are not: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('in what no reader sees are let through', () => {
    expect(words({ ...page({ synonyms: ['источник'] }), ...nothingElse })).toEqual([]);
  });
});

describe('the length of sentences', () => {
  it('is counted in words, of whole sentences only', () => {
    expect(averageSentence(page({}))).toBeCloseTo(3, 0);
    expect(averageSentence({ procedures: [] })).toBe(0);
  });
  it('is told where it is more than twelve on average', () => {
    const text = `${Array.from({ length: 200 }, () => 'слово').join(' ')}.`;
    const { services } = catalogue;
    expect(sentenceLengths({ services, ...page({ forWhom: { text, cites } }) })[0]).toMatch(
      /^service patent: a sentence has \d+\.\d words on average; 12 or fewer are read easily$/,
    );
    expect(sentenceLengths({ services, ...page({}) })).toEqual([]);
  });
});

describe('services that are awaited', () => {
  it('are never more than the five that began so, and each has something left', () => {
    const began = [
      'registration-refusal',
      'temporary-registration',
      'gis-connection-service',
      'patent',
      'monthly-document',
    ];
    expect(began).toEqual(expect.arrayContaining([...awaiting]));
    expect(awaiting.filter((id) => contentOf(catalogue, [id]).length === 0)).toEqual([]);
  });
  it('are told once nothing is left', () => {
    const whole = {
      ...catalogue,
      procedures: [],
      services: catalogue.services.map((service) => ({
        ...service,
        journey: [],
        lead: { text: 'Да.', cites },
      })),
      conflicts: [],
      lawNotes: [],
    };
    expect(content(whole)).toEqual(
      awaiting.length > 0
        ? expect.arrayContaining([
            `service ${awaiting[0]}: its content is whole: take it out of \`awaiting\` (services/problems/awaiting.ts)`,
          ])
        : [],
    );
  });
});
