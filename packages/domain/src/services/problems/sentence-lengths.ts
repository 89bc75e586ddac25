import type { Catalogue } from '../catalogue.ts';
import { textsOf } from './texts.ts';

/** For someone with weak Russian. */
const longest = 12;

/**
 * How many words a sentence has on average in the procedures of a catalogue, headings and names left out; 0 without sentences.
 *
 * @example averageSentence({ procedures: [] }) // 0
 */
export function averageSentence({ procedures }: Pick<Catalogue, 'procedures'>): number {
  const sentences = procedures
    .flatMap((procedure) => textsOf(procedure))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=[А-ЯЁ«])/))
    .filter((sentence) => /[.!?]$/.test(sentence));
  const words = sentences.flatMap((sentence) =>
    sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)),
  );
  return sentences.length > 0 ? words.length / sentences.length : 0;
}

/**
 * Services whose sentences are longer than twelve words on average.
 *
 * It says, for instance: service patent: a sentence has 12.4 words on average; 12 or fewer are read easily
 *
 * @example sentenceLengths({ ...catalogue, procedures: [] }) // []
 */
export function sentenceLengths({
  services,
  procedures,
}: Pick<Catalogue, 'services' | 'procedures'>): string[] {
  return services
    .map(({ id }) => ({
      id,
      average: averageSentence({ procedures: procedures.filter(({ service }) => service === id) }),
    }))
    .filter(({ average }) => average > longest)
    .map(
      ({ id, average }) =>
        `service ${id}: a sentence has ${average.toFixed(1)} words on average; ${longest} or fewer are read easily`,
    );
}
