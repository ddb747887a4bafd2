// The digital text of a page, checked against its picture word by word. A layer can lie: a signed scan's holds the
// stamp's words only, scanner software lays its own faulty reading under the picture, old fonts yield other letters.
import { fold } from './fold.ts';
import type { MergedWord } from './merge.ts';
import type { PixelBox } from './raster.ts';

export interface PlacedLayerWord {
  readonly text: string;
  /** In pixels of the upright page. */
  readonly box: PixelBox;
  /** Laid under the picture instead of drawn: a third reading, not what the paper says. */
  readonly invisible: boolean;
}

/** Share of the smaller box that both cover. */
function overlap(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = ({ left, top, right, bottom }: PixelBox) => (right - left) * (bottom - top);
  return (width * height) / Math.min(area(a), area(b));
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Drawn text needs the letters of either reader; a hidden reading must say what the Vietnamese reader says. */
function isConfirmed(layer: PlacedLayerWord, { readings: { a, b } }: MergedWord): boolean {
  if (layer.invisible) return layer.text === b;
  const text = bare(layer.text);
  if (text === '') return layer.text === a || layer.text === b;
  return [a, b].some((reading) => reading !== null && bare(reading) === text);
}

function taken(word: MergedWord, layer: readonly PlacedLayerWord[]): MergedWord {
  const here = layer.filter((candidate) => overlap(candidate.box, word.box) > 0.5);
  const [only] = here;
  if (here.length !== 1 || !only || !isConfirmed(only, word)) return word;
  return { ...word, text: only.text, agreement: 'layer' };
}

/** The words of a line with the layer's spelling where the picture confirms it. */
export function withTextLayer(words: readonly MergedWord[], layer: readonly PlacedLayerWord[]): readonly MergedWord[] {
  return layer.length === 0 ? words : words.map((word) => taken(word, layer));
}

/** How a page came by its text: `both` where a layer accounts for a part of what is written only. */
export function sourceOf(
  words: readonly MergedWord[],
  layer: readonly PlacedLayerWord[],
): 'scan' | 'text-layer' | 'both' {
  if (layer.length === 0) return 'scan';
  const confirmed = words.filter(({ agreement }) => agreement === 'layer').length;
  const drawn = layer.every(({ invisible }) => !invisible);
  return drawn && confirmed >= 0.8 * words.length && words.length > 0 ? 'text-layer' : 'both';
}
