import { calculators } from '@poryadok/domain/calculators';
import { calendarYears } from '@poryadok/domain/calendar';
import { letters } from '@poryadok/domain/letters';
import type { Procedure, ServiceId } from '@poryadok/domain/schema';
import { calendarUrl } from '../shared/calendar-years.ts';
import {
  documentById,
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
import type { Entry } from './search-index.ts';
import { isIdle, stemOf, wordsOf } from './words.ts';

const nothing = { service: '', text: '', synonyms: [], papers: [], refusals: [], words: '' };

function nameOf(id: ServiceId | undefined): string {
  return id ? serviceById(id).shortTitle : '';
}

/** The first sentence, as far as it says enough. */
function gistOf(text: string): string {
  return /^.{20,}?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}

/** What a procedure asks and which papers it takes, as far as its other words do not say it: each word once, in one form. */
function otherWords({
  title,
  lead,
  synonyms,
  requirements,
  refusals = [],
  questions = [],
}: Procedure): string {
  const said = [title, gistOf(lead), ...synonyms, ...refusals.map(({ reason }) => reason)];
  const papers = requirements.filter(({ kind }) => kind === 'document');
  const known = new Set([...said, ...papers.map(({ name }) => name)].flatMap(wordsOf).map(stemOf));
  const documents = papers.flatMap(({ options = [] }) => options.flatMap((option) => option.documents));
  return [...questions.map(({ text }) => text), ...documents.map((id) => documentById(id).name)]
    .flatMap(wordsOf)
    .filter((word) => {
      const stem = stemOf(word);
      if (word.length < 3 || isIdle(word) || known.has(stem)) return false;
      known.add(stem);
      return true;
    })
    .join(' ');
}

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
      kind: 'procedure' as const,
      id: procedure.id,
      title: procedure.title,
      service: nameOf(procedure.service),
      text: gistOf(procedure.lead),
      synonyms: procedure.synonyms,
      papers: procedure.requirements
        .filter(({ kind }) => kind === 'document')
        .map(({ id, name }) => [id, name] as const),
      refusals: (procedure.refusals ?? []).map(({ id, reason }) => [id, reason] as const),
      words: otherWords(procedure),
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
    ...[...tools, ...sitePages].map(({ href, title, text, synonyms }) => ({
      ...nothing,
      kind: 'page' as const,
      id: href,
      title,
      text,
      synonyms,
    })),
    ...letters.map(({ id, title }) => ({ ...nothing, kind: 'page' as const, id: letterUrl(id), title })),
    ...calendarYears.map((year) => ({
      ...nothing,
      kind: 'page' as const,
      id: calendarUrl(year),
      title: `Календарь и праздники ${year} года`,
    })),
    // Clauses, which people look for by number; of other sections the guides say the same, and only headings answer nothing.
    ...sections
      .filter(({ heading, uncovered }) => !uncovered && /\d/.test(heading))
      .map(({ id, heading, source }) => ({
        ...nothing,
        kind: 'section' as const,
        id,
        title: heading,
        service: nameOf(sourceById(source).service),
      })),
    ...lawNotes.map(({ id, title, norm = '' }) => ({
      ...nothing,
      kind: 'law' as const,
      id,
      title,
      words: norm,
    })),
  ];
}
