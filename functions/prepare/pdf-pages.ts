// Pages of a PDF, rendered at the resolution of the scan inside, 300 dpi at most.
import { RefusedFile } from '../../shared/refusal.ts';
import { longestSide, mostPixels } from '../adapters/images.ts';
import type { PdfPage, PlacedImage } from '../adapters/pdf.ts';
import { UnopenedPdf, openPdf } from '../adapters/pdf.ts';
import { keepPicture } from './keep-picture.ts';
import type { PreparedPage } from './prepared-page.ts';

const mostDpi = 300;

interface Options {
  readonly wasm: string | undefined;
  readonly mostPages: number;
}

export async function* pdfPages(bytes: Uint8Array, { wasm, mostPages }: Options): AsyncGenerator<PreparedPage> {
  const pdf = await openPdf(bytes, wasm).catch(refuse);
  try {
    if (pdf.pageCount === 0) throw new RefusedFile('pdf.no-pages');
    if (pdf.pageCount > mostPages) throw new RefusedFile('file.too-many-pages');
    for (let index = 0; index < pdf.pageCount; index++) {
      const page = openPage(() => pdf.openPage(index));
      try {
        yield { ...(await prepared(page, index + 1)), ...(pdf.signedAt.length > 0 && { signedAt: [...pdf.signedAt] }) };
      } finally {
        page.close();
      }
    }
  } finally {
    pdf.close();
  }
}

function openPage(open: () => PdfPage): PdfPage {
  try {
    return open();
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  if (error instanceof UnopenedPdf) throw new RefusedFile(`pdf.${error.reason}`, { cause: error });
  throw error;
}

/** Some kilobytes may claim a billion pixels; the claim is read without unpacking any. */
function refuseBombs({ images }: PdfPage): void {
  const isBomb = images.some(({ pixelWidth, pixelHeight }) => pixelWidth * pixelHeight > mostPixels);
  if (isBomb) throw new RefusedFile('image.too-large');
}

async function prepared(page: PdfPage, number: number): Promise<PreparedPage> {
  refuseBombs(page);
  const size = pixelSize(page);
  const picture = page.render(size.width, size.height);
  const { width, height } = picture;
  const textLayer = page.words.map(({ text, corners, invisible }) => ({ text, polygon: [...corners], invisible }));
  return {
    page: number,
    ...(await keepPicture(picture)),
    width,
    height,
    dpi: (width / page.width) * 72,
    ...(textLayer.length > 0 ? { textLayer } : {}),
  };
}

/** Pictures that carry writing, not logos and stamps. */
function scansOn(page: PdfPage): PlacedImage[] {
  return page.images.filter((image) => image.width * image.height > 0.05 * page.width * page.height);
}

/** A page that is one scan gets exactly the scan's pixels; drawn text gets the most there is. */
export function pixelSize(page: Pick<PdfPage, 'width' | 'height' | 'images'>): { width: number; height: number } {
  const [scan, ...more] = scansOn(page as PdfPage);
  const dpis = [scan, ...more].flatMap((image) => (image ? [(image.pixelWidth / image.width) * 72] : []));
  const covering = scan && more.length === 0 && scan.width * scan.height > 0.9 * page.width * page.height;
  const dpi = covering ? Math.min(mostDpi, dpis[0] ?? mostDpi) : mostDpi;
  const scale = Math.min(dpi / 72, longestSide / Math.max(page.width, page.height));
  return { width: Math.max(1, Math.round(page.width * scale)), height: Math.max(1, Math.round(page.height * scale)) };
}
