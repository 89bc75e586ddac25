import { minus, plus } from '../../terms/shift.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { check, dayOf } from '../engine/make-outcome.ts';
import type { Outcome } from '../engine/outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';

/** When the owner's invitation may be issued and how long it may hold (source 001, step 4). */
export const calculator = defineCalculator({
  id: 'owner-invitation',
  title: 'Когда оформить приглашение собственника',
  shortTitle: 'Срок приглашения собственника',
  lead: 'В описании просят приглашение не старше 30 дней и не длиннее 90. Калькулятор проверит даты.',
  service: 'temporary-registration',
  procedures: ['owner-invitation', 'owner-confirmation'],
  inputs: [
    {
      kind: 'date',
      name: 'registrationStartsOn',
      when: 'any',
      label: 'С какого дня регистрация',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'issuedOn',
      when: 'past',
      label: 'Когда выдано приглашение',
      adds: 'Проверим, не рано ли, и назовём предел срока.',
      required: false,
      afterAnswer: true,
    },
    {
      kind: 'date',
      name: 'validUntil',
      when: 'future',
      label: 'По какой день действует приглашение',
      adds: 'Проверим, не слишком ли длинный срок.',
      required: false,
      afterAnswer: true,
      ...anyYear,
    },
  ],
  order: [['issuedOn', 'validUntil']],
  example: { registrationStartsOn: '2026-03-02', issuedOn: '2026-02-10', validUntil: '2026-05-08' },
  cites: ['S001-15', 'S001-16'],
  law: ['001-invite'],

  compute({ registrationStartsOn, issuedOn, validUntil }, { today }) {
    const earliest = dayOf('not-before', {
      id: 'issue-not-before',
      label: 'Приглашение можно оформить с этого дня',
      start: registrationStartsOn,
      term: [minus(30, 'day', { since: 'до начала регистрации', cites: ['S001-15'] })],
      cites: ['S001-15'],
      law: ['001-invite'],
    });
    const outcomes: Outcome[] = [
      issuedOn === undefined ? earliest : { ...earliest, passed: issuedOn >= leadingDay(earliest) },
    ];
    if (issuedOn !== undefined) {
      const latest = dayOf('term-end', {
        id: 'valid-until-at-most',
        label: 'Приглашение действует не дольше чем по этот день',
        start: issuedOn,
        term: [plus(90, 'day', { since: 'со дня выдачи', cites: ['S001-15'] })],
        cites: ['S001-15'],
        law: ['001-invite'],
      });
      outcomes.push(
        validUntil === undefined ? latest : { ...latest, passed: validUntil <= leadingDay(latest) },
      );
    }
    if (issuedOn !== undefined) {
      outcomes.push(
        check({
          id: 'issued-before-start',
          label: 'Приглашение выдано не позже начала регистрации',
          passed: issuedOn <= registrationStartsOn,
          to: issuedOn,
          cites: ['S001-15'],
        }),
      );
    }
    if (validUntil !== undefined) {
      outcomes.push(
        check({
          id: 'valid-on-start',
          label: 'Приглашение действует в день начала регистрации',
          passed: validUntil >= registrationStartsOn,
          to: validUntil,
          cites: ['S001-15'],
        }),
      );
    }
    const failed = outcomes.some((outcome) => 'passed' in outcome && outcome.passed === false);
    return {
      ...tell({ outcome: earliest, act: 'Оформите приглашение', late: '', next: [] }, today),
      ...(issuedOn === undefined && validUntil === undefined
        ? {}
        : {
            verdict: failed
              ? {
                  code: 'unfit',
                  tone: 'error',
                  text: 'Даты приглашения не подходят. Попросите собственника оформить новое.',
                }
              : { code: 'fits', tone: 'ok', text: 'Даты приглашения подходят.' },
          }),
      outcomes,
      warnings: [
        {
          code: 'no-such-form',
          text: 'В законе «приглашения» нет: собственнику приходит запрос на Госуслуги, и он подтверждает согласие там. Уточните в поддержке портала.',
          cites: ['S001-15', 'S001-16'],
          law: ['001-invite'],
        },
      ],
    };
  },
});
