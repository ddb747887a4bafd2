// Header, title and foot as a third house sets them: a bar below the issuer instead of stars, the day on a line of its
// own or right above the title, the subject as a sentence, the signature sometimes in the middle of the page.
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { rule, sentence } from '../lines.ts';
import { giveSigner } from '../signing.ts';
import type { Signing } from '../signing.ts';

function besideMotto({ writer, random }: Order, motto: string, number: Block[], date: Block): Block[] {
  const left = [
    writer.line('{superiorOrganization}'),
    writer.line('*{issuer}*'),
    rule(random.between(14, 28)),
    ...number,
  ];
  const right = [writer.line(`*${motto}*`), rule(random.between(44, 60)), date];
  return [{ kind: 'columns', share: random.between(0.4, 0.5), left, right }];
}

/** The motto alone at the top right, the issuer below it at the left, then the day. */
function belowMotto({ writer, random }: Order, motto: string, number: Block[], date: Block): Block[] {
  const left = [writer.line('{superiorOrganization}', 'left'), writer.line('*{issuer}*', 'left'), ...number];
  return [
    { kind: 'columns', share: 0.5, left: [], right: [writer.line(`*${motto}*`)] },
    { kind: 'columns', share: random.between(0.55, 0.65), left, right: [], above: random.between(2, 8) },
    date,
  ];
}

export function header(order: Order, motto = 'ĐẢNG CỘNG SẢN VIỆT NAM', numbered = true): Block[] {
  const { writer, random } = order;
  const beside = random.chance(0.65);
  const align = beside ? 'center' : 'left';
  const number = numbered ? [writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), align)] : [];
  const date = writer.line('{place}, ngày {documentDate}', beside ? 'center' : 'right', { italic: true }, 4);
  return beside ? besideMotto(order, motto, number, date) : belowMotto(order, motto, number, date);
}

export function title(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const grow = random.pick([2, 4]);
  const subject = writer.one(sentence(about), about, `(${sentence(about)})`);
  return [
    writer.line(`*${name}*`, 'center', { grow }, random.between(12, 30)),
    ...(about === '' ? [] : [writer.line(random.chance(0.7) ? `*${subject}*` : `*_${subject}_*`)]),
    rule(random.between(28, 40), 2),
  ];
}

export function foot(order: Order, signing: Signing): Block[] {
  const { writer, random } = order;
  const first = giveSigner(order, signing);
  const role = (text: string, bold: boolean): Block => ({
    kind: 'text',
    spans: writer.part('signerRole', text, { bold }),
    align: 'center',
  });
  const right: Block[] = [
    role(first, true),
    role(signing.role, random.chance(0.7)),
    { kind: 'signing', height: random.between(22, 32), signed: order.signed, seal: signing.seal },
    writer.line(random.chance(0.6) ? '*{signer}*' : '{signer}'),
  ];
  const receivers = [
    writer.line('_Nơi nhận:_', 'left', { grow: -1 }),
    ...signing.receivers.map((receiver) => writer.line(`– ${receiver}`, 'left', { grow: -2 })),
  ];
  const [share, above] = [random.between(0.4, 0.58), random.between(8, 26)];
  return [{ kind: 'columns', share, left: receivers, right, above }];
}

export const formCode = (order: Order, code: string) =>
  order.random.chance(0.5) ? order.random.pick([`Mẫu: ${code}/KNĐ`, `MẪU ${code}-KNĐ`]) : undefined;
