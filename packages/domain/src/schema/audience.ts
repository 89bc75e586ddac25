import { z } from 'zod';

/** Who the reader is: a filter of the catalogue. */
export const audience = z.enum([
  'foreigner',
  'citizen',
  'owner',
  'parent',
  'employer',
  'organisation',
  'authority',
  'representative',
]);

export type Audience = z.infer<typeof audience>;

/** As a reader meets them in «Кто вы». */
export const audienceNames: Readonly<Record<Audience, string>> = {
  foreigner: 'Иностранец',
  citizen: 'Гражданин России',
  owner: 'Собственник жилья',
  parent: 'Родитель',
  employer: 'Работодатель',
  organisation: 'Организация',
  authority: 'Ведомство',
  representative: 'Представитель',
};
