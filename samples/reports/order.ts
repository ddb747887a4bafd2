// What the makers of a unit's own papers get: no person's dossier, but figures and units. Everything is invented.
import type { Block, Paper, TextBlock } from '../page/content.ts';
import type { Writer } from '../forms/writer.ts';
import type { Habits } from '../forms/writer.ts';
import type { Random } from '../random.ts';

export interface ReportOrder {
  readonly writer: Writer;
  readonly habits: Habits;
  readonly random: Random;
  readonly body: { readonly indent: number; readonly above: number };
  readonly signed: boolean;
  /** Which of its layouts a form is to take; drawn where it does not matter. */
  readonly variant?: string;
}
export type ReportForm = (order: ReportOrder) => Paper;

const offices = ['SỞ QUY HOẠCH VÙNG CHÈ', 'BAN QUẢN LÝ RỪNG ĐẦU NGUỒN', 'TRUNG TÂM LƯU TRỮ SỐ', 'VIỆN GIỐNG CÂY ĐỒI'];
export const people = ['Ma Thị Hồng Lê', 'Lường Văn Mận', 'Hoàng Thị Cúc', 'Nông Văn Quýt', 'Triệu Thị Sim'];

export function giveUnit({ writer, random }: ReportOrder, code: string, date: string): string {
  const office = random.pick(offices);
  writer.text('superiorOrganization', 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH');
  writer.text('issuer', `ĐẢNG ỦY ${office}`);
  writer.number('documentNumber', `${random.int(10, 90)}-${code}/ĐU`);
  writer.text('place', 'Thái Nguyên');
  writer.date('documentDate', date, 'long');
  return office;
}

/** A row of cells: text in the first columns to the left, numbers in the middle. */
export function cells(writer: Writer, texts: readonly string[], left: ReadonlySet<number>, bold = false): TextBlock[] {
  return texts.map((text, column) => writer.line(bold ? `*${text}*` : text, left.has(column) ? 'left' : 'center'));
}

export function table(widths: readonly number[], rows: readonly TextBlock[][], above = 6): Block {
  return { kind: 'table', widths, rows, above };
}
