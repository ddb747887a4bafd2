// The part of a scan's page where a field stands, as a small picture to be put into a page of HTML.
import { readFileSync } from 'node:fs';
import { decodePicture, encodeJpeg } from '../functions/adapters/images.ts';
import { preparePages } from '../functions/prepare/prepare.ts';
import type { Picture } from '../shared/reading/raster.ts';
import { RefusedFile } from '../shared/refusal.ts';
import type { FieldError } from './errors.ts';

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Around all places on the page, with so much beside them that the label is seen. */
function frameOf(places: FieldError['places'], { width, height }: Picture): Frame {
  const points = places.flatMap(({ polygon }) => polygon);
  const [xs, ys] = [points.map(([x]) => x * width), points.map(([, y]) => y * height)];
  const around = { across: width * 0.12, down: height * 0.012 };
  const left = Math.max(0, Math.floor(Math.min(...xs) - around.across));
  const top = Math.max(0, Math.floor(Math.min(...ys) - around.down));
  const right = Math.min(width, Math.ceil(Math.max(...xs) + around.across));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + around.down));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

function cut(picture: Picture, { left, top, width, height }: Frame): Picture {
  const { channels } = picture;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * picture.width + left) * channels;
    data.set(picture.data.subarray(from, from + width * channels), y * width * channels);
  }
  return { width, height, channels, data };
}

async function pictureOf(picture: Picture, places: FieldError['places']): Promise<string> {
  const jpeg = await encodeJpeg(cut(picture, frameOf(places, picture)), 70);
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
}

/** 0: nobody knows where. */
const pageOf = ({ places }: FieldError) => places[0]?.page ?? 0;

/** Error -> picture, for all errors of one file; each page is made once and only those that are needed are decoded. */
export async function cutOuts(path: string, errors: readonly FieldError[]): Promise<Map<FieldError, string>> {
  const pictures = new Map<FieldError, string>();
  const byPage = Map.groupBy(
    errors.filter((error) => pageOf(error) > 0),
    pageOf,
  );
  if (byPage.size === 0) return pictures;
  const last = Math.max(...byPage.keys());
  try {
    for await (const { page, image } of preparePages(readFileSync(path))) {
      const own = byPage.get(page) ?? [];
      const picture = own.length > 0 ? await decodePicture(image) : undefined;
      for (const error of own) {
        const places = error.places.filter((place) => place.page === page);
        if (picture) pictures.set(error, await pictureOf(picture, places));
      }
      if (page >= last) break;
    }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
  return pictures;
}
