// Header, title and foot as the eighth house sets them: bodies in a narrow left column, number below them or beside the day.
import type { Block, Paper, TextBlock } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Bars part paragraphs, three blanks or more part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 7);

function mottoLines({ writer, random }: Order, motto: readonly string[]): Block[] {
  const grow = motto.length > 1 ? -1 : 0;
  const lines = motto.map((line, index) => writer.line(`*${line}*`, 'center', { grow: index === 0 ? grow : 0 }));
  const rule: Block = { kind: 'rule', length: random.between(36, 50), above: 1.5 };
  return [...lines, rule];
}

/** Between the bodies and the number. */
function parting(order: Order, number: readonly TextBlock[]): Block[] {
  const set = order.random.pick(['star', 'star', 'star', 'rule', 'number first'] as const);
  if (set === 'rule') return [{ kind: 'rule', length: order.random.between(14, 26), above: 2 }, ...number];
  return set === 'star' ? [centred('*'), ...number] : [...number, centred('*')];
}

function header(order: Order, motto: readonly string[], numbered: boolean): Block[] {
  const { writer, random } = order;
  const above = writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
  const bodies = [...above, writer.line('*{issuer}*')];
  const label = writer.one('Số: {documentNumber}', 'Số {documentNumber}');
  const number = numbered ? [writer.line(label)] : [];
  const italic = random.chance(0.9);
  const share = random.between(0.38, 0.47);
  const right = mottoLines(order, motto);
  const level = random.chance(0.35);
  const day = writer.line('{place}, ngày {documentDate}', 'center', { italic }, level ? 0 : random.between(1, 7));
  if (!level) return [{ kind: 'columns', share, left: [...bodies, ...parting(order, number)], right: [...right, day] }];
  return [
    { kind: 'columns', share, left: [...bodies, centred('*')], right },
    { kind: 'columns', share, left: number, right: [day] },
  ];
}

/** What the paper is and, below it, what about. */
export function title({ writer, random }: Order, name: string, about: string): Block[] {
  const below = random.pick([
    [centred('-----')],
    [centred('-----')],
    [{ kind: 'rule', length: random.between(22, 34), above: 2 }],
    [],
  ] as readonly Block[][]);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 2, 2, 3] as const) }, random.between(9, 20)),
    ...(about === '' ? [] : [writer.line(`*${about}*`)]),
    ...below,
  ];
}

function signer(order: Order, signing: SizedSigning): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const line = (text: string): Block => {
    return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold: true, grow }) };
  };
  const asForm = seal === undefined ? '_(ký, ghi rõ họ và tên)_' : '_(ký tên, đóng dấu)_';
  const hint = signing.height === undefined && random.chance(0.2) ? [writer.line(asForm, 'center', { grow: -1 })] : [];
  const height = signing.height ?? random.between(18, 28);
  const signature: Block = { kind: 'signing', height, signed, seal };
  return [line(first), line(role), ...hint, signature, writer.line('*{signer}*', 'center', { grow })];
}

export function foot(order: Order, signing: SizedSigning, day = ''): Block[] {
  const { writer, random } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: true, grow: signing.grow ?? 0 })];
  const label = writer.one('*_Nơi nhận:_*', '*_Nơi nhận:_*', '*Nơi nhận:*', 'Nơi nhận:');
  const small = { grow: random.pick([-1, -2, -2] as const) };
  const last = signing.receivers.length - 1;
  const end = random.pick([',', ';', ';'] as const);
  const receivers = signing.receivers.map((text, index) =>
    writer.line(`- ${text}${index === last ? '.' : end}`, 'left', small),
  );
  const left = receivers.length === 0 ? [] : [writer.line(label, 'left', small), ...receivers];
  const right = [...date, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.44, 0.52), left, right, above: random.between(6, 15) }];
}

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet): Paper {
  const { writer, random } = order;
  const formCode = random.chance(0.4) ? `Mẫu ${wish.code}-KNĐ` : undefined;
  const blocks = [
    ...header(order, wish.motto ?? party, wish.numbered ?? true),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing),
  ];
  return { documentType: wish.documentType, size: 'A4', formCode, values: writer.values, blocks };
}
