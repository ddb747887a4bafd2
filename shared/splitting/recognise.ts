// How sure a page begins a form: its title, what stands under it, the form's code, and words only that form has.
import type { PageReading } from '../document/page.ts';
import { squeeze } from '../fields/fold.ts';
import { headerOf } from '../fields/header.ts';
import { findAll } from '../fields/match.ts';
import { streamOfPages } from '../fields/stream.ts';
import type { TextStream } from '../fields/stream.ts';
import { pageRows } from '../fields/rows.ts';
import { titleOf } from './titles.ts';

export interface Signs {
  /** The title line, as titles.ts lists it. */
  readonly titles: readonly string[];
  /** Under the title, one of them. */
  readonly about?: readonly string[];
  /** Form code, "6-KNĐ". */
  readonly code?: string;
  /** Each group: one of its wordings must stand on the page; what parts forms of one title. */
  readonly needs?: readonly (readonly string[])[];
  /** How the paper's own number ends where this body issues it, "NQ/CB": as good as the wordings that it needs. */
  readonly numbers?: readonly string[];
  /** Wordings of other forms of the same title. */
  readonly never?: readonly string[];
  /** Wordings anywhere on the page that only another form has. */
  readonly excludes?: readonly string[];
}

function stands(letters: string, wording: string): boolean {
  return findAll(letters, squeeze(wording)).length > 0;
}

const singlePage = new WeakMap<PageReading, readonly PageReading[]>();

function streamOf(page: PageReading): TextStream {
  const pages = singlePage.get(page) ?? [page];
  singlePage.set(page, pages);
  return streamOfPages(pages);
}

/** From the beginning of a word, or nearly letter by letter: "các cơ qUAN TỈNH ĐẢNG" is no "cảm tình Đảng". */
function standsInText({ letters, wordAt }: TextStream, wording: string): boolean {
  return findAll(letters, squeeze(wording)).some(({ start, cost }) => cost <= 1 || wordAt[start] !== wordAt[start - 1]);
}

function codeOn(page: PageReading): string | undefined {
  for (const row of pageRows(page).slice(0, 3)) {
    const code = /(?:mau|mu)?(\d{1,2}[a-c]?)kn[dđ]$/.exec(row.letters);
    if (code) return `${code[1]}knd`;
  }
  return undefined;
}

/** "20-NQ/CB" -> "NQ/CB", as two readers have it. */
function numberEnd(page: PageReading): string | undefined {
  const { value, evidence } = headerOf([page]).documentNumber;
  if (typeof value !== 'string' || evidence?.agreement === 'differ') return undefined;
  return /-(\p{Lu}+\/\p{Lu}+)$/u.exec(value)?.[1];
}

/** A form whose title nobody can read, by the code that is printed above it: for a person to confirm. */
const byCodeAlone = 0.7;

const hasCode = (page: PageReading, { code }: Signs) => code !== undefined && codeOn(page) === squeeze(code);

/** Title 0.65, what it is about 0.3, its code 0.05; wordings it lacks or that another form has take up to half each. */
function scoreOf(page: PageReading, signs: Signs): number {
  const title = titleOf(page);
  if (!title) return hasCode(page, signs) ? byCodeAlone : 0;
  if (!signs.titles.includes(title.kind)) return 0;
  const stream = streamOf(page);
  const about = title.row.letters + title.about.map((row) => row.letters).join('');
  const hasAbout = !signs.about || signs.about.some((wording) => stands(about, wording));
  const needs = signs.needs ?? [];
  const met = needs.filter((group) => group.some((wording) => standsInText(stream, wording))).length;
  const code = codeOn(page);
  const ownCode = signs.code !== undefined && code === squeeze(signs.code);
  const otherCode = code !== undefined && signs.code !== undefined && !ownCode;
  const foreign =
    (signs.never ?? []).some((wording) => stands(about, wording)) ||
    (signs.excludes ?? []).some((wording) => stands(stream.letters, wording));
  const isIssuers = (signs.numbers ?? []).some((end) => end === numberEnd(page));
  const share = needs.length === 0 || isIssuers ? 1 : met / needs.length;
  // Under a title of its own a form is known, though its sentences are not: for a person to confirm.
  const lacking = (signs.about && hasAbout ? 0.3 : 0.5) * (1 - share);
  const wrong = (foreign || otherCode ? 0.5 : 1) * (1 - lacking) * (hasAbout ? 1 : 0.7);
  return (0.65 + (hasAbout ? 0.3 : 0) + (ownCode ? 0.05 : 0)) * wrong;
}

export function recogniser(signs: Signs): (page: PageReading) => number {
  return (page) => scoreOf(page, signs);
}
