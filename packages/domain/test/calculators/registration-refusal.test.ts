import { describe, expect, it, test } from 'vitest';
import { lastYear } from '../edges.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';

describe('document-validity', () => {
  test.each([
    ['2026-01-18', false],
    ['2026-01-19', true],
    ['2099-12-31', true],
  ])('a paper until %s on 19 January 2026: %s', (expiresOn, passed) => {
    const value = answer('document-validity', {
      submittedOn: '2026-01-19',
      documents: [{ kind: 'passport', expiresOn }],
    });
    expect(outcomeOf(value, 'check-1')).toMatchObject({
      passed,
      label: 'Паспорт',
      cites: ['S000-04', 'S000-26'],
    });
    expect(value.verdict?.code).toBe(passed ? 'valid' : 'expired');
  });

  it('judges each paper by itself and nothing when there is none', () => {
    const documents = [
      { kind: 'passport', expiresOn: '2026-01-19' },
      { kind: 'visa', expiresOn: '2026-01-18' },
    ];
    const value = answer('document-validity', { submittedOn: '2026-01-19', documents });
    expect(value.outcomes.map(({ passed }) => passed)).toEqual([true, false]);
    expect(value.headline).toBe('К дню подачи не действует: виза');
    expect(value.warnings).toEqual([]);
    const none = answer('document-validity', { submittedOn: '2026-01-19', documents: [] });
    expect(none).toMatchObject({ outcomes: [], warnings: [] });
    expect(none.verdict).toBeUndefined();
  });

  it('names the papers that have expired, or says that none has', () => {
    const headlineOf = (...ends: string[]) =>
      answer('document-validity', {
        submittedOn: '2026-01-19',
        documents: ends.map((expiresOn) => ({ kind: 'patent', expiresOn })),
      }).headline;
    expect(headlineOf('2026-01-19', '2026-01-20')).toBe('К дню подачи все документы действуют');
    expect(headlineOf('2026-01-18', '2026-01-17')).toBe('К дню подачи не действуют: патент, патент');
  });

  it('names the row and field of a wrong paper', () => {
    expect(
      refusal('document-validity', {
        submittedOn: '2026-01-19',
        documents: [{ kind: 'licence', expiresOn: '2026-02-29' }],
      }),
    ).toEqual(['documents.0.kind unknown-option', 'documents.0.expiresOn invalid-date']);
  });
});

describe('bank-statement', () => {
  test.each([
    ['2026-02-28', '2026-05-29', true],
    ['2026-03-01', '2026-05-29', false],
    ['2026-02-28', '2026-05-28', false],
    ['2025-01-01', '2026-05-31', true],
  ])('from %s to %s for Sunday 31 May 2026: %s', (from, to, passed) => {
    const value = answer('bank-statement', { submittedOn: '2026-05-31', from, to });
    expect(outcomeOf(value, 'check')).toMatchObject({ passed, cites: ['S000-13'], law: ['000-funds-med'] });
    expect(outcomeOf(value, 'starts-by').date).toBe('2026-02-28');
    expect(outcomeOf(value, 'ends-from').date).toBe('2026-05-29');
  });

  it('asks for the last working day before the New Year holidays', () => {
    const value = answer('bank-statement', {
      submittedOn: '2027-01-11',
      from: '2026-10-01',
      to: '2026-12-30',
    });
    expect(value.verdict?.code).toBe('covers');
  });

  test.each([
    ['2026-02-28', '2026-05-29', 'Ваша выписка подходит.'],
    ['2026-03-01', '2026-05-29', 'Ваша выписка не подходит: она начинается слишком поздно.'],
    ['2026-02-28', '2026-05-28', 'Ваша выписка не подходит: она кончается слишком рано.'],
    [
      '2026-03-01',
      '2026-05-28',
      'Ваша выписка не подходит: она начинается слишком поздно и кончается слишком рано.',
    ],
  ])('from %s to %s: %s', (from, to, text) => {
    const value = answer('bank-statement', { submittedOn: '2026-05-31', from, to });
    expect(value.verdict?.text).toBe(text);
    expect(value.headline).toBe('Выписка нужна с 28 февраля 2026 года по 29 мая 2026 года или шире');
  });

  it('refuses an end before the start', () => {
    expect(
      refusal('bank-statement', { submittedOn: '2026-05-31', from: '2026-03-01', to: '2026-02-28' }),
    ).toEqual(['to order']);
  });
});

