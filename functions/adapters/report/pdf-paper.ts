// Pages of a PDF that is drawn from top to bottom: a pen that knows where it stands, and begins a new page where
// something does not fit. Lengths in points; pdf-lib counts from the bottom of the page.
import { PDFDocument, PageSizes, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { fontProgram } from './font-program.ts';
import { points } from './printing.ts';
import type { Printing } from './printing.ts';

export type Face = 'regular' | 'bold' | 'italic';
export const black = rgb(0, 0, 0);

export interface Paper {
  readonly document: PDFDocument;
  readonly fonts: Readonly<Record<Face, PDFFont>>;
  /** Between the margins. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Distance from the top of the page. */
  y: number;
  page: PDFPage;
  /** A new page where less than `height` is left; says whether it was begun. */
  room(height: number): boolean;
  turn(orientation: 'portrait' | 'landscape'): Paper;
  widthOf(text: string, face: Face, size: number): number;
  text(text: string, place: { x: number; y: number; face: Face; size: number }): void;
}

type Shared = Pick<Paper, 'document' | 'fonts' | 'widthOf'>;

/** Words come back hundreds of times in tables; shaping them is what takes time. */
function measure(fonts: Paper['fonts']): Paper['widthOf'] {
  const known = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? fonts[face].widthOfTextAtSize(text, 1);
    known.set(key, width);
    return width * size;
  };
}

function begin(shared: Shared, margins: readonly number[], orientation: 'portrait' | 'landscape'): Paper {
  const [across, along] = orientation === 'portrait' ? PageSizes.A4 : [PageSizes.A4[1], PageSizes.A4[0]];
  const [top = 0, bottom = 0, left = 0, right = 0] = margins.map(points);
  const paper: Paper = {
    ...shared,
    left,
    width: across - left - right,
    height: along - top - bottom,
    y: top,
    page: shared.document.addPage([across, along]),
    room(height) {
      if (paper.y + height <= along - bottom) return false;
      paper.page = shared.document.addPage([across, along]);
      paper.y = top;
      return true;
    },
    turn: (other) => begin(shared, margins, other),
    text(text, { x, y, face, size }) {
      paper.page.drawText(text, { x, y: along - y, font: shared.fonts[face], size, color: black });
    },
  };
  return paper;
}

export async function firstPage({ report, fonts: bytes, closedAt }: Printing): Promise<Paper> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontProgram);
  const embed = (font: Uint8Array) => document.embedFont(font, { subset: true });
  const fonts = {
    regular: await embed(bytes.regular),
    bold: await embed(bytes.bold),
    italic: await embed(bytes.italic),
  };
  const moment = new Date(closedAt);
  document.setTitle(`${report.head.title} ${report.head.subject}`, { showInWindowTitleBar: true });
  document.setAuthor(report.head.issuer);
  document.setCreator('Hoso');
  document.setProducer('Hoso');
  document.setLanguage('vi-VN');
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  return begin({ document, fonts, widthOf: measure(fonts) }, report.format.marginsMillimetres, 'portrait');
}
