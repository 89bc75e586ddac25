import type { Procedure, Service } from '@poryadok/domain/schema';
import { procedureUrl, serviceUrl } from '../shared/content.ts';

const context = 'https://schema.org';

/** A path as an absolute address of the site. */
function absolute(path: string, site: URL | undefined) {
  return new URL(path, site).href;
}

/**
 * The trail from the start to a page, as schema.org's BreadcrumbList.
 *
 * @param trail - the pages above it, the first of them first
 * @param site - what makes paths absolute
 */
export function breadcrumbs(trail: readonly { name: string; path: string }[], site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, site),
    })),
  };
}

/** A service as schema.org sees it. We describe it, we do not provide it: no provider is claimed. */
export function governmentService(service: Service, site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'GovernmentService',
    name: service.title,
    alternateName: [service.heading, ...service.synonyms],
    description: service.lead.text,
    url: absolute(serviceUrl(service.id), site),
    areaServed: { '@type': 'Country', name: 'RU' },
    inLanguage: 'ru',
  };
}

/** The steps of a procedure, as schema.org's HowTo. */
export function howTo(procedure: Procedure, site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'HowTo',
    name: procedure.title,
    description: procedure.lead,
    url: absolute(procedureUrl(procedure.id), site),
    inLanguage: 'ru',
    // The page itself holds the papers and the text of the steps; a copy of them here would be a tenth of its bytes.
    step: procedure.steps.map((step) => ({
      '@type': 'HowToStep',
      text: step.title,
      url: `#step-${step.id}`,
    })),
  };
}

/**
 * Questions that a page truly answers: why an application is refused, and what then; the first six, as schema.org's FAQPage.
 *
 * @returns nothing for a procedure without refusals
 */
export function refusalQuestions(procedure: Procedure) {
  return procedure.refusals && procedure.refusals.length > 0
    ? [
        {
          '@context': context,
          '@type': 'FAQPage',
          mainEntity: procedure.refusals.slice(0, 6).map(({ reason, remedy }) => ({
            '@type': 'Question',
            name: `Отказ: ${reason} — что делать?`,
            acceptedAnswer: { '@type': 'Answer', text: remedy },
          })),
        },
      ]
    : [];
}

/**
 * The question that a calculator answers, with the answer of its example, as schema.org's FAQPage.
 *
 * @param answer - the headline of the example, without a full stop
 */
export function calculatorQuestion({ title, lead }: { title: string; lead: string }, answer: string) {
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: title,
        acceptedAnswer: { '@type': 'Answer', text: `${lead} Пример: ${answer}.` },
      },
    ],
  };
}
