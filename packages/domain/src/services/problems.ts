import type { z } from 'zod';
import { type Condition, condition as conditionSchema } from '../schema/condition.ts';
import { type Conflict, conflict as conflictSchema } from '../schema/conflict.ts';
import { type DocumentType, documentType as documentTypeSchema } from '../schema/document.ts';
import { type LawNote, lawNote as lawNoteSchema } from '../schema/law-note.ts';
import { type Procedure, procedure as procedureSchema } from '../schema/procedure.ts';
import { type Section, section as sectionSchema } from '../schema/section.ts';
import { type Service, service as serviceSchema } from '../schema/service.ts';
import { factsOf } from './facts.ts';

/** Everything that the pages are made of. */
export interface Catalogue {
  services: readonly Service[];
  procedures: readonly Procedure[];
  documents: readonly DocumentType[];
  sections: readonly Section[];
  lawNotes: readonly LawNote[];
  conflicts: readonly Conflict[];
  calculatorIds: readonly string[];
}

function known(ids: Iterable<string>, kind: string) {
  const all = new Set(ids);
  return (id: string, where: string): string[] => (all.has(id) ? [] : [`${where}: unknown ${kind} "${id}"`]);
}

function parse(schema: z.ZodType, value: unknown, where: string): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${where} → ${issue.path.join('.') || '(root)'}: ${issue.message}`);
}

function repeated(ids: readonly string[], where: string): string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${where}: id "${id}" is used twice`);
}

function conditionLeaves(value: Condition): { question: string; is: string | string[] }[] {
  if ('question' in value) return [value];
  if ('not' in value) return conditionLeaves(value.not);
  return ('all' in value ? value.all : value.any).flatMap(conditionLeaves);
}

/** Collects every value under the given key, however deep. */
function collect(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, key));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === key ? [child, ...collect(child, key)] : collect(child, key),
  );
}

function links(value: unknown, key: string): string[] {
  return collect(value, key).flat() as string[];
}

function procedureProblems(procedure: Procedure): string[] {
  const where = `procedure ${procedure.id}`;
  const questions = new Map((procedure.questions ?? []).map((question) => [question.id, question]));
  const groups = known(
    (procedure.groups ?? []).map((group) => group.id),
    'group (see `groups`)',
  );
  return [
    ...collect(procedure, 'when').flatMap((value) => {
      const problems = parse(conditionSchema, value, `${where} when`);
      if (problems.length) return problems;
      return conditionLeaves(value as Condition).flatMap(({ question, is }) => {
        const asked = questions.get(question);
        if (!asked) return [`${where}: a condition asks the unknown question "${question}"`];
        return [is]
          .flat()
          .filter((answer) => !asked.options.some((option) => option.value === answer))
          .map((answer) => `${where}: question "${question}" has no answer "${answer}"`);
      });
    }),
    ...procedure.requirements.flatMap((requirement) => [
      ...(requirement.group ? groups(requirement.group, `${where}.${requirement.id}`) : []),
      ...(requirement.submitBy ?? []).flatMap(({ group }) =>
        group ? groups(group, `${where}.${requirement.id}`) : [],
      ),
    ]),
    ...repeated(
      procedure.requirements.map(({ id }) => id),
      `${where} requirements`,
    ),
    ...repeated(
      procedure.steps.map(({ id }) => id),
      `${where} steps`,
    ),
    ...repeated(
      (procedure.fields ?? []).map(({ id }) => id),
      `${where} fields`,
    ),
  ];
}

/**
 * Everything wrong with the catalogue, in sentences an editor understands; empty when all is well:
 * shapes (zod), unknown sections, law notes, conflicts, papers, procedures and calculators,
 * repeated ids, sections that no fact covers, law notes and conflicts that no fact shows.
 *
 * @example findProblems(catalogue) // ['procedure reapply: unknown section "S000-99"']
 */
