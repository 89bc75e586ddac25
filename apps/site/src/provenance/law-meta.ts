import type { LawNote } from '@poryadok/domain/schema';
import { confidenceNames } from '../shared/words.ts';

function sentence(text: string) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * The small print of a law note: norm, confidence, where to ask; when it was checked stands after it.
 * A note without pages to rely on rests on general knowledge and says so; a placeholder needs no lawyer.
 *
 * @example lawMeta(note) // '115-ФЗ, ст. 13.3 п. 8. Уверенность высокая. Уточнить: в миграционном центре.'
 */
export function lawMeta({ norm, confidence, evidence, verdict, ask }: LawNote): string {
  return [
    norm && sentence(norm),
    `Уверенность ${confidenceNames[confidence]}.`,
    evidence.length === 0 &&
      verdict !== 'placeholder' &&
      'Опирается на общее знание, требует проверки юристом.',
    sentence(`Уточнить: ${ask}`),
  ]
    .filter(Boolean)
    .join(' ');
}
