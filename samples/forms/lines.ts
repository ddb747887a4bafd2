// Lines, rules and paragraphs that any house sets; what stands in them is the house's own.
import type { Block, TextBlock } from '../page/content.ts';
import type { Order } from './form.ts';

/** Words of no field in the middle: stars, dashes. */
export const centred = (text: string): TextBlock => ({ kind: 'text', spans: [{ text }], align: 'center' });

/** Millimetres long, points below what stands above. */
export const rule = (length: number, above = 1): Block => ({ kind: 'rule', length, above });

/** `đề nghị kết nạp` -> `Đề nghị kết nạp` */
export const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const paragraphs = (order: Pick<Order, 'writer' | 'body'>, wordings: readonly string[]): Block[] =>
  wordings.map((wording) => order.writer.paragraph(wording, order.body));

/** Lines of a form: bars part them, three blanks or more part two data on one line. */
export const linesOfForm = (order: Order, wordings: readonly string[], blanks: number): Block[] =>
  paragraphs(
    order,
    wordings.flatMap((wording) => wording.replace(/ {3,}/g, '\u00a0'.repeat(blanks)).split('|')),
  );
