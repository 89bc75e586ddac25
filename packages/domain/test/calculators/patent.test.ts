import { describe, expect, it, test } from 'vitest';
import { moscowPatentEvidence } from '../../src/calculators/patent/moscow-patent-evidence.ts';
import { moscowPatentPayments } from '../../src/calculators/patent/moscow-patent-payments.ts';
import { addMonths } from '../../src/plain-date/arithmetic.ts';
import { dayBefore } from '../edges.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';

describe('patent-renewal', () => {
  test.each([
    ['2025-12-15', '2026-12-15', '2026-12-01', '2026-11-27', '2026-11-24', '2026-11-20'],
    ['2024-02-29', '2025-02-28', '2025-02-14', '2025-02-12', '2025-02-07', '2025-02-05'],
    ['2026-01-19', '2027-01-19', '2026-12-25', '2026-12-23', '2026-12-18', '2026-12-16'],
    ['2025-06-15', '2026-06-15', '2026-05-29', '2026-05-28', '2026-05-22', '2026-05-21'],
    ['2026-05-12', '2027-05-12', '2027-04-26', '2027-04-22', '2027-04-19', '2027-04-15'],
  ])(
    'issued %s: the year ends %s, contract by %s (safely %s), two stages by %s (safely %s)',
    (issued, end, last, lastSafe, two, twoSafe) => {
      const value = answer('patent-renewal', { patentIssuedOn: issued, contractOn: issued });
      expect(outcomeOf(value, 'term-end')).toMatchObject({
        kind: 'term-end',
        date: end,
        cites: ['S003-1.2'],
        law: ['003-10wd'],
      });
      expect(outcomeOf(value, 'last-contract-day')).toMatchObject({
        kind: 'last-day',
        date: last,
        safeDate: lastSafe,
        cites: ['S003-1.2'],
        law: ['003-10wd', 'G-back'],
      });
      expect(outcomeOf(value, 'last-two-stage-day')).toMatchObject({
        date: two,
        safeDate: twoSafe,
        cites: ['S003-3.10.2'],
      });
      expect(value.headline).toMatch(/^Заключите договор с центром не позже /);
    },
  );

  test.each([
    ['2026-11-20', 'two-stage', 'ok'],
    ['2026-11-21', 'two-stage', 'warning'],
    ['2026-11-24', 'two-stage', 'warning'],
    ['2026-11-25', 'single-stage', 'ok'],
    ['2026-11-27', 'single-stage', 'ok'],
    ['2026-11-28', 'single-stage', 'warning'],
    ['2026-12-01', 'single-stage', 'warning'],
    ['2026-12-02', 'too-late', 'error'],
    ['2027-06-01', 'too-late', 'error'],
  ])('a contract on %s, patent of 15.12.2025: %s, %s', (contractOn, code, tone) => {
    expect(answer('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn }).verdict).toMatchObject({
      code,
      tone,
    });
  });

  it('gives five more days for medical papers and language in two stages only', () => {
    const twoStage = answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' });
    expect(outcomeOf(twoStage, 'main-documents-due')).toMatchObject({
      date: '2026-12-14',
      cites: ['S003-3.10.2'],
    });
    expect(outcomeOf(twoStage, 'medical-and-language-due')).toMatchObject({
      date: '2026-12-19',
      safeDate: '2026-12-18',
      rolledDate: '2026-12-21',
      cites: ['S003-3.10.2'],
      law: ['003-15wd'],
    });
    const singleStage = answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-22' });
    expect(outcomeOf(singleStage, 'medical-and-language-due')).toMatchObject({ date: '2026-12-22' });
  });

  it('ends the contract in thirty days, safely in twenty-nine', () => {
    const value = answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' });
    expect(outcomeOf(value, 'contract-end')).toMatchObject({
      kind: 'term-end',
      date: '2027-01-13',
      safeDate: '2027-01-12',
      cites: ['S003-3.4'],
      law: ['003-30d'],
    });
  });

  test.each([
    ['2027-12-13', false, ['passport-expires-early']],
    ['2027-12-14', true, ['passport-close']],
    ['2028-01-12', true, ['passport-close']],
    ['2028-01-13', true, []],
  ])('a passport until %s: passed %s', (passportExpiresOn, passed, warnings) => {
    const value = answer('patent-renewal', {
      patentIssuedOn: '2026-01-19',
      contractOn: '2026-12-14',
      passportExpiresOn,
    });
    expect(outcomeOf(value, 'passport-valid-until-at-least')).toMatchObject({
      date: '2027-12-14',
      safeDate: '2028-01-13',
      passed,
      cites: ['S003-4.4'],
      law: ['003-passport-year'],
    });
    expect(codesOf(value).filter((code) => code.startsWith('passport'))).toEqual(warnings);
  });

  it('leaves the passport unjudged when its end is not given', () => {
    const value = answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' });
    expect(outcomeOf(value, 'passport-valid-until-at-least')).not.toHaveProperty('passed');
  });

  it('expects the centre to hand the papers over the next day', () => {
    const value = answer('patent-renewal', {
      patentIssuedOn: '2026-01-19',
      contractOn: '2026-12-14',
      lastDocumentOn: '2026-12-18',
    });
    expect(outcomeOf(value, 'transfer-due')).toMatchObject({
      kind: 'expected-by',
      date: '2026-12-19',
      rolledDate: '2026-12-21',
      cites: ['S003-3.9.3'],
    });
  });

  it('refuses a last paper before the contract, not one on its day', () => {
    const inputs = { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' };
    expect(refusal('patent-renewal', { ...inputs, lastDocumentOn: '2026-12-13' })).toEqual([
      'lastDocumentOn order',
    ]);
    const sameDay = answer('patent-renewal', { ...inputs, lastDocumentOn: '2026-12-14' });
    expect(outcomeOf(sameDay, 'transfer-due').date).toBe('2026-12-15');
  });

  it('cites what it rests a short passport on', () => {
    const value = answer('patent-renewal', {
      patentIssuedOn: '2026-01-19',
      contractOn: '2026-12-14',
      passportExpiresOn: '2027-12-13',
    });
    expect(value.warnings.find(({ code }) => code === 'passport-expires-early')).toMatchObject({
      cites: ['S003-4.4'],
      law: ['003-passport-year'],
    });
  });

  it('gives no due dates when it is too late', () => {
    const value = answer('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-12-02' });
    expect(idsOf(value)).toEqual(['last-contract-day', 'last-two-stage-day', 'term-end']);
    expect(value.headline).toBe('Заключите договор с центром не позже пятницы, 27 ноября 2026 года');
    expect(value.verdict).toMatchObject({ code: 'too-late', tone: 'error' });
  });

  it('names a contract day on which the centre may be closed', () => {
    expect(
      codesOf(answer('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-21' })),
    ).toContain('contract-on-day-off');
  });

  test.each([
    ['2026-12-14', []],
    ['2026-12-13', ['contract-on-day-off']],
  ])('a contract on %s is on a day off: %j', (contractOn, codes) => {
    expect(codesOf(answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn }))).toEqual([
      'counting-disputed',
      ...codes,
    ]);
  });

  it('speaks of the strict count where the day is within the plain one only', () => {
    const textOf = (contractOn: string) =>
      answer('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn }).verdict?.text;
    expect(textOf('2026-11-24')).toBe(
      'Вторник, 24 ноября — успеваете, но сдать за два раза времени в обрез. По строгому счёту все бумаги нужны сразу: принесите их в день договора.',
    );
    expect(textOf('2026-12-01')).toBe(
      'Вторник, 1 декабря — в обрез: по обычному счёту успеваете, по строгому уже нет. Придите раньше и принесите сразу все бумаги.',
    );
  });

  it('says of medical papers whether they may come later', () => {
    const textOf = (contractOn: string) =>
      outcomeOf(
        answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn }),
        'medical-and-language-due',
      ).text;
    expect(textOf('2026-12-14')).toMatch(/^Донести их позже/);
    expect(textOf('2026-12-22')).toMatch(/^Их сдают вместе/);
  });

  it('refuses wrong inputs by name', () => {
    expect(refusal('patent-renewal', {})).toEqual(['patentIssuedOn required']);
    expect(refusal('patent-renewal', { patentIssuedOn: '2026-02-30', contractOn: 'завтра' })).toEqual([
      'patentIssuedOn invalid-date',
      'contractOn invalid-date',
    ]);
    expect(refusal('patent-renewal', { patentIssuedOn: '2026-03-01', contractOn: '2026-02-28' })).toEqual([
      'contractOn order',
    ]);
    expect(
      refusal('patent-renewal', { patentIssuedOn: dayBefore, contractOn: addMonths(dayBefore, 10) }),
    ).toEqual(['patentIssuedOn out-of-range']);
  });
});

