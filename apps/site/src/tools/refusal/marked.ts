/** A piece of what was pasted, and whether it led to the reason. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Letters around the words that led there, and in all. */
const around = 40;
const most = 300;

/**
 * Where in a pasted text the words stand that led to a reason: the stretch from the first to the last of them, a little more
 * on both sides, «…» where something is left out.
 *
 * @param words - in small letters, «ё» as «е»
 * @example marked('Отказано: нет визы.', ['нет', 'визы']).filter(({ marked }) => marked).map(({ text }) => text) // ['нет', 'визы']
 */
export function marked(text: string, words: readonly string[]): Piece[] {
  const wanted = new Set(words);
  const pieces = text.split(/([а-яё]+)/i).map((piece) => ({
    text: piece,
    marked: wanted.has(piece.toLowerCase().replaceAll('ё', 'е')),
  }));
  const closest = densest(pieces);
  if (!closest) return [];
  let { from, to } = closest;
  for (let room = around; from > 0 && room > 0; ) room -= pieces[--from]?.text.length ?? 0;
  for (let room = around; to < pieces.length && room > 0; ) room -= pieces[to++]?.text.length ?? 0;
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces.slice(from, to),
    ...(to < pieces.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The stretch with most marked words that is not longer than `most`: common words may stand elsewhere too. */
function densest(pieces: readonly Piece[]): { from: number; to: number } | undefined {
  const places = pieces.flatMap(({ marked }, at) => (marked ? [at] : []));
  let best: { from: number; to: number; count: number } | undefined;
  for (const [at, from] of places.entries()) {
    let length = 0;
    let to = from;
    let count = 0;
    let end = from + 1;
    const seen = new Set<string>();
    for (; to < pieces.length && length < most; to++) {
      length += pieces[to]?.text.length ?? 0;
      if (pieces[to]?.marked) {
        seen.add((pieces[to]?.text ?? '').toLowerCase());
        count = seen.size;
        end = to + 1;
      }
    }
    if (!best || count > best.count || (count === best.count && end - from < best.to - best.from))
      best = { from, to: end, count };
    if (at > 500) break;
  }
  return best;
}
