// The reader of diacritics: it says what stands on the paper, also where no such word is known, and what it says counts
// for or against the reading of the others. Names are invented.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { createInkReader } from '../../functions/adapters/ink-reader.ts';
import type { InkReader } from '../../functions/adapters/ink-reader.ts';
import { readDiacritics } from '../../functions/read-page/diacritics.ts';
import { fieldClasses } from '../../shared/calibration/evidence-class.ts';
import type { Word } from '../../shared/document/page.ts';
import { readParts } from '../../shared/fields/located.ts';
import { settleSpelling } from '../../shared/fields/spelling.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import type { Raster } from '../../shared/reading/raster.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

const require = createRequire(import.meta.url);
const faces = {
  'Serif Test': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'Sans Test': '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
};
for (const [name, file] of Object.entries(faces)) GlobalFonts.registerFromPath(require.resolve(file), name);

function drawn(text: string, face: string, size: number): Raster {
  const [width, height] = [1000, 90];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#222';
  context.font = `${size}px ${face}`;
  context.fillText(text, 12, 60);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0) };
}

/** The box of what is dark. */
function inkOf({ width, data }: Raster) {
  const dark = [...data.keys()].filter((at) => (data[at] ?? 255) < 160);
  const [xs, ys] = [dark.map((at) => at % width), dark.map((at) => Math.floor(at / width))];
  const bounds = (values: number[]) => [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [bounds(xs), bounds(ys)];
  return { left, top, right: right + 1, bottom: bottom + 1 };
}

let reader: InkReader;
beforeAll(async () => {
  reader = await createInkReader('diacritics', {
    runtime: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
    model: fileURLToPath(new URL('../../functions/read-page/diacritics.onnx', import.meta.url)),
  });
});

async function told(text: string, face = 'Serif Test', size = 46): Promise<string | undefined> {
  const raster = drawn(text, face, size);
  const box = inkOf(raster);
  const word = { text, box, readings: { a: text, b: text }, confidence: { b: 0.9 }, agreement: 'folded' as const };
  const [line] = await readDiacritics({ raster } as UprightPage, [{ box, words: [word] }], reader);
  return line?.words[0]?.diacritics?.text;
}

describe('the reader of diacritics', () => {
  test.each([
    'Ẩn',
    'Ấn',
    'Hiếu',
    'Hiểu',
    'Hiển',
    'Luân',
    'LUẬN',
    'Vĩnh',
    'Vinh',
    'Thuỷ',
    'Đằng',
    'Đặng',
    'ĐẨU',
    'Kpửng',
  ])('sees "%s" in faces that it did not learn from, and at the size of a page of 150 dpi', async (word) => {
    expect(await told(word)).toBe(word);
    expect(await told(word, 'Sans Test', 40)).toBe(word);
    expect(await told(word, 'Serif Test', 27)).toBe(word);
  });

  test('is not asked about numbers, nor about small letters that are sure or beside no name', async () => {
    const raster = drawn('Ẩn', 'Serif Test', 46);
    const box = inkOf(raster);
    const about = { box, readings: { a: 'x', b: 'x' }, agreement: 'folded' as const };
    const words = [
      { ...about, text: '2024', confidence: { b: 0.5 } },
      { ...about, text: 'ẩn', confidence: { b: 0.97 } },
      { ...about, text: 'ẩn', confidence: { b: 0.8 } },
      { ...about, text: '2025', confidence: { b: 0.9 } },
      { ...about, text: 'ẩn', confidence: { b: 0.8 } },
      { ...about, text: 'Lâm', confidence: { b: 0.97 } },
    ];
    const [line] = await readDiacritics({ raster } as UprightPage, [{ box, words }], reader);
    expect(line?.words.map(({ diacritics }) => diacritics?.text)).toEqual([
      ...[undefined, undefined, undefined, undefined, 'Ẩn', 'Ẩn'],
    ]);
  });
});

/** A name as both readers of print have it, the last word (or another) seen as `seen` by the reader of diacritics. */
function nameSeen(name: string, seen: string, { confidence = 0.99, at = -1 } = {}) {
  const line = lineAt(name, 0.5, 0.1);
  const words = line.words.map((word: Word, index: number) =>
    index === (at + line.words.length) % line.words.length ? { ...word, diacritics: { text: seen, confidence } } : word,
  );
  const parts = placedWords(emptyPage(1, [{ ...line, words }])).map((placed) => ({
    placed,
    from: 0,
    to: placed.characters.length,
  }));
  const field = settleSpelling(readParts('name', parts), new Map());
  return { value: field.value, why: field.why, marks: fieldClasses(field)?.names[1] };
}

describe('a name', () => {
  test('is known better where the third reader sees its marks, and doubted where it sees others', () => {
    expect(nameSeen('Nguyễn Văn Ấn', 'Ấn').marks).toBe('name:both/seen');
    expect(nameSeen('Nguyễn Văn Ấn', 'Ẩn').marks).toBe('name:both/otherwise');
    expect(nameSeen('Nguyễn Văn Ấn', 'Am').marks).toBe('name:both/faint');
    expect(nameSeen('Nguyễn Văn Ấn', 'Ấn', { confidence: 0.2 }).marks).toBe('name:both/faint');
  });

  test('that no list has is no doubt where all three see it', () => {
    const seen = nameSeen('Nguyễn Văn Khoắng', 'Khoắng');
    expect(seen.why).not.toContain('mark-doubt');
    expect(seen.marks).toBe('name:both/unlisted');
    expect(nameSeen('Nguyễn Văn Khoắng', 'Khoáng').why).toContain('mark-doubt');
    expect(nameSeen('Nguyễn Văn Khoắng', '').why).toContain('mark-doubt');
  });

  test('whose surname has letters that no listed one has is as good as one that ends so', () => {
    const named = (seen: string) => nameSeen('Vèn Văn Thắng', seen, { at: 0 });
    expect(named('Vèn').marks).toBe('name:both/unlisted');
    expect(named('Vẻn').why).toContain('mark-doubt');
    expect(named('').why).toContain('mark-doubt');
    // What a seal left of a longer name begins with a name as well.
    expect(nameSeen('Minh Văn Thắng', 'Minh', { at: 0 }).why).toContain('mark-doubt');
  });

  test('whose surname no list has becomes that of another family only where the third reader sees that one', () => {
    const named = (seen: string) => nameSeen('Sằm Văn Thắng', seen, { at: 0 });
    expect(named('Sằm').value).toBe('Sằm Văn Thắng');
    expect(named('Sằm').why).toContain('mark-doubt');
    expect(named('Sầm').value).toBe('Sầm Văn Thắng');
    expect(named('Sầm').why).not.toContain('mark-doubt');
    expect(named('').why).toContain('mark-doubt');
  });
});
