// Fonts as pdf-lib wants them, from fontkit 2: the fork that pdf-lib names (@pdf-lib/fontkit, of 2020) loses letters of
// Tinos when it cuts the font down to those that are used. The two differ in how a cut font is handed over.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { Fontkit } from 'pdf-lib/cjs/types/fontkit';

type Listener = (part?: Uint8Array) => void;

/** A stream of one part. */
function streamOf(bytes: () => Uint8Array) {
  const stream = {
    on(event: string, listener: Listener) {
      if (event === 'data') queueMicrotask(() => listener(bytes()));
      if (event === 'end') queueMicrotask(() => queueMicrotask(() => listener()));
      return stream;
    },
  };
  return stream;
}

/** One font, not a collection of them. */
export function openFont(bytes: Uint8Array): Font {
  const font = fontkit.create(Buffer.from(bytes));
  if (font.type === 'TTC' || font.type === 'DFont') throw new TypeError('a collection of fonts is no font');
  return font as Font;
}

export const fontProgram = {
  create(bytes: Uint8Array) {
    const font = openFont(bytes);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      return Object.assign(subset, { encodeStream: () => streamOf(() => subset.encode()) });
    };
    return font;
  },
} as unknown as Fontkit;
