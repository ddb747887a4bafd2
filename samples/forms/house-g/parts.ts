// Header, title and foot as the seventh house sets them: the form's own, in a few arrangements of what stands below what.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Lines of a form: a bar parts them, wide blanks part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 8);

function mottoLines({ writer, random }: Order, motto: readonly string[]): Block[] {
  const underlined = random.chance(0.3);
  const lines = motto.map((line, index) =>
    writer.line(`*${line}*`, 'center', { underline: underlined && index === motto.length - 1 }),
  );
  return underlined ? lines : [...lines, { kind: 'rule', length: random.between(38, 52), above: 1.5 }];
}

/** Bodies and number at the left, motto and day at the right; what parts bodies from the number differs. */
function header(order: Order, motto: readonly string[], numbered: boolean): Block[] {
  const { writer, random } = order;
  const above = writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
  const bodies = [...above, writer.line('*{issuer}*')];
  const label = writer.one('Số: {documentNumber}', 'Số {documentNumber}', 'Số: {documentNumber}');
  const number = numbered ? [writer.line(label)] : [];
  const italic = random.chance(0.85);
  const day = writer.line('{place}, ngày {documentDate}', 'center', { italic }, random.between(2, 8));
  const share = random.between(0.42, 0.5);
  const right = mottoLines(order, motto);
  const set = random.pick(['star', 'star', 'star', 'rule', 'below'] as const);
  const parting: Block = set === 'rule' ? { kind: 'rule', length: random.between(18, 34), above: 2 } : centred('*');
  if (set !== 'below')
    return [{ kind: 'columns', share, left: [...bodies, parting, ...number], right: [...right, day] }];
  return [
    { kind: 'columns', share, left: [...bodies, parting], right },
    { kind: 'columns', share, left: number, right: [day], above: random.between(1, 4) },
  ];
}

/** What the paper is and, below it, what about. */
export function title({ writer, random }: Order, name: string, about: string): Block[] {
  const matter = about.replace(/^về việc /, '');
  const named = /^(đề nghị|kết nạp|công nhận|giới thiệu|thẩm định) /.test(matter) && random.chance(0.25);
  const subject = named ? `Về việc ${matter}` : about;
  const below = random.pick([
    [centred('-----')],
    [centred('-----')],
    [],
    [{ kind: 'rule', length: random.between(20, 36), above: 2 }],
  ] as readonly Block[][]);
  const heavy = random.chance(0.85) ? '*' : '_';
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 2, 2] as const) }, random.between(10, 22)),
    ...(about === '' ? [] : [writer.line(heavy + subject + heavy)]),
    ...below,
  ];
}

function signer(order: Order, signing: SizedSigning): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const heavy = random.chance(0.7);
  const line = (text: string, bold: boolean): Block => {
    return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold, grow }) };
  };
  const asForm = seal === undefined ? '_(ký, ghi rõ họ và tên)_' : '_(chữ ký, họ tên, đóng dấu)_';
  const hint = signing.height === undefined && random.chance(0.25) ? [writer.line(asForm, 'center', { grow: -1 })] : [];
  const height = signing.height ?? random.between(19, 30);
  return [
    ...[line(first, heavy), line(role, true), ...hint],
    { kind: 'signing', height, signed, seal },
    writer.line('*{signer}*', 'center', { grow }),
  ];
}

export function foot(order: Order, signing: SizedSigning, day = ''): Block[] {
  const { writer, random } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: true, grow: signing.grow ?? 0 })];
  const label = writer.one('*_Nơi nhận:_*', '_Nơi nhận:_', '*Nơi nhận:*');
  const small = { grow: random.pick([-1, -2, -2] as const) };
  const last = signing.receivers.length - 1;
  const receivers = signing.receivers.map((text, index) =>
    writer.line(`- ${text}${index === last ? '.' : ';'}`, 'left', small),
  );
  const left = receivers.length === 0 ? [] : [writer.line(label, 'left', small), ...receivers];
  const right = [...date, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.42, 0.5), left, right, above: random.between(6, 16) }];
}

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet): Paper {
  const { writer, random } = order;
  const formCode = random.chance(0.5) ? `Mẫu ${wish.code}-KNĐ` : undefined;
  const blocks = [
    ...header(order, wish.motto ?? party, wish.numbered ?? true),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing),
  ];
  return { documentType: wish.documentType, size: 'A4', formCode, values: writer.values, blocks };
}
