// The full text of a drawn page as a person would copy it: line by line, columns and cells apart, without what a pen,
// a seal or a signature put there.
import type { DrawnPage, WordItem } from './drawing.ts';

/** Words farther apart than this many times their size stand in another column or cell. */
const columnGap = 1.6;

const isPrinted = (item: DrawnPage['items'][number]): item is WordItem => item.kind === 'word' && !item.hand;

/** On one baseline, from left to right. Fragments that touch are one word. */
function segmentsOf(words: readonly WordItem[]): string[] {
  const segments: string[] = [];
  let end = -Infinity;
  for (const { x, width, size, text } of [...words].sort((one, other) => one.x - other.x)) {
    const last = segments.length - 1;
    const gap = x - end;
    if (gap > columnGap * size) segments.push(text);
    else segments[last] = `${segments[last] ?? ''}${gap > 0.08 * size ? ' ' : ''}${text}`;
    end = x + width;
  }
  return segments;
}

export function printedText({ items }: DrawnPage): string[] {
  const rows = Map.groupBy(items.filter(isPrinted), ({ baseline }) => Math.round(baseline));
  return [...rows].sort(([one], [other]) => one - other).flatMap(([, words]) => segmentsOf(words));
}
