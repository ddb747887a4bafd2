// Paragraphs of a Party document in Word.
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';

export const font = 'Times New Roman';

/** Twentieths of a point. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underlined?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: keyof typeof alignments;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly firstLineMillimetres?: number;
  readonly heading?: 'Heading1' | 'Heading2';
  /** Points from line to line, no less. */
  readonly lineHeight?: number;
}

export function run(text: string, { bold, italics, underlined, size = 14 }: Look = {}): TextRun {
  return new TextRun({
    text,
    bold,
    italics,
    font,
    size: size * 2,
    color: '000000',
    ...(underlined && { underline: {} }),
  });
}

export function line(text: string, look: Look = {}): Paragraph {
  const { align = 'left', before = 0, after = 0, firstLineMillimetres = 0, heading, lineHeight } = look;
  const { keepNext } = look;
  return new Paragraph({
    heading,
    keepNext,
    alignment: alignments[align],
    indent: { firstLine: twips(firstLineMillimetres) },
    spacing: {
      before: before * 20,
      after: after * 20,
      ...(lineHeight && { line: lineHeight * 20, lineRule: LineRuleType.AT_LEAST }),
    },
    children: [run(text, look)],
  });
}
