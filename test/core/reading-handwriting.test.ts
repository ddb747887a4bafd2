// Reading what a pen wrote: the network on a font that it did not learn from, and how its words take their place among
// those of the readers of print. Names and places are invented.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInkReader } from '../../functions/adapters/ink-reader.ts';
import { foldJoined } from '../../shared/reading/fold.ts';
import { withHandwriting } from '../../shared/reading/handwriting/in-line.ts';
import { inkIn } from '../../shared/reading/networks/ink.ts';
import { characters, classes } from '../../shared/reading/networks/letters.ts';
import { wordsOf } from '../../shared/reading/networks/words.ts';
import type { InkWord } from '../../shared/reading/networks/words.ts';
import { mergeLine } from '../../shared/reading/merge.ts';
import type { ReadWord } from '../../shared/reading/merge.ts';
import { blankRaster } from '../../shared/reading/raster.ts';
import type { Raster } from '../../shared/reading/raster.ts';

const require = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
  require.resolve('@expo-google-fonts/patrick-hand/400Regular/PatrickHand_400Regular.ttf'),
  'Hand Test',
);

/** Words laid out from the left, ten pixels to a character, ten between words. */
function laid(text: string): ReadWord[] {
  let left = 0;
  return text.split(' ').map((word) => {
    const box = { left, top: 0, right: left + word.length * 10, bottom: 20 };
    left = box.right + 10;
    return { text: word, box, confidence: 0.9 };
  });
}

const saying = (text: string) => () => Promise.resolve(laid(text) as InkWord[]);

function drawn(text: string): Raster {
  const canvas = createCanvas(1000, 90);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 1000, 90);
  context.fillStyle = '#222';
  context.font = '46px Hand Test';
  context.fillText(text, 12, 60);
  const { data } = context.getImageData(0, 0, 1000, 90);
  return { width: 1000, height: 90, data: Uint8Array.from({ length: 90_000 }, (_, index) => data[index * 4] ?? 0) };
}

describe('ink', () => {
  test('is 40 rows of 0 for paper and 1 for ink, as wide as the cut-out', () => {
    const page = blankRaster(300, 100);
    for (let y = 0; y < 100; y++) page.data.fill(0, y * 300 + 150, (y + 1) * 300);

    const { columns, data } = inkIn(page, { left: 0, top: 0, right: 300, bottom: 100 }, 40);

    expect(columns).toBe(120);
    expect(data).toHaveLength(40 * 120);
    expect([data[0], data[59 - 3], data[60 + 3], data[40 * 120 - 1]].map((ink) => Math.round(ink ?? NaN))).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

describe('what the network says', () => {
  test('is the likeliest character of each step; repetitions are one, blanks end words', () => {
    const path = ['', 'N', 'N', 'g', '', 'g', ' ', 'ữ', 'ữ'];
    const data = new Float32Array(classes * path.length);
    path.forEach(
      (character, step) => (data[(characters.indexOf(character) + 1) * path.length + step] = 0.5 + step / 100),
    );

    const words = wordsOf({ steps: path.length, data }, { left: 100, top: 0, right: 190, bottom: 20 });

    expect(words.map(({ text }) => text)).toEqual(['Ngg', 'ữ']);
    expect(words[0]).toMatchObject({ box: { left: 110, right: 160, top: 0, bottom: 20 }, confidence: 0.52 });
    expect(words[1]?.box).toMatchObject({ left: 170, right: 190 });
  });
});

describe('a line', () => {
  const letters = laid('dong chi D6 Thi Minh Van');
  const print = laid('đồng chí Đã T! JVùuh Vúu');

  test('has the words of a pen from the reader of handwriting, and what the reader of print made of them', async () => {
    const words = await withHandwriting(mergeLine(letters, print, 20), saying('Đỗ Thị Minh Vân'));

    expect(words.map(({ text }) => text).join(' ')).toContain('đồng chí');
    const hand = words.filter((word) => word.print !== undefined);
    expect(hand.length).toBeGreaterThan(0);
    expect(hand.map(({ readings }) => readings.b).join(' ')).toContain('Thị');
  });

  test('keeps the signs that the first reader saw; amid a sentence a stop is a comma', async () => {
    const merged = mergeLine(laid('xa Gia My. huyen Vo Luong,'), laid('z£ G¿a /Íÿ lugệx 1ê Vướug'), 20);

    const words = await withHandwriting(merged, saying('xã Gia Mỹ huyện Võ Lương'));

    expect(words.map(({ text }) => text).join(' ')).toBe('xã Gia Mỹ, huyện Võ Lương,');
    expect(words.map(({ agreement }) => agreement)).toEqual(['folded', 'same', 'folded', 'folded', 'folded', 'folded']);
  });

  test('stays as it was where the reader of handwriting is farther from the letters than that of print', async () => {
    const merged = mergeLine(laid('quyet dinh'), laid('quyêt đinn'), 20);

    expect(await withHandwriting(merged, saying('Quần đảo'))).toEqual(merged);
    expect(await withHandwriting(merged, () => Promise.resolve([]))).toEqual(merged);
  });

  test('is left alone where the readers agree', async () => {
    const merged = mergeLine(laid('dong chi'), laid('đồng chí'), 20);
    const never = () => Promise.reject(new Error('asked'));

    expect(await withHandwriting(merged, never)).toEqual(merged);
  });

  test('never loses a letter of the first reader, whatever is said', async () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (a, b, hand) => {
        const merged = mergeLine(laid(a), laid(b), 20);
        const words = await withHandwriting(merged, saying(hand));
        const kept = words.map(({ readings }) => readings.a ?? '').join('');
        expect([...foldJoined(kept)].sort()).toEqual([...foldJoined(a)].sort());
      }),
    );
  });
});

describe('the network', () => {
  test('reads a font that it never saw, marks included', async () => {
    const reader = await createInkReader('handwriting', {
      runtime: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
      model: fileURLToPath(new URL('../../functions/read-page/handwriting.onnx', import.meta.url)),
    });
    const read = async (text: string) => {
      const words = await reader.read(drawn(text), { left: 0, top: 12, right: 1000, bottom: 84 });
      return words.map((word) => word.text).join(' ');
    };

    expect(await read('Nguyễn Thị Hồng Nhung')).toBe('Nguyễn Thị Hồng Nhung');
    expect(await read('Trần Đức Thịnh')).toBe('Trần Đức Thịnh');
    expect(await read('tổ 12 phường Gia Mỹ')).toBe('tổ 12 phường Gia Mỹ');
    expect(await read('')).toBe('');
  });
});
