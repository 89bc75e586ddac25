import type { ProcedureId } from '../schema/ids.ts';

/** What the words of refusals say. A word stands here as `keyOf` keeps it. */
export interface Vocabulary {
  /** Names of the meanings that a word says. */
  said: ReadonlyMap<string, readonly string[]>;
  /** Names of the meanings that a word says after «не». */
  denied: ReadonlyMap<string, readonly string[]>;
  /** Words of every letter, that say nothing; some as they are written. */
  common: ReadonlySet<string>;
}

/** A reason with the ways to word it, each as the names of what it says. */
interface WordedReason {
  procedure: ProcedureId;
  refusal: string;
  wordings: readonly (readonly string[])[];
}

/** All that a text is compared with. */
export interface Knowledge extends Vocabulary {
  /** What kind of wrong a meaning says, as a digit; a name that is none names a thing. */
  faults: ReadonlyMap<string, string>;
  reasons: readonly WordedReason[];
}

/** The name of the meaning at this place: one sign that stands in no word. */
export function signOf(place: number): string {
  return String.fromCharCode(0x100 + place);
}

/** Whether a name is that of a meaning; otherwise it is a word that stands for itself. */
export function isSign(name: string): boolean {
  return /[\u0100-\u01ff]/.test(name);
}

/**
 * Reads what was packed: a line for each meaning (a digit for the kind of fault, words, a stroke, words after «не»), an empty
 * line, a line for each reason (procedure, or nothing for that of the line before, reason, wordings, a comma between them; a
 * wording is signs of meanings and then words that stand for themselves), an empty line, common words.
 *
 * @example unpack('0нет|\nfis|\n\nanalyse-refusal,missing,Āā').reasons[0]?.wordings // [['Ā', 'ā']]
 */
export function unpack(packed: string): Knowledge {
  const [meanings = '', rows = '', common = ''] = packed.split('\n\n');
  const said = new Map<string, readonly string[]>();
  const denied = new Map<string, readonly string[]>();
  const faults = new Map<string, string>();
  for (const [at, line] of meanings.split('\n').entries()) {
    const sign = signOf(at);
    const [kind] = line.match(/^\d/) ?? [];
    if (kind) faults.set(sign, kind);
    const rows = line.replace(/^\d/, '').split('|');
    for (const [place, names] of [said, denied].entries())
      for (const word of rows[place]?.match(/\S+/g) ?? [])
        names.set(word, [...(names.get(word) ?? []), sign]);
  }
  let last = '';
  const reasons = rows.split('\n').map((row) => {
    const [procedure, refusal = '', ...wordings] = row.split(',');
    last = procedure || last;
    const named = wordings.map((wording) => wording.match(/[\u0100-\u01ff]|[^\u0100-\u01ff ]+/g) ?? []);
    for (const name of named.flat()) if (!isSign(name)) said.set(name, [name]);
    return { procedure: last as ProcedureId, refusal, wordings: named };
  });
  return { said, denied, faults, reasons, common: new Set(common.split(' ')) };
}
