// The foot of a paper: for whom it is signed ("T/M CHI BỘ", "TM. BAN CHẤP HÀNH"), in which office ("PHÓ BÍ THƯ"), and
// the name under the signature. Other columns ("Nơi nhận"), notes in brackets and the seal's own letters stand around it.
import type { LocatedField } from '../document-types/document-type.ts';
import { plainValue } from '../document-types/field.ts';
import type { PageReading } from '../document/page.ts';
import { cleanParts, wholeParts } from './header.ts';
import { squeeze } from './fold.ts';
import { officesHeld, signedFor } from './lexicon/offices.ts';
import { findAll } from './match.ts';
import { missing, readParts } from './located.ts';
import { nameLikeness, readName } from './name.ts';
import { blankBefore, rowOf } from './rows.ts';
import type { Row } from './rows.ts';
import { placedWords } from './stream.ts';

export interface SignatureBlock {
  readonly signerRole: LocatedField;
  readonly signer: LocatedField;
  /** Page and top of the block, in the upright frame: the date of papers without a header stands above it. */
  readonly page?: PageReading;
  readonly top?: number;
}

/** Signs before it are a stamp's; the other reader leaves signs out: "TMBANTHUONG". */
const onBehalf =
  /^[^\p{L}\p{N}]*(?:t\s*\/\s*m|tm\s*\.|k\s*\/\s*t|kt\s*\.|t\s*\/\s*l|tl\s*\.|tm\b|kt\b|tm(?=ban|chi|dang))/iu;
const offices =
  /^(?:ph[o0])?(?:quyen)?(?:b[il1]th[uv]|chutich|giamdoc|truongban|chanhvanphong|truongphong|hieutruong|chunhiem|vientruong|cuctruong|chicuctruong|uyvien|tongbienthu|thutruong|botruong|thutuong)/;
const ownSigners =
  /^(?:nguoilamdon|nguoitukiemdiem|nguoikhai|nguoivietdon|nguoiviet|nguoinhanxet|dangviengioithieu|(?:nguoi|dangvien)duocphancong|kyten)|^(?:nguoixinvaodang|nguoigioithieu|dangviengiupdo|dangviendubi)(?:ky.{0,20})?$/;

/** "đảng viên dự bị." at the end of a sentence, on a line of its own, signs nothing. */
const isOwnSigner = ({ letters, text }: Row) => ownSigners.test(letters) && !/^[^\p{L}]*\p{Ll}|\.\s*$/u.test(text);
const isOffice = (row: Row) => offices.test(row.letters) && row.letters.length <= 40;
/** Under a stamp the readers err in different letters: "T7MBAN-THƯỜNG VỤ" is "T/MBANTHUONG VU" to the other. */
const isOnBehalf = (row: Row) =>
  onBehalf.test(row.text) || onBehalf.test(row.words.map(({ word }) => word.readings.a ?? '').join(' '));
const isRoleStart = (row: Row) => isOnBehalf(row) || isOffice(row);
/** "PHÓ | BÍ THƯ": set wide, or parted by a stroke of the seal. */
const isDeputy = ({ letters }: Row) => /^ph[o0]$/.test(letters);

/** Lines of a page cut where a blank wider than three letters parts columns. */
function pieces(page: PageReading): Row[] {
  return page.lines.flatMap((line) => {
    const words = placedWords(page, [line]).sort((a, b) => a.word.box.left - b.word.box.left);
    const cut: (typeof words)[] = [];
    for (const placed of words) {
      const gap = blankBefore(placed, cut.at(-1) ?? []);
      const height = placed.word.box.bottom - placed.word.box.top;
      // Height is in page heights, gap in page widths: A4 is 1.41 times as high as wide.
      if (gap > height * 1.41 * 1.6) cut.push([placed]);
      else cut.at(-1)?.push(placed);
    }
    return cut.map((group) => rowOf(group));
  });
}

interface Known {
  readonly text: string;
  readonly cost: number;
}

