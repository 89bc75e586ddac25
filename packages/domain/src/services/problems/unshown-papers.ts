import { mostOnFirstScreen } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * Papers that the list always asks of the reader and that «Что взять» of the first screen leaves out though it has room.
 *
 * It says, for instance: procedure reapply: the list always asks for «Паспорт», and «Что взять» of the first screen does not name it
 *
 * @example unshownPapers({ procedures: [] }) // []
 */
export function unshownPapers({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures
    .filter(({ answer }) => answer.take.requirements.length < mostOnFirstScreen)
    .flatMap(({ id, answer, requirements }) =>
      requirements
        .filter(
          (requirement) =>
            requirement.kind === 'document' &&
            !requirement.when &&
            !requirement.preparedBy &&
            !answer.take.requirements.includes(requirement.id),
        )
        .map(
          ({ name }) =>
            `procedure ${id}: the list always asks for «${name}», and «Что взять» of the first screen does not name it`,
        ),
    );
}
