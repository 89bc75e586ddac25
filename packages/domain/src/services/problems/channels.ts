import type { Catalogue } from '../catalogue.ts';

/**
 * Ways to hand in that are named («Лично») while their own text says that nobody names one.
 *
 * It says, for instance: procedure gis-agreement: channel in-person: its text says that the way is not named: use `unnamed`
 *
 * @example channels({ ...catalogue, procedures: [] }) // []
 */
export function channels({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap((procedure) =>
    procedure.channels
      .filter(
        ({ channel, text }) =>
          channel !== 'unnamed' &&
          /(?:как (?:подать|доставить|передать|направить)|каким путём|подают ли|вид извещения).*не (?:сказано|назван)/i.test(
            text,
          ),
      )
      .map(
        ({ channel }) =>
          `procedure ${procedure.id}: channel ${channel}: its text says that the way is not named: use \`unnamed\``,
      ),
  );
}
