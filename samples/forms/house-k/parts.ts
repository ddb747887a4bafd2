// Header, title and foot as the eleventh house sets them: the handbook's two columns, at times set to the left or with the day
// on a line of its own or at the signature.
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
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 9);

interface Head {
  readonly bodies: (align: Align) => Block[];
  readonly motto: readonly Block[];
  readonly number: (align: Align) => Block[];
  /** None where the day stands at the signature. */
  readonly day: (align: Align, above?: number) => Block[];
  readonly share: number;
}

const dayOf = (order: Order) =>
  usual(
    order,
    '{place}, ngày {documentDate}',
    '{place}, ngày {documentDate}.',
    '{place} ngày {documentDate}',
    '{place}, ngày {documentDate}',
  );

function headOf(order: Order, motto: readonly string[], numbered: boolean, dated: boolean): Head {
  const { writer, random } = order;
  const label = usual(order, 'Số {documentNumber}', 'Số: {documentNumber}', 'Số:  {documentNumber}');
  const grow = motto.length > 1 ? -2 : 0;
  const [day, italic] = [dayOf(order), random.chance(0.92)];
  const small = random.chance(0.25) ? -1 : 0;
  return {
    bodies: (align) => [
      ...(writer.values.superiorOrganization === undefined
        ? []
        : [writer.line('{superiorOrganization}', align, { grow: small })]),
      writer.line('*{issuer}*', align, { grow: small }),
    ],
    motto: [...motto.map((line) => writer.line(`*${line}*`, 'center', { grow })), rule(random.between(32, 54), 2.5)],
    number: (align) => (numbered ? [writer.line(label, align)] : []),
    day: (align, above = 0) => (dated ? [writer.line(day, align, { italic }, above)] : []),
    share: random.between(0.4, 0.47),
  };
}

/** The form's: star and number below the bodies, the day below the motto. */
function asTheForm({ random }: Order, head: Head): Block[] {
  const star = random.pick([centred('*'), centred('*'), centred('*'), centred('* * *')]);
  const left = [...head.bodies('center'), star, ...head.number('center')];
  const right = [...head.motto, ...head.day('center', random.between(1, 7))];
  return [{ kind: 'columns', share: head.share, left, right }];
}

/** A short rule in place of the star. */
function ruled({ random }: Order, head: Head): Block[] {
  const left = [...head.bodies('center'), rule(random.between(12, 24), 3), ...head.number('center')];
  const right = [...head.motto, ...head.day('center', random.between(1, 4))];
  return [{ kind: 'columns', share: head.share, left, right }];
}

/** Bodies and number begin at the margin. */
function toTheLeft({ random }: Order, head: Head): Block[] {
  const left = [...head.bodies('left'), ...head.number('left')];
  const right = [...head.motto, ...head.day('right', random.between(0, 4))];
  return [{ kind: 'columns', share: head.share, left, right }];
}

/** The day alone below both columns, at the right margin. */
function dayBelow({ random }: Order, head: Head): Block[] {
  const left = [...head.bodies('center'), ...head.number('center'), rule(random.between(10, 20), 2.5)];
  return [{ kind: 'columns', share: head.share, left, right: head.motto }, ...head.day('right', random.between(2, 6))];
}

const heads = [asTheForm, asTheForm, asTheForm, ruled, ruled, toTheLeft, dayBelow] as const;

/** What the paper is and, below it, what about. */
export function title(order: Order, name: string, about: string): Block[] {
  const { writer, random } = order;
  const below = random.pick([[centred('-----')], [rule(random.between(18, 30), 3)], [centred('*')], []] as const);
  const deed = /^(đề nghị|kết nạp|công nhận|giới thiệu|thẩm định)/.test(about);
  const subject = usual(order, about, sentence(about), deed ? `Về việc ${about}` : about);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 1, 2, 3] as const) }, random.between(9, 20)),
    ...(about === '' ? [] : [writer.line(`*${subject}*`), ...below]),
  ];
}

function signer(order: Order, signing: Signer): Block[] {
  const { writer, random, signed } = order;
  const { seal, grow = 0, degree } = signing;
  const small = signing.height !== undefined;
  const hint = seal === undefined ? '_(Ký, ghi rõ họ và tên)_' : '_(Ký tên, đóng dấu, ghi rõ họ tên)_';
  const lines = roleLines(order, signing).map((text): Block => {
    return { kind: 'text', align: 'center', spans: writer.part('signerRole', text, { bold: true, grow }) };
  });
  return [
    ...lines,
    ...(!small && random.chance(0.15) ? [writer.line(hint, 'center', { grow: -1.5 })] : []),
    { kind: 'signing', height: signing.height ?? random.between(19, 27), signed, seal },
    writer.line(`*${degree === undefined ? '' : `${degree} `}{signer}*`, 'center', { grow }),
  ];
}

function receiverLines({ writer, random }: Order, receivers: readonly string[]): Block[] {
  const grow = random.pick([-1.5, -2] as const);
  const [label, mark] = random.pick([
    ['*_Nơi nhận:_*', '- '],
    ['*_Nơi nhận:_*', '- '],
    ['_Nơi nhận_:', '- '],
    ['*Nơi nhận*', '+ '],
  ] as const);
  const last = receivers.length - 1;
  return [
    writer.line(label, 'left', { grow: grow + 0.5 }),
    ...receivers.map((text, index) => writer.line(`${mark}${text}${index === last ? '.' : ';'}`, 'left', { grow })),
  ];
}

export function foot(order: Order, signing: Signer, day: readonly Block[] = []): Block[] {
  const { random } = order;
  const left = signing.receivers.length === 0 ? [] : receiverLines(order, signing.receivers);
  const right = [...day, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.43, 0.5), left, right, above: random.between(6, 15) }];
}

/** The form's code, which some clerks leave on the paper. */
export const codeOf = ({ writer, random }: Order, code: string): string | undefined =>
  random.chance(0.3) ? writer.one(`Mẫu ${code}-KNĐ`, `Mẫu ${code}-KNĐ`, `MẪU ${code}-KNĐ`) : undefined;

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet<Signer>): Paper {
  const { documentType, code } = wish;
  const { writer, random } = order;
  const dated = random.chance(0.92);
  const head = headOf(order, wish.motto ?? party, wish.numbered ?? true, dated);
  const blocks = [
    ...random.pick(heads)(order, head),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing, dated ? [] : [writer.line(dayOf(order), 'center', { italic: true })]),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}
