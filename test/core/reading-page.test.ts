// A page drawn with a real font and read back by both readers over the wire: text, places, marks, and odd pages.
// Every name and number on it is invented.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { TextractClient } from '@aws-sdk/client-textract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader } from '../../cli/reader.ts';
import type { InkReader } from '../../functions/adapters/ink-reader.ts';
import { createInkReader } from '../../functions/adapters/ink-reader.ts';
import { createTesseract } from '../../functions/adapters/tesseract.ts';
import type { Tesseract } from '../../functions/adapters/tesseract.ts';
import { preparePages } from '../../functions/prepare/prepare.ts';
import { readPage } from '../../functions/read-page/read.ts';
import type { PageInput } from '../../functions/read-page/read.ts';
import { listenTextract } from '../../local/textract/listen.ts';
import { PageReading } from '../../shared/document/page.ts';
import type { Word } from '../../shared/document/page.ts';
import type { Network } from '../../shared/reading/networks/ink.ts';
import { foldJoined } from '../../shared/reading/fold.ts';
import { drawPage, drawnLines, drawnSize } from './reading-drawn-page.ts';

const require = createRequire(import.meta.url);
const assets = {
  tesseract: {
    core: require.resolve('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'),
    trainedData: require.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  },
};
const network = (name: Network) =>
  createInkReader(name, {
    runtime: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
    model: fileURLToPath(new URL(`../../functions/read-page/${name}.onnx`, import.meta.url)),
  });
const textractName = 'stand-in';

let server: Awaited<ReturnType<typeof listenTextract>>;
let textract: TextractClient;
let tesseract: Tesseract;
let handwriting: InkReader;
let diacritics: InkReader;

beforeAll(async () => {
  server = await listenTextract(0, { engines: 1 });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  textract = new TextractClient({ endpoint: server.endpoint, region: 'ap-southeast-1', credentials });
  tesseract = await createTesseract(assets.tesseract);
  handwriting = await network('handwriting');
  diacritics = await network('diacritics');
});

afterAll(async () => {
  tesseract.close();
  await server.close();
});

async function read(image: Uint8Array, more: Partial<PageInput> = {}): Promise<PageReading> {
  const reading = await readPage(
    { page: 1, image, dpi: 150, ...more },
    { textract, textractName, tesseract, handwriting, diacritics },
  );
  return PageReading.parse(reading);
}

function textOf({ lines }: PageReading): string[] {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' '));
}

function wordsOf({ lines }: PageReading): Word[] {
  return lines.flatMap(({ words }) => words);
}

/** The middle of the word that was drawn at the start of the fourth line, "Tổng". */
const drawnAt = { x: 115, y: 160 + 3 * 80 - 12 };

function middleOf({ polygon }: Word): [number, number] {
  const mean = (axis: 0 | 1) => polygon.reduce((sum, point) => sum + point[axis], 0) / polygon.length;
  return [mean(0), mean(1)];
}

describe('a page', () => {
  test('is read with its marks, and says on what the readers agree', async () => {
    const reading = await read(drawPage());
    const words = wordsOf(reading);

    expect(textOf(reading).map(foldJoined)).toEqual(drawnLines.map(foldJoined));
    expect(textOf(reading)[1]).toBe('Thái Nguyên, ngày 19 tháng 02 năm 2024');
    expect(words.find(({ text }) => text === '2024')).toMatchObject({ agreement: 'same' });
    expect(words.find(({ text }) => text === 'tháng')).toMatchObject({ agreement: 'folded' });
    expect(reading).toMatchObject({ blank: false, source: 'scan', seals: [], signatures: [], unreadInk: [] });
    expect(reading.readers.a).toEqual({ name: textractName, version: 'pp-ocr-en-det3-rec4' });
  });

  test.each([
    [90, 270, [1 - drawnAt.y / drawnSize.height, drawnAt.x / drawnSize.width]],
    [180, 180, [1 - drawnAt.x / drawnSize.width, 1 - drawnAt.y / drawnSize.height]],
    [270, 90, [drawnAt.y / drawnSize.height, 1 - drawnAt.x / drawnSize.width]],
  ])(
    'scanned with a turn of %d degrees is put upright, and its places are those of the scan',
    async (turn, rotation, at) => {
      const reading = await read(drawPage({ turn }));
      const word = wordsOf(reading).find(({ text }) => text === 'Tổng');

      expect(reading.upright.rotation).toBe(rotation);
      expect(textOf(reading)[1]).toContain('19 tháng 02 năm 2024');
      const [x, y] = word ? middleOf(word) : [NaN, NaN];
      expect(Math.abs(x - (at[0] ?? NaN))).toBeLessThan(0.03);
      expect(Math.abs(y - (at[1] ?? NaN))).toBeLessThan(0.03);
    },
  );

  test('fed askew is read as well, and polygons lie askew with the text', async () => {
    const reading = await read(drawPage({ turn: 2, paper: '#e4e2dc' }));
    const [line] = reading.lines.slice(-1);
    const [[left = 0, leftY = 0] = [], [right = 0, rightY = 0] = []] = line?.polygon ?? [];

    expect(reading.upright.skewDegrees).toBeCloseTo(2, 1);
    expect(textOf(reading)[3]).toContain('17 đồng chí');
    const slope = ((rightY - leftY) * drawnSize.height) / ((right - left) * drawnSize.width);
    expect(Math.atan(slope) * (180 / Math.PI)).toBeCloseTo(2, 0);
  });

  test.each([
    ['red', '#c8203a'],
    ['gray', '#777777'],
  ])('with a %s seal and a signature: both are found, and the text stays', async (_, seal) => {
    const reading = await read(drawPage({ seal, signature: true }));

    expect(reading.seals[0]?.probability).toBeGreaterThan(0.7);
    expect(reading.seals[0]?.box.left).toBeCloseTo((560 - 104) / drawnSize.width, 1);
    expect(reading.seals[0]?.box.bottom).toBeCloseTo((820 + 104) / drawnSize.height, 1);
    expect(reading.signatures[0]?.probability).toBeGreaterThan(0.7);
    expect(textOf(reading).join('\n')).toContain('94,12%');
  });
});

