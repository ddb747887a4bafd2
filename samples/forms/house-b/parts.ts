// Header, title and foot as another office sets them: number and date on a line of their own below the two columns, an
// office's role written out, receivers at times below the signature.
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveSigner } from '../signing.ts';
import type { Signing } from '../signing.ts';

export function header(order: Order, motto = 'ĐẢNG CỘNG SẢN VIỆT NAM', numbered = true): Block[] {
  const { writer, random } = order;
  const share = random.between(0.44, 0.54);
  const left = [writer.line('{superiorOrganization}'), writer.line('*{issuer}*')];
  const right: Block[] = [writer.line(`*${motto}*`), { kind: 'rule', length: random.between(30, 62), above: 3 }];
  const number = numbered ? [writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'))] : [];
  const stars: Block[] = random.chance(0.4) ? [{ kind: 'text', spans: [{ text: '***' }], align: 'center' }] : [];
  const date = writer.line('{place}, ngày {documentDate}', random.pick(['center', 'right']), { italic: true });
  if (random.chance(0.25))
    return [{ kind: 'columns', share, left: [...left, ...stars, ...number], right: [...right, date] }];
  const above = random.between(2, 12);
  return [
    { kind: 'columns', share, left: [...left, ...stars], right },
    { kind: 'columns', share, left: number, right: [date], above },
  ];
}

export function title(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const align = 'center';
  const words = random.chance(0.5) ? `V/v ${about}` : `Về việc ${about}`;
  const bar: Block = { kind: 'rule', length: random.between(20, 50), above: 2 };
  return [
    writer.line(`*${name}*`, align, { grow: random.pick([1, 2, 3]) }, random.between(10, 26)),
    ...(about === '' ? [] : [writer.line(random.chance(0.6) ? `*${words}*` : `_${words}_`, align)]),
    ...(random.chance(0.5) ? [bar] : []),
  ];
}

export function foot(order: Order, signing: Signing): Block[] {
  const { writer, random } = order;
  const first = giveSigner(order, signing);
  const bold = { bold: true };
  const hint = random.chance(0.3) ? [writer.line('_(Ký, đóng dấu, ghi rõ họ tên)_', 'center', { grow: -3 })] : [];
  const right: Block[] = [
    { kind: 'text', spans: writer.part('signerRole', first, bold), align: 'center' },
    { kind: 'text', spans: writer.part('signerRole', signing.role, bold), align: 'center' },
    ...hint,
    { kind: 'signing', height: random.between(18, 34), signed: order.signed, seal: signing.seal },
    writer.line('*{signer}*'),
  ];
  const receivers = [
    writer.line('*_Nơi nhận:_*', 'left', { grow: -2 }),
    ...signing.receivers.map((receiver) =>
      writer.line(`${random.pick(['-', '-', '+'])} ${receiver}`, 'left', { grow: -2 }),
    ),
  ];
  const share = random.between(0.35, 0.55);
  const above = random.between(6, 22);
  if (random.chance(0.2)) return [{ kind: 'columns', share, left: [], right, above }, ...receivers];
  return [{ kind: 'columns', share, left: receivers, right, above }];
}

export const formCode = (order: Order, code: string) =>
  order.random.chance(0.3) ? order.random.pick([`Mẫu ${code}-KNĐ`, `(Mẫu ${code} KNĐ)`]) : undefined;
