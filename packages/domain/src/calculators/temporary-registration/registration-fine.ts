import { defineCalculator } from '../engine/define.ts';
import { formatRubles } from '../engine/format-rubles.ts';
import { amountOf } from '../engine/make-outcome.ts';

/** КоАП РФ, ст. 19.15.1: what a citizen pays for living without registration. */
const lawfulFine = { country: { from: 2000, to: 3000 }, capitals: { from: 3000, to: 5000 } };

/** The fine for living without registration: as the source counts it, and as the law does. */
export const calculator = defineCalculator({
  id: 'registration-fine',
  title: 'Какой штраф за жизнь без регистрации',
  shortTitle: 'Штраф за отсутствие регистрации',
  lead: 'В описании пугают штрафом за каждый день. В законе такого нет: штраф один, несколько тысяч рублей.',
  service: 'temporary-registration',
  procedures: ['missing-registration-fines'],
  inputs: [
    {
      kind: 'integer',
      name: 'overdueDays',
      unit: 'day',
      label: 'Сколько дней без регистрации сверх срока',
      hint: 'Срок — 90 дней',
      required: true,
      min: 1,
      max: 36_500,
    },
    { kind: 'boolean', name: 'repeated', label: 'Уже штрафовали за это', required: true },
  ],
  example: { overdueDays: 20, repeated: false },
  cites: ['S001-26'],
  law: ['001-fine-2000', '001-fine-foreign'],

  compute({ overdueDays, repeated }) {
    const bySource = repeated ? Math.min(5000 * overdueDays, 150_000) : Math.max(2000 * overdueDays, 30_000);
    const inCountry = `от ${formatRubles(lawfulFine.country.from)} до ${formatRubles(lawfulFine.country.to)}`;
    const inCapitals = `от ${formatRubles(lawfulFine.capitals.from)} до ${formatRubles(lawfulFine.capitals.to)}`;
    return {
      headline: `По закону штраф гражданину — ${inCountry}, в Москве и Петербурге — ${inCapitals}`,
      outcomes: [
        amountOf({
          id: 'law-amount',
          basis: 'law',
          label: 'Штраф гражданину по закону',
          amount: lawfulFine.country.from,
          amountTo: lawfulFine.country.to,
          cites: ['S001-26'],
          law: ['001-fine-2000'],
          text: 'За число дней и за повтор эта статья не доплачивает. Собственнику жилья — от 2 000 до 5 000 ₽.',
        }),
        amountOf({
          id: 'law-amount-capitals',
          basis: 'law',
          label: 'Штраф гражданину в Москве и Петербурге по закону',
          amount: lawfulFine.capitals.from,
          amountTo: lawfulFine.capitals.to,
          cites: ['S001-26'],
          law: ['001-fine-2000'],
          text: 'Собственнику жилья там — от 5 000 до 7 000 ₽.',
        }),
        amountOf({
          id: 'source-amount',
          label: 'Сумма из описания',
          amount: bySource,
          cites: ['S001-26'],
          law: ['001-fine-2000'],
          text: repeated
            ? 'По описанию: 5 000 ₽ за день, но не больше 150 000 ₽. Закону это противоречит.'
            : 'По описанию: 2 000 ₽ за день, но не меньше 30 000 ₽. Закону это противоречит.',
        }),
      ],
      warnings: [
        {
          code: 'foreigners',
          text: 'Для иностранца статья другая: от 2 000 до 5 000 ₽, в Москве, Петербурге и их областях от 5 000 до 7 000 ₽, и возможно выдворение.',
          cites: ['S001-26'],
          law: ['001-fine-foreign'],
        },
        {
          code: 'relief',
          text: 'Близких родственников собственника и жителей некоторых регионов от штрафа освобождают. Уточните в МВД.',
          cites: ['S001-26'],
          law: ['001-fine-2000'],
        },
      ],
    };
  },
});
