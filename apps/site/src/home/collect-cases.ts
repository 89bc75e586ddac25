import { home } from '@poryadok/domain/procedures';
import { dayAsked } from '../plan/day-asked.ts';
import {
  calculatorById,
  calculatorUrl,
  proceduresOf,
  procedureUrl,
  servicesInOrder,
  serviceUrl,
} from '../shared/content.ts';
import type { Cases } from './case.ts';

/** Every procedure in the order of the ways, as far as a case asks for it. */
export function collectCases(): Cases {
  return {
    services: servicesInOrder.map(({ id, shortTitle, calculators = [] }) => {
      const day = calculators.map(calculatorById).find(dayAsked);
      return { id, title: shortTitle, href: serviceUrl(id), day: day && calculatorUrl(day.id) };
    }),
    procedures: servicesInOrder.flatMap((service) =>
      proceduresOf(service).map(({ id, shortTitle, audience, situations }) => ({
        title: shortTitle,
        href: procedureUrl(id),
        service: service.id,
        who: audience,
        situations,
      })),
    ),
    urgent: home.urgent,
  };
}
