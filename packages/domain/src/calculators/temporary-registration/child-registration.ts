import { diffDays } from '../../plain-date/arithmetic.ts';
import { formatAmount } from '../../terms/format-amount.ts';
import { minus, plus } from '../../terms/shift.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { check, lastDay } from '../engine/make-outcome.ts';
import * as words from './child-registration/words.ru.ts';

/** The stay up to which no registration is needed (source 001; закон РФ 5242-1, ст. 5). */
const freeDays = 90;

/** What cannot be true of a child who is registered in this very home. */
const awayFromHome: ReadonlySet<string> = new Set(['rented-home', 'relatives-in-other-region']);

/** Whether a child needs a temporary registration. */
export const calculator = defineCalculator({
  id: 'child-registration',
  title: 'Нужна ли ребёнку временная регистрация',
  shortTitle: 'Регистрация ребёнка',
  lead: 'Ответ зависит от того, сколько ребёнок проживёт не по месту постоянной регистрации.',
  service: 'temporary-registration',
  procedures: ['temporary-registration-child'],
  inputs: [
    {
      kind: 'date',
      name: 'from',
      when: 'past',
      label: 'С какого дня ребёнок живёт здесь',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'to',
      when: 'future',
      label: 'По какой день',
      hint: 'Можно примерно',
      required: true,
      ...anyYear,
    },
    {
      kind: 'boolean',
      name: 'permanentRegistrationHere',
      label: 'Ребёнок постоянно зарегистрирован здесь',
      hint: 'Прописан в этой квартире',
      required: true,
    },
    {
      kind: 'choices',
      name: 'situations',
      label: 'Что из этого про вас',
      hint: 'Можно ничего не отмечать',
      required: true,
      options: words.situations,
    },
  ],
  order: [['from', 'to']],
  example: {
    from: '2026-01-19',
    to: '2026-06-30',
    permanentRegistrationHere: false,
    situations: ['rented-home'],
  },
  cites: ['S001-25'],
  law: ['001-who-90', '001-child', '001-oms'],

  compute({ from, to, permanentRegistrationHere, situations }, { today }) {
    const days = diffDays(from, to);
    const stays = days > freeDays;
    const long = stays && !permanentRegistrationHere;
    const required = long || situations.length > 0;
    const applyBy = lastDay({
      id: 'law-apply-by',
      basis: 'law',
      label: 'Последний день без регистрации',
      start: from,
      term: [plus(freeDays, 'day', { since: 'со дня прибытия' })],
      safe: [
        plus(freeDays, 'day', { since: 'со дня прибытия' }),
        minus(1, 'day', { why: 'Обратиться нужно до девяностого дня.' }),
      ],
      cites: ['S001-25'],
      law: ['001-who-90'],
      text: words.applyByText,
    });
    const excluding = permanentRegistrationHere ? situations.filter((value) => awayFromHome.has(value)) : [];
    return {
      ...(long
        ? tell(
            {
              outcome: applyBy,
              ...words.saying,
              next: [
                {
                  text: words.next.apply,
                  procedure: 'temporary-registration-child',
                },
                { text: words.next.fine, procedure: 'missing-registration-fines' },
              ],
            },
            today,
          )
        : {
            headline: required ? words.headlines.asked : words.headlines.notNeeded,
          }),
      verdict: required
        ? { code: 'required', tone: 'warning', text: words.verdicts.required }
        : { code: 'not-required', tone: 'ok', text: words.verdicts.notRequired },
      outcomes: [
        ...(long ? [applyBy] : []),
        check({
          id: 'within-90-days',
          label: `Пробудет здесь ${formatAmount(days, 'day')}; без регистрации можно до 90`,
          passed: !long,
          from,
          to,
          text: !stays
            ? words.stay.short
            : permanentRegistrationHere
              ? words.stay.registeredHere
              : words.stay.long,
          cites: ['S001-25'],
          law: ['001-who-90'],
        }),
        ...words.situations
          .filter(({ value }) => situations.includes(value))
          .map(({ value, label }) =>
            check({
              id: `situation-${value}`,
              label,
              passed: false,
              cites: ['S001-25'],
              text: words.asked,
            }),
          ),
      ],
      warnings: [
        ...(excluding.length === 0
          ? []
          : [
              {
                code: 'answers-exclude',
                text: words.answersExclude(
                  words.situations.find(({ value }) => value === excluding[0])?.label ?? '',
                ),
                cites: ['S001-25'],
              } as const,
            ]),
        {
          code: 'no-loss-of-rights',
          text: words.noLossOfRights,
          cites: ['S001-25'],
          law: ['001-oms'],
        },
        {
          code: 'birth-certificate',
          text: words.birthCertificate,
          cites: ['S001-25'],
          law: ['001-child'],
        },
      ],
    };
  },
});
