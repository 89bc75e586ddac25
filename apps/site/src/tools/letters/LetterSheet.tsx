import type { Blank, RenderedBlock, RenderedLine } from '@poryadok/domain/letters';
import { typeset } from '../../shared/typography.ts';

/** How a gap leads to the field that fills it. */
interface GapLink {
  /** The id of the control. */
  controlOf: (field: string) => string;
  labelOf: (field: string) => string;
}

const looks = { address: 'letter-address', text: 'letter-text', sign: 'letter-sign' } as const;

/** On paper: lines to write paragraphs on. */
const linesToWriteOn = [1, 2, 3, 4, 5];

/** A browser lays out thousands of paragraphs for seconds, a piece of them only when it comes into sight. */
const paragraphsInPiece = 40;

function inPieces(lines: readonly RenderedLine[]): (readonly RenderedLine[])[] {
  return Array.from({ length: Math.ceil(lines.length / paragraphsInPiece) }, (_, piece) =>
    lines.slice(piece * paragraphsInPiece, (piece + 1) * paragraphsInPiece),
  );
}

function Gap({ gap: { field, blank, long }, link }: { gap: Blank; link: GapLink }) {
  return (
    <>
      <a className="gap" href={`#${link.controlOf(field)}`} aria-label={`Пропуск: ${link.labelOf(field)}`}>
        {blank}
      </a>
      {long && linesToWriteOn.map((line) => <span className="on-paper write-line" key={line} />)}
    </>
  );
}

function Words({ line, link }: { line: RenderedLine; link: GapLink }) {
  return (
    <>
      {line.map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        typeof piece === 'string' ? typeset(piece) : <Gap key={at} gap={piece} link={link} />,
      )}
    </>
  );
}

function Items({
  lines,
  numbered,
  link,
}: {
  lines: readonly RenderedLine[];
  numbered: boolean;
  link: GapLink;
}) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <li key={at}>
          <Words line={line} link={link} />
        </li>
      ))}
    </List>
  );
}

function Part({ block, link }: { block: RenderedBlock; link: GapLink }) {
  switch (block.kind) {
    case 'title':
      return (
        <h2>
          <Words line={block.text} link={link} />
        </h2>
      );
    case 'heading':
      return (
        <h3>
          <Words line={block.text} link={link} />
        </h3>
      );
    case 'list':
      return <Items lines={block.lines} numbered={block.numbered} link={link} />;
    case 'annexes':
      return (
        <div className="letter-annexes">
          <p>Приложения:</p>
          <Items lines={block.lines} numbered link={link} />
        </div>
      );
    case 'table':
      return (
        <table className={block.numbered ? 'letter-numbered' : undefined}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.head.map((name) => [
                // Words of neighbours stand apart wherever the sheet is read as text.
                ' ',
                <th key={name} scope="col">
                  {name}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(({ cells, under }, at) => [
              under !== undefined && (
                <tr key={under}>
                  <th scope="rowgroup" colSpan={cells.length}>
                    {under}
                  </th>
                </tr>
              ),
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={at}>
                {cells.map((cell, column) => [
                  ' ',
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
                  <td key={column}>
                    <Words line={cell} link={link} />
                  </td>,
                ])}
              </tr>,
            ])}
          </tbody>
        </table>
      );
    default: {
      const pieces = inPieces(block.lines);
      const dress = [
        looks[block.kind],
        'newSheet' in block && 'letter-new-sheet',
        pieces.length > 1 && 'letter-piece',
      ]
        .filter(Boolean)
        .join(' ');
      return (
        <>
          {pieces.map((lines, piece) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have pieces
            <div className={dress} key={piece}>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have lines
                <p key={at}>
                  <Words line={line} link={link} />
                </p>
              ))}
            </div>
          ))}
        </>
      );
    }
  }
}

/** A letter as it will stand on paper; a gap leads to its field. */
export function LetterSheet({ blocks, link }: { blocks: readonly RenderedBlock[]; link: GapLink }) {
  return (
    <div className="letter">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <Part key={`${block.kind} ${at}`} block={block} link={link} />
      ))}
    </div>
  );
}
