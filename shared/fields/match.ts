// Finding a label in folded letters although some were misread: approximate substring search (P. Sellers, 1980), with
// letters that readers mix up at half price.

export interface Match {
  /** Half-open, in the letters searched. */
  readonly start: number;
  readonly end: number;
  /** In half edits. */
  readonly cost: number;
}

const alike = ['o0', 'il1jt', 'b68', 's5', 'uvy', 'gq9', 'z2', 'ce', 'nm', 'hn', 'ao', 'dt', 'rt', 'fi'];

const looksLike: ReadonlyMap<string, string> = new Map(
  [...new Set(alike.join(''))].map((letter) => [letter, alike.filter((group) => group.includes(letter)).join('')]),
);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return looksLike.get(a)?.includes(b) ? 1 : 2;
}

/** Half edits that a label of this length may differ by: `7` -> 2, `20` -> 7; short ones must be exact. */
export function toleranceFor(length: number): number {
  return length < 5 ? 0 : Math.floor(length * 0.36);
}

/** Costs and beginnings of the best alignments of each beginning of the pattern that end at one letter. */
interface Column {
  readonly costs: Int32Array;
  readonly starts: Int32Array;
}

const columnOf = (length: number): Column => ({
  costs: new Int32Array(length + 1),
  starts: new Int32Array(length + 1),
});

/** One letter further; the two columns are used in turn, for long pages have many letters. */
function advance(previous: Column, next: Column, pattern: string, letter: string, position: number): void {
  next.costs[0] = 0;
  next.starts[0] = position + 1;
  for (let row = 1; row <= pattern.length; row += 1) {
    const diagonal = (previous.costs[row - 1] ?? 0) + substitution(pattern[row - 1] ?? '', letter);
    const left = (previous.costs[row] ?? 0) + 2;
    const up = (next.costs[row - 1] ?? 0) + 2;
    const best = Math.min(diagonal, left, up);
    next.costs[row] = best;
    const [from, at] = best === diagonal ? [previous, row - 1] : best === left ? [previous, row] : [next, row - 1];
    next.starts[row] = from.starts[at] ?? position;
  }
}

/** Where `pattern` (squeezed) stands in `letters`, best first where matches overlap, in reading order. */
export function findAll(letters: string, pattern: string, from = 0, to = letters.length): readonly Match[] {
  const limit = toleranceFor(pattern.length);
  if (limit === 0) return findExact(letters, pattern, from, to);
  const found: Match[] = [];
  let [column, spare] = [columnOf(pattern.length), columnOf(pattern.length)];
  column.costs.forEach((_, row) => (column.costs[row] = row * 2));
  column.starts.fill(from);
  for (let position = from; position < Math.min(to, letters.length); position += 1) {
    advance(column, spare, pattern, letters[position] ?? '', position);
    [column, spare] = [spare, column];
    const cost = column.costs[pattern.length] ?? Infinity;
    if (cost <= limit) keepBest(found, { start: column.starts[pattern.length] ?? position, end: position + 1, cost });
  }
  return found;
}

function keepBest(found: Match[], match: Match): void {
  const last = found.at(-1);
  if (!last || match.start >= last.end) found.push(match);
  else if (match.cost < last.cost) found[found.length - 1] = match;
}

function findExact(letters: string, pattern: string, from: number, to: number): readonly Match[] {
  const found: Match[] = [];
  if (pattern === '') return found;
  for (let at = letters.indexOf(pattern, from); at >= 0; at = letters.indexOf(pattern, at + pattern.length)) {
    if (at + pattern.length > to) break;
    found.push({ start: at, end: at + pattern.length, cost: 0 });
  }
  return found;
}