describe('host-registration', () => {
  test.each([
    [undefined, '2026-03-12', '2026-03-11'],
    ['other', '2026-03-12', '2026-03-11'],
    ['uzbekistan', '2026-03-17', '2026-03-16'],
    ['tajikistan', '2026-03-17', '2026-03-16'],
    ['kazakhstan', '2026-04-01', '2026-03-31'],
    ['kyrgyzstan', '2026-04-01', '2026-03-31'],
    ['armenia', '2026-04-01', '2026-03-31'],
    ['belarus', '2026-05-31', '2026-03-11'],
    ['ukraine', '2026-05-31', '2026-03-11'],
    ['highly-qualified', '2026-05-31', '2026-03-11'],
  ])('arrived 2 March 2026, %s: by law %s, safely %s', (citizenship, date, safeDate) => {
    const value = answer('host-registration', {
      arrivedOn: '2026-03-02',
      ...(citizenship === undefined ? {} : { citizenship }),
    });
    expect(idsOf(value)).toEqual(['law', 'source-deadline']);
    expect(outcomeOf(value, 'law')).toMatchObject({
      basis: 'law',
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S000-08'],
    });
    expect(outcomeOf(value, 'law').law).toContain('G-start');
    expect(outcomeOf(value, 'source-deadline')).toMatchObject({
      date: '2026-03-05',
      cites: ['S000-08'],
      law: ['000-3days'],
    });
  });

  it('trusts the treaty when holidays make the general term longer', () => {
    const value = answer('host-registration', { arrivedOn: '2026-12-28', citizenship: 'uzbekistan' });
    expect(outcomeOf(value, 'law')).toMatchObject({ date: '2027-01-12', safeDate: '2027-01-11' });
    expect(outcomeOf(value, 'law').law).toEqual(['G-treaty', 'G-start', '000-3days']);
    expect(outcomeOf(value, 'source-deadline')).toMatchObject({
      date: '2026-12-31',
      safeDate: '2026-12-30',
      rolledDate: '2027-01-11',
    });
  });

  test.each([
    ['other', ['moscow-experiment']],
    ['armenia', ['moscow-experiment']],
    ['belarus', ['moscow-experiment', 'treaty-disputed']],
    ['ukraine', ['moscow-experiment', 'treaty-disputed']],
    ['highly-qualified', ['moscow-experiment', 'needs-lawyer']],
  ])('warns %s of what is disputed and of Moscow having its own way', (citizenship, codes) => {
    expect(codesOf(answer('host-registration', { arrivedOn: '2026-03-02', citizenship }))).toEqual(codes);
  });

  it('names the day by which the host may come', () => {
    const value = answer('host-registration', { arrivedOn: '2026-03-02', citizenship: 'uzbekistan' });
    expect(value.headline).toBe('Сообщите в МВД не позже понедельника, 16 марта 2026 года');
  });

  it('refuses a country it does not list', () => {
    expect(refusal('host-registration', { arrivedOn: '2026-03-02', citizenship: 'france' })).toEqual([
      'citizenship unknown-option',
    ]);
  });
});

