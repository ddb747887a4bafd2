// Head, title and foot as the thirteenth house sets them: two columns as in the handbook, a short rule in place of the star, the
// number above it, or the day on a line of its own.
import type { Align, Block, Paper, TextBlock } from '../../page/content.ts';
import type { Random } from '../../random.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm, rule, sentence } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { roleLines } from '../signing.ts';
import type { Signer } from '../signing.ts';
import { worded } from './typing.ts';

export const ofParty = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const ofState = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Bars part lines, three blanks or more stand for a tabulator's jump. */
export const tabbed = (order: Order, lines: readonly string[]) => linesOfForm(order, lines, 5);

export const dayLine = (order: Order) =>
  worded(order, '_{place}, ngày {documentDate}_', '_{place} ngày {documentDate}_', '{place}, ngày {documentDate}');

/** What an arrangement puts together. */
interface Pieces {
  readonly bodies: readonly Block[];
  readonly number: readonly TextBlock[];
  readonly motto: readonly Block[];
  readonly day: (align: Align, above: number) => Block;
}
/** Left, right, and below both. */
type Arranged = readonly [readonly Block[], readonly Block[], readonly Block[]];

const asInHandbook = ({ bodies, number, motto, day }: Pieces, random: Random): Arranged => [
  [...bodies, centred('*'), ...number],
  [...motto, day('center', random.between(1, 7))],
  [],
];
const withRule = ({ bodies, number, motto, day }: Pieces, random: Random): Arranged => [
  [...bodies, rule(random.between(14, 26), 3.5), ...number.map((line) => ({ ...line, above: 2 }))],
  [...motto, day('center', random.between(0, 5))],
  [],
];
const starLast = ({ bodies, number, motto, day }: Pieces, random: Random): Arranged => [
  [...bodies, ...number, centred('*')],
  [...motto, day('center', random.between(2, 9))],
  [],
];
const dayBelow = ({ bodies, number, motto, day }: Pieces, random: Random): Arranged => [
  [...bodies, ...(number.length > 0 ? [centred('*')] : []), ...number],
  motto,
  [day('right', random.between(3, 8))],
];
const arrangements = [
  asInHandbook,
  asInHandbook,
  asInHandbook,
  withRule,
  withRule,
  starLast,
  dayBelow,
  dayBelow,
] as const;

function head(order: Order, motto: readonly string[], numbered: boolean): Block[] {
  const { writer, random } = order;
  const size = { grow: random.pick([0, 0, -0.5, -1] as const) };
  const above = writer.values.superiorOrganization ? ['{superiorOrganization}'] : [];
  const number = worded(order, 'Số: {documentNumber}', 'Số {documentNumber}', 'Số:  {documentNumber}');
  const day = dayLine(order);
  const ofTwo = motto.length > 1;
  const pieces: Pieces = {
    bodies: [...above, '*{issuer}*'].map((line) => writer.line(line, 'center', size)),
    number: numbered ? [writer.line(number)] : [],
    motto: [
      ...motto.map((line) => writer.line(`*${line}*`, 'center', ofTwo ? { grow: -2.5 } : {})),
      rule(ofTwo ? random.between(34, 44) : random.between(40, 56), 3),
    ],
    day: (align, gap) => writer.line(day, align, {}, gap),
  };
  const [left, right, below] = random.pick(arrangements)(pieces, random);
  // The State's name is long, and stands on one line.
  const share = ofTwo ? random.between(0.38, 0.41) : random.between(0.43, 0.49);
  return [{ kind: 'columns', share, left, right }, ...below];
}

/** What the paper is and, below it, what about; a short rule or dashes close it. */
export function titled(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const first = writer.line(`*${name}*`, 'center', { grow: random.pick([1, 1, 2, 0] as const) }, random.between(9, 17));
  if (about === '') return [first];
  const [whose, long] = [/^(của|người|đảng viên)/.test(about), about.length > 60];
  const said = whose
    ? worded(order, about, sentence(about))
    : worded(order, sentence(about), about, `Về việc ${about}`, long ? about : about.toLocaleUpperCase('vi'));
  const close = random.pick([
    [rule(random.between(18, 30), 3)],
    [rule(random.between(18, 30), 3)],
    [centred('----')],
    [],
  ]);
  return [first, writer.line(`*${said}*`, 'center', {}, 1), ...close];
}

function signerLines(order: Order, signing: Signer): Block[] {
  const { random, signed, writer } = order;
  const { seal, grow = 0, height = random.between(19, 27) } = signing;
  const above = roleLines(order, signing).map((text): Block => {
    const spans = writer.part('signerRole', text, { bold: true, grow });
    return { kind: 'text', align: 'center', spans };
  });
  const name = signing.degree === undefined ? '*{signer}*' : `*${signing.degree} {signer}*`;
  return [...above, { kind: 'signing', height, signed, seal }, writer.line(name, 'center', { grow })];
}

const receiversOf = ({ writer, random }: Order, receivers: readonly string[]): Block[] => {
  const grow = random.pick([-2, -2.5, -1.5] as const);
  const label = random.pick(['*_Nơi nhận:_*', '*_Nơi nhận:_*', '_Nơi nhận:_', '*Nơi nhận:*'] as const);
  const line = (text: string) => writer.line(text, 'left', { grow });
  return [line(label), ...receivers.map((text, index) => line(`- ${text}${receivers[index + 1] ? ';' : '.'}`))];
};

export const footed = (order: Order, signing: Signer, day: readonly Block[] = []): Block => ({
  ...{ kind: 'columns', share: order.random.between(0.42, 0.5), above: order.random.between(6, 12) },
  left: signing.receivers.length === 0 ? [] : receiversOf(order, signing.receivers),
  right: [...day, ...signerLines(order, signing)],
});

/** Left on the template by those who copied it from the guide. */
export const codeOf = ({ writer, random }: Order, code: string) =>
  random.chance(0.26) ? writer.one(`Mẫu ${code}-KNĐ`, `(Mẫu ${code}-KNĐ)`, `Mẫu số ${code}-KNĐ`) : undefined;

/** A whole paper of a body. */
export function bodysPaper(order: Order, wish: Sheet<Signer>): Paper {
  const top = head(order, wish.motto ?? ofParty, wish.numbered ?? true);
  const title = titled(order, wish.name, wish.about);
  const blocks = [...top, ...title, ...wish.body(), footed(order, wish.signing)];
  const { documentType } = wish;
  return { documentType, size: 'A4', formCode: codeOf(order, wish.code), values: order.writer.values, blocks };
}
