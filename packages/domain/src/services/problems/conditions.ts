import { whenText } from '../../checklist/when-text.ts';
import { type Condition, condition } from '../../schema/condition.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';
import { collect } from './collect.ts';
import { leavesOf } from './leaves.ts';

/** Twice «не» or «нет» in one clause. */
const deniedTwice = /(?:^|\s)нет?\s.*\sнет?(?:\s|$)|неверно, что/;

function readsAsDenial(told: string): boolean {
  return told.split(/,| (?:и|или) /).some((clause) => deniedTwice.test(clause));
}

function deniesADenial(value: Condition): boolean {
  if ('question' in value) return false;
  if ('not' in value) return 'not' in value.not || deniesADenial(value.not);
  return ('all' in value ? value.all : value.any).some(deniesADenial);
}

function conditionsOf(procedure: Procedure): string[] {
  const where = `procedure ${procedure.id}`;
  const questions = procedure.questions ?? [];
  const found = collect(procedure, 'when').map(({ where: at, value }) => ({
    at,
    when: condition.parse(value),
  }));
  const asked = found.flatMap(({ when }) => leavesOf(when)).map(({ question }) => question);
  const mute = questions
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ id, options }) => {
      const without = options.filter(({ clause }) => clause === undefined).map(({ value }) => value);
      return without.length > 0
        ? [`${where}: question "${id}": no \`clause\` to stand after «если» for ${without.join(', ')}`]
        : [];
    });
  return [
    ...mute,
    ...found
      .filter(({ when }) => deniesADenial(when))
      .map(({ at }) => `${where}: ${at} denies a denial (\`not\` in \`not\`)`),
    ...found
      .map(({ at, when }) => ({ at, told: whenText(when, questions) }))
      .filter(({ told }) => readsAsDenial(told))
      .map(({ at, told }) => `${where}: ${at} reads «если ${told}»: a denial of a denial`),
  ];
}

/**
 * Conditions that would not read as Russian: answers without a clause, denials of denials.
 *
 * It says, for instance: procedure reapply: question "home": no `clause` to stand after «если» for own, let
 *
 * @example conditions({ ...catalogue, procedures: [] }) // []
 */
export function conditions({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap(conditionsOf);
}
