// Header, title and foot as a fifth house sets them: the issuer over two or three lines, the day centred below both
// columns, the number under it or on its line, the motto above all; on some papers the day stands at the signature.
import type { Block, Paper, Span } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, rule, sentence } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

type Lines = readonly Block[];

/** `CHI BỘ` above the cell's name, `ĐẢNG ỦY` above the office's. */
function issuerLines({ writer, random }: Order, look: Partial<Span> = {}): Block[] {
  const raw = writer.values.issuer?.raw ?? '';
  const kind = /^(?:CHI BỘ|ĐẢNG [UỦ][ỶY] BỘ PHẬN|ĐẢNG (?:ỦY|UỶ|BỘ)|BAN CHẤP HÀNH) /.exec(raw)?.[0];
  if (kind === undefined || random.chance(0.45)) return [writer.line('*{issuer}*', 'center', look)];
  return [kind.trim(), raw.slice(kind.length)].map((text): Block => {
    return { kind: 'text', align: 'center', spans: [{ ...look, bold: true, text, field: 'issuer' }] };
  });
}

function superior({ writer }: Order): Block[] {
  return writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
}

interface Head {
  readonly motto: Lines;
  readonly number: string;
  /** Empty where the day stands at the signature. */
  readonly day: string;
}

/** Issuer and motto side by side, the day in the middle below, the number under the day. */
function dayBelow(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const left = [...superior(order), ...issuerLines(order)];
  const lines = [day, number].filter((line) => line !== '');
  return [
    { kind: 'columns', share: random.between(0.4, 0.5), left, right: [...motto, rule(random.between(34, 50), 2)] },
    ...lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(4, 10) : 1)),
  ];
}

/** Number and day on one line. */
function oneLine(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const left = [...superior(order), ...issuerLines(order), centred(random.pick(['-----', '***', '_______']))];
  const columns: Block = { kind: 'columns', share: random.between(0.42, 0.52), left, right: motto };
  if (number === '' || day === '') return [columns, writer.line(number || day, 'center', {}, 4)];
  const joined = random.pick([', ', ' - ', '; '] as const);
  return [columns, writer.line(`${number}${joined}${day}`, random.pick(['center', 'right'] as const), {}, 5)];
}

/** The motto in the middle of the first line; below it the issuer at the left, the day at the right. */
function mottoOnTop(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const left = [...superior(order), ...issuerLines(order)];
  const right = [day, number].filter((line) => line !== '').map((line) => writer.line(line));
  return [
    ...motto,
    rule(random.between(38, 56), 2),
    { kind: 'columns', share: random.between(0.44, 0.54), left, right, above: random.between(4, 10) },
  ];
}

/** Number under the issuer, day under the motto, as most do. */
function asMost(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const lines = (text: string): Block[] => (text === '' ? [] : [writer.line(text, 'center', { italic: false }, 2)]);
  const left = [...superior(order), ...issuerLines(order, { underline: random.chance(0.3) }), ...lines(number)];
  return [{ kind: 'columns', share: random.between(0.4, 0.5), left, right: [...motto, ...lines(day)] }];
}

function title({ writer, random }: Order, name: string, about: string): Block[] {
  const subject = random.pick([about, about, sentence(about), `(${about})`] as const);
  const look = random.pick(['*', '*', '*_', ''] as const);
  const close = look.split('').reverse().join('');
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 2, 4] as const) }, random.between(10, 22)),
    ...(about === '' ? [] : [writer.line(`${look}${subject}${close}`)]),
    ...random.pick([[], [], [centred('*')], [centred('_________')]] as const),
  ];
}

export interface Signing extends SizedSigning {
  /** Who took the minutes signs as well on some papers; the value stands on the paper before. */
  readonly secretary?: boolean;
}

function signer(order: Order, signing: Signing): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const line = (text: string): Block => ({
    ...{ kind: 'text', align: 'center' },
    spans: writer.part('signerRole', text, { bold: true, grow }),
  });
  const small = signing.height !== undefined;
  const hint = seal === undefined ? '_(Ký tên)_' : '_(Ký tên và đóng dấu)_';
  const asked = !small && random.chance(0.25) ? [writer.line(hint, 'center', { grow: -2 })] : [];
  const height = signing.height ?? random.between(18, 30);
  return [
    ...[line(first), line(role), ...asked],
    { kind: 'signing', height, signed, seal },
    writer.line(random.chance(0.6) ? '*{signer}*' : '{signer}', 'center', { grow }),
  ];
}