function closest(letters: string, known: readonly string[], fits: (length: number) => boolean): Known | undefined {
  const found = known.flatMap((text) => {
    const own = squeeze(text);
    const match = findAll(letters, own).find(({ start, end }) => start <= 1 && end >= letters.length - 1);
    return match && fits(own.length) ? [{ text, cost: match.cost }] : [];
  });
  return found.sort((a, b) => a.cost - b.cost)[0];
}

const knownRoles = signedFor.flatMap((body) => ['', ...officesHeld].map((office) => `${body} ${office}`.trim()));

function knownOffice(reading: string): Known | undefined {
  const letters = squeeze(reading);
  return closest(letters, [...knownRoles, ...officesHeld], (length) => Math.abs(length - letters.length) <= 2);
}

/** What each reader saw and what was made of both: a stamp across "BÍ THƯ" leaves few letters whole in any of them. */
function officesSeen({ value, readings }: LocatedField): readonly (Known & { of: 'a' | 'b' | 'value' })[] {
  const seen = { value: String(plainValue(value) ?? ''), a: readings?.a ?? '', b: readings?.b ?? '' };
  return (['value', 'a', 'b'] as const).flatMap((of) => {
    const known = knownOffice(seen[of]);
    return known ? [{ ...known, of }] : [];
  });
}

/** Each reader by itself saw this office, but for one letter at most. */
function bothSaw(best: Known, seen: ReturnType<typeof officesSeen>): boolean {
  const sides = new Set(seen.filter(({ text, cost }) => text === best.text && cost <= 2).map(({ of }) => of));
  return sides.has('a') && sides.has('b');
}

/** Half letters that an office may differ by from a known one: "CƠ SỞ CHỦ TỊCH" is not "PHÓ CHỦ TỊCH". */
const mostCost = 5;

/** For whom and in which office, each spelled as offices are. */
function asKnownOffice(field: LocatedField): LocatedField {
  const written = String(plainValue(field.value) ?? '');
  const seen = officesSeen(field);
  const [best] = [...seen].sort((a, b) => a.cost - b.cost);
  // Signs are cleaned away; "TM" has its stop.
  if (!best || best.cost > mostCost || !field.evidence)
    return { ...field, value: field.value && written.replace(/(?<!\p{L})(TM|KT|TL|TUQ) (?=\p{Lu})/gu, '$1. ') };
  const sign = signOfBehalf(field);
  const dotted = sign === '.' || (sign === undefined && /^\s*TM\b/u.test(written));
  const printed = dotted ? best.text.replace(/^T\/M/u, 'TM.') : best.text;
  const changed = squeeze(best.text) !== squeeze(written);
  const why = [...field.why, 'lexicon' as const, ...(changed ? (['repaired'] as const) : [])];
  const known = bothSaw(best, seen) ? agreed({ ...field, why }) : { ...field, why };
  // A line of the two may be lost under the stamp: only both together are known for whole.
  const closed = sign !== undefined && officesHeld.some((office) => best.text.endsWith(` ${office}`));
  return { ...known, value: printed, ...(known.evidence && { evidence: { ...known.evidence, closed } }) };
}

function agreed({ evidence, why, ...field }: LocatedField): LocatedField {
  if (evidence?.agreement !== 'differ') return { ...field, why, ...(evidence && { evidence }) };
  const agreeing = why.map((each) => (each === 'readers-differ' ? ('readers-agree' as const) : each));
  return { ...field, why: agreeing, evidence: { ...evidence, agreement: 'both' } };
}

/** The sign that one of the readers saw in "T/M" or "TM.". */
function signOfBehalf({ evidence }: LocatedField): '/' | '.' | undefined {
  const word = evidence?.parts[0]?.placed.word;
  const read = [word?.text, word?.readings.a, word?.readings.b].map((text) => text ?? '');
  if (read.some((text) => /^[^\p{L}\p{N}]*T\s*\/\s*M/iu.test(text))) return '/';
  return read.some((text) => /^[^\p{L}\p{N}]*TM\s*\./iu.test(text)) ? '.' : undefined;
}

const centre = ({ box }: Row) => (box.left + box.right) / 2;

