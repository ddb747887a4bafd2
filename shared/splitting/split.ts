// Where one paper ends and the next begins in a file: a page that begins a form or shows the header of an official paper
// starts a document, others continue the one before them. A page that fits nothing is never forced into a form.
import type { PageReading } from '../document/page.ts';
import type { DocumentType } from '../document-types/document-type.ts';
import { squeeze } from '../fields/fold.ts';
import { findAll } from '../fields/match.ts';
import { pageRows } from '../fields/rows.ts';
import { signatureBlockOf } from '../fields/signature-block.ts';
import { titleOf } from './titles.ts';

export interface PageRange {
  /** A type of the registry, or nothing: `other`. */
  readonly type?: DocumentType;
  /** Chance-like 0..1 that type and first page are right. */
  readonly score: number;
  readonly pages: readonly PageReading[];
}

/** Under this, a page begins no form. */
const certainEnough = 0.6;
/** Two forms this near each other are told apart by a person. */
const clearLead = 0.08;

interface Start {
  readonly type?: DocumentType;
  readonly score: number;
}

function bestType(page: PageReading, types: readonly DocumentType[]): Start | undefined {
  const scores = types.map((type) => ({ type, score: type.recognise(page) })).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score < certainEnough) return undefined;
  const lead = best.score - (second?.score ?? 0);
  return { type: best.type, score: lead < clearLead ? best.score * 0.5 : best.score };
}

const mottos = ['dangcongsanvietnam', 'conghoaxahoichunghiavietnam', 'doclaptudohanhphuc', 'doantncshochiminh'];

/** The Party's or the state's name on a line of its own in the upper part; in running text it ends a sentence. */
function isMotto(letters: string): boolean {
  return mottos.some((motto) => Math.abs(letters.length - motto.length) <= 3 && findAll(letters, motto).length > 0);
}

function hasMotto(page: PageReading): boolean {
  return page.lines
    .filter(({ box }) => box.top < 0.3)
    .map(({ words }) => words.map(({ text }) => text).join(' '))
    .some((text) => isMotto(squeeze(text)) && !/^\p{Ll}|[.,;]\s*$/u.test(text));
}

function startOf(page: PageReading, types: readonly DocumentType[]): Start | undefined {
  const best = bestType(page, types);
  if (best) return best;
  const title = titleOf(page);
  // A continuation page may cite "QUYẾT ĐỊNH" in capitals; only with the header does it begin another paper.
  return hasMotto(page) ? { score: title ? 0.9 : 0.6 } : undefined;
}

/** Pages of the booklet 2-KNĐ follow its cover without a header each. */
const booklets: ReadonlySet<string> = new Set(['personal-history']);

/** "LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG" again over the first page inside: only a cover bears the Party's name. */
function isInside(range: PageRange | undefined, { type }: Start, page: PageReading): boolean {
  const isSame = type !== undefined && booklets.has(type.id) && range?.type === type;
  return isSame && !hasMotto(page) && signatureBlockOf(range.pages).page === undefined;
}

/** One sheet each: what follows is another paper even where the signature was not found. */
const singleSheets: ReadonlySet<string> = new Set(['awareness-certificate', 'new-member-certificate']);

/** After its signature a paper of one or two pages is over, whatever follows. */
function isOver(range: PageRange, page: PageReading): boolean {
  if (range.type && booklets.has(range.type.id)) return false;
  if (range.type && singleSheets.has(range.type.id)) return true;
  const signed = signatureBlockOf(range.pages).page;
  return signed !== undefined && signed !== page && !continues(range.pages, page);
}

/** A page number one above the number of pages so far says that the paper goes on. */
function continues(pages: readonly PageReading[], page: PageReading): boolean {
  const rows = pageRows(page);
  return [rows[0], rows.at(-1)].some((row) => row?.letters === String(pages.length + 1));
}

export function splitPages(pages: readonly PageReading[], types: readonly DocumentType[]): readonly PageRange[] {
  const ranges: PageRange[] = [];
  for (const page of pages.filter(({ blank }) => !blank)) {
    const start = startOf(page, types);
    const last = ranges.at(-1);
    if (start && !isInside(last, start, page)) ranges.push({ ...start, pages: [page] });
    else if (last && !isOver(last, page)) ranges[ranges.length - 1] = { ...last, pages: [...last.pages, page] };
    else ranges.push({ score: 0.3, pages: [page] });
  }
  return ranges;
}
