import {
  type RenderedBlock,
  type RenderedLetter,
  type RenderedLine,
  textOfLine,
} from '@poryadok/domain/letters';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { withoutTimes } from './zip-times.ts';

const font = 'Times New Roman';
/** Half points. */
const size = 28;
const [left, right, top] = [30, 15, 20].map(convertMillimetersToTwip) as [number, number, number];
/** A4, in twips. */
const page = { width: 11_906, height: 16_838 };
const textWidth = page.width - left - right;
/** Where the head of a letter begins: the right half of the sheet. */
const headIndent = Math.round(textWidth * 0.45);

/** Styles of our own by what they are for; a cell has no indent of the first line. */
const styles = { address: 'Address', text: 'LetterText', cell: 'Cell', sign: 'Sign' } as const;

function paragraphs(
  lines: readonly RenderedLine[],
  style: string,
  keep = false,
  newSheet = false,
): Paragraph[] {
  return lines.map(
    (line, at) =>
      new Paragraph({
        text: textOfLine(line),
        style,
        keepLines: keep,
        keepNext: keep && at < lines.length - 1,
        ...(newSheet && at === 0 && { pageBreakBefore: true }),
      }),
  );
}

/** Each list counts anew: `instance` tells them apart. */
function items(lines: readonly RenderedLine[], numbered: boolean, instance: number): Paragraph[] {
  return lines.map(
    (line) =>
      new Paragraph({
        text: textOfLine(line),
        style: numbered ? 'ListNumber' : 'ListBullet',
        numbering: { reference: numbered ? 'numbers' : 'bullets', level: 0, instance },
      }),
  );
}

function cell(text: string, width: number, columnSpan?: number, heading = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    ...(columnSpan && { columnSpan }),
    children: [new Paragraph({ text, style: heading ? 'CellHeading' : styles.cell })],
  });
}

function table({ head, rows, caption, numbered }: Extract<RenderedBlock, { kind: 'table' }>): FileChild[] {
  // A column of numbers is narrow.
  const narrow = numbered ? 800 : undefined;
  const share = Math.floor((textWidth - (narrow ?? 0)) / (head.length - (narrow ? 1 : 0)));
  const widths = head.map((_, at) => (at === 0 && narrow ? narrow : share));
  const row = (texts: readonly string[], heading = false) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, widths[at] ?? share, undefined, heading)),
    });
  return [
    new Paragraph({ text: caption, style: 'Caption', keepNext: true }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        row(head, true),
        ...rows.flatMap(({ cells, under }) => [
          ...(under === undefined
            ? []
            : [new TableRow({ cantSplit: true, children: [cell(under, textWidth, head.length, true)] })]),
          row(cells.map(textOfLine)),
        ]),
      ],
    }),
  ];
}

function childrenOf(block: RenderedBlock, instance: number): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: textOfLine(block.text), heading: HeadingLevel.HEADING_1 })];
    case 'heading':
      return [new Paragraph({ text: textOfLine(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'list':
      return items(block.lines, block.numbered, instance);
    case 'annexes':
      return [
        new Paragraph({ text: 'Приложения:', style: styles.sign, keepNext: true }),
        ...items(block.lines, true, instance),
      ];
    case 'table':
      return table(block);
    case 'sign':
      return paragraphs(block.lines, styles.sign, true);
    case 'address':
      return paragraphs(block.lines, styles.address, false, block.newSheet);
    default:
      return paragraphs(block.lines, styles.text);
  }
}

/**
 * What the file says of itself: its title and its language. The library's own part would name the moment, and no language.
 * No title has a mark that XML would take for its own, which a test holds.
 */
function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>`;
}

/**
 * A letter as a file of Word: A4 with the margins of a letter, Times New Roman 14, real headings, lists and a table with its
 * heading row, in Russian. Nothing in it says who wrote it, when or with what: the same letter is the same bytes.
 */
export async function toDocx({ title, blocks }: Pick<RenderedLetter, 'title' | 'blocks'>): Promise<Blob> {
  const normal = { basedOn: 'Normal' };
  const list = { left: 709, hanging: 425 };
  const level = { level: 0, alignment: AlignmentType.START, style: { paragraph: { indent: list } } };
  const zip = await Packer.toArrayBuffer(
    new Document({
      styles: {
        default: {
          document: {
            run: { font, size, language: { value: 'ru-RU' } },
            paragraph: { spacing: { after: 80 } },
          },
          heading1: {
            run: { font, size, bold: true, allCaps: true, color: '000000' },
            paragraph: {
              outlineLevel: 0,
              alignment: AlignmentType.CENTER,
              keepNext: true,
              spacing: { before: 360, after: 120 },
            },
          },
          heading2: {
            run: { font, size, bold: true, color: '000000' },
            paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 200, after: 80 } },
          },
        },
        paragraphStyles: [
          { ...normal, id: styles.address, name: 'Address', paragraph: { indent: { left: headIndent } } },
          {
            ...normal,
            id: styles.text,
            name: 'Letter Text',
            paragraph: { indent: { firstLine: 709 } },
          },
          { ...normal, id: 'ListNumber', name: 'List Number' },
          { ...normal, id: 'ListBullet', name: 'List Bullet' },
          {
            ...normal,
            id: styles.cell,
            name: 'Cell',
            run: { size: 24 },
            paragraph: { spacing: { after: 0 } },
          },
          { ...normal, id: 'CellHeading', name: 'Cell Heading', basedOn: styles.cell, run: { bold: true } },
          {
            ...normal,
            id: 'Caption',
            name: 'caption',
            run: { bold: true },
            paragraph: { spacing: { before: 200, after: 80 } },
          },
          { ...normal, id: styles.sign, name: 'Sign', paragraph: { spacing: { before: 160, after: 80 } } },
        ],
      },
      numbering: {
        config: [
          { reference: 'numbers', levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
          { reference: 'bullets', levels: [{ ...level, format: LevelFormat.BULLET, text: '–' }] },
        ],
      },
      sections: [
        {
          properties: { page: { size: page, margin: { left, right, top, bottom: top } } },
          children: blocks.flatMap(childrenOf),
        },
      ],
    }),
    undefined,
    [{ path: 'docProps/core.xml', data: coreProperties(title) }],
  );
  return new Blob([withoutTimes(zip)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
