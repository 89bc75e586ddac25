import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../src/plain-date/arithmetic.ts';
import type { PlainDate } from '../../src/plain-date/plain-date.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';

describe('gis-connection', () => {
  it('counts from the twentieth working day and says so when the registration is not known', () => {
    const value = answer('gis-connection', { receivedOn: '2026-12-01' });
    expect(outcomeOf(value, 'registered-or-refused')).toMatchObject({
      kind: 'expected-by',
      date: '2026-12-29',
      cites: ['S002-1.4', 'S002-1.5'],
      law: ['002-20wd'],
    });
    expect(outcomeOf(value, 'copy-returned')).toMatchObject({ date: '2027-01-14', cites: ['S002-1.4'] });
    expect(outcomeOf(value, 'connected')).toMatchObject({ date: '2027-01-21', cites: ['S002-1.4'] });
    expect(outcomeOf(value, 'connected').text).toMatch(/от двадцатого рабочего дня/);
    expect(outcomeOf(value, 'copy-returned').text).toMatch(/от двадцатого рабочего дня/);
    expect(value.headline).toBe('Вас подключат не позже четверга, 21 января 2027 года');
    expect(value.warnings).toEqual([]);
  });

  it('counts from the registration when it is known', () => {
    const value = answer('gis-connection', { receivedOn: '2026-12-01', registeredOn: '2026-12-15' });
    expect(outcomeOf(value, 'copy-returned').date).toBe('2026-12-22');
    expect(outcomeOf(value, 'connected').date).toBe('2026-12-29');
    expect(outcomeOf(value, 'connected')).not.toHaveProperty('text');
    expect(refusal('gis-connection', { receivedOn: '2026-12-01', registeredOn: '2026-11-30' })).toEqual([
      'registeredOn order',
    ]);
  });
});

describe('gis-notice', () => {
  test.each([
    ['impossibility', 'operator', 'S002-2.2', /участнику по электронной почте, указанной в заявке/],
    ['impossibility', 'participant', 'S002-2.3', /оператору по электронной почте/],
    ['force-majeure', 'operator', 'S002-3.5', /извещает участника/],
    ['force-majeure', 'participant', 'S002-3.5', /извещает оператора/],
    ['suspension', 'operator', 'S002-4.2', /письменно уведомляет участника/],
    ['suspension', 'participant', 'S002-4.2', /письменно уведомляет оператора/],
    ['requisites-change', 'operator', 'S002-7.5', /на своём сайте/],
    ['requisites-change', 'participant', 'S002-7.4', /письменно извещает оператора/],
  ])('%s by the %s cites %s', (event, party, section, form) => {
    const noticeBy = outcomeOf(answer('gis-notice', { event, party, happenedOn: '2026-12-30' }), 'notice-by');
    expect(noticeBy).toMatchObject({
      kind: 'last-day',
      date: '2027-01-13',
      safeDate: '2027-01-13',
      cites: [section],
    });
    expect(noticeBy.text).toMatch(form);
  });

  test.each([
    ['suspension', ['own-breach']],
    ['impossibility', []],
    ['force-majeure', []],
    ['requisites-change', []],
  ])('on %s adds %j', (event, codes) => {
    const value = answer('gis-notice', { event, party: 'participant', happenedOn: '2026-12-30' });
    expect(codesOf(value)).toEqual(codes);
    expect(outcomeOf(value, 'notice-by').law).toEqual(event === 'impossibility' ? ['002-emails'] : undefined);
  });

  it('publishes no address that the source misprints', () => {
    const value = answer('gis-notice', {
      event: 'impossibility',
      party: 'participant',
      happenedOn: '2026-12-30',
    });
    expect(JSON.stringify(value)).not.toContain('@');
    expect(outcomeOf(value, 'notice-by').law).toEqual(['002-emails']);
  });
});

describe('gis-software-replacement', () => {
  test.each([
    ['2026-03-02', '2026-02-23', '2026-02-20'],
    ['2026-03-12', '2026-03-05', '2026-03-04'],
    ['2026-03-16', '2026-03-09', '2026-03-06'],
    ['2027-01-11', '2027-01-04', '2026-12-30'],
  ])('from %s: warn by %s, safely by %s, never later', (startsOn, date, safeDate) => {
    const noticeBy = outcomeOf(answer('gis-software-replacement', { startsOn }), 'notice-by');
    expect(noticeBy).toMatchObject({
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S002-2.4'],
      law: ['G-back'],
    });
    expect(noticeBy).not.toHaveProperty('rolledDate');
  });
});

