// Header, title and foot as a sixth house sets them: close to the handbook of the Party's offices (HD 36-HD/VPTW), at
// times as State papers have them (Nghị định 30/2020): a rule below the issuer, number and day on one height.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, rule, sentence } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

type Lines = readonly Block[];
export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

interface Head {
  readonly motto: Lines;
  readonly number: Lines;
  readonly day: string;
}

function bodies({ writer, random }: Order): Block[] {
  const above = writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
  return [...above, writer.line('*{issuer}*', 'center', { underline: random.chance(0.12) })];
}

/** A star below the issuer, then the number; the day in italics below the motto. */
function asHandbook(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const left = [...bodies(order), centred(random.pick(['*', '*', '* * *', '---'] as const)), ...number];
  const right = [...motto, rule(random.between(40, 54)), writer.line(day, 'center', { italic: true }, 5)];
  return [{ kind: 'columns', share: random.between(0.42, 0.5), left, right }];
}

/** A short rule below the issuer; the day stands as high as the number. */
function onOneHeight(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const share = random.between(0.4, 0.47);
  const length = random.between(16, 30);
  const italic = random.chance(0.75);
  return [
    { kind: 'columns', share, left: [...bodies(order), rule(length, 2)], right: [...motto, rule(length * 2, 2)] },
    { kind: 'columns', share, left: number, right: [writer.line(day, 'center', { italic })], above: 2 },
  ];
}

/** The day at the right edge on a line of its own, above the title. */
function dayAtTheEdge(order: Order, { motto, number, day }: Head): Block[] {
  const { writer, random } = order;
  const left = [...bodies(order), ...number, centred(random.pick(['*', '-------'] as const))];
  return [
    { kind: 'columns', share: random.between(0.44, 0.52), left, right: [...motto, rule(random.between(30, 50), 2)] },
    writer.line(day, 'right', { italic: true }, random.between(2, 7)),
  ];
}

/** What the paper is and, in a sentence, what about. */
function title({ writer, random }: Order, name: string, about: string): Block[] {
  const subject = random.pick([about, about, sentence(about), `Về việc ${about.replace(/^về việc /, '')}`] as const);
  const below = random.pick([[], [centred('-----')], [rule(random.between(24, 40), 3)], [centred('***')]] as const);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 1, 2, 3] as const) }, random.between(12, 24)),
    ...(about === '' ? [] : [writer.line(random.chance(0.8) ? `*${subject}*` : subject)]),
    ...below,
  ];
}

function signer(order: Order, signing: SizedSigning): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const bold = random.chance(0.8);
  const lines = [
    [first, bold],
    [role, bold || random.chance(0.5)],
  ] as const;
  const hint = seal === undefined ? '_(ký, ghi rõ họ tên)_' : '_(ký, đóng dấu)_';
  return [
    ...lines.map(([text, heavy]): Block => {
      return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold: heavy, grow }) };
    }),
    ...(signing.height === undefined && random.chance(0.15) ? [writer.line(hint, 'center', { grow: -1.5 })] : []),
    { kind: 'signing', height: signing.height ?? random.between(20, 32), signed, seal },
    writer.line('*{signer}*', 'center', { grow }),
  ];
}

function receiverLines({ writer, random }: Order, receivers: readonly string[]): Block[] {
  const label = random.pick([
    writer.line('Nơi nhận:', 'left', { underline: true, grow: -1 }),
    writer.line('*_Nơi nhận:_*', 'left', { grow: -1.5 }),
    writer.line('*_Nơi nhận:_*', 'left', { grow: -1.5 }),
  ]);
  const end = random.pick([',', ';'] as const);
  const lines = receivers.map((text, index) => `- ${text}${index === receivers.length - 1 ? '.' : end}`);
  return [label, ...lines.map((line) => writer.line(line, 'left', { grow: -2 }))];
}

export function foot(order: Order, signing: SizedSigning, day = ''): Block[] {
  const { writer, random } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: true, grow: signing.grow ?? 0 })];
  const right = [...date, ...signer(order, signing)];
  const left = signing.receivers.length === 0 ? [] : receiverLines(order, signing.receivers);
  return [{ kind: 'columns', share: random.between(0.43, 0.52), left, right, above: random.between(6, 18) }];
}

/** Several blanks part two data on one line; no line breaks there. */
export const wide = (text: string) => text.replace(/ {3,}/g, '\u00a0'.repeat(6));

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet): Paper {
  const { writer, random } = order;
  const motto = (wish.motto ?? party).map((line) => writer.line(`*${line}*`));
  const label = writer.one('Số: {documentNumber}', 'Số: {documentNumber}', 'Số {documentNumber}');
  const number = (wish.numbered ?? true) ? [writer.line(label)] : [];
  const day = writer.one('{place}, ngày {documentDate}', '{place}, ngày {documentDate}', '{place} ngày {documentDate}');
  const set = random.pick([asHandbook, asHandbook, asHandbook, onOneHeight, onOneHeight, dayAtTheEdge] as const);
  const printed = random.chance(0.4) ? random.pick([`Mẫu ${wish.code}-KNĐ`, `MẪU ${wish.code}-KNĐ`]) : undefined;
  const blocks = [
    ...set(order, { motto, number, day }),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing),
  ];
  return { documentType: wish.documentType, size: 'A4', formCode: printed, values: writer.values, blocks };
}
