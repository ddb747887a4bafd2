// Header, title and foot as the twelfth house sets them: the handbook's two columns, at times the motto above all, number and
// day in a row below, or the day at the signature.
import type { Align, Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm, rule, sentence } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { roleLines } from '../signing.ts';
import type { Signer } from '../signing.ts';
import { usual } from './typing.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Bars part paragraphs, three blanks or more part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 7);

interface Head {
  readonly bodies: (align: Align, underlined?: boolean) => Block[];
  readonly motto: readonly Block[];
  readonly number: (align: Align) => Block[];
  /** None where the day stands at the signature. */
  readonly day: (align: Align, above?: number) => Block[];
  readonly share: number;
}

const dayOf = (order: Order) =>
  usual(order, '{place}, ngày {documentDate}', '{place}, ngày {documentDate}', '{place} ngày {documentDate}');

function headOf(order: Order, motto: readonly string[], numbered: boolean, dated: boolean): Head {
  const { writer, random } = order;
  const label = usual(order, 'Số {documentNumber}', 'Số: {documentNumber}', 'Số : {documentNumber}');
  const grow = motto.length > 1 ? -2 : 0;
  const [day, italic] = [dayOf(order), random.chance(0.94)];
  const small = random.pick([0, 0, 0, -1] as const);
  return {
    bodies: (align, underline = false) => [
      ...(writer.values.superiorOrganization === undefined
        ? []
        : [writer.line('{superiorOrganization}', align, { grow: small })]),
      writer.line('*{issuer}*', align, { grow: small, underline }),
    ],
    motto: [...motto.map((line) => writer.line(`*${line}*`, 'center', { grow })), rule(random.between(28, 52), 2.5)],
    number: (align) => (numbered ? [writer.line(label, align)] : []),
    day: (align, above = 0) => (dated ? [writer.line(day, align, { italic }, above)] : []),
    share: random.between(0.41, 0.48),
  };
}

/** The form's: star and number below the bodies, the day below the motto. */
function asTheForm({ random }: Order, head: Head): Block[] {
  const number = head.number('center');
  const left = [...head.bodies('center'), ...(number.length === 0 ? [] : [centred('*')]), ...number];
  const right = [...head.motto, ...head.day('center', random.between(2, 8))];
  return [{ kind: 'columns', share: head.share, left, right }];
}

/** The body's name underlined in place of the star. */
function underlined({ random }: Order, head: Head): Block[] {
  const left = [...head.bodies('center', true), ...head.number('center')];
  const right = [...head.motto, ...head.day('center', random.between(0, 4))];
  return [{ kind: 'columns', share: head.share, left, right }];
}

/** Number and day beside each other, below both columns. */
function inOneRow({ random }: Order, head: Head): Block[] {
  const above = random.between(2, 6);
  return [
    { kind: 'columns', share: head.share, left: head.bodies('center'), right: head.motto },
    { kind: 'columns', share: head.share, left: head.number('center'), right: head.day('center'), above },
  ];
}

/** The motto in the middle above all, as on persons' papers; bodies below it at the left, number and day at the right. */
function mottoAbove({ random }: Order, head: Head): Block[] {
  const right = [...head.number('right'), ...head.day('right')];
  const above = random.between(4, 9);
  return [...head.motto, { kind: 'columns', share: head.share, left: head.bodies('left'), right, above }];
}

const heads = [asTheForm, asTheForm, asTheForm, asTheForm, underlined, underlined, inOneRow, mottoAbove] as const;

/** What the paper is and, below it, what about. */
export function title(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const below = random.pick([
    [centred('-----')],
    [rule(random.between(16, 34), 2.5)],
    [centred('-------')],
    [],
  ] as const);
  const deed = /^(đề nghị|kết nạp|công nhận|giới thiệu|thẩm định)/.test(about);
  const subject = usual(order, about, sentence(about), deed ? `V/v ${about}` : about, deed ? `(V/v ${about})` : about);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([0, 1, 2, 2] as const) }, random.between(8, 18)),
    ...(about === '' ? [] : [writer.line(`*${subject}*`), ...below]),
  ];
}

function signer(order: Order, signing: Signer): Block[] {
  const { writer, random, signed } = order;
  const { seal, grow = 0, degree } = signing;
  const hint = seal === undefined ? '_(Ký, ghi rõ họ tên)_' : '_(Ký, đóng dấu)_';
  const lines = roleLines(order, signing).map((text): Block => {
    return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold: true, grow }) };
  });
  return [
    ...lines,
    ...(signing.height === undefined && random.chance(0.12) ? [writer.line(hint, 'center', { grow: -2 })] : []),
    { kind: 'signing', height: signing.height ?? random.between(18, 28), signed, seal },
    writer.line(`*${degree === undefined ? '' : `${degree} `}{signer}*`, 'center', { grow }),
  ];
}

function receiverLines({ writer, random }: Order, receivers: readonly string[]): Block[] {
  const grow = random.pick([-2, -2, -1.5] as const);
  const [label, mark] = random.pick([
    ['*_Nơi nhận:_*', '- '],
    ['*_Nơi nhận:_*', '- '],
    ['_Nơi nhận:_', '- '],
    ['*Nơi nhận:*', '+ '],
  ] as const);
  const end = random.pick([';', ';', ','] as const);
  const last = receivers.length - 1;
  return [
    writer.line(label, 'left', { grow: grow + 0.5 }),
    ...receivers.map((text, index) => writer.line(`${mark}${text}${index === last ? '.' : end}`, 'left', { grow })),
  ];
}

export function foot(order: Order, signing: Signer, day: readonly Block[] = []): Block[] {
  const { random } = order;
  const left = signing.receivers.length === 0 ? [] : receiverLines(order, signing.receivers);
  const right = [...day, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.4, 0.5), left, right, above: random.between(5, 14) }];
}

/** The form's code, which some clerks leave on the paper. */
export const codeOf = ({ writer, random }: Order, code: string): string | undefined =>
  random.chance(0.32) ? writer.one(`Mẫu ${code}-KNĐ`, `Mẫu ${code}-KNĐ`, `Mẫu ${code} - KNĐ`) : undefined;

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet<Signer>): Paper {
  const { documentType, code } = wish;
  const { writer, random } = order;
  const dated = random.chance(0.93);
  const head = headOf(order, wish.motto ?? party, wish.numbered ?? true, dated);
  const blocks = [
    ...random.pick(heads)(order, head),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing, dated ? [] : [writer.line(dayOf(order), 'center', { italic: true })]),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}
