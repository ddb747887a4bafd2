// A line of text cut into words at columns without ink: the recogniser itself returns Vietnamese lines without blanks.
import type { GrayImage, PixelBox } from './gray-image.ts';

/** Blank columns at least this share of the line's height part two words. */
const gapShare = 0.14;
/** The edges of a line box show feet and marks of the neighbouring lines. */
const edgeShare = 0.1;

/** The level that best parts ink from paper (Otsu 1979). */
function inkLevel(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const level of data) counts[level] = (counts[level] ?? 0) + 1;
  const total = counts.reduce((sum, count, level) => sum + count * level, 0);
  let [best, level, below, belowSum] = [0, 127, 0, 0];
  for (let t = 0; t < 255; t++) {
    below += counts[t] ?? 0;
    belowSum += (counts[t] ?? 0) * t;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (belowSum / below - (total - belowSum) / above) ** 2;
    if (between > best) [best, level] = [between, t];
  }
  return level;
}

function inkColumns(line: GrayImage): Uint8Array {
  const level = inkLevel(line.data);
  const columns = new Uint8Array(line.width);
  const edge = Math.floor(line.height * edgeShare);
  for (let y = edge; y < line.height - edge; y++)
    for (let x = 0; x < line.width; x++) if ((line.data[y * line.width + x] ?? 255) <= level) columns[x] = 1;
  return columns;
}

/** Within the line; full line height. */
export function cutIntoWords(line: GrayImage): PixelBox[] {
  const columns = inkColumns(line);
  const gap = Math.max(2, line.height * gapShare);
  const words: PixelBox[] = [];
  let [start, last] = [-1, -1];
  const end = () => {
    if (start >= 0) words.push({ left: start, top: 0, right: last + 1, bottom: line.height });
  };
  for (let x = 0; x < line.width; x++) {
    if (!columns[x]) continue;
    if (start < 0 || x - last > gap) {
      end();
      start = x;
    }
    last = x;
  }
  end();
  return words;
}
