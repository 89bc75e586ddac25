import type { Service } from '@poryadok/domain/schema';
import { papersOfService } from '../../../../documents/papers.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { head } from '../../../../open-data/open-data.ts';
import { procedureUrl, services } from '../../../../shared/content.ts';

export function getStaticPaths() {
  return services.map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** The papers of a service with every line that asks for them. */
export function GET({ props: { service } }: { props: { service: Service } }) {
  return jsonResponse({
    ...head('papers-file'),
    service: service.id,
    items: papersOfService(service).map(({ document, rows }) => ({
      document,
      uses: rows.map(({ use, need, form, due, validity, cites }) => ({
        procedure: use.procedure.id,
        url: `${procedureUrl(use.procedure.id)}#requirement-${use.requirement.id}`,
        requirement: use.requirement.id,
        ...(use.when && { when: use.when }),
        alternative: use.alternative,
        need,
        ...(form && { form }),
        ...(due && { due }),
        ...(validity && { validity }),
        cites,
      })),
    })),
  });
}
