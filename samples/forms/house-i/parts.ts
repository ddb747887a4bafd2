// Header, title and foot as the ninth house sets them: the form's two columns, the day on a line of its own or beside the number.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Bars part paragraphs, three blanks or more part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 9);

function mottoLines({ writer, random }: Order, motto: readonly string[]): Block[] {
  const grow = motto.length > 1 ? -1.5 : 0;
  const lines = motto.map((line) => writer.line(`*${line}*`, 'center', { grow }));
  return [...lines, { kind: 'rule', length: random.between(34, 48), above: 2 }];
}

/** Bodies at the left; what parts them from the number, and where the day stands, differs from paper to paper. */
function header(order: Order, motto: readonly string[], numbered: boolean): Block[] {
  const { writer, random } = order;
  const kind = random.pick(['form', 'form', 'form', 'own line', 'own line', 'beside', 'below'] as const);
  const [share, italic] = [random.between(0.4, 0.48), random.chance(0.9)];
  const above = writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
  const bodies = [...above, writer.line('*{issuer}*')];
  const label = writer.one('Số: {documentNumber}', 'Số {documentNumber}', 'Số: {documentNumber}');
  const number = numbered ? [writer.line(label)] : [];
  const star: Block = random.chance(0.7) ? centred('*') : { kind: 'rule', length: random.between(16, 30), above: 2 };
  const right = mottoLines(order, motto);
  const day = (align: 'center' | 'right', space: number) =>
    writer.line('{place}, ngày {documentDate}', align, { italic }, space);
  if (kind === 'own line')
    return [{ kind: 'columns', share, left: [...bodies, star, ...number], right }, day('right', random.between(3, 9))];
  if (kind === 'beside')
    return [
      { kind: 'columns', share, left: [...bodies, star], right },
      { kind: 'columns', share, left: number, right: [day('center', 0)], above: random.between(0, 3) },
    ];
  const left = kind === 'below' ? [...bodies, ...number, star] : [...bodies, star, ...number];
  return [{ kind: 'columns', share, left, right: [...right, day('center', random.between(2, 7))] }];
}

/** What the paper is and, below it, what about. */
export function title({ writer, random }: Order, name: string, about: string): Block[] {
  const below = random.pick([
    [centred('-----')],
    [centred('-------')],
    [{ kind: 'rule', length: random.between(24, 38), above: 2 }],
    [],
  ] as readonly Block[][]);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 1, 2, 3] as const) }, random.between(10, 20)),
    ...(about === '' ? [] : [writer.line(`*${about}*`)]),
    ...below,
  ];
}

export interface Signing extends SizedSigning {
  /** What stands above those who receive the paper. */
  readonly beside?: readonly Block[];
}

function signer(order: Order, signing: Signing): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const line = (text: string, bold: boolean): Block => {
    return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold, grow }) };
  };
  const asForm = seal === undefined ? '_(ký, ghi rõ họ và tên)_' : '_(ký, đóng dấu)_';
  const hint = signing.height === undefined && random.chance(0.25) ? [writer.line(asForm, 'center', { grow: -1 })] : [];
  const height = signing.height ?? random.between(18, 27);
  return [
    ...[line(first, random.chance(0.85)), line(role, true), ...hint],
    { kind: 'signing', height, signed, seal },
    writer.line('*{signer}*', 'center', { grow }),
  ];
}

export function foot(order: Order, signing: Signing, day = ''): Block[] {
  const { writer, random } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: true, grow: signing.grow ?? 0 })];
  const label = writer.one('*_Nơi nhận:_*', '*_Nơi nhận_*:', '_Nơi nhận:_', '*Nơi nhận:*');
  const small = { grow: random.pick([-1, -1.5, -2] as const) };
  const last = signing.receivers.length - 1;
  const end = random.pick([',', ';'] as const);
  const receivers = signing.receivers.map((text, index) =>
    writer.line(`- ${text}${index === last ? '.' : end}`, 'left', small),
  );
  const own = receivers.length === 0 ? [] : [writer.line(label, 'left', small), ...receivers];
  const left = [...(signing.beside ?? []), ...own];
  const right = [...date, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.43, 0.5), left, right, above: random.between(6, 14) }];
}

/** The form's code at the top, on the papers of those who keep it. */
export const codeOf = ({ writer, random }: Order, code: string): string | undefined =>
  random.chance(0.45) ? writer.one(`Mẫu ${code}-KNĐ`, `Mẫu ${code}-KNĐ`, `(Mẫu ${code} - KNĐ)`) : undefined;

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet<Signing>): Paper {
  const blocks = [
    ...header(order, wish.motto ?? party, wish.numbered ?? true),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing),
  ];
  const { documentType, code } = wish;
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: order.writer.values, blocks };
}
