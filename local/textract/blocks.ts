// The engine's page as Textract writes it: PAGE, LINE and WORD blocks with relationships and geometry in 0..1.
import { randomUUID } from 'node:crypto';
import type { EngineLine, EnginePage, EngineWord } from './engine.ts';
import type { PixelBox } from './gray-image.ts';

interface Block {
  readonly BlockType: 'PAGE' | 'LINE' | 'WORD';
  readonly Id: string;
  readonly Confidence?: number;
  readonly Text?: string;
  readonly TextType?: 'PRINTED';
  readonly Geometry: object;
  readonly Relationships?: readonly { readonly Type: 'CHILD'; readonly Ids: readonly string[] }[];
}

type Size = Pick<EnginePage, 'width' | 'height'>;

function geometry({ left, top, right, bottom }: PixelBox, { width, height }: Size) {
  const [l, t, r, b] = [left / width, top / height, right / width, bottom / height];
  return {
    BoundingBox: { Width: r - l, Height: b - t, Left: l, Top: t },
    Polygon: [
      { X: l, Y: t },
      { X: r, Y: t },
      { X: r, Y: b },
      { X: l, Y: b },
    ],
  };
}

function children(blocks: readonly Block[]) {
  return blocks.length === 0 ? {} : { Relationships: [{ Type: 'CHILD' as const, Ids: blocks.map(({ Id }) => Id) }] };
}

function wordBlock(word: EngineWord, page: Size): Block {
  const Confidence = word.confidence * 100;
  const Geometry = geometry(word.box, page);
  return { BlockType: 'WORD', Id: randomUUID(), Confidence, Text: word.text, TextType: 'PRINTED', Geometry };
}

function lineBlocks(line: EngineLine, page: Size): Block[] {
  const words = line.words.map((word) => wordBlock(word, page));
  const mean = line.words.reduce((sum, { confidence }) => sum + confidence, 0) / line.words.length;
  const lineBlock: Block = {
    BlockType: 'LINE',
    Id: randomUUID(),
    Confidence: mean * 100,
    Text: line.words.map(({ text }) => text).join(' '),
    Geometry: geometry(line.box, page),
    ...children(words),
  };
  return [lineBlock, ...words];
}

/** Not Textract's own "1.0": whoever calibrates must be able to tell the two apart. */
export const model = 'pp-ocr-en-det3-rec4';

/** Body of the answer to DetectDocumentText. */
export function toAnswer(page: EnginePage) {
  const inside = page.lines.flatMap((line) => lineBlocks(line, page));
  const whole = geometry({ left: 0, top: 0, right: page.width, bottom: page.height }, page);
  const lines = inside.filter(({ BlockType }) => BlockType === 'LINE');
  const pageBlock: Block = { BlockType: 'PAGE', Id: randomUUID(), Geometry: whole, ...children(lines) };
  return { DetectDocumentTextModelVersion: model, DocumentMetadata: { Pages: 1 }, Blocks: [pageBlock, ...inside] };
}
