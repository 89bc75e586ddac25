import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { check } from '../engine/make-outcome.ts';
import type { Verdict } from '../engine/types.ts';

/** The day from which only Russian diplomas count, and up to which Soviet ones do (п. 2.1.8.2, 2.1.8.3). */
const sovietSchoolEndedOn = '1991-09-01';

/** Whether a school or college document stands in for the Russian language certificate (п. 2.1.8.2, 2.1.8.3). */
export const calculator = defineCalculator({
  id: 'education-document',
  title: 'Заменит ли аттестат экзамен по русскому языку',
  shortTitle: 'Аттестат вместо экзамена',
  lead: 'Советский аттестат или российский документ об образовании иногда годится вместо сертификата о русском языке.',
  service: 'patent',
  procedures: ['patent-renewal-documents'],
  inputs: [
    {
      kind: 'choice',
      name: 'country',
      label: 'Где выдан документ',
      required: true,
      options: [
        { value: 'ussr', label: 'В республике СССР', hint: 'Любой из пятнадцати, и в РСФСР тоже' },
        { value: 'russia', label: 'В России', hint: 'После итоговой аттестации в России' },
      ],
    },
    {
      kind: 'date',
      name: 'issuedOn',
      when: 'past',
      label: 'Когда выдан документ',
      hint: 'Например: 25.06.1988',
      required: true,
      ...anyYear,
    },
  ],
  example: { country: 'ussr', issuedOn: '1988-06-25' },
  cites: ['S003-2.1.8.2', 'S003-2.1.8.3'],
  law: ['003-cert'],

  compute({ country, issuedOn }) {
    const early = issuedOn < sovietSchoolEndedOn;
    const soviet = country === 'ussr' && early;
    const russian = country === 'russia' && !early;
    const verdict = judge(soviet, russian, country === 'russia');
    return {
      headline:
        soviet || russian
          ? 'Документ заменит сертификат о русском языке'
          : 'Этот документ экзамен не заменит',
      verdict,
      outcomes: [
        check({
          id: 'soviet-document',
          label: 'Документ республики СССР, выдан до 1 сентября 1991 года',
          passed: soviet,
          cites: ['S003-2.1.8.2'],
        }),
        check({
          id: 'russian-document',
          label: 'Документ России, выдан с 1 сентября 1991 года',
          passed: russian,
          cites: ['S003-2.1.8.3'],
        }),
      ],
      warnings: soviet
        ? [
            {
              code: 'level',
              text: 'Нужен документ государственного образца об основном общем образовании или выше: аттестат за 8 или 9 классов подойдёт.',
              cites: ['S003-2.1.8.2'],
            },
          ]
        : [],
    };
  },
});

function judge(soviet: boolean, russian: boolean, inRussia: boolean): Verdict {
  if (soviet)
    return { code: '2.1.8.2', tone: 'ok', text: 'Документ подходит по пункту 2.1.8.2: сертификат не нужен.' };
  if (russian)
    return { code: '2.1.8.3', tone: 'ok', text: 'Документ подходит по пункту 2.1.8.3: сертификат не нужен.' };
  return {
    code: 'none',
    tone: 'error',
    text: inRussia
      ? 'Российский документ подходит, если выдан с 1 сентября 1991 года. Учились в РСФСР раньше — выберите «В республике СССР».'
      : 'Документ республики СССР подходит, если выдан до 1 сентября 1991 года. Иначе нужен сертификат.',
  };
}
