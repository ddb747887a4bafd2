// Pages of a JPEG, PNG or TIFF; size limits are checked against the header, before any pixel is decoded.
import { RefusedFile } from '../../shared/refusal.ts';
import { decodePicture, mostPixels, pictureSize } from '../adapters/images.ts';
import { keepPicture } from './keep-picture.ts';
import type { PreparedPage } from './prepared-page.ts';

/** No line of a form fits into fewer pixels than this. */
const fewestPixels = 100;

function refuseSize({ width, height }: { width: number; height: number }): void {
  if (width < fewestPixels || height < fewestPixels) throw new RefusedFile('image.too-small');
  if (width * height > mostPixels) throw new RefusedFile('image.too-large');
}

function damaged(error: unknown): never {
  throw new RefusedFile('image.damaged', { cause: error });
}

export async function* pagesOfPicture(bytes: Uint8Array, options: { mostPages: number }): AsyncGenerator<PreparedPage> {
  const { pages } = await pictureSize(bytes).catch(damaged);
  if (pages > options.mostPages) throw new RefusedFile('file.too-many-pages');
  for (let page = 0; page < pages; page++) {
    refuseSize(await pictureSize(bytes, page).catch(damaged));
    const picture = await decodePicture(bytes, page).catch(damaged);
    const { width, height, dpi } = picture;
    yield { page: page + 1, ...(await keepPicture(picture)), width, height, ...(dpi === undefined ? {} : { dpi }) };
  }
}
