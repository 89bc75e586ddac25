import type { LetterAnswers } from '../src/letters/index.ts';
import type { Letter, LetterField } from '../src/schema/letter.ts';

/** What a person of flesh and blood would write, by the field's name; the numbers hold their control digits. */
const facts: Readonly<Record<string, string>> = {
  name: 'Каримов Фаррух Саидович',
  foreigner: 'Каримов Фаррух Саидович',
  worker: 'Каримов Фаррух Саидович',
  registered: 'Каримов Фаррух Саидович',
  applicant: 'Каримов Фаррух Саидович',
  passport: '400123456',
  'worker-passport': '400123456',
  address: '109044, Москва, улица Воронцовская, дом 10, квартира 5',
  phone: '+7 495 123-45-67',
  'responsible-phone': '+7 341 222-33-44',
  'responsible-mobile': '+7 912 345-67-89',
  email: 'karimov@example.org',
  'responsible-email': 'gis@example.org',
  inn: '7707083893',
  kpp: '770701001',
  ogrn: '1027700132195',
  oktmo: '94701000001',
  story: 'Заявка подана через Госуслуги.\nВсе бумаги загружены.\nВ отказе не названа норма закона.',
};

function answerFor(field: LetterField): unknown {
  switch (field.kind) {
    case 'date':
      return field.when === 'future' ? '2027-03-01' : '2026-03-02';
    case 'amount':
      return 10_500;
    case 'choice':
      return field.options[0]?.value;
    case 'choices':
      return field.options.map(({ value }) => value);
    case 'list':
      return [1, 2].map((number) =>
        Object.fromEntries(field.item.map(({ name, label }) => [name, `${label}: ${number}`])),
      );
    default:
      return facts[field.name] ?? `${field.label}: впишите сюда`;
  }
}

/** An answer to every field of a letter: the usual case of each choice. */
export function answersFor(letter: Letter): LetterAnswers {
  return Object.fromEntries(letter.fields.map((field) => [field.name, answerFor(field)]));
}

/** Every combination of a letter's choices. */
export function variantsOf(letter: Letter): Record<string, string>[] {
  return letter.fields.reduce<Record<string, string>[]>(
    (variants, field) =>
      field.kind === 'choice'
        ? variants.flatMap((variant) =>
            field.options.map(({ value }) => ({ ...variant, [field.name]: value })),
          )
        : variants,
    [{}],
  );
}
