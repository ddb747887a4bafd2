// Reader A: Amazon Textract, DetectDocumentText. The client comes from the caller; whether AWS or a stand-in answers is
// a matter of its endpoint. Geometry is taken from polygons: on a tilted page bounding boxes say nothing.
import type { Block, TextractClient } from '@aws-sdk/client-textract';
import { DetectDocumentTextCommand } from '@aws-sdk/client-textract';
import { Fault } from '../../shared/fault.ts';
import type { Point } from '../../shared/document/geometry.ts';
import { calling } from './aws-fault.ts';

export interface TextractWord {
  readonly text: string;
  /** 0..1, where the service gives one. */
  readonly confidence?: number;
  /** 0..1 of the picture, from the text's own top left, clockwise. */
  readonly polygon: readonly Point[];
  readonly handwriting: boolean;
}

export interface TextractLine {
  readonly page: number;
  readonly polygon: readonly Point[];
  readonly words: readonly TextractWord[];
}

/** At the default quota of one request a second throttling is the normal case: many patient tries before giving up. */
export const patientClient = { maxAttempts: 8, retryMode: 'adaptive' };

/** DetectDocumentText takes pictures of at most this many bytes. */
export const mostPictureBytes = 10 * 1024 * 1024;

function polygonOf({ Geometry }: Block): Point[] {
  const points = (Geometry?.Polygon ?? []).map(({ X = NaN, Y = NaN }): Point => [X, Y]);
  if (points.length >= 3 && points.flat().every(Number.isFinite)) return points;
  const { Left = NaN, Top = NaN, Width = NaN, Height = NaN } = Geometry?.BoundingBox ?? {};
  const [right, bottom] = [Left + Width, Top + Height];
  const corners: Point[] = [
    [Left, Top],
    [right, Top],
    [right, bottom],
    [Left, bottom],
  ];
  return corners.flat().every(Number.isFinite) ? corners : [];
}

function wordOf(block: Block): TextractWord | undefined {
  const polygon = polygonOf(block);
  const text = block.Text?.trim() ?? '';
  if (block.BlockType !== 'WORD' || polygon.length === 0 || text === '') return undefined;
  const { Confidence } = block;
  return {
    text,
    polygon,
    handwriting: block.TextType === 'HANDWRITING',
    ...(Confidence === undefined ? {} : { confidence: Math.min(1, Math.max(0, Confidence / 100)) }),
  };
}

function childIds({ Relationships }: Block): string[] {
  return (Relationships ?? []).filter(({ Type }) => Type === 'CHILD').flatMap(({ Ids }) => Ids ?? []);
}

/** Lines with their words, in the service's order; words in no line get a line each, so that none is lost. */
export function parseBlocks(blocks: readonly Block[]): TextractLine[] {
  const words = new Map<string, { word: TextractWord; page: number }>();
  blocks.forEach((block, index) => {
    const word = wordOf(block);
    if (word) words.set(block.Id ?? `#${index}`, { word, page: block.Page ?? 1 });
  });
  const lines: TextractLine[] = [];
  for (const block of blocks) {
    if (block.BlockType !== 'LINE') continue;
    const ids = childIds(block).filter((id) => words.has(id));
    const inside = ids.flatMap((id) => words.get(id)?.word ?? []);
    ids.forEach((id) => words.delete(id));
    const polygon = polygonOf(block);
    if (inside.length > 0 && polygon.length > 0) lines.push({ page: block.Page ?? 1, polygon, words: inside });
    else inside.forEach((word) => lines.push({ page: block.Page ?? 1, polygon: word.polygon, words: [word] }));
  }
  for (const { word, page } of words.values()) lines.push({ page, polygon: word.polygon, words: [word] });
  return lines;
}

/** The page's own fault: trying again would give the same answer. */
const refusals: Readonly<Record<string, string>> = {
  BadDocumentException: 'page.unreadable-by-textract',
  UnsupportedDocumentException: 'page.unsupported-by-textract',
  DocumentTooLargeException: 'page.too-large-for-textract',
  InvalidParameterException: 'page.refused-by-textract',
};

async function refusing<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const code = error instanceof Error ? refusals[error.name] : undefined;
    if (code !== undefined) throw new Fault('invalid-input', code, {}, { cause: error });
    throw error;
  }
}

export interface DetectedText {
  /** The service's model: what is known of its reliability holds for that model. */
  readonly model: string;
  readonly lines: readonly TextractLine[];
}

/** Throttling is the normal case at the default quota: the client tries again with growing pauses before this throws. */
export async function detectText(client: TextractClient, picture: Uint8Array): Promise<DetectedText> {
  if (picture.length > mostPictureBytes) throw new Fault('invalid-input', 'page.too-large-for-textract');
  const command = new DetectDocumentTextCommand({ Document: { Bytes: picture } });
  const { Blocks, DetectDocumentTextModelVersion } = await calling(refusing(client.send(command)));
  return { model: DetectDocumentTextModelVersion ?? 'unstated', lines: parseBlocks(Blocks ?? []) };
}
