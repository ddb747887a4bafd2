// Numbers of papers: "Số 09-NQ/CB", "Số: 212 - QĐ/ĐUK", "131/CN". Form: HD 36-HD/VPTW 1.3 (number, hyphen, type, slash,
// issuer), as real papers vary it. Đ read as D is put right where the code is a known one and only Đ fits.
import { fold } from './fold.ts';

/** Codes of types of paper and of issuers, by their folded letters. */
const types: Readonly<Record<string, string>> = {
  nq: 'NQ',
  qd: 'QĐ',
  bc: 'BC',
  ttr: 'TTr',
  cv: 'CV',
  tb: 'TB',
  kh: 'KH',
  hd: 'HD',
  kl: 'KL',
  ggt: 'GGT',
  bb: 'BB',
  cn: 'CN',
  gcn: 'GCN',
  ct: 'CT',
  tt: 'TT',
};
const issuers: Readonly<Record<string, string>> = {
  cb: 'CB',
  du: 'ĐU',
  duk: 'ĐUK',
  dubp: 'ĐUBP',
  tu: 'TU',
  thu: 'ThU',
  tw: 'TW',
  dtn: 'ĐTN',
  dk: 'ĐK',
  cd: 'CĐ',
  cdcs: 'CĐCS',
  ldld: 'LĐLĐ',
  btctw: 'BTCTW',
  vptw: 'VPTW',
  bch: 'BCH',
  btv: 'BTV',
  ubnd: 'UBND',
  hu: 'HU',
};

export interface ReadNumber {
  readonly value: string;
  readonly index: number;
  readonly length: number;
  /** Letters were changed to the only known code they fit, or digits from letters. */
  readonly repaired: boolean;
  /** Type and issuer are codes that are known. */
  readonly known: boolean;
}

const letters = '[A-Za-zĐđÐð]{1,6}';
/** Behind another code: "- Thái Nguyên" is a place. */
const code = '[A-ZĐÐ]{1,6}(?![\\p{L}\\p{M}])';
const party = new RegExp(
  `(?<![0-9])([0-9OolI]{1,5}[a-c]?)\\s*[-–—_~]\\s*(${letters})["'.,\\s]*/\\s*((?:${letters})(?:\\s*-\\s*${code})*)`,
  'gu',
);
const plain = new RegExp(
  `(?<![0-9/])([0-9OolI]{1,5})\\s*/\\s*(${letters})(?![0-9\\p{L}])(?:\\s*-\\s*(${code}))*`,
  'gu',
);

function digitsOf(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function codeOf(known: Readonly<Record<string, string>>, text: string): string | undefined {
  // Đ is at times read as the Icelandic letter, or as both.
  const compact = text.replace(/\s/g, '').replace(/[Ðð]/g, 'Đ').replace(/Đ{2,}/g, 'Đ');
  // "QĐi" tells Quy định from Quyết định.
  if (/^Q[ĐD]i$/.test(compact)) return 'QĐi';
  return known[fold(compact)];
}

function partyNumber(match: RegExpExecArray): ReadNumber {
  const [whole, digits = '', type = '', issuer = ''] = match;
  const typeCode = codeOf(types, type);
  const issuerCode = codeOf(issuers, issuer);
  const value = `${digitsOf(digits)}-${typeCode ?? type}/${issuerCode ?? issuer.replace(/\s/g, '')}`;
  return {
    value,
    index: match.index,
    length: whole.length,
    repaired: value !== whole.replace(/\s/g, '').replace(/[–—_~]/, '-'),
    // "09" is written so, "022" is not: a digit before it was lost.
    known: typeCode !== undefined && issuerCode !== undefined && !/^0\d\d/.test(digits),
  };
}

function plainNumber(match: RegExpExecArray): ReadNumber {
  const [whole, digits = '', code = ''] = match;
  const tail = whole.slice(whole.indexOf('/') + 1).replace(/\s/g, '');
  const known = codeOf(types, code);
  const rest = tail.slice(code.length);
  const value = `${digitsOf(digits)}/${known ?? code}${rest}`;
  return {
    value,
    index: match.index,
    length: whole.length,
    repaired: value !== whole.replace(/\s/g, ''),
    known: known !== undefined && rest === '',
  };
}

/** Every number of a paper in a text, in order. */
export function readDocumentNumbers(text: string): readonly ReadNumber[] {
  const source = text.normalize('NFC');
  const found = [...source.matchAll(party)].map((match) => partyNumber(match));
  const rest = [...source.matchAll(plain)]
    .map((match) => plainNumber(match))
    .filter(
      ({ index, length }) => !found.some((other) => index < other.index + other.length && other.index < index + length),
    );
  return [...found, ...rest].sort((a, b) => a.index - b.index);
}

/** `readDocumentNumber("Số: 09 - NQ/CB")` -> "09-NQ/CB"; `"212-QD/DUK"` -> "212-QĐ/ĐUK"; null where there is none. */
export function readDocumentNumber(text: string): string | null {
  return readDocumentNumbers(text)[0]?.value ?? null;
}
