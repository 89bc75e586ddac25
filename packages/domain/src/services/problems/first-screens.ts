import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

function strangers(where: string, kind: string, named: readonly string[], lines: readonly { id: string }[]) {
  return named
    .filter((id) => !lines.some((line) => line.id === id))
    .map((id) => `${where}: the page has no ${kind} "${id}"`);
}

function twice(where: string, named: readonly string[]): string[] {
  return named
    .filter((id, index) => named.indexOf(id) !== index)
    .map((id) => `${where}: "${id}" is named twice`);
}

function firstScreenOf({
  id,
  answer,
  steps,
  requirements,
  terms = [],
  groups = [],
  questions = [],
}: Procedure) {
  const where = `procedure ${id}: answer`;
  const { by } = answer;
  return [
    ...strangers(`${where}.do`, 'step', answer.do.steps, steps),
    ...strangers(`${where}.take`, 'requirement', answer.take.requirements, requirements),
    ...strangers(`${where}.by`, 'term', by.term === undefined ? [] : [by.term], terms),
    ...twice(`${where}.do`, answer.do.steps),
    ...twice(`${where}.take`, answer.take.requirements),
    ...(by.noTerm && by.term ? [`${where}.by: names the term "${by.term}" and says why it names none`] : []),
    ...groups
      .filter(({ until }) => until !== undefined && !questions.some((question) => question.id === until))
      .map((group) => `procedure ${id}: group "${group.id}" waits for the unknown question "${group.until}"`),
  ];
}

/**
 * First screens that name a step, a requirement or a term that the page does not have, or one twice.
 *
 * It says, for instance: procedure reapply: answer.take: the page has no requirement "passport-copy"
 *
 * @example firstScreens(catalogue) // []
 */
export function firstScreens({ procedures }: Catalogue): string[] {
  return procedures.flatMap(firstScreenOf);
}
