import type { SectionId } from '../../schema/ids.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { expectedBetween, expectedBy } from '../engine/make-outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';

const cites: readonly SectionId[] = ['S004-19'];

/** When a monthly document is ready, stage by stage, and what the source promises in all. */
export const calculator = defineCalculator({
  id: 'monthly-document-ready',
  title: 'Когда будет готов ежемесячный документ',
  shortTitle: 'Готовность документа',
  lead: 'Документ проверяют, готовят, подписывают и доставляют в личный кабинет. Калькулятор назовёт день каждого шага.',
  service: 'monthly-document',
  procedures: ['monthly-document-timing', 'monthly-document-not-received'],
  inputs: [
    {
      kind: 'date',
      name: 'submittedOn',
      when: 'past',
      label: 'Когда подали заявку',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'boolean',
      name: 'needsApproval',
      label: 'Нужно согласование с другими отделами',
      required: true,
    },
  ],
  example: { submittedOn: '2026-01-19', needsApproval: false },
  cites: ['S004-19', 'S004-09', 'S004-14', 'S004-25'],
  law: ['004-24h'],

  compute({ submittedOn, needsApproval }, { today }) {
    const verification: Term = [plus(1, 'working-day', { since: 'со дня заявки', cites: cites })];
    const preparation: Term = [
      ...verification,
      plus(3, 'working-day', { since: 'после проверки', cites: cites }),
      ...(needsApproval ? [plus(2, 'working-day', { since: 'на согласование', cites: cites })] : []),
    ];
    const delivered = expectedBy({
      id: 'delivered',
      label: 'Документ появится в личном кабинете',
      start: submittedOn,
      term: [
        ...preparation,
        plus(2, 'day', {
          why: '12 часов на подпись и 24 на доставку, округляем до целых дней.',
          cites: cites,
        }),
      ],
      cites: cites,
      law: ['004-24h'],
    });
    const promised = expectedBetween({
      id: 'promised',
      label: 'В описании обещан весь срок',
      start: submittedOn,
      earliest: [plus(5, 'working-day', { since: 'со дня заявки' })],
      latest: [plus(7, 'working-day', { since: 'со дня заявки', cites: cites })],
      cites: cites,
      law: ['004-24h'],
    });
    // Whichever is later leads; where one still waits for a calendar, the other may not lead either.
    const [lead, other] =
      (leadingDay(delivered) ?? '9999') > (leadingDay(promised) ?? '9999')
        ? [delivered, promised]
        : [promised, delivered];
    return {
      ...tell(
        {
          outcome: lead,
          act: 'Ждите документ',
          term: 'Срок документа',
          late: 'проверьте статус и напишите в поддержку',
          next: [
            {
              text: 'Документ не пришёл: что проверить и кому писать.',
              procedure: 'monthly-document-not-received',
            },
            { text: 'Узнайте, что значит статус заявки.', procedure: 'monthly-document-status' },
          ],
        },
        today,
      ),
      outcomes: [
        lead,
        expectedBy({
          id: 'verified',
          label: 'Проверят заявку',
          start: submittedOn,
          term: verification,
          cites: cites,
        }),
        expectedBy({
          id: 'prepared',
          label: 'Подготовят документ',
          start: submittedOn,
          term: preparation,
          cites: cites,
        }),
        other,
      ],
      warnings: [
        {
          code: 'sources-differ',
          text: 'В описании названы и другие сроки: сутки и один рабочий день. Рассчитывайте на самый долгий, а точный смотрите в карточке услуги.',
          cites: ['S004-09', 'S004-14', 'S004-19', 'S004-25'],
          law: ['004-24h'],
        },
      ],
    };
  },
});
