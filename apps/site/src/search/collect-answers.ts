import { home } from '@poryadok/domain/procedures';
import { placeById, procedures, procedureUrl, serviceUrl } from '../shared/content.ts';
import type { DirectAnswers } from './direct-answer.ts';

/** The day, the sum and the phone of each procedure, as its page says them; a service answers with the procedure asked for most. */
export function collectAnswers(): DirectAnswers {
  const own = procedures.map(({ id, title, answer, cost, contacts = [] }) => {
    const [sum] = cost.filter(({ text }) => /\d/.test(text) || /бесплатн/i.test(text));
    const [phone] = contacts.flatMap(({ name, place, phone: number = place && placeById(place).phone }) =>
      number ? [`${name}: ${number}`] : [],
    );
    return [
      procedureUrl(id),
      {
        title,
        day: answer.by.headline,
        ...(sum ? { sum: sum.text } : {}),
        ...(phone ? { phone } : {}),
      },
    ] as const;
  });
  const byHref = Object.fromEntries(own);
  const services = home.services.flatMap(({ id, shortcuts: [first] }) => {
    const answer = first && byHref[procedureUrl(first)];
    return answer ? [[serviceUrl(id), { ...answer, href: procedureUrl(first) }] as const] : [];
  });
  return { ...byHref, ...Object.fromEntries(services) };
}
