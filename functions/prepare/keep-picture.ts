// How a page's picture is kept: black-and-white pages as PNG, smaller and exact; all others as JPEG.
import type { Picture } from '../../shared/reading/raster.ts';
import { encodeJpeg, encodePng } from '../adapters/images.ts';

function isBilevel({ data, channels }: Picture): boolean {
  return channels === 1 && data.every((level) => level === 0 || level === 255);
}

export async function keepPicture(picture: Picture) {
  if (isBilevel(picture)) return { image: await encodePng(picture), mime: 'image/png' as const };
  return { image: await encodeJpeg(picture), mime: 'image/jpeg' as const };
}
