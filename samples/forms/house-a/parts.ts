// Header, title and foot of Party papers (thể thức HD 36-HD/VPTW): left the superior and the issuing body, `*`, number;
// right the motto with its rule, place and date; at the foot Nơi nhận and the signing block.
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';

/** Values that every official paper has. */
export interface Heading {
  readonly superior: string;
  readonly issuer: string;
  readonly number?: string;
  readonly place: string;
  readonly date: string;
}
const capitals = (text: string) => text.toLocaleUpperCase('vi');

export function giveHeading({ writer }: Order, heading: Heading) {
  writer.text('superiorOrganization', capitals(heading.superior));
  writer.text('issuer', capitals(heading.issuer));
  if (heading.number !== undefined) writer.number('documentNumber', heading.number);
  writer.text('place', heading.place);
  writer.date('documentDate', heading.date, 'long');
}

export function header(order: Order, motto = 'ĐẢNG CỘNG SẢN VIỆT NAM', numbered = true): Block[] {
  const { writer, random } = order;
  const star: Block = { kind: 'text', spans: [{ text: '*' }], align: 'center' };
  const number = writer.line(writer.one('Số {documentNumber}', 'Số: {documentNumber}', 'Số {documentNumber}'));
  const left: Block[] = [
    writer.line('{superiorOrganization}'),
    writer.line('*{issuer}*'),
    ...(random.chance(0.8) ? [star] : []),
  ];
  const right: Block[] = [
    writer.line(`*${motto}*`),
    { kind: 'rule', length: random.between(38, 56), above: 2 },
    writer.line('{place}, ngày {documentDate}', 'center', { italic: true }, 3),
  ];
  return [{ kind: 'columns', share: random.between(0.42, 0.48), left: numbered ? [...left, number] : left, right }];
}

export function title(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const dashes: Block[] = random.chance(0.6)
    ? [{ kind: 'text', spans: [{ text: '-----' }], align: 'center' }]
    : random.chance(0.5)
      ? [{ kind: 'rule', length: 24, above: 3 }]
      : [];
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([0, 1, 2]) }, random.between(8, 20)),
    ...(about === '' ? [] : [writer.line(`*${about}*`)]),
    ...dashes,
  ];
}

/** `T/M CHI BỘ` / `BÍ THƯ` / signature, seal / name. */
export interface Signing {
  readonly body: string;
  readonly role: string;
  readonly name: string;
  readonly seal?: string;
  readonly receivers: readonly string[];
}

export function foot(order: Order, signing: Signing): Block[] {
  const { writer, habits, random } = order;
  const first = `${habits.onBehalf} ${signing.body}`;
  const other = habits.onBehalf === 'T/M' ? 'TM.' : 'T/M';
  const more = [signing.role, first, `${other} ${signing.body} ${signing.role}`];
  writer.text('signerRole', `${first} ${signing.role}`, more);
  writer.plainName('signer', signing.name);
  const left: Block[] = [
    { kind: 'text', spans: writer.fill('*_Nơi nhận:_*', { grow: -2, underline: random.chance(0.7) }), align: 'left' },
    ...signing.receivers.map((receiver) => writer.line(`- ${receiver}`, 'left', { grow: -2.5 })),
  ];
  const bold = { bold: true };
  const right: Block[] = [
    { kind: 'text', spans: writer.part('signerRole', first, bold), align: 'center' },
    { kind: 'text', spans: writer.part('signerRole', signing.role, bold), align: 'center' },
    { kind: 'signing', height: random.between(20, 30), signed: order.signed, seal: signing.seal },
    writer.line('*{signer}*'),
  ];
  return [{ kind: 'columns', share: random.between(0.44, 0.52), left, right, above: random.between(4, 14) }];
}

export function formCode(order: Order, code: string): string | undefined {
  if (!order.random.chance(0.45)) return undefined;
  return order.random.pick([`Mẫu ${code}-KNĐ`, `Mẫu ${code} - KNĐ`, `Mẫu số ${code}-KNĐ`]);
}

export const paragraphs = (order: Order, wordings: readonly string[]): Block[] =>
  wordings.map((wording) => order.writer.paragraph(wording, order.body));
