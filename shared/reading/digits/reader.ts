// Strokes of a pen in a grey cut-out, each brought to the form in which the network learnt digits: ink by Otsu's threshold,
// connected components, broken strokes rejoined.
import { classify, side } from './network.ts';
import type { Weights } from './network.ts';

/** Grey pixels, 0 ink .. 255 paper, row by row. */
export interface GreyImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface Piece {
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly pixels: number[];
}

/** Otsu's threshold: the grey value that parts ink from paper best. */
export function inkThreshold(image: GreyImage): number {
  const histogram = new Float64Array(256);
  for (const grey of image.data) histogram[grey]!++;
  const total = image.data.length;
  const sum = histogram.reduce((all, count, grey) => all + grey * count, 0);
  let [below, sumBelow, best, threshold] = [0, 0, -1, 127];
  histogram.forEach((count, grey) => {
    below += count;
    if (below === 0 || below === total) return;
    sumBelow += grey * count;
    const gap = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * gap * gap;
    if (between > best) [best, threshold] = [between, grey];
  });
  return threshold;
}

/** Eight-connected pieces of ink. */
function components(ink: Uint8Array, width: number, height: number): Piece[] {
  const seen = new Uint8Array(ink.length);
  const pieces: Piece[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (!ink[start] || seen[start]) continue;
    const piece: Piece = { left: width, right: -1, top: height, bottom: -1, pixels: [] };
    const stack = [start];
    seen[start] = 1;
    while (stack.length > 0) {
      const index = stack.pop()!;
      const x = index % width;
      const y = Math.floor(index / width);
      piece.pixels.push(index);
      piece.left = Math.min(piece.left, x);
      piece.right = Math.max(piece.right, x);
      piece.top = Math.min(piece.top, y);
      piece.bottom = Math.max(piece.bottom, y);
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const nextX = x + dx;
          const nextY = y + dy;
          if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
          const next = nextY * width + nextX;
          if (ink[next] && !seen[next]) {
            seen[next] = 1;
            stack.push(next);
          }
        }
    }
    pieces.push(piece);
  }
  return pieces;
}

const heightOf = (piece: Piece) => piece.bottom - piece.top + 1;
const widthOf = (piece: Piece) => piece.right - piece.left + 1;

/** A stroke that lies mostly above or below another belongs to the same digit (a broken 5, a 7 and its bar). */
function rejoin(pieces: Piece[]): Piece[] {
  const ordered = [...pieces].sort((a, b) => a.left - b.left);
  return ordered.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    const overlap = last ? Math.min(last.right, piece.right) - Math.max(last.left, piece.left) + 1 : 0;
    if (!last || overlap < 0.5 * Math.min(widthOf(last), widthOf(piece))) return [...joined, piece];
    last.left = Math.min(last.left, piece.left);
    last.right = Math.max(last.right, piece.right);
    last.top = Math.min(last.top, piece.top);
    last.bottom = Math.max(last.bottom, piece.bottom);
    last.pixels.push(...piece.pixels);
    return joined;
  }, []);
}

/** The piece scaled into 20 x 20 and centred by its mass in 28 x 28, as MNIST prepared its digits. */
function normalise(piece: Piece, image: GreyImage, threshold: number): Float32Array {
  const span = Math.max(widthOf(piece), heightOf(piece));
  const scale = 20 / span;
  const sums = new Float32Array(side * side);
  const members = new Uint8Array(image.data.length);
  for (const index of piece.pixels) members[index] = 1;
  const paper = 255;
  let [mass, massX, massY] = [0, 0, 0];
  for (const index of piece.pixels) {
    mass++;
    massX += (index % image.width) - piece.left;
    massY += Math.floor(index / image.width) - piece.top;
  }
  const [shiftX, shiftY] = [14 - (massX / mass + 0.5) * scale, 14 - (massY / mass + 0.5) * scale];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const fromX = Math.floor((x - shiftX) / scale);
      const toX = Math.max(Math.ceil((x + 1 - shiftX) / scale), fromX + 1);
      const fromY = Math.floor((y - shiftY) / scale);
      const toY = Math.max(Math.ceil((y + 1 - shiftY) / scale), fromY + 1);
      let sum = 0;
      let count = 0;
      for (let row = fromY; row < toY; row++)
        for (let column = fromX; column < toX; column++) {
          count++;
          const pageX = column + piece.left;
          const pageY = row + piece.top;
          if (pageX < 0 || pageY < 0 || pageX >= image.width || pageY >= image.height) continue;
          const index = pageY * image.width + pageX;
          if (members[index]) sum += Math.min(1, (paper - image.data[index]!) / Math.max(1, paper - threshold));
        }
      sums[y * side + x] = count === 0 ? 0 : Math.min(1, sum / count);
    }
  return sums;
}

/** Strokes lower than this share of the tallest are dots, dashes and dirt. */
const leastHeight = 0.4;

export interface InkPiece {
  readonly piece: Piece;
  readonly threshold: number;
}

/** The strokes of a cut-out from left to right, what belongs to one letter joined; without dots, dashes and dirt. */
export function inkPieces(image: GreyImage): readonly InkPiece[] | undefined {
  if (image.width < 4 || image.height < 8) return undefined;
  const threshold = inkThreshold(image);
  const ink = Uint8Array.from(image.data, (grey) => (grey <= threshold ? 1 : 0));
  const pieces = components(ink, image.width, image.height).filter((piece) => piece.pixels.length >= 6);
  const tallest = Math.max(0, ...pieces.map(heightOf));
  if (tallest < image.height * 0.3) return undefined;
  const strokes = pieces.filter(
    (piece) => heightOf(piece) >= leastHeight * tallest || widthOf(piece) >= leastHeight * tallest,
  );
  return rejoin(strokes).map((piece) => ({ piece, threshold }));
}

/** Chances of 0..9 and of "no digit". */
export function classifyPiece(weights: Weights, image: GreyImage, { piece, threshold }: InkPiece): Float32Array {
  return classify(weights, normalise(piece, image, threshold));
}