describe('patent-tax-coverage', () => {
  const monthly = (count: number, amount: number, paidOn = '2026-01-19') =>
    Array.from({ length: count }, () => ({ paidOn, amount }));
  const year = { patentIssuedOn: '2026-01-19', monthlyAmount: 10_000 };

  it('is continuous with twelve months paid and interrupted with eleven', () => {
    const whole = answer('patent-tax-coverage', { ...year, payments: monthly(12, 10_000) });
    expect(whole.verdict).toMatchObject({ code: 'continuous', tone: 'ok' });
    expect(outcomeOf(whole, 'paid-through')).toMatchObject({
      date: '2027-01-18',
      cites: ['S003-2.1.6', 'S003-4.6'],
      law: ['003-ndfl', '003-ndfl-late'],
    });
    const short = answer('patent-tax-coverage', { ...year, payments: monthly(11, 10_000) });
    expect(short.verdict).toMatchObject({ code: 'interrupted', tone: 'error' });
    expect(outcomeOf(short, 'paid-through').date).toBe('2026-12-18');
    expect(outcomeOf(short, 'gap-12')).toMatchObject({
      passed: false,
      from: '2026-12-19',
      to: '2027-01-18',
      amount: 10_000,
      cites: ['S003-2.1.6', 'S003-4.6'],
    });
  });

  it('takes more than is needed as enough, by the source’s way and by the law’s', () => {
    const value = answer('patent-tax-coverage', { ...year, payments: monthly(14, 10_000) });
    expect(value.verdict).toMatchObject({ code: 'continuous', tone: 'ok' });
    expect(idsOf(value)).toEqual(['paid-through']);
    expect(outcomeOf(value, 'paid-through').date).toBe('2027-01-18');
  });

  it('knows amounts that never fell, so that money paid in time is never short by the law’s way', () => {
    const amounts = Object.values(moscowPatentPayments);
    expect(amounts).toEqual([...amounts].sort((left, right) => left - right));
  });

  it('tells of every month whether it is paid, when, and what it lacks', () => {
    const { periods } = answer('patent-tax-coverage', {
      ...year,
      payments: [{ paidOn: '2026-01-19', amount: 105_000 }],
    });
    expect(periods).toHaveLength(12);
    expect(periods?.[9]).toEqual({
      label: 'Месяц 10',
      from: '2026-10-19',
      to: '2026-11-18',
      passed: true,
      text: 'Оплачен 19 января 2026 года.',
    });
    expect(periods?.[10]).toMatchObject({ passed: false, text: 'Не хватает 5 000 ₽.' });
    expect(periods?.[11]).toMatchObject({ passed: false, text: 'Не хватает 10 000 ₽.' });
  });

  test.each([
    [29_999.99, '2026-03-18', 0.01],
    [30_000, '2026-04-18', 10_000],
    [30_000.01, '2026-04-18', 9999.99],
  ])('%d roubles pay through %s and leave %d to pay', (amount, date, lacking) => {
    const value = answer('patent-tax-coverage', { ...year, payments: [{ paidOn: '2026-01-19', amount }] });
    expect(outcomeOf(value, 'paid-through').date).toBe(date);
    expect(value.outcomes.find(({ kind }) => kind === 'check')?.amount).toBeCloseTo(lacking, 6);
  });

  it('checks only the months that begin before the given day', () => {
    const check = (through: string) =>
      answer('patent-tax-coverage', { ...year, through, payments: monthly(3, 10_000) }).verdict?.code;
    expect(check('2026-04-19')).toBe('continuous');
    expect(check('2026-04-20')).toBe('interrupted');
  });

  it('starts months of a patent of the 31st on the last day of shorter months', () => {
    const value = answer('patent-tax-coverage', {
      patentIssuedOn: '2026-01-31',
      monthlyAmount: 10_000,
      payments: monthly(1, 10_000, '2026-01-30'),
    });
    expect(outcomeOf(value, 'paid-through').date).toBe('2026-02-27');
    expect(outcomeOf(value, 'gap-2')).toMatchObject({ from: '2026-02-28', to: '2026-03-30' });
  });

  it('takes the Moscow amount of the year in which a month begins', () => {
    const payments = [
      { paidOn: '2025-11-10', amount: 2 * 8900 },
      { paidOn: '2026-01-05', amount: 10 * 10_000 },
    ];
    const value = answer('patent-tax-coverage', { patentIssuedOn: '2025-11-15', payments });
    expect(value.verdict).toMatchObject({ code: 'continuous', tone: 'ok' });
    expect(idsOf(value)).toEqual(['paid-through']);
    expect(outcomeOf(value, 'paid-through').date).toBe('2026-11-14');
  });

  it('puts the tax service first where a year was paid ahead at the old price', () => {
    const value = answer('patent-tax-coverage', {
      patentIssuedOn: '2025-03-10',
      payments: monthly(12, 8900, '2025-03-10'),
    });
    expect(value.verdict).toMatchObject({ code: 'interrupted', tone: 'warning' });
    expect(idsOf(value)).toEqual(['law-paid-through', 'paid-through', 'gap-12']);
    expect(outcomeOf(value, 'law-paid-through')).toMatchObject({
      date: '2026-03-09',
      basis: 'law',
      law: ['003-ndfl'],
    });
    expect(outcomeOf(value, 'paid-through').date).toBe('2026-02-09');
    expect(outcomeOf(value, 'gap-12').amount).toBe(2200);
  });

  it('does not guess the amount of 2027', () => {
    const issued = { patentIssuedOn: '2026-03-10' };
    const paidAhead = answer('patent-tax-coverage', {
      ...issued,
      payments: monthly(12, 10_000, '2026-03-10'),
    });
    expect(codesOf(paidAhead)).toContain('amount-unknown');
    expect(paidAhead.verdict).toMatchObject({ code: 'continuous', tone: 'warning' });
    expect(outcomeOf(paidAhead, 'paid-through').date).toBe('2027-01-09');

    const paidIn2027 = answer('patent-tax-coverage', {
      ...issued,
      payments: [...monthly(10, 10_000, '2026-03-10'), { paidOn: '2027-01-09', amount: 11_000 }],
    });
    expect(codesOf(paidIn2027)).toContain('amount-unknown');
    expect(paidIn2027.verdict).toBeUndefined();

    const unpaid = answer('patent-tax-coverage', { ...issued, payments: monthly(10, 10_000, '2026-03-10') });
    expect(unpaid.verdict?.code).toBe('interrupted');
    expect(outcomeOf(unpaid, 'gap-11')).not.toHaveProperty('amount');
  });

  it('warns of a payment made when its month had begun', () => {
    const payments = (paidOn: string) => [
      { paidOn: '2026-01-19', amount: 10_000 },
      { paidOn, amount: 110_000 },
    ];
    const inTime = answer('patent-tax-coverage', { ...year, payments: payments('2026-02-18') });
    expect(codesOf(inTime)).not.toContain('paid-late');
    const late = answer('patent-tax-coverage', { ...year, payments: payments('2026-02-19') });
    expect(late.warnings.find(({ code }) => code === 'paid-late')?.law).toEqual(['003-ndfl-late']);
    expect(late.verdict).toMatchObject({ code: 'paid-late', tone: 'error' });
  });

  it('says so when nothing is paid or nothing is to be paid', () => {
    const unpaid = answer('patent-tax-coverage', { ...year, payments: [] });
    expect(unpaid.outcomes.filter(({ id }) => id.startsWith('gap-'))).toHaveLength(12);
    expect(outcomeOf(unpaid, 'paid-through')).toMatchObject({ passed: false });
    expect(answer('patent-tax-coverage', { ...year, through: '2026-01-19', payments: [] }).outcomes).toEqual(
      [],
    );
  });

  it('takes payments in the order of their days, however they are written down', () => {
    const payments = [
      { paidOn: '2026-03-18', amount: 10_000 },
      { paidOn: '2026-01-19', amount: 10_000 },
      { paidOn: '2026-02-18', amount: 10_000 },
    ];
    const value = answer('patent-tax-coverage', { ...year, through: '2026-04-19', payments });
    expect(value.verdict).toMatchObject({ code: 'continuous', tone: 'ok' });
    expect(value.warnings).toEqual([]);
    expect(value.periods?.map(({ text }) => text)).toEqual([
      'Оплачен 19 января 2026 года.',
      'Оплачен 18 февраля 2026 года.',
      'Оплачен 18 марта 2026 года.',
    ]);
  });

  test.each([
    ['2026-01-19', []],
    ['2026-01-20', ['paid-late']],
  ])('the first month may be paid on the day of issue: on %s %j', (paidOn, codes) => {
    const value = answer('patent-tax-coverage', {
      ...year,
      through: '2026-02-19',
      payments: [{ paidOn, amount: 10_000 }],
    });
    expect(codesOf(value)).toEqual(codes);
    expect(value.verdict?.tone).toBe(codes.length === 0 ? 'ok' : 'error');
  });

  it('names a late month by its number and days', () => {
    const value = answer('patent-tax-coverage', {
      ...year,
      through: '2026-03-19',
      payments: [
        { paidOn: '2026-01-19', amount: 10_000 },
        { paidOn: '2026-02-20', amount: 10_000 },
      ],
    });
    expect(value.warnings.map(({ text }) => text)).toEqual([
      'Месяц 2 начался 19 февраля 2026 года, а оплачен 20 февраля 2026 года. По закону патент прекращается, если платёж опоздал: уточните в МВД.',
    ]);
  });

  it('says how far the money reaches', () => {
    const value = answer('patent-tax-coverage', { ...year, payments: monthly(3, 10_000) });
    expect(value.headline).toBe('Патент оплачен по субботу, 18 апреля 2026 года');
    const unpaid = answer('patent-tax-coverage', { ...year, payments: [] });
    expect(unpaid.headline).toBe('Не оплачен ни один месяц патента');
  });

  it('asks for the whole price of every month after the first that lacks', () => {
    const value = answer('patent-tax-coverage', {
      ...year,
      through: '2026-04-19',
      payments: [{ paidOn: '2026-01-19', amount: 14_000 }],
    });
    expect(outcomeOf(value, 'gap-2')).toMatchObject({ amount: 6000, text: 'Не хватает 6 000 ₽.' });
    expect(outcomeOf(value, 'gap-3')).toMatchObject({ amount: 10_000, text: 'Не хватает 10 000 ₽.' });
  });

  it('adds up small payments for one month', () => {
    const value = answer('patent-tax-coverage', {
      ...year,
      through: '2026-02-19',
      payments: [
        { paidOn: '2026-01-10', amount: 3333.33 },
        { paidOn: '2026-01-11', amount: 3333.33 },
        { paidOn: '2026-01-12', amount: 3333.34 },
      ],
    });
    expect(value.verdict?.code).toBe('continuous');
    expect(value.periods?.[0]?.text).toBe('Оплачен 12 января 2026 года.');
  });

  it('tells where its prices are Moscow ones and where the price is not known', () => {
    const known = answer('patent-tax-coverage', { ...year, payments: monthly(12, 10_000) });
    expect(codesOf(known)).toEqual([]);
    const unknown = answer('patent-tax-coverage', {
      patentIssuedOn: '2026-12-10',
      through: '2027-02-10',
      payments: monthly(2, 10_000, '2026-12-09'),
    });
    expect(codesOf(unknown)).toEqual(['amount-unknown', 'moscow-amounts']);
    expect(unknown.warnings[0]?.text).toMatch(/^Сколько стоит месяц патента в Москве в 2027 году/);
    expect(unknown.periods?.map(({ passed, text }) => `${passed} ${text}`)).toEqual([
      'true Оплачен 9 декабря 2026 года.',
      'false Цена этого года неизвестна.',
    ]);
  });

  it('names the row of a wrong payment', () => {
    expect(
      refusal('patent-tax-coverage', {
        ...year,
        through: '2026-01-18',
        payments: [
          { paidOn: '2026-01-19', amount: 1 },
          { paidOn: '31.12.2026' },
          { paidOn: '2026-01-19', amount: '5' },
          7,
        ],
      }),
    ).toEqual([
      'payments.1.paidOn invalid-date',
      'payments.1.amount required',
      'payments.2.amount invalid-number',
      'payments.3.paidOn required',
      'payments.3.amount required',
      'through order',
    ]);
    expect(refusal('patent-tax-coverage', { ...year, payments: monthly(121, 1) })).toEqual([
      'payments out-of-range',
    ]);
  });

  it('knows each year of Moscow by its formula, 2015 to 2026', () => {
    expect(Object.keys(moscowPatentPayments)).toEqual(moscowPatentEvidence.map(({ year: of }) => String(of)));
    for (const { year: of, deflator, coefficient, pages } of moscowPatentEvidence) {
      expect(moscowPatentPayments[of]).toBe(Math.round(1200 * deflator * coefficient));
      expect(pages).not.toEqual([]);
    }
    expect(moscowPatentPayments[2027]).toBeUndefined();
  });
});

