import { Document, Packer, Paragraph, TextRun } from 'docx';

export interface WordDocument {
  readonly title: string;
  readonly author: string;
  /** Paragraphs with blank lines between them; single line breaks stay. */
  readonly text: string;
  readonly paper: 'A4' | 'Letter';
  /** Such as "en-GB": Word checks the spelling by it. */
  readonly language: string;
}

/** Twentieths of a point, as Word measures paper. */
const PAPER = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = 1_440;
const HALF_POINTS = 22;
const AFTER_PARAGRAPH = 200;
const LINE = 276;

/** A letter as a Word file: one plain style, so that whoever opens it can change it as their own. */
export async function wordDocument({ title, author, text, paper, language }: WordDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: HALF_POINTS, language: { value: language } },
          paragraph: { spacing: { after: AFTER_PARAGRAPH, line: LINE } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: PAPER[paper], margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children: paragraphsOf(text),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const paragraphsOf = (text: string): Paragraph[] =>
  printable(text)
    .split(/\n{2,}/u)
    .map(
      (paragraph) =>
        new Paragraph({
          children: paragraph.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) })),
        }),
    );

/** XML has no words for these, and one of them would make the file unreadable. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