/** Rows of the column a signature block stands in, from its first line down. */
function column(rows: readonly Row[], start: Row): Row[] {
  return rows
    .filter((row) => row.box.top >= start.box.top - 0.002 && Math.abs(centre(row) - centre(start)) < 0.17)
    .sort((a, b) => a.box.top - b.box.top);
}

function roleRows(rows: readonly Row[]): Row[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const role = [first];
  for (const row of rest) {
    const last = role.at(-1) ?? first;
    // A few letters of the seal beside the lines.
    if (row.letters.length < 5 && !isRoleStart(row) && !isDeputy(row)) continue;
    const near = row.box.top - last.box.bottom < (last.box.bottom - last.box.top) * 1.2;
    const continues = isRoleStart(row) || (near && !isOffice(last) && isCapitals(row) && nameLikeness(row.text) < 0.9);
    if (!near || !continues) break;
    role.push(row);
  }
  return role;
}

function isCapitals(row: Row): boolean {
  const letters = row.text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** The best name under the role; of names alike, the one further down: what stands first may be seal or note. */
function nameRow(rows: readonly Row[]): Row | undefined {
  const named = rows
    .flatMap(nameIn)
    .map((row) => ({ row, likeness: nameLikeness(readName(row.text) ?? '') }))
    .filter(({ likeness }) => likeness >= 0.5);
  const best = Math.max(...named.map(({ likeness }) => likeness));
  return named.filter(({ likeness }) => likeness === best).at(-1)?.row;
}

/** The part of a row that reads most like a name: letters of a seal may stand before it. */
function nameIn(row: Row): readonly Row[] {
  const ends = row.words.map((_, start) => rowOf(row.words.slice(start))).filter(({ text }) => readName(text) !== null);
  return ends.sort((a, b) => nameLikeness(readName(b.text) ?? '') - nameLikeness(readName(a.text) ?? '')).slice(0, 1);
}

/** Under a seal the first syllables of a name are easily lost: of two syllables nobody knows whether they are all. */
function signerOf(row: Row): LocatedField {
  const field = readParts('name', wholeParts(row.words));
  const short = String(plainValue(field.value) ?? '').split(' ').length < 3;
  return short ? { ...field, why: [...field.why, 'label-missing'] } : field;
}

function blockFrom(page: PageReading, rows: readonly Row[], start: Row): SignatureBlock {
  const own = column(rows, start);
  const role = roleRows(own);
  const below = own.filter((row) => !role.includes(row) && row.box.top - start.box.top < 0.35);
  const name = nameRow(below);
  const words = role.flatMap(({ words: roleWords }) => roleWords);
  return {
    signerRole: asKnownOffice(readParts('text', cleanParts(words))),
    signer: name ? signerOf(name) : missing,
    page,
    top: start.box.top,
  };
}

/** The first page's upper lines are header and title: "Đảng viên dự bị" there says whom the paper is about. */
const titleReach = 0.2;

function blockOn(page: PageReading, isFirst: boolean): SignatureBlock | undefined {
  const rows = pieces(page);
  const isTitle = (row: Row) => isFirst && row.box.top < titleReach && !isCapitals(row);
  const starts = rows.filter((row) => (isRoleStart(row) && isCapitals(row)) || (isOwnSigner(row) && !isTitle(row)));
  const behalf = starts.filter(isOnBehalf).at(-1);
  const start = behalf ?? starts.at(-1);
  if (!start) return undefined;
  const above = starts.filter(
    (row) => row !== start && row.box.top < start.box.top && start.box.top - row.box.bottom < 0.02,
  );
  return blockFrom(page, rows, above.at(-1) ?? start);
}

const none: SignatureBlock = { signerRole: missing, signer: missing };
const cache = new WeakMap<readonly PageReading[], SignatureBlock>();

function locateBlock(pages: readonly PageReading[]): SignatureBlock {
  for (const page of [...pages].reverse()) {
    const block = blockOn(page, page === pages[0]);
    if (block) return block;
  }
  return none;
}

export function signatureBlockOf(pages: readonly PageReading[]): SignatureBlock {
  const known = cache.get(pages) ?? locateBlock(pages);
  cache.set(pages, known);
  return known;
}
