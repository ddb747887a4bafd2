// Header, title and foot as the tenth house sets them: the handbook's two columns, the day below the motto or as high as the
// number, receivers below a bold italic word.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, linesOfForm, rule, sentence } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
export const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Bars part paragraphs, three blanks or more part two data on one line. */
export const formLines = (order: Order, wordings: readonly string[]) => linesOfForm(order, wordings, 7);

interface Head {
  readonly bodies: readonly Block[];
  readonly motto: readonly Block[];
  readonly number: readonly Block[];
  readonly day: string;
  readonly share: number;
}

function headOf(order: Order, motto: readonly string[], numbered: boolean): Head {
  const { writer, random } = order;
  const above = writer.values.superiorOrganization === undefined ? [] : [writer.line('{superiorOrganization}')];
  const label = writer.one(
    'Số {documentNumber}',
    'Số: {documentNumber}',
    'Số: {documentNumber}',
    'Số :  {documentNumber}',
  );
  const grow = motto.length > 1 ? -1.5 : 0;
  return {
    bodies: [...above, writer.line('*{issuer}*')],
    motto: [...motto.map((line) => writer.line(`*${line}*`, 'center', { grow })), rule(random.between(30, 50), 2)],
    number: numbered ? [writer.line(label)] : [],
    day: writer.one(
      '{place}, ngày {documentDate}',
      '{place}, ngày {documentDate}',
      '{place}, ngày {documentDate}',
      '{place} ngày {documentDate}',
    ),
    share: random.between(0.41, 0.49),
  };
}

/** A star between issuer and number, the day below the motto. */
function belowTheMotto({ writer, random }: Order, { bodies, motto, number, day, share }: Head): Block[] {
  const star = random.pick([centred('*'), centred('*'), centred('***'), rule(random.between(15, 26), 2)]);
  const right = [...motto, writer.line(day, 'center', { italic: random.chance(0.9) }, random.between(2, 8))];
  return [{ kind: 'columns', share, left: [...bodies, star, ...number], right }];
}

/** The day as high as the number, or alone where the paper has none. */
function asHighAsNumber({ writer, random }: Order, { bodies, motto, number, day, share }: Head): Block[] {
  const left = [...bodies, rule(random.between(18, 32), 2)];
  const right = [writer.line(day, random.pick(['center', 'right'] as const), { italic: true })];
  return [
    { kind: 'columns', share, left, right: motto },
    { kind: 'columns', share, left: number, right, above: random.between(1, 6) },
  ];
}

/** The number right below the issuer, a star closes the column. */
function starLast({ writer, random }: Order, { bodies, motto, number, day, share }: Head): Block[] {
  const right = [...motto, writer.line(day, 'center', { italic: true }, random.between(1, 6))];
  return [{ kind: 'columns', share, left: [...bodies, ...number, centred('*')], right }];
}

const heads = [belowTheMotto, belowTheMotto, belowTheMotto, asHighAsNumber, asHighAsNumber, starLast] as const;

/** What the paper is and, below it, what about. */
export function title({ writer, random }: Order, name: string, about: string): Block[] {
  const below = random.pick([[centred('-----')], [centred('-----')], [rule(random.between(20, 34), 2)], []] as const);
  const subject = random.chance(0.15) ? sentence(about) : about;
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([1, 2, 2, 3] as const) }, random.between(10, 22)),
    ...(about === '' ? [] : [writer.line(random.chance(0.9) ? `*${subject}*` : `_${subject}_`)]),
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
  const small = signing.height !== undefined;
  const hint = seal === undefined ? '_(Ký, ghi rõ họ tên)_' : '_(Ký tên, đóng dấu)_';
  return [
    ...[line(first), line(role)],
    ...(!small && random.chance(0.2) ? [writer.line(hint, 'center', { grow: -1 })] : []),
    { kind: 'signing', height: signing.height ?? random.between(19, 28), signed, seal },
    writer.line('*{signer}*', 'center', { grow }),
  ];
}

function receiverLines({ writer, random }: Order, receivers: readonly string[]): Block[] {
  const grow = random.pick([-1, -2] as const);
  const label = writer.line('*_Nơi nhận:_*', 'left', { grow, underline: random.chance(0.3) });
  const end = random.pick([';', ';', ','] as const);
  return [
    label,
    ...receivers.map((text, index) =>
      writer.line(`- ${text}${index === receivers.length - 1 ? '.' : end}`, 'left', { grow: grow - 0.5 }),
    ),
  ];
}

export function foot(order: Order, signing: SizedSigning, day = ''): Block[] {
  const { writer, random } = order;
  const date = day === '' ? [] : [writer.line(day, 'center', { italic: true, grow: signing.grow ?? 0 })];
  const left = signing.receivers.length === 0 ? [] : receiverLines(order, signing.receivers);
  const right = [...date, ...signer(order, signing)];
  return [{ kind: 'columns', share: random.between(0.42, 0.5), left, right, above: random.between(6, 16) }];
}

/** The form's code, which a third of the clerks leave on the paper. */
export const codeOf = ({ writer, random }: Order, code: string): string | undefined =>
  random.chance(0.35) ? writer.one(`Mẫu ${code}-KNĐ`, `Mẫu số ${code}-KNĐ`, `Mẫu ${code}-KNĐ`) : undefined;

/** A whole paper of a body. */
export function sheet(order: Order, wish: Sheet): Paper {
  const { documentType, code } = wish;
  const head = headOf(order, wish.motto ?? party, wish.numbered ?? true);
  const blocks = [
    ...order.random.pick(heads)(order, head),
    ...title(order, wish.name, wish.about),
    ...wish.body(),
    ...foot(order, wish.signing),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: order.writer.values, blocks };
}