export function findProblems(catalogue: Catalogue): string[] {
  const { services, procedures, documents, sections, lawNotes, conflicts, calculatorIds } = catalogue;
  const shapes = [
    ...services.flatMap((value) => parse(serviceSchema, value, `service ${value.id}`)),
    ...procedures.flatMap((value) => parse(procedureSchema, value, `procedure ${value.id}`)),
    ...documents.flatMap((value) => parse(documentTypeSchema, value, `document ${value.id}`)),
    ...sections.flatMap((value) => parse(sectionSchema, value, `section ${value.id}`)),
    ...lawNotes.flatMap((value) => parse(lawNoteSchema, value, `law note ${value.id}`)),
    ...conflicts.flatMap((value) => parse(conflictSchema, value, `conflict ${value.id}`)),
  ];
  if (shapes.length) return shapes;

  const section = known(
    sections.map(({ id }) => id),
    'section',
  );
  const lawNote = known(
    lawNotes.map(({ id }) => id),
    'law note',
  );
  const conflict = known(
    conflicts.map(({ id }) => id),
    'conflict',
  );
  const document = known(
    documents.map(({ id }) => id),
    'document',
  );
  const procedureId = known(
    procedures.map(({ id }) => id),
    'procedure',
  );
  const calculator = known(calculatorIds, 'calculator');
  const owners = [...procedures, ...services];
  const facts = owners.flatMap(factsOf);
  const cited = new Set(facts.flatMap((fact) => fact.cites));
  const shownLaw = new Set(facts.flatMap((fact) => fact.law ?? []));
  const shownConflicts = new Set(facts.flatMap((fact) => fact.conflicts ?? []));

  return [
    ...repeated(
      procedures.map(({ id }) => id),
      'procedures',
    ),
    ...repeated(
      documents.map(({ id }) => id),
      'documents',
    ),
    ...repeated(
      sections.map(({ id }) => id),
      'sections',
    ),
    ...repeated(
      lawNotes.map(({ id }) => id),
      'law notes',
    ),
    ...repeated(
      conflicts.map(({ id }) => id),
      'conflicts',
    ),
    ...facts.flatMap((fact) => {
      const where = `${fact.owner}.${fact.where}`;
      return [
        ...fact.cites.flatMap((id) => section(id, where)),
        ...(fact.law ?? []).flatMap((id) => lawNote(id, where)),
        ...(fact.conflicts ?? []).flatMap((id) => conflict(id, where)),
      ];
    }),
    ...lawNotes.flatMap(({ id, source, sections: claimed }) => [
      ...(claimed ?? []).flatMap((cite) => section(cite, `law note ${id}`)),
      ...(source !== 'all' && !claimed
        ? [`law note ${id}: names no section that makes the claim (\`sections\`)`]
        : []),
    ]),
    ...conflicts.flatMap(({ id, values }) =>
      values.flatMap((value) => value.cites.flatMap((cite) => section(cite, `conflict ${id}`))),
    ),
    ...owners.flatMap((owner) => [
      ...links(owner, 'procedures').flatMap((id) => procedureId(id, owner.id)),
      ...links(owner, 'related').flatMap((id) => procedureId(id, owner.id)),
      ...links(owner, 'calculators').flatMap((id) => calculator(id, owner.id)),
      ...links(owner, 'calculator').flatMap((id) => calculator(id, owner.id)),
      ...links(owner, 'documents').flatMap((id) => document(id, owner.id)),
    ]),
    ...procedures.flatMap(procedureProblems),
    ...services.flatMap((service) => {
      const placed = new Set([...links(service, 'procedures'), ...(service.more ?? [])]);
      return [
        ...(service.more ?? []).flatMap((id) => procedureId(id, service.id)),
        ...procedures
          .filter((procedure) => procedure.service === service.id && !placed.has(procedure.id))
          .map(({ id }) => `service ${service.id}: procedure "${id}" stands nowhere on its way`),
      ];
    }),
    ...sections
      .filter(({ id, uncovered }) => !cited.has(id) && !uncovered)
      .map(({ id }) => `section ${id}: no fact cites it and no reason is given (\`uncovered\`)`),
    ...sections
      .filter(({ id, uncovered }) => cited.has(id) && uncovered)
      .map(({ id }) => `section ${id}: is cited, yet \`uncovered\` gives a reason why not`),
    ...lawNotes.filter(({ id }) => !shownLaw.has(id)).map(({ id }) => `law note ${id}: no fact shows it`),
    ...conflicts
      .filter(({ id }) => !shownConflicts.has(id))
      .map(({ id }) => `conflict ${id}: no fact shows it`),
  ];
}