function receiverLines({ writer, random }: Order, receivers: readonly string[]): Block[] {
  const bullet = random.pick(['- ', '– ', '+ ', ''] as const);
  const label = random.pick(['*Nơi nhận:*', '_Nơi nhận:_', '_Nơi nhận_', '*_Nơi nhận:_*'] as const);
  return [
    writer.line(label, 'left', { grow: -1.5 }),
    ...receivers.map((receiver) => writer.line(`${bullet}${receiver}`, 'left', { grow: -2 })),
  ];
}

/** Lines that no end of a page parts. */
const together = (left: Lines): Block[] => [{ kind: 'columns', share: 1, left, right: [] }];

/** Receivers beside the signature, below it, or in one line under everything; the secretary at the left on some papers. */
export function foot(order: Order, signing: Signing, day = ''): Block[] {
  const { writer, random, signed } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: random.chance(0.7), grow: signing.grow ?? 0 })];
  const right = [...date, ...signer(order, signing)];
  const above = random.between(5, 16);
  const share = random.between(0.4, 0.52);
  const { receivers } = signing;
  if (signing.secretary === true && random.chance(0.3)) {
    const gap = date.length > 0 ? [centred(' ')] : [];
    const left: Block[] = [
      ...[...gap, writer.line('*THƯ KÝ*'), centred(' ')],
      { kind: 'signing', height: random.between(18, 26), signed },
      writer.line('{secretary}'),
    ];
    const both: Block = { kind: 'columns', share: 0.5, left, right, above };
    return together([both, ...receiverLines(order, receivers)]);
  }
  if (receivers.length === 0) return [{ kind: 'columns', share, left: [], right, above }];
  const where = random.pick(['beside', 'beside', 'below', 'line'] as const);
  if (where === 'beside') return [{ kind: 'columns', share, left: receiverLines(order, receivers), right, above }];
  const alone: Block = { kind: 'columns', share, left: [], right, above };
  if (where === 'below') return together([alone, ...receiverLines(order, receivers)]);
  const names = receivers.map((receiver) => receiver.replace(/[;.]$/, '')).join(', ');
  return together([alone, writer.line(`_Nơi nhận:_ ${names}.`, 'left', { grow: -1.5 }, 6)]);
}

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet<Signing>): Paper {
  const { writer, random } = order;
  const numbered = wish.numbered ?? true;
  const motto = (wish.motto ?? ['ĐẢNG CỘNG SẢN VIỆT NAM']).map((line) => writer.line(`*${line}*`));
  const number = writer.one('Số: {documentNumber}', 'Số {documentNumber}', 'Số hiệu: {documentNumber}');
  const day = writer.one(
    '{place}, ngày {documentDate}',
    '_{place}, ngày {documentDate}_',
    '{place} ngày {documentDate}',
  );
  const atFoot = random.chance(0.22);
  const set = random.pick([dayBelow, dayBelow, oneLine, mottoOnTop, asMost] as const);
  const head = { motto, number: numbered ? number : '', day: atFoot ? '' : day };
  const printed = random.chance(0.3) ? random.pick([`Mẫu ${wish.code}-KNĐ`, `(Theo mẫu ${wish.code}-KNĐ)`]) : undefined;
  const blocks = [
    ...set(order, head),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing, atFoot ? day.replaceAll('_', '') : ''),
  ];
  return { documentType: wish.documentType, size: 'A4', formCode: printed, values: writer.values, blocks };
}

/** `1. …`, `a/ …`, `(1) …` or dashes. */
export function counted({ random }: Order, clauses: readonly string[]): string[] {
  const marks = [
    (index: number) => `${index + 1}. `,
    (index: number) => `(${index + 1}) `,
    (index: number) => `${String.fromCharCode(97 + index)}/ `,
    () => '– ',
    () => '+ ',
  ] as const;
  const count = random.pick(marks);
  return clauses.map((clause, index) => count(index) + clause);
}
