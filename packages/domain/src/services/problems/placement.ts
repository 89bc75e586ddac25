import type { Catalogue } from '../catalogue.ts';
import { collect } from './collect.ts';

/**
 * What no reader would meet: a procedure nowhere on its service's way, a service or calculator without a place in its order.
 *
 * @example placement(catalogue) // ['service patent: procedure "photo-check" stands nowhere on its way']
 */
export function placement(catalogue: Catalogue): string[] {
  const { services, procedures, calculators, calculatorOrder, home } = catalogue;
  return [
    ...services.flatMap((service) => {
      const placed = ['procedures', 'more'].flatMap((key) =>
        collect(service, key).flatMap(({ value }) => value),
      );
      return procedures
        .filter((procedure) => procedure.service === service.id && !placed.includes(procedure.id))
        .map(({ id }) => `service ${service.id}: procedure "${id}" stands nowhere on its way`);
    }),
    ...services
      .filter(({ id }) => !home.services.some((place) => place.id === id))
      .map(({ id }) => `service ${id}: has no place on the first page (services/home.ts)`),
    ...calculators
      .filter(({ id }) => !calculatorOrder.includes(id))
      .map(({ id }) => `calculator ${id}: has no place in calculators/order.ts`),
  ];
}