describe('gis-dispute', () => {
  test.each([
    [undefined, '2026-04-01', '2026-04-08'],
    [0, '2026-04-01', '2026-04-08'],
    [10, '2026-04-11', '2026-04-17'],
    [30, '2026-05-01', '2026-05-08'],
  ])('extended by %s days ends %s, minutes by %s', (extensionDays, ends, protocol) => {
    const value = answer('gis-dispute', {
      startedOn: '2026-03-02',
      ...(extensionDays === undefined ? {} : { extensionDays }),
    });
    expect(outcomeOf(value, 'commission-ends')).toMatchObject({ date: ends, cites: ['S002-5.6'] });
    expect(outcomeOf(value, 'protocol-by')).toMatchObject({ date: protocol, cites: ['S002-5.7'] });
  });

  it('counts the minutes from the real end and tells when it came late', () => {
    const inTime = answer('gis-dispute', { startedOn: '2026-03-02', endedOn: '2026-04-01' });
    expect(outcomeOf(inTime, 'protocol-by').date).toBe('2026-04-08');
    expect(codesOf(inTime)).toEqual([]);
    expect(codesOf(answer('gis-dispute', { startedOn: '2026-03-02', endedOn: '2026-04-02' }))).toEqual([
      'overdue',
    ]);
  });

  it('takes each extension for a step of its own and says when no end is given', () => {
    const value = answer('gis-dispute', { startedOn: '2026-03-02', extensionDays: 1 });
    expect(outcomeOf(value, 'commission-ends').trace.map(({ amount }) => amount)).toEqual([30, 1]);
    expect(outcomeOf(value, 'protocol-by').trace.map(({ amount }) => amount)).toEqual([30, 1, 5]);
    expect(outcomeOf(value, 'protocol-by').text).toMatch(/^Дня окончания нет/);
    const plain = answer('gis-dispute', { startedOn: '2026-03-02', extensionDays: 0, endedOn: '2026-04-01' });
    expect(outcomeOf(plain, 'commission-ends').trace).toHaveLength(1);
    expect(outcomeOf(plain, 'protocol-by').trace).toHaveLength(1);
    expect(outcomeOf(plain, 'protocol-by')).not.toHaveProperty('text');
  });

  it('refuses more than thirty extra days', () => {
    expect(refusal('gis-dispute', { startedOn: '2026-03-02', extensionDays: 31 })).toEqual([
      'extensionDays out-of-range',
    ]);
    expect(refusal('gis-dispute', { startedOn: '2026-03-02', extensionDays: -1 })).toEqual([
      'extensionDays out-of-range',
    ]);
  });
});

describe('gis-termination', () => {
  it('refuses an end before the notice, not one on its day', () => {
    expect(refusal('gis-termination', { noticeOn: '2026-03-02', endsOn: '2026-03-01' })).toEqual([
      'endsOn order',
    ]);
    expect(idsOf(answer('gis-termination', { noticeOn: '2026-03-02', endsOn: '2026-03-02' }))).not.toEqual(
      [],
    );
  });

  test.each<[PlainDate, PlainDate]>([
    ['2026-03-02', '2026-04-02'],
    ['2026-01-31', '2026-02-28'],
  ])('notice on %s ends the agreement from %s', (noticeOn, date) => {
    expect(outcomeOf(answer('gis-termination', { noticeOn }), 'earliest-end')).toMatchObject({
      kind: 'not-before',
      date,
      safeDate: addDays(date, 1),
      cites: ['S002-7.2'],
      law: ['G-191'],
    });
  });

  test.each([
    ['2026-04-02', '2026-03-02', '2026-02-27'],
    ['2026-03-31', '2026-02-28', '2026-02-27'],
    ['2026-02-28', '2026-01-31', '2026-01-30'],
    ['2027-02-10', '2027-01-10', '2026-12-30'],
  ])('to end on %s notify by %s, safely by %s, never later', (endsOn, date, safeDate) => {
    const lastNoticeDay = outcomeOf(answer('gis-termination', { endsOn }), 'last-notice-day');
    expect(lastNoticeDay).toMatchObject({
      kind: 'last-day',
      date,
      safeDate,
      cites: ['S002-7.2'],
      law: ['G-back'],
    });
    expect(lastNoticeDay).not.toHaveProperty('rolledDate');
  });

  test.each([
    ['2026-03-02', true, ['notice-in-time', 'last-notice-day', 'earliest-end']],
    ['2026-03-03', false, ['last-notice-day', 'earliest-end', 'notice-in-time']],
  ])('notice on %s is in time for 2 April: %s', (noticeOn, passed, ids) => {
    const value = answer('gis-termination', { noticeOn, endsOn: '2026-04-02' });
    expect(idsOf(value)).toEqual(ids);
    expect(outcomeOf(value, 'notice-in-time')).toMatchObject({ passed, cites: ['S002-7.2'] });
  });

  test.each([
    [{ noticeOn: '2026-03-02' }, 'Соглашение закончится не раньше пятницы, 3 апреля 2026 года'],
    [{ endsOn: '2026-04-02' }, 'Уведомите другую сторону не позже пятницы, 27 февраля 2026 года'],
    [
      { noticeOn: '2026-03-02', endsOn: '2026-04-02' },
      'Вы уведомляете вовремя: соглашение закончится 2 апреля 2026 года',
    ],
    [
      { noticeOn: '2026-03-03', endsOn: '2026-04-02' },
      'Уведомите другую сторону не позже пятницы, 27 февраля 2026 года',
    ],
  ])('of %j says «%s»', (inputs, headline) => {
    expect(answer('gis-termination', inputs)).toMatchObject({ headline, warnings: [] });
  });

  it('has no notice to check where only the end is given', () => {
    expect(idsOf(answer('gis-termination', { endsOn: '2026-04-02' }))).toEqual(['last-notice-day']);
  });

  it('wants one of the two dates', () => {
    expect(refusal('gis-termination', {})).toEqual(['noticeOn required']);
  });
});
