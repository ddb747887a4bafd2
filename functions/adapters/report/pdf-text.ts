// Lines and paragraphs on paper: broken at spaces, justified where asked for.
import type { Face, Paper } from './pdf-paper.ts';

export interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** From line to line, as a part of the size. */
  readonly leading?: number;
  readonly firstLine?: number;
  readonly underlined?: boolean;
}

type Measure = (text: string) => number;

/** A word wider than the line is cut into pieces that are not. */
function pieces(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const cut: string[] = [''];
  for (const sign of word) {
    const last = cut.at(-1) ?? '';
    if (last !== '' && measure(last + sign) > width) cut.push(sign);
    else cut[cut.length - 1] = last + sign;
  }
  return cut;
}

/** Lines of words; the first one has less room. */
export function wrap(text: string, width: number, measure: Measure, firstLine = 0): readonly (readonly string[])[] {
  const space = measure(' ');
  const lines: string[][] = [[]];
  let used = firstLine;
  for (const word of text.split(' ').flatMap((one) => pieces(one, width - firstLine, measure))) {
    const wide = measure(word);
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && used + space + wide > width) {
      lines.push([word]);
      used = wide;
    } else {
      used += (line.length > 0 ? space : 0) + wide;
      line.push(word);
    }
  }
  return lines;
}

interface Box {
  readonly x: number;
  readonly width: number;
}

function drawLine(paper: Paper, words: readonly string[], box: Box, style: Style & { isLast: boolean }): void {
  const { face = 'regular', size = 14, align = 'left', isLast, underlined } = style;
  const text = words.join(' ');
  const wide = paper.widthOf(text, face, size);
  const y = paper.y + size * 0.9;
  if (align === 'both' && !isLast && words.length > 1) {
    const gap =
      (box.width - words.reduce((sum, word) => sum + paper.widthOf(word, face, size), 0)) / (words.length - 1);
    let x = box.x;
    for (const word of words) {
      paper.text(word, { x, y, face, size });
      x += paper.widthOf(word, face, size) + gap;
    }
    return;
  }
  const part = { left: 0, both: 0, center: 0.5, right: 1 }[align];
  const x = box.x + (box.width - wide) * part;
  paper.text(text, { x, y, face, size });
  if (!underlined) return;
  const rule = paper.page.getHeight() - y - 2;
  paper.page.drawLine({ start: { x, y: rule }, end: { x: x + wide, y: rule }, thickness: 0.6 });
}

/** Draws and moves the pen below it; a paragraph may go on over the page, unless the caller has made room for it. */
export function paragraph(paper: Paper, text: string, style: Style = {}, box: Partial<Box> = {}): void {
  const { face = 'regular', size = 14, leading = 1.3, firstLine = 0 } = style;
  const { x = paper.left, width = paper.width } = box;
  const lines = wrap(text, width, (word) => paper.widthOf(word, face, size), firstLine);
  lines.forEach((words, index) => {
    paper.room(size * leading);
    const inset = index === 0 ? firstLine : 0;
    const isLast = index === lines.length - 1;
    drawLine(paper, words, { x: x + inset, width: width - inset }, { ...style, isLast });
    paper.y += size * leading;
  });
}

/** Two columns side by side; the pen ends below the longer one. */
export function beside(paper: Paper, left: (box: Box) => void, right: (box: Box) => void): void {
  const half = paper.width / 2;
  const top = paper.y;
  left({ x: paper.left, width: half });
  const below = paper.y;
  paper.y = top;
  right({ x: paper.left + half, width: half });
  paper.y = Math.max(paper.y, below);
}
