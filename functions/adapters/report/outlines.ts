// Letters as outlines: a picture of a chart must look the same where no font is installed.
import { ink, tenth } from '../../../shared/report/charts/drawing.ts';
import type { Label } from '../../../shared/report/charts/drawing.ts';
import { openFont } from './font-program.ts';

const starts = { start: 0, middle: 0.5, end: 1 } as const;

export function outlinesOf(bytes: Uint8Array): (label: Label) => string {
  const font = openFont(bytes);
  return ({ at: [x, y], text, size, anchor }) => {
    const scale = size / font.unitsPerEm;
    const { glyphs } = font.layout(text);
    const width = glyphs.reduce((total, { advanceWidth }) => total + advanceWidth * scale, 0);
    let left = x - width * starts[anchor];
    const letters = glyphs.map(({ path, advanceWidth }) => {
      const place = `translate(${tenth(left)} ${tenth(y)}) scale(${scale} ${-scale})`;
      left += advanceWidth * scale;
      return `<path transform="${place}" d="${path.toSVG()}"/>`;
    });
    return `<g fill="${ink}">${letters.join('')}</g>`;
  };
}
