/** A line of a list as it stands on the screen. */
export interface ListedLine {
  ticked: boolean;
  name: string;
  /** Its form and its day. */
  brief: string;
}

/**
 * A list as plain text, to be sent to somebody.
 *
 * @param address - where the list is, with the answers
 * @example listAsText('Документы', [{ ticked: true, name: 'Паспорт', brief: 'подлинник' }], 'https://poryadok.example/')
 * // 'Документы\n\n☑ Паспорт (подлинник)\n\nhttps://poryadok.example/'
 */
export function listAsText(title: string, lines: readonly ListedLine[], address: string): string {
  const listed = lines.map(
    ({ ticked, name, brief }) => `${ticked ? '☑' : '☐'} ${name}${brief && ` (${brief})`}`,
  );
  return [title, '', ...listed, '', address].join('\n').replaceAll('\u00a0', ' ');
}
