// A cell as paper shows it, and how wide its column must be.
import type { Cell, Table } from './model.ts';
import { thousands } from './sentence.ts';

/** 5392 -> "5.392", -1 -> "-1", 162/158 -> "102,5" */
export function printedCell(cell: Cell): string {
  if (cell.kind === 'count') return cell.value < 0 ? `-${thousands(-cell.value)}` : thousands(cell.value);
  return cell.kind === 'share' ? cell.printed : cell.text;
}

export const isNumber = ({ kind }: Cell) => kind === 'count' || kind === 'share';

/** Numbers to the right, words to the left, what is not known in the middle. */
export function sideOf(cell: Cell): 'left' | 'center' | 'right' {
  if (isNumber(cell)) return 'right';
  return cell.kind === 'none' ? 'center' : 'left';
}

/** A name may take several lines; a word and a number may not. */
const longestLine = 36;
/** Room for the wide letters of a long name, so that 72 units stand on one line each. */
const nameLetter = 1.12;
/** Heads are bold, some in capitals: a letter of theirs is as wide as one and a half of the rows'. */
const headLetter = 1.5;

const longestWord = (text: string) => Math.max(0, ...text.split(' ').map((word) => word.length));

function lettersOf({ columns, rows }: Table, index: number): number {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell ? [printedCell(cell)] : [];
  });
  const lines = texts.map((text) => Math.min(text.length * (text.length > 20 ? nameLetter : 1), longestLine));
  return Math.max(4, longestWord(columns[index]?.title ?? '') * headLetter, ...lines, ...texts.map(longestWord));
}

/** Parts of the whole width, in the order of the columns; they add up to 1. */
export function widthsOf(table: Table): readonly number[] {
  const letters = table.columns.map((_, index) => lettersOf(table, index) + 3);
  const all = letters.reduce((total, one) => total + one, 0);
  return letters.map((one) => one / all);
}
