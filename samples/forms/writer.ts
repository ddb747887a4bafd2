// Turns a house's wording into spans: `{field}` puts a value in, *…* is bold, _…_ is italic. The first time a value
// stands on a paper it is the field's place; later mentions are plain words.
import type { Random } from '../random.ts';
import { longDate, shortDate } from '../calendar.ts';
import type { DateStyle } from '../calendar.ts';
import type { Align, Block, Span, TextBlock, Value } from '../page/content.ts';

/** Habits of the house that typed the paper. */
export interface Habits {
  readonly dates: DateStyle;
  /** Two digits for small counts: `02 đồng chí`. */
  readonly padCounts: boolean;
  /** `không` instead of 0. */
  readonly zeroAsWord: boolean;
  /** hoà, uỷ instead of hòa, ủy. */
  readonly oldTones: boolean;
  readonly capitalNames: boolean;
  readonly onBehalf: 'T/M' | 'TM.';
  readonly percentDecimals: 0 | 1 | 2;
  readonly slashDates: boolean;
  /** Between day, month and year of a date in figures; a slash unless said otherwise. */
  readonly dateSeparator?: '/' | '-' | '.';
}

const newToOld = (
  'òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ỏe oẻ õe oẽ ọe oẹ ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ ' +
  'ÒA OÀ ÓA OÁ ỎA OẢ ÕA OÃ ỌA OẠ ÒE OÈ ÓE OÉ ỎE OẺ ÕE OẼ ỌE OẸ ÙY UỲ ÚY UÝ ỦY UỶ ŨY UỸ ỤY UỴ'
).split(' ');

/** `Đảng ủy Hòa Bình` -> `Đảng uỷ Hoà Bình`, and back; `hoàn` stays, its tone is on the same letter in both. */
export function spell(text: string, oldTones: boolean): string {
  let out = text.normalize('NFC');
  for (let i = 0; i < newToOld.length; i += 2) {
    const [modern, old] = [newToOld[i] ?? '', newToOld[i + 1] ?? ''];
    out = oldTones ? out.replaceAll(modern, old) : out.replace(new RegExp(`(?<![qQ])${old}(?!\\p{L})`, 'gu'), modern);
  }
  return out;
}

const capitals = (text: string) => text.toLocaleUpperCase('vi');

export class Writer {
  readonly values: Record<string, Value> = {};
  readonly habits: Habits;
  readonly random: Random;
  private readonly byHand: ReadonlySet<string>;
  private readonly placed = new Set<string>();
  private readonly plain = new Map<string, string>();

  constructor(habits: Habits, byHand: ReadonlySet<string>, random: Random) {
    this.habits = habits;
    this.byHand = byHand;
    this.random = random;
  }

  text(field: string, value: string, alternatives: readonly string[] = []) {
    const own = (text: string) => spell(text, this.habits.oldTones);
    this.values[field] = {
      value: own(value),
      raw: own(value),
      ...(alternatives.length > 0 && { alternatives: alternatives.map(own) }),
    };
  }
  name(field: string, name: string) {
    const value = spell(name, this.habits.oldTones);
    this.values[field] = { value, raw: this.habits.capitalNames ? capitals(value) : value };
  }
  /** Names of chairs and signers stay in Title Case whatever the house does with the person's own. */
  plainName(field: string, name: string) {
    this.text(field, name);
  }
  date(field: string, date: string, form: 'long' | 'short' = this.habits.slashDates ? 'short' : 'long') {
    this.values[field] = {
      value: date,
      raw:
        form === 'long'
          ? longDate(date, this.habits.dates)
          : shortDate(date, this.habits.dates, this.habits.dateSeparator),
    };
  }
  count(field: string, value: number) {
    const digits = this.habits.padCounts ? String(value).padStart(2, '0') : String(value);
    this.values[field] = { value, raw: value === 0 && this.habits.zeroAsWord ? 'không' : digits };
  }
  /** The value is what is printed: 12 of 14 at one decimal is 85.7. */
  percent(field: string, part: number, whole: number, printed = (part / whole) * 100) {
    const decimals = Number.isInteger(printed) ? 0 : this.habits.percentDecimals;
    const text = printed.toFixed(decimals);
    this.values[field] = { value: Number(text), raw: `${text.replace('.', ',')}%` };
  }
  number(field: string, number: string) {
    this.values[field] = { value: number, raw: number };
  }
  /** A word of the wording that is no field. */
  word(key: string, text: string) {
    this.plain.set(key, text);
  }

  one(...wordings: readonly string[]): string {
    return this.random.pick(wordings);
  }

  /** `Có mặt: {presentTotal} đảng viên` -> spans */
  fill(template: string, style: Partial<Span> = {}): Span[] {
    const spans: Span[] = [];
    let [bold, italic] = [false, false];
    for (const part of template.split(/(\{[^}]+\}|\*|_)/)) {
      if (part === '*') bold = !bold;
      else if (part === '_') italic = !italic;
      else if (part !== '') {
        const look = { ...style, ...(bold && { bold: true }), ...(italic && { italic: true }) };
        spans.push(...(part.startsWith('{') ? this.place(part.slice(1, -1), look) : [this.print(part, look)]));
      }
    }
    return spans;
  }

  /** `*` in the set of handwritten fields: the whole paper is. */
  get allByHand() {
    return this.byHand.has('*');
  }

  private print(text: string, style: Partial<Span>): Span {
    return {
      ...style,
      ...(this.allByHand && { hand: true, bold: false, italic: false }),
      text: spell(text, this.habits.oldTones),
    };
  }

  private place(key: string, style: Partial<Span>): Span[] {
    const value = this.values[key];
    if (!value) {
      const word = this.plain.get(key);
      if (word === undefined) throw new Error(`wording names ${key}, which the paper has not`);
      return [this.print(word, style)];
    }
    if (this.placed.has(key)) return [{ ...style, ...(this.allByHand && { hand: true }), text: value.raw }];
    this.placed.add(key);
    if (this.allByHand) return [{ ...style, bold: false, italic: false, text: value.raw, field: key, hand: true }];
    return this.byHand.has(key) ? handSpans(value.raw, key, style) : [{ ...style, text: value.raw, field: key }];
  }

  /** Several parts of one field, such as the two lines of a signer's role. */
  part(field: string, text: string, style: Partial<Span> = {}): Span[] {
    return [{ ...style, text: spell(text, this.habits.oldTones), field }];
  }

  line(template: string, align: Align = 'center', style: Partial<Span> = {}, above = 0): TextBlock {
    return { kind: 'text', spans: this.fill(template, style), align, above };
  }

  paragraph(template: string, options: { indent: number; above: number }): Block {
    return { kind: 'text', spans: this.fill(template), align: 'justify', ...options };
  }
}

/** Only what a pen fills into a form: digits of dates and numbers, whole names and places. */
function handSpans(raw: string, field: string, style: Partial<Span>): Span[] {
  const pen = { ...style, bold: false, italic: false, field, hand: true };
  if (raw.endsWith('%')) return raw.split(/(\d+)/).map((text) => ({ ...pen, text }));
  if (!/^\d+ tháng|^\d+[-/]/.test(raw)) return [{ ...pen, text: raw }];
  return raw.split(/(\d+)/).map((text) => (/^\d/.test(text) ? { ...pen, text } : { ...style, text, field }));
}
