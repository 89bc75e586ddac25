import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { check } from '../engine/make-outcome.ts';

const kinds = [
  { value: 'passport', label: 'Паспорт', ended: 'Закончился' },
  { value: 'visa', label: 'Виза', ended: 'Закончилась' },
  {
    value: 'temporary-residence-permit',
    label: 'Разрешение на временное проживание',
    ended: 'Закончилось',
  },
  { value: 'residence-permit', label: 'Вид на жительство', ended: 'Закончился' },
  { value: 'migration-card', label: 'Миграционная карта', ended: 'Закончилась' },
  { value: 'patent', label: 'Патент', ended: 'Закончился' },
  { value: 'other', label: 'Другой документ', ended: 'Закончился' },
] as const;

const kindOptions = kinds.map(({ value, label }) => ({ value, label }));

/** Whether each paper is still valid on the day of the application: an expired one is a ground for refusal. */
export const calculator = defineCalculator({
  id: 'document-validity',
  title: 'Не просрочены ли документы к подаче',
  shortTitle: 'Сроки документов',
  lead: 'Просроченный документ — частая причина отказа. Проверьте каждый на день подачи.',
  service: 'registration-refusal',
  procedures: ['replace-expired-documents', 'check-documents'],
  inputs: [
    {
      kind: 'date',
      name: 'submittedOn',
      when: 'any',
      label: 'Когда подаёте заявление',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'list',
      name: 'documents',
      label: 'Документы',
      itemLabel: 'Документ',
      required: true,
      maxItems: 30,
      item: [
        { kind: 'choice', name: 'kind', label: 'Какой документ', required: true, options: kindOptions },
        {
          kind: 'date',
          name: 'expiresOn',
          when: 'any',
          label: 'До какого числа действует',
          required: true,
          ...anyYear,
        },
      ],
    },
  ],
  example: {
    submittedOn: '2026-01-19',
    documents: [
      { kind: 'passport', expiresOn: '2029-05-31' },
      { kind: 'visa', expiresOn: '2026-01-18' },
    ],
  },
  cites: ['S000-04', 'S000-26'],
  law: [],

  compute({ submittedOn, documents }) {
    const checks = documents.map(({ kind, expiresOn }, index) => {
      const known = kinds.find(({ value }) => value === kind);
      const passed = expiresOn >= submittedOn;
      return check({
        id: `check-${index + 1}`,
        label: known?.label ?? '',
        passed,
        to: expiresOn,
        cites: ['S000-04', 'S000-26'],
        text: passed
          ? `Действует по ${formatRussianDate(expiresOn)}.`
          : `${known?.ended ?? 'Закончился'} ${formatRussianDate(expiresOn)}: сначала получите действующий документ.`,
      });
    });
    const expired = checks.filter(({ passed }) => !passed);
    const names = expired.map(({ label }) => label.toLowerCase()).join(', ');
    if (checks.length === 0)
      return { headline: 'Добавьте документы, чтобы проверить их сроки', outcomes: [], warnings: [] };
    return {
      headline:
        expired.length === 0
          ? 'К дню подачи все документы действуют'
          : `К дню подачи ${expired.length === 1 ? 'не действует' : 'не действуют'}: ${names}`,
      verdict:
        expired.length === 0
          ? { code: 'valid', tone: 'ok', text: 'Все названные документы действуют в день подачи.' }
          : {
              code: 'expired',
              tone: 'error',
              text: 'Есть просроченные документы. С ними заявление отклонят.',
            },
      outcomes: checks,
      warnings: [],
    };
  },
});
