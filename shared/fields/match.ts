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
const pairs = new Set(alike.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))));

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return pairs.has(a + b) ? 1 : 2;
}

/** Half edits that a label of this length may differ by: `7` -> 2, `20` -> 7; short ones must be exact. */
export function toleranceFor(length: number): number {
  return length < 5 ? 0 : Math.floor(length * 0.36);
}

interface Column {
  readonly costs: number[];
  readonly starts: number[];
}

function nextColumn(previous: Column, pattern: string, letter: string, position: number): Column {
  const costs = [0];
  const starts = [position + 1];
  for (let row = 1; row <= pattern.length; row += 1) {
    const diagonal = (previous.costs[row - 1] ?? 0) + substitution(pattern[row - 1] ?? '', letter);
    const left = (previous.costs[row] ?? 0) + 2;
    const up = (costs[row - 1] ?? 0) + 2;
    const best = Math.min(diagonal, left, up);
    costs.push(best);
    if (best === diagonal) starts.push(previous.starts[row - 1] ?? position);
    else starts.push(best === left ? (previous.starts[row] ?? position) : (starts[row - 1] ?? position));
  }
  return { costs, starts };
}

function firstColumn(pattern: string, from: number): Column {
  return {
    costs: Array.from({ length: pattern.length + 1 }, (_, row) => row * 2),
    starts: Array.from({ length: pattern.length + 1 }, () => from),
  };
}

/** Where `pattern` (squeezed) stands in `letters`, best first where matches overlap, in reading order. */
export function findAll(letters: string, pattern: string, from = 0, to = letters.length): readonly Match[] {
  const limit = toleranceFor(pattern.length);
  if (limit === 0) return findExact(letters, pattern, from, to);
  const found: Match[] = [];
  let column = firstColumn(pattern, from);
  for (let position = from; position < Math.min(to, letters.length); position += 1) {
    column = nextColumn(column, pattern, letters[position] ?? '', position);
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
