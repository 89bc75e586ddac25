import { calculators } from '@poryadok/domain/calculators';
import { calendarYears } from '@poryadok/domain/calendar';
import { letters } from '@poryadok/domain/letters';
import { documents, home } from '@poryadok/domain/procedures';
import type { ServiceId } from '@poryadok/domain/schema';
import { usesOfPaper } from '../documents/papers.ts';
import { calendarUrl } from '../shared/calendar-years.ts';
import {
  lawNotes,
  procedures,
  sections,
  serviceById,
  servicesInOrder,
  sourceById,
} from '../shared/content.ts';
import { letterUrl } from '../shared/letters.ts';
import { sitePages, tools } from '../shared/tools.ts';
import { calculatorWords } from './calculator-words.ts';
import { letterWords } from './letter-words.ts';
import { paperWords } from './paper-words.ts';
import type { Entry } from './search-index.ts';

const nothing = { service: '', text: '', synonyms: [], papers: [], refusals: [], words: '' };

function nameOf(id: ServiceId | undefined): string {
  return id ? serviceById(id).shortTitle : '';
}

/** The first sentence, as far as it says enough. */
function gistOf(text: string): string {
  return /^.{20,}?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}

/** The procedure of each service that is asked for most: who types the name of the service means its whole way. */
const wholeWays: ReadonlySet<string> = new Set(
  home.services.flatMap(({ shortcuts: [first] }) => first ?? []),
);

/** Papers that have a page; of two that have one name the first, which people find the other from. */
const papersByName = documents.flatMap((document, at) => {
  const services = [...new Set(usesOfPaper(document.id).map(({ use }) => use.procedure.service))];
  const first = documents.findIndex(({ name }) => name === document.name) === at;
  return services.length > 0 && first ? [{ ...document, services }] : [];
});

/** All that search knows at once, from the data and not from pages: what a result says is what an editor wrote. */
export function collectEntries(): Entry[] {
  return [
    ...servicesInOrder.map((service) => ({
      ...nothing,
      kind: 'service' as const,
      id: service.id,
      title: service.heading,
      service: service.shortTitle,
      text: gistOf(service.lead.text),
      synonyms: service.synonyms,
    })),
    ...procedures.map((procedure) => ({
      ...nothing,
      kind: 'procedure' as const,
      id: procedure.id,
      title: procedure.title,
      service: nameOf(procedure.service),
      text: gistOf(procedure.lead),
      synonyms: wholeWays.has(procedure.id)
        ? [...procedure.synonyms, nameOf(procedure.service)]
        : procedure.synonyms,
      papers: procedure.requirements
        .filter(({ kind }) => kind === 'document')
        .map(({ id, name }) => [id, name] as const),
      refusals: (procedure.refusals ?? []).map(({ id, reason }) => [id, reason] as const),
    })),
    ...calculators.map(({ id, title, lead, service }) => ({
      ...nothing,
      kind: 'calculator' as const,
      id,
      title,
      service: nameOf(service),
      text: gistOf(lead),
      synonyms: calculatorWords[id] ?? [],
    })),
    ...papersByName.map(({ id, name, text = '', services }) => ({
      ...nothing,
      kind: 'document' as const,
      id,
      title: name,
      service: services.map(nameOf).join(', '),
      text: gistOf(text),
      synonyms: paperWords[id] ?? [],
    })),
    ...[...tools, ...sitePages].map(({ href, title, text, synonyms }) => ({
      ...nothing,
      kind: 'page' as const,
      id: href,
      title,
      text,
      synonyms,
    })),
    ...letters.map(({ id, title }) => ({
      ...nothing,
      kind: 'page' as const,
      id: letterUrl(id),
      title,
      synonyms: letterWords[id] ?? [],
    })),
    ...calendarYears.map((year) => ({
      ...nothing,
      kind: 'page' as const,
      id: calendarUrl(year),
      title: `Календарь и праздники ${year} года`,
    })),
    // Clauses, which people look for by number; of other sections the guides say the same, and only headings answer nothing.
    ...sections
      .filter(({ heading, uncovered }) => !uncovered && /п\. \d/.test(heading))
      .map(({ id, heading, source }) => ({
        ...nothing,
        kind: 'section' as const,
        id,
        title: heading,
        service: nameOf(sourceById(source).service),
      })),
    // Notes that name a norm; what the others say stands in guides, which answer better.
    ...lawNotes.flatMap(({ id, title, norm }) =>
      norm ? [{ ...nothing, kind: 'law' as const, id, title, words: norm }] : [],
    ),
  ];
}
