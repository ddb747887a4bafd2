// Header, title and foot of Party papers (thể thức HD 36-HD/VPTW): left the superior and the issuing body, `*`, number;
// right the motto with its rule, place and date; at the foot Nơi nhận and the signing block.
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

/** What heads and ends a paper; of whom it is does not matter here. */
type Typing = Pick<Order, 'writer' | 'habits' | 'random' | 'body' | 'signed'>;

export function header(
  order: Typing,
  motto: string | readonly string[] = 'ĐẢNG CỘNG SẢN VIỆT NAM',
  numbered = true,
): Block[] {
  const { writer, random } = order;
  const star: Block[] = random.chance(0.8) ? [{ kind: 'text', spans: [{ text: '*' }], align: 'center' }] : [];
  const number = numbered ? [writer.line(writer.one('Số {documentNumber}', 'Số: {documentNumber}'))] : [];
  const left = [writer.line('{superiorOrganization}'), writer.line('*{issuer}*'), ...star, ...number];
  const right: Block[] = [
    ...[motto].flat().map((line) => writer.line(`*${line}*`)),
    { kind: 'rule', length: random.between(38, 56), above: 2 },
    writer.line('{place}, ngày {documentDate}', 'center', { italic: true }, 3),
  ];
  return [{ kind: 'columns', share: random.between(0.42, 0.48), left, right }];
}

export function title(order: Typing, name: string, about: string): Block[] {
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

export function foot(order: Typing, signing: SizedSigning): Block[] {
  const { writer, random } = order;
  const first = giveSigner(order, signing);
  const size = { grow: signing.grow ?? 0 };
  const bold = { ...size, bold: true };
  const receivers = signing.receivers.map((receiver) => writer.line(`- ${receiver}`, 'left', { grow: -2.5 }));
  const noticed = writer.fill('*_Nơi nhận:_*', { grow: -2, underline: random.chance(0.7) });
  const left: Block[] = receivers.length === 0 ? [] : [{ kind: 'text', spans: noticed, align: 'left' }, ...receivers];
  const height = signing.height ?? random.between(20, 30);
  const right: Block[] = [
    { kind: 'text', spans: writer.part('signerRole', first, bold), align: 'center' },
    { kind: 'text', spans: writer.part('signerRole', signing.role, bold), align: 'center' },
    { kind: 'signing', height, signed: order.signed, seal: signing.seal },
    writer.line('*{signer}*', 'center', size),
  ];
  return [{ kind: 'columns', share: random.between(0.44, 0.52), left, right, above: random.between(4, 14) }];
}

export function formCode(order: Typing, code: string): string | undefined {
  if (!order.random.chance(0.45)) return undefined;
  return order.random.pick([`Mẫu ${code}-KNĐ`, `Mẫu ${code} - KNĐ`, `Mẫu số ${code}-KNĐ`]);
}
