import { whenText } from '@poryadok/domain/checklist';
import { type PaperUse, paperUses } from '@poryadok/domain/procedures';
import type { DocumentId, SectionId, Service } from '@poryadok/domain/schema';
import { documentById, procedures, proceduresOf } from '../shared/content.ts';
import { counted } from '../shared/counted.ts';
import { uncapitalised } from '../shared/typography.ts';
import { formNames } from '../shared/words.ts';

/** One line of a table of papers, in words. */
export interface PaperRow {
  use: PaperUse;
  /** Whether it is needed: «Нужна всегда», «Если …». */
  need: string;
  form: string;
  due: string;
  validity: string;
  cites: SectionId[];
}

function needOf({ when, alternative, beside, procedure }: PaperUse): string {
  return [
    when ? `Если ${whenText(when, procedure.questions ?? [])}` : 'Нужна всегда',
    alternative && 'подойдёт и другая бумага',
    beside.length > 0 && `вместе с: ${beside.map((id) => documentById(id).name).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** By when, each day with what it hangs on: two bare days would contradict each other. */
function dueOf({ requirement: { submitBy = [] }, procedure }: PaperUse): string {
  return submitBy
    .map(({ text, when }, index) => {
      const day = index === 0 ? text : uncapitalised(text);
      return when ? `${day} (если ${whenText(when, procedure.questions ?? [])})` : day;
    })
    .join('; ');
}

function rowOf(use: PaperUse): PaperRow {
  const { requirement, document } = use;
  const options = (requirement.options ?? []).filter(({ documents }) => documents.includes(document));
  return {
    use,
    need: needOf(use),
    form: requirement.form?.map((form) => formNames[form]).join(' или ') ?? '',
    due: dueOf(use),
    validity: requirement.validity ?? '',
    cites: [...new Set([...requirement.cites, ...options.flatMap(({ cites = [] }) => cites)])],
  };
}

const allRows = paperUses(procedures).map(rowOf);

/** Everywhere that a paper is asked for. @example usesOfPaper('hiv-certificate').length > 0 // true */
export function usesOfPaper(id: DocumentId): PaperRow[] {
  return allRows.filter(({ use }) => use.document === id);
}

/**
 * The papers of a service, each with the lines that ask for it: first those of the longest list, in its order.
 *
 * @example papersOfService(serviceById('patent'))[0]?.document.id // 'passport-foreign'
 */
export function papersOfService(service: Service) {
  const byLength = proceduresOf(service)
    .map((procedure) => paperUses([procedure]))
    .sort((one, other) => other.length - one.length);
  const rows = byLength.flat().map(rowOf);
  return [...new Set(rows.map(({ use }) => use.document))].map((id) => ({
    document: documentById(id),
    rows: rows.filter(({ use }) => use.document === id),
  }));
}

/**
 * How widely a paper is asked for, on one line: in how many procedures, and in how many of them of everybody.
 *
 * @example toldUses(usesOfPaper('migration-card')).endsWith('процедурах, всегда в 9') // true
 */
export function toldUses(rows: readonly PaperRow[]): string {
  const count = (some: readonly PaperRow[]) => new Set(some.map(({ use }) => use.procedure.id)).size;
  const all = count(rows);
  const always = count(rows.filter(({ use }) => !use.when && !use.alternative));
  const where = `в ${counted(all, ['процедуре', 'процедурах', 'процедурах'])}`;
  if (always === 0) return `${where}, смотря что у вас`;
  return `${where}, всегда${always === all ? '' : ` в ${always}`}`;
}

/** The address of a paper's page. @example documentUrl('visa') // '/documents/visa/' */
export function documentUrl(id: DocumentId): string {
  return `/documents/${id}/`;
}
