import type { RenderedBlock, RenderedLetter, RenderedLine } from './types.ts';

/** A line as text, its gaps as «__________». */
export function textOfLine(line: RenderedLine): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.blank)).join('');
}

function numbered(lines: readonly RenderedLine[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${textOfLine(line)}`);
}

function textOfBlock(block: RenderedBlock): string {
  switch (block.kind) {
    case 'title':
      return textOfLine(block.text).toUpperCase();
    case 'heading':
      return textOfLine(block.text);
    case 'annexes':
      return ['Приложения:', ...numbered(block.lines)].join('\n');
    case 'list':
      return (
        block.numbered ? numbered(block.lines) : block.lines.map((line) => `- ${textOfLine(line)}`)
      ).join('\n');
    case 'table':
      return [
        block.caption,
        block.head.join(' | '),
        ...block.rows.flatMap(({ cells, under }) => [
          ...(under === undefined ? [] : [under]),
          cells.map(textOfLine).join(' | '),
        ]),
      ].join('\n');
    default:
      return block.lines.map(textOfLine).join('\n');
  }
}

/**
 * A letter as plain text for an e-mail or a form on a site: parts are parted by an empty line, a gap is «__________».
 *
 * @example toPlainText(renderLetter('gis-termination-notice', {})).includes('УВЕДОМЛЕНИЕ') // true
 */
export function toPlainText({ blocks }: Pick<RenderedLetter, 'blocks'>): string {
  return `${blocks.map(textOfBlock).join('\n\n')}\n`;
}
