// Pictures in and out of the formats scanners and phones write, on sharp (libvips).
import sharp from 'sharp';
import { withoutIdleColour } from '../../shared/reading/raster.ts';
import type { Picture, Raster } from '../../shared/reading/raster.ts';

// One picture at a time to a thread: the pages of a file are what runs side by side.
sharp.concurrency(1);
sharp.cache(false);

export interface Decoded extends Picture {
  /** Only where the file states it. */
  readonly dpi?: number;
}

/** 100 million pixels: A3 at 600 dpi is 70. Checked against the header before anything is decoded. */
export const mostPixels = 100_000_000;

/**
 * A3 at 300 dpi, A4 at 427: more pixels than that say no more, and cost memory. A page of it in colour takes 53 MB, and
 * about five times that while it is read.
 */
export const longestSide = 5000;

export async function decodePicture(bytes: Uint8Array, page = 0): Promise<Decoded> {
  const input = sharp(bytes, { page, limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
  const { density, channels = 3, space, autoOrient } = await input.metadata();
  const gray = channels <= 2 || space === 'b-w';
  const { data, info } = await input
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace(gray ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const picture = withoutIdleColour({ width, height, channels: info.channels === 1 ? 1 : 3, data });
  return { ...picture, ...(density === undefined ? {} : { dpi: (density * width) / autoOrient.width }) };
}

function input(picture: Raster & { channels?: 1 | 3 }) {
  const { width, height, data, channels = 1 } = picture;
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: mostPixels });
}

/** Lossless, for what a reader gets: ringing of JPEG around thin strokes costs digits. */
export function encodePng(raster: Raster): Promise<Buffer> {
  return input(raster).toColourspace('b-w').png({ compressionLevel: 2, adaptiveFiltering: false }).toBuffer();
}

/** For what people look at and what is kept. */
export function encodeJpeg(picture: Picture, quality = 90): Promise<Buffer> {
  const image = input(picture);
  return (picture.channels === 1 ? image.toColourspace('b-w') : image).jpeg({ quality }).toBuffer();
}

/** From the header alone: pixels of one page, as stored, and how many pages there are. */
export async function pictureSize(bytes: Uint8Array, page = 0) {
  const { width, height, pages = 1 } = await sharp(bytes, { page, limitInputPixels: false }).metadata();
  return { width, height, pages };
}