describe('the text layer', () => {
  const polygon = (x: number, y: number, width: number): [number, number][] => [
    [x / drawnSize.width, (y - 28) / drawnSize.height],
    [(x + width) / drawnSize.width, (y - 28) / drawnSize.height],
    [(x + width) / drawnSize.width, (y + 8) / drawnSize.height],
    [x / drawnSize.width, (y + 8) / drawnSize.height],
  ];

  test('is believed where the picture says the same, and nowhere else', async () => {
    const textLayer = [
      { text: 'TỔNG', polygon: polygon(80, 400, 72), invisible: false },
      { text: 'Giả', polygon: polygon(80, 480, 50), invisible: false },
      { text: 'Ký-bởi', polygon: polygon(600, 1000, 100), invisible: false },
    ];
    const reading = await read(drawPage(), { textLayer });
    const layered = wordsOf(reading).filter(({ agreement }) => agreement === 'layer');

    expect(layered.map(({ text }) => text)).toEqual(['TỔNG']);
    expect(reading.source).toBe('both');
    expect(textOf(reading).join(' ')).not.toContain('Ký-bởi');
  });
});

describe('odd pages end in time, and say what they are', () => {
  test('a bare page is blank', async () => {
    const bare = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#f0efe9' } })
      .jpeg()
      .toBuffer();

    expect(await read(bare)).toMatchObject({ blank: true, lines: [], signatures: [], seals: [] });
  });

  test('a page of noise yields no words that both readers saw', async () => {
    let seed = 1;
    const noise = Buffer.alloc(900 * 1200).map(() => (seed = (seed * 48271) % 2147483647) % 256);
    const picture = await sharp(noise, { raw: { width: 900, height: 1200, channels: 1 } })
      .png()
      .toBuffer();
    const sure = wordsOf(await read(picture)).filter(({ agreement, text }) => agreement === 'same' && text.length > 2);

    expect(sure).toEqual([]);
  });

  test('a strip of a page is read like any other', async () => {
    const strip = await sharp(drawPage()).extract({ left: 60, top: 100, width: 800, height: 100 }).png().toBuffer();

    expect(textOf(await read(strip)).map(foldJoined)).toEqual([foldJoined(drawnLines[0])]);
  });
});

test('a file is read page by page, in order, through the same steps', async () => {
  const raw = await sharp(drawPage()).greyscale().raw().toBuffer();
  const two = Buffer.concat([raw, raw.map((level) => 255 - (255 - level) / 2)]);
  const { width, height } = drawnSize;
  const tiff = await sharp(two, { raw: { width, height: 2 * height, channels: 1, pageHeight: height } })
    .withMetadata({ density: 150 })
    .tiff()
    .toBuffer();
  const reader = await startReader(2);
  const pages: PageReading[] = [];
  for await (const page of reader.pages(tiff)) pages.push(page);
  await reader.close();

  expect(pages.map(({ page }) => page)).toEqual([1, 2]);
  expect(pages.map((page) => foldJoined(textOf(page)[0] ?? ''))).toEqual([
    foldJoined(drawnLines[0]),
    foldJoined(drawnLines[0]),
  ]);
  for await (const { width: first } of preparePages(tiff)) expect(first).toBe(width);
});