describe('patent-reapplication', () => {
  test.each([
    ['2026-03-02', '2027-03-02', '2027-03-03'],
    ['2024-02-29', '2025-02-28', '2025-03-01'],
    ['2024-12-31', '2025-12-31', '2026-01-01'],
  ])('refused %s: from %s, safely from %s', (refusedOn, date, safeDate) => {
    expect(outcomeOf(answer('patent-reapplication', { refusedOn }), 'not-before')).toMatchObject({
      kind: 'not-before',
      date,
      safeDate,
      cites: ['S003-6.3.3'],
      law: ['003-year'],
    });
  });
});

describe('insurance-coverage', () => {
  const work = { workFrom: '2026-01-19', workTo: '2027-01-18' };
  test.each([
    ['2026-01-19', '2027-01-18', true, []],
    ['2026-01-18', '2027-01-19', true, []],
    ['2026-01-20', '2027-01-18', false, ['2026-01-19 2026-01-19']],
    ['2026-01-19', '2027-01-17', false, ['2027-01-18 2027-01-18']],
    ['2026-02-01', '2026-12-31', false, ['2026-01-19 2026-01-31', '2027-01-01 2027-01-18']],
    ['2025-01-01', '2025-12-31', false, ['2026-01-19 2027-01-18']],
    ['2027-02-01', '2027-12-31', false, ['2026-01-19 2027-01-18']],
  ])('a policy from %s to %s covers the work: %s', (policyFrom, policyTo, passed, uncovered) => {
    const value = answer('insurance-coverage', { policyFrom, policyTo, ...work });
    expect(outcomeOf(value, 'check')).toMatchObject({ passed, cites: ['S003-2.1.4'], law: ['003-dms'] });
    expect(value.outcomes.slice(1).map(({ from, to }) => `${from} ${to}`)).toEqual(uncovered);
    expect(value.verdict?.code).toBe(passed ? 'covered' : 'not-covered');
  });

  test.each([
    ['2026-01-19', '2027-01-18', 'Полис действует весь срок работы'],
    ['2026-01-20', '2027-01-18', 'Полис не закрывает дни 19 января 2026 года'],
    [
      '2026-02-01',
      '2027-01-17',
      'Полис не закрывает дни с 19 января 2026 года по 31 января 2026 года и 18 января 2027 года',
    ],
  ])('of a policy from %s to %s says «%s»', (policyFrom, policyTo, headline) => {
    const value = answer('insurance-coverage', { policyFrom, policyTo, ...work });
    expect(value.headline).toBe(headline);
    expect(value.warnings).toEqual([]);
    for (const { passed } of value.outcomes.slice(1)) expect(passed).toBe(false);
  });

  it('refuses ends before starts', () => {
    expect(
      refusal('insurance-coverage', {
        policyFrom: '2026-02-01',
        policyTo: '2026-01-31',
        workFrom: '2026-02-01',
        workTo: '2026-01-31',
      }),
    ).toEqual(['policyTo order', 'workTo order']);
  });
});

