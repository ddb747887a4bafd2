// Header, title and foot as the seventh house sets them: the form's own, in a few arrangements of what stands below what.
import type { Block, Paper, TextBlock } from '../../page/content.ts';
import type { Order } from '../form.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const star = (text: string): TextBlock => ({ kind: 'text', spans: [{ text }], align: 'center' });

export const paragraphs = (order: Order, wordings: readonly string[]): Block[] =>
  wordings.map((wording) => order.writer.paragraph(wording, order.body));

/** Lines of a form: a bar parts them, wide blanks part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]): Block[] =>
  paragraphs(
    order,
    wordings.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(8)).split('|')),
  );

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
  const parting: Block = set === 'rule' ? { kind: 'rule', length: random.between(18, 34), above: 2 } : star('*');
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
    [star('-----')],
    [star('-----')],
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

export interface Signing {
  readonly body: string;
  readonly role: string;
  readonly name: string;
  readonly seal?: string;
  readonly receivers: readonly string[];
  readonly onBehalf?: 'TM.';
  /** Points more or less, and millimetres for the signature, where the paper is small. */
  readonly grow?: number;
  readonly height?: number;
}

function signer(order: Order, { body, role, name, seal, grow = 0, ...signing }: Signing): Block[] {
  const { writer, habits, random, signed } = order;
  const onBehalf = signing.onBehalf ?? habits.onBehalf;
  const other = onBehalf === 'T/M' ? 'TM.' : 'T/M';
  const first = `${onBehalf} ${body}`;
  writer.text('signerRole', `${first} ${role}`, [role, first, `${other} ${body} ${role}`]);
  writer.plainName('signer', name);
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

export function foot(order: Order, signing: Signing, day = ''): Block[] {
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

export interface Sheet {
  readonly documentType: string;
  readonly code: string;
  readonly motto?: readonly string[];
  readonly numbered?: boolean;
  readonly name: string;
  readonly about: string;
  /** Set after header and title, so that a value stands first where a reader meets it first. */
  readonly body: () => readonly Block[];
  readonly signing: Signing;
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
