// The line that says what a paper is: "NGHỊ QUYẾT", "ĐƠN XIN VÀO ĐẢNG", alone on its line, and what it is about below.
// Names of types of paper: HD 36-HD/VPTW and Decree 30/2020, and the titles of the forms.
import type { PageReading } from '../document/page.ts';
import { findAll, toleranceFor } from '../fields/match.ts';
import { linesAmong, pageRows, rowOf } from '../fields/rows.ts';
import type { Row } from '../fields/rows.ts';
import { squeeze } from '../fields/fold.ts';

const formTitles = [
  'nghị quyết',
  'quyết định',
  'báo cáo',
  'đơn xin vào đảng',
  'giấy chứng nhận',
  'giấy giới thiệu',
  'lý lịch',
  'lý lịch của người xin vào đảng',
  'tổng hợp ý kiến nhận xét',
  'bản tự kiểm điểm',
  'tự kiểm điểm',
  'bản kiểm điểm',
  'bản nhận xét',
  'nghị quyết đề nghị kết nạp đảng viên',
  'nghị quyết đề nghị công nhận đảng viên chính thức',
  'quyết định kết nạp đảng viên',
  'quyết định công nhận đảng viên chính thức',
  'quyết định chuẩn y',
];
const otherTitles = [
  'thông báo',
  'kế hoạch',
  'hướng dẫn',
  'chương trình',
  'tờ trình',
  'biên bản',
  'trích biên bản',
  'công điện',
  'chỉ thị',
  'thông tri',
  'quy định',
  'quy chế',
  'kết luận',
  'giấy mời',
  'giấy ủy quyền',
  'phiếu xin ý kiến',
  'mục lục',
  'danh sách',
  'hợp đồng',
  'thư ngỏ',
  'phiếu báo',
  'biên bản họp chi bộ',
  'mục lục tài liệu',
  'biểu tổng hợp',
  'thống kê tăng, giảm đảng viên',
  'thống kê đảng viên mới kết nạp',
  'danh sách đảng viên mới kết nạp',
  'danh sách kết nạp đảng viên',
  'danh sách kết nạp đảng',
];

export interface Title {
  /** As the lists above write it. */
  readonly kind: string;
  readonly row: Row;
  /** Rows under it that say what the paper is about. */
  readonly about: readonly Row[];
  /** Place in the page's rows. */
  readonly index: number;
}

function kindOf(row: Row): string | undefined {
  const kinds = [...formTitles, ...otherTitles]
    .map((kind) => ({ kind, letters: squeeze(kind) }))
    .filter(({ letters }) => Math.abs(row.letters.length - letters.length) <= (letters.length < 12 ? 2 : 3))
    .flatMap(({ kind, letters }) => {
      const [match] = findAll(row.letters, letters);
      return match && match.cost <= toleranceFor(letters.length) ? [{ kind, cost: match.cost }] : [];
    });
  return kinds.sort((a, b) => a.cost - b.cost)[0]?.kind;
}

/** Titles are in capitals; a body line that happens to hold the same words alone is not one. */
function isCapitals(row: Row): boolean {
  const letters = row.text.replace(/[^\p{L}]/gu, '');
  const capitals = row.text.replace(/[^\p{Lu}]/gu, '');
  return capitals.length >= letters.length * 0.7;
}

/** "ĐẾN", "Số: 98", "Ngày: 28/6": a receipt stamp's lines, which may lie under the title. */
const isStamp = ({ letters }: Row) => /^(?:den|(?:so|ngay)[0-9]{1,8})$/.test(letters);

function withoutStamp(row: Row): Row | undefined {
  const lines = linesAmong(row.words);
  const own = lines.filter((line) => !isStamp(line));
  if (own.length === lines.length) return row;
  return own.length > 0 ? rowOf(own.flatMap(({ words }) => words)) : undefined;
}

function aboutOf(rows: readonly Row[], index: number): readonly Row[] {
  const title = rows[index];
  const about: Row[] = [];
  for (const row of rows.slice(index + 1, index + 5)) {
    const own = withoutStamp(row);
    if (!title || own?.letters === '' || (own && startsBody(own))) break;
    if (own) about.push(own);
  }
  return about;
}

const bodyStarts = ['canc', 'canxu', 'kinhgui', 'xet', 'toila', 'ngay', 'chungnhan', 'thuchien', 'dieu1', 'so'];

function startsBody(row: Row): boolean {
  // "số liệu đảng viên quý I" says what a report is about.
  return !row.letters.startsWith('solieu') && bodyStarts.some((start) => row.letters.startsWith(start));
}

/** Titles stand in the middle; stamps and the columns of the header do not. */
function isCentred({ box }: Row): boolean {
  const centre = (box.left + box.right) / 2;
  return centre > 0.36 && centre < 0.64;
}

/** "Ngày QUYẾT ĐỊNH": a short word of a receipt stamp runs into the title. */
function withoutShortWord(row: Row): readonly Row[] {
  const [first, ...rest] = row.words;
  const isShort = first !== undefined && /^[^\p{L}]*\p{L}?\p{Ll}{1,3}[^\p{L}]*$/u.test(first.word.text);
  return isShort && rest.length > 1 && rest.every(({ word }) => !/\p{Ll}/u.test(word.text)) ? [rowOf(rest)] : [];
}

/** A row, or one of the lines that stand on its height: what shows through from the back must not hide a title. */
function candidates(row: Row): readonly Row[] {
  const lines = linesAmong(row.words);
  const whole = lines.length > 1 ? [row, ...lines] : [row];
  return [...whole, ...whole.flatMap(withoutShortWord)];
}

function titlesOn(page: PageReading): readonly Title[] {
  const rows = pageRows(page);
  return rows.flatMap((row, index) => {
    if (row.box.top > 0.62) return [];
    for (const candidate of candidates(row)) {
      const kind = isCapitals(candidate) && isCentred(candidate) ? kindOf(candidate) : undefined;
      if (kind) return [{ kind, row: candidate, about: aboutOf(rows, index), index }];
    }
    return [];
  });
}

const cache = new WeakMap<PageReading, readonly Title[]>();

/** The title of a page, if it has one in its upper part; one of our forms before others. */
export function titleOf(page: PageReading): Title | undefined {
  const titles = cache.get(page) ?? titlesOn(page);
  cache.set(page, titles);
  const [first] = titles;
  const form = titles.find(({ kind }) => formTitles.includes(kind));
  // "QUYẾT ĐỊNH" further down a directive is not its title.
  return first && form && form.index - first.index <= 3 ? form : first;
}