describe('refusal-appeal', () => {
  it('gives three months to go to court by law, whatever the prosecutor does', () => {
    const value = answer('refusal-appeal', {
      refusedOn: '2026-03-02',
      prosecutorDecisionReceivedOn: '2026-04-10',
    });
    expect(idsOf(value)).toEqual(['law-court', 'court-after-prosecutor']);
    expect(outcomeOf(value, 'law-court')).toMatchObject({
      basis: 'law',
      date: '2026-06-02',
      safeDate: '2026-06-02',
      law: ['000-10d', 'G-kas'],
    });
    expect(outcomeOf(value, 'court-after-prosecutor')).toMatchObject({
      date: '2026-04-20',
      cites: ['S000-17'],
      law: ['000-10d'],
    });
    expect(codesOf(value)).toEqual(['court-term-runs-from-refusal']);
    expect(value.headline).toBe('Подайте в суд не позже вторника, 2 июня 2026 года');
  });

  test.each([
    ['2026-01-31', '2026-02-28', '2026-03-02', '2026-02-27'],
    ['2026-06-15', '2026-07-15', '2026-07-15', '2026-07-15'],
    ['2026-03-02', '2026-04-02', '2026-04-01', '2026-04-01'],
  ])(
    'a judgment of %s: a month ends %s, thirty days %s, safe is %s',
    (courtDecisionOn, month, thirty, safe) => {
      const value = answer('refusal-appeal', { courtDecisionOn });
      expect(idsOf(value)).toEqual(['law-appeal', 'appeal']);
      expect(outcomeOf(value, 'law-appeal')).toMatchObject({
        date: month,
        safeDate: safe,
        law: ['000-appeal', 'G-kas'],
      });
      expect(outcomeOf(value, 'appeal')).toMatchObject({
        date: thirty,
        cites: ['S000-20'],
        law: ['000-appeal'],
      });
    },
  );

  it('expects answers of МВД, the prosecutor and the migration service', () => {
    const value = answer('refusal-appeal', {
      mvdComplaintOn: '2026-03-05',
      prosecutorReceivedOn: '2026-03-06',
      mfcRequestOn: '2026-12-21',
    });
    expect(outcomeOf(value, 'mvd-reply')).toMatchObject({
      kind: 'expected-by',
      date: '2026-04-04',
      rolledDate: '2026-04-06',
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
    });
    expect(outcomeOf(value, 'law-mvd-reply')).toMatchObject({ basis: 'law', date: '2026-03-27' });
    expect(outcomeOf(value, 'prosecutor-decision')).toMatchObject({ date: '2026-04-05', cites: ['S000-17'] });
    expect(outcomeOf(value, 'migration-reply')).toMatchObject({
      from: '2027-01-13',
      to: '2027-01-20',
      cites: ['S000-22'],
    });
    expect(value.headline).toBe('МВД ответит на обращение не позже понедельника, 6 апреля 2026 года');
  });

  it('leads to the safe day of an appeal step by step where thirty days end before a month', () => {
    const onWorkingDay = answer('refusal-appeal', { courtDecisionOn: '2026-03-02' });
    expect(outcomeOf(onWorkingDay, 'law-appeal').safeTrace?.map(({ op, to }) => `${op} ${to}`)).toEqual([
      'add 2026-04-01',
    ]);
    const onDayOff = answer('refusal-appeal', { courtDecisionOn: '2026-03-06' });
    expect(outcomeOf(onDayOff, 'law-appeal')).toMatchObject({ date: '2026-04-06', safeDate: '2026-04-03' });
    expect(outcomeOf(onDayOff, 'law-appeal').safeTrace?.map(({ op, to }) => `${op} ${to}`)).toEqual([
      'add 2026-04-05',
      'roll-back 2026-04-03',
    ]);
    const together = answer('refusal-appeal', { courtDecisionOn: '2026-06-15' });
    expect(outcomeOf(together, 'law-appeal')).not.toHaveProperty('safeTrace');
  });

  test.each([
    [{ courtDecisionOn: '2026-03-02' }, 'Подайте апелляцию не позже среды, 1 апреля 2026 года'],
    [
      { prosecutorDecisionReceivedOn: '2026-04-10', mvdComplaintOn: '2026-03-05' },
      'Введите день, когда узнали об отказе: от него закон даёт три месяца на суд',
    ],
    [{ mfcRequestOn: '2026-12-21' }, 'Миграционная служба ответит МФЦ не позже среды, 20 января 2027 года'],
  ])('of %j says first «%s»', (inputs, headline) => {
    expect(answer('refusal-appeal', inputs).headline).toBe(headline);
  });

  it('warns of the running term only where the prosecutor has answered', () => {
    expect(codesOf(answer('refusal-appeal', { prosecutorReceivedOn: '2026-03-06' }))).toEqual([]);
  });

  it('wants at least one date', () => {
    expect(refusal('refusal-appeal', {})).toEqual(['refusedOn required']);
  });

  test.each([
    ['refusedOn', 'mvdComplaintOn'],
    ['refusedOn', 'prosecutorReceivedOn'],
    ['refusedOn', 'prosecutorDecisionReceivedOn'],
    ['prosecutorReceivedOn', 'prosecutorDecisionReceivedOn'],
    ['refusedOn', 'courtDecisionOn'],
    ['refusedOn', 'mfcRequestOn'],
  ])('refuses %s later than %s, not on the same day (C28)', (earlier, later) => {
    expect(refusal('refusal-appeal', { [earlier]: '2026-03-06', [later]: '2026-03-05' })).toEqual([
      `${later} order`,
    ]);
    expect(idsOf(answer('refusal-appeal', { [earlier]: '2026-03-06', [later]: '2026-03-06' }))).not.toEqual(
      [],
    );
  });

  it('answers what the calendar reaches where another date is beyond it (C39d)', () => {
    const value = answer('refusal-appeal', {
      refusedOn: `${lastYear}-10-15`,
      mfcRequestOn: `${lastYear}-12-20`,
    });
    expect(outcomeOf(value, 'law-court')).toMatchObject({
      date: `${lastYear + 1}-01-15`,
      law: ['000-10d', 'G-kas'],
    });
    expect(outcomeOf(value, 'migration-reply')).toMatchObject({ provisional: true, cites: ['S000-22'] });
    expect(outcomeOf(value, 'migration-reply')).not.toHaveProperty('to');
    expect(outcomeOf(value, 'migration-reply').text).toMatch(
      `Календарь ${lastYear + 1} года ещё не утверждён`,
    );
  });

  it('leads with the appeal once the court has decided (C26)', () => {
    const value = answer('refusal-appeal', { refusedOn: '2026-03-02', courtDecisionOn: '2026-05-04' });
    expect(idsOf(value)).toEqual(['law-appeal', 'appeal', 'law-court']);
    expect(value.headline).toBe('Подайте апелляцию не позже среды, 3 июня 2026 года');
    expect(outcomeOf(value, 'law-appeal').law).toEqual(['000-appeal', 'G-kas']);
  });

  it('asks for the day of the refusal where only the prosecutor has answered (C27)', () => {
    const value = answer('refusal-appeal', { prosecutorDecisionReceivedOn: '2026-04-28' });
    expect(value.verdict).toMatchObject({ code: 'refusal-day-needed', tone: 'warning' });
    expect(outcomeOf(value, 'court-after-prosecutor')).toMatchObject({
      basis: 'source',
      date: '2026-05-08',
      cites: ['S000-17'],
      law: ['000-10d'],
    });
  });
});
