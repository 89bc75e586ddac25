import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

function groupsOf({ id, groups = [], requirements }: Procedure): string[] {
  const used = requirements.flatMap((requirement) =>
    [requirement.group, ...(requirement.submitBy ?? []).map(({ group }) => group)]
      .filter((group) => group !== undefined)
      .map((group) => ({ group, where: `procedure ${id}.${requirement.id}` })),
  );
  return [
    ...used
      .filter(({ group }) => !groups.some((known) => known.id === group))
      .map(({ group, where }) => `${where}: unknown group (see \`groups\`) "${group}"`),
    ...groups
      .filter((known) => !used.some(({ group }) => group === known.id))
      .map((known) => `procedure ${id}: group "${known.id}" stays empty: no requirement stands in it`),
  ];
}

/**
 * Groups of a list that are not among the procedure's `groups`, and groups that no requirement stands in.
 *
 * @example groups(catalogue) // ['procedure passport-validity: group "later" stays empty: no requirement stands in it']
 */
export function groups({ procedures }: Catalogue): string[] {
  return procedures.flatMap(groupsOf);
}
