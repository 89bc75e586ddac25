import type { LawNote } from '@poryadok/domain/schema';
import { needsLawyer } from '@poryadok/domain/sources';
import { confidenceNames } from '../shared/words.ts';

function sentence(text: string) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * The small print of a law note: norm, confidence, where to ask; when it was checked stands after it.
 * A note that rests on general knowledge says that it is not borne out.
 *
 * @example lawMeta({ norm: '115-ФЗ, ст. 13.3 п. 8', confidence: 'high', ask: 'в миграционном центре', evidence: ['https://mc.mos.ru'] })
 * // '115-ФЗ, ст. 13.3 п. 8. Мы в этом уверены. Где уточнить: в миграционном центре.'
 */
export function lawMeta(note: LawNote): string {
  const { norm, confidence, ask } = note;
  return [
    norm && sentence(norm),
    `${confidenceNames[confidence]}.`,
    needsLawyer(note) && 'Подтверждения нет, требует проверки юристом.',
    `Где уточнить: ${ask}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
