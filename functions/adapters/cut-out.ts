// The piece of a page image in which a value stands, with some paper around it, on sharp (libvips).
import type { Polygon } from '../../shared/document/geometry.ts';

/** Of the page's width: enough to see the label beside a value and the line above it. */
const margin = 0.02;

/** The polygon is in the frame of the image as a viewer shows it, 0..1. */
export async function cutOut(image: Uint8Array, polygon: Polygon): Promise<Buffer> {
  // Not before it is needed: the API answers most calls without it.
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(image).autoOrient().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const around = margin * width;
  const [xs, ys] = [polygon.map(([x]) => x * width), polygon.map(([, y]) => y * height)];
  const left = Math.max(0, Math.floor(Math.min(...xs) - around));
  const top = Math.max(0, Math.floor(Math.min(...ys) - around));
  const right = Math.min(width, Math.ceil(Math.max(...xs) + around));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys) + around));
  return sharp(data)
    .extract({ left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) })
    .png()
    .toBuffer();
}