describe('education-document', () => {
  test.each([
    ['ussr', '1991-08-31', '2.1.8.2'],
    ['ussr', '1991-09-01', 'none'],
    ['russia', '1991-09-01', '2.1.8.3'],
    ['russia', '1991-08-31', 'none'],
  ])('%s, %s: %s', (country, issuedOn, code) => {
    const value = answer('education-document', { country, issuedOn });
    expect(value.verdict?.code).toBe(code);
    expect(outcomeOf(value, 'soviet-document')).toMatchObject({
      passed: code === '2.1.8.2',
      cites: ['S003-2.1.8.2'],
    });
    expect(outcomeOf(value, 'russian-document')).toMatchObject({
      passed: code === '2.1.8.3',
      cites: ['S003-2.1.8.3'],
    });
  });

  test.each([
    ['ussr', '1988-06-25', 'ok', 'Документ заменит сертификат о русском языке', ['level']],
    ['russia', '2001-06-25', 'ok', 'Документ заменит сертификат о русском языке', []],
    ['ussr', '1992-06-25', 'error', 'Этот документ экзамен не заменит', []],
    ['russia', '1988-06-25', 'error', 'Этот документ экзамен не заменит', []],
  ])('of %s, %s: %s, «%s»', (country, issuedOn, tone, headline, codes) => {
    const value = answer('education-document', { country, issuedOn });
    expect(value).toMatchObject({ headline, verdict: { tone } });
    expect(codesOf(value)).toEqual(codes);
  });

  it('tells each country what its document lacks', () => {
    const textOf = (country: string, issuedOn: string) =>
      answer('education-document', { country, issuedOn }).verdict?.text;
    expect(textOf('russia', '1988-06-25')).toMatch(/^Российский документ подходит, если/);
    expect(textOf('ussr', '1992-06-25')).toMatch(/^Документ республики СССР подходит, если/);
  });

  it('refuses another country', () => {
    expect(refusal('education-document', { country: 'rsfsr', issuedOn: '1988-06-25' })).toEqual([
      'country unknown-option',
    ]);
  });
});
