// The words of the report: headings, paragraphs, places left for people.
import type { Paragraph } from 'docx';
import type { Report, Section } from '../../../shared/report/model.ts';
import { blankLine } from './printing.ts';
import { line } from './word-text.ts';

const body = { align: 'both', firstLineMillimetres: 10, lineHeight: 19, after: 3 } as const;

function headingOf({ heading, level }: Section): Paragraph {
  const styled = level === 1 ? ('Heading1' as const) : ('Heading2' as const);
  return line(heading, { ...body, bold: true, before: 4, keepNext: true, heading: styled });
}

function paragraphsOf({ paragraphs }: Section, ending: string): readonly Paragraph[] {
  return paragraphs.flatMap(({ text, isBlank }, index) => {
    const last = index === paragraphs.length - 1 ? ending : '';
    if (!isBlank) return [line(`${text.replace(/\.$/, '')}${last === '' ? '.' : last}`, body)];
    return [line(text, { ...body, italics: true }), line(`${blankLine}${last}`, { ...body, align: 'left' })];
  });
}

/** The last words end as the format in force on the day says. */
export function bodyOf({ sections, format }: Report): readonly Paragraph[] {
  return sections.flatMap((section, index) => [
    headingOf(section),
    ...paragraphsOf(section, index === sections.length - 1 ? format.ending : ''),
  ]);
}
