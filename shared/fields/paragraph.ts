// Where a paragraph ends: a line broken although its next word would still have fitted was broken on purpose, so what
// follows belongs to something else.
import type { PageReading } from '../document/page.ts';
import type { WordPart } from './stream.ts';

const edges = new WeakMap<PageReading, number>();

/** How far right the text of a page goes; a stray word in the margin does not count. */
function rightEdge(page: PageReading): number {
  const known = edges.get(page);
  if (known !== undefined) return known;
  const rights = page.lines.filter(({ words }) => words.length > 4).map(({ box }) => box.right);
  const edge = rights.sort((a, b) => b - a)[Math.floor(rights.length / 10)] ?? 1;
  edges.set(page, edge);
  return edge;
}

/** A blank and the play of a ragged or skewed edge. */
const play = 0.035;

function brokenOnPurpose({ placed: before }: WordPart, { placed: next }: WordPart): boolean {
  if (before.line === next.line) return false;
  const samePage = before.page === next.page;
  if (samePage && next.word.box.top < before.word.box.bottom - (before.word.box.bottom - before.word.box.top) * 0.5)
    return false;
  const width = next.word.box.right - next.word.box.left;
  return before.line.box.right + width + play < rightEdge(before.page);
}

/** The words up to the end of the paragraph they begin in. */
export function inParagraph(parts: readonly WordPart[]): readonly WordPart[] {
  const end = parts.findIndex((part, index) => {
    const before = parts[index - 1];
    return before !== undefined && brokenOnPurpose(before, part);
  });
  return end < 0 ? parts : parts.slice(0, end);
}
