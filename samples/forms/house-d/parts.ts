// Header, title and foot as a fourth house sets them: long names of bodies over three lines, the number below or beside
// the day, the day also on the line of the title's end, receivers at the left or below the signature.
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, rule, sentence } from '../lines.ts';
import { giveSigner } from '../signing.ts';
import type { SizedSigning } from '../signing.ts';

/** Blanks around the dash of a number and before the percent sign, as some typists leave them. */
export function retouch({ writer, random }: Order): void {
  const { documentNumber: number } = writer.values;
  if (number && random.chance(0.2))
    writer.values.documentNumber = { ...number, raw: number.raw.replace('-', random.pick([' - ', '- '])) };
  if (!random.chance(0.15)) return;
  for (const [field, value] of Object.entries(writer.values))
    if (value.raw.endsWith('%')) writer.values[field] = { ...value, raw: value.raw.replace('%', ' %') };
}

type Lines = readonly Block[];

/** A narrow left column, in which names of bodies run over several lines. */
function narrow({ writer, random }: Order, motto: Lines, number: Lines, date: Block): Block[] {
  const left = [writer.line('{superiorOrganization}'), writer.line('*{issuer}*'), centred('*'), ...number];
  const right = [...motto, rule(random.between(40, 58), 2), date];
  return [{ kind: 'columns', share: random.between(0.33, 0.39), left, right }];
}

/** Number and day on one line below both columns. */
function level({ writer, random }: Order, motto: Lines, number: Lines, date: Block): Block[] {
  const left = [writer.line('{superiorOrganization}'), writer.line('*{issuer}*'), rule(random.between(10, 22), 2)];
  const share = random.between(0.42, 0.5);
  return [
    { kind: 'columns', share, left, right: [...motto, rule(random.between(36, 54), 2)] },
    { kind: 'columns', share, left: number, right: [date], above: random.between(3, 9) },
  ];
}

/** Both at the left edge, the day at the right end of the line below. */
function flush({ writer, random }: Order, motto: Lines, number: Lines, date: Block): Block[] {
  const left = [
    writer.line('{superiorOrganization}', 'left'),
    writer.line('*{issuer}*', 'left', { underline: random.chance(0.5) }),
    ...number,
  ];
  return [{ kind: 'columns', share: random.between(0.46, 0.54), left, right: motto }, date];
}

export function header(order: Order, motto: string | readonly string[] = 'ĐẢNG CỘNG SẢN VIỆT NAM', numbered = true) {
  const { writer, random } = order;
  const set = random.pick([narrow, level, level, flush]);
  const label = writer.one('Số: {documentNumber}', 'Số {documentNumber}', '_Số:_ {documentNumber}');
  const number = numbered ? [writer.line(label, set === flush ? 'left' : 'center')] : [];
  const day = writer.one('{place}, ngày {documentDate}', '{place}, ngày {documentDate}', '{place} ngày {documentDate}');
  const date = writer.line(day, set === flush ? 'right' : 'center', { italic: random.chance(0.8) }, 3);
  const right = [motto].flat().map((line) => writer.line(`*${line}*`));
  return set(order, right, number, date);
}

export function title({ writer, random }: Order, name: string, about: string): Block[] {
  // "V/v" goes before what is done, not before whose paper it is.
  const matter = /^(?:đề nghị|kết nạp|công nhận|giới thiệu)/.test(about) ? `V/v ${about}` : about;
  const subject = writer.one(about, matter, sentence(about), about.toLocaleUpperCase('vi'));
  const look = random.pick(['*', '*', '_']);
  const end = random.pick([[centred('-----')], [centred('---------------')], [rule(random.between(16, 30), 3)], []]);
  return [
    writer.line(`*${name}*`, 'center', { grow: random.pick([0, 2, 3]) }, random.between(9, 24)),
    ...(about === '' ? [] : [writer.line(`${look}${subject}${look}`)]),
    ...end,
  ];
}

function signingLines(order: Order, signing: SizedSigning): Block[] {
  const { writer, random, signed } = order;
  const { role, seal, grow = 0 } = signing;
  const first = giveSigner(order, signing);
  const line = (text: string): Block => ({
    ...{ kind: 'text', align: 'center' },
    spans: writer.part('signerRole', text, { bold: true, grow }),
  });
  const asked = seal === undefined ? '_(Ký, ghi rõ họ và tên)_' : '_(Ký tên, đóng dấu)_';
  const hint = signing.height === undefined && random.chance(0.35) ? [writer.line(asked, 'center', { grow: -2 })] : [];
  const height = signing.height ?? random.between(19, 31);
  const last = writer.line(random.chance(0.75) ? '*{signer}*' : '{signer}', 'center', { grow });
  return [line(first), line(role), ...hint, { kind: 'signing', height, signed, seal }, last];
}

export function foot(order: Order, signing: SizedSigning): Block[] {
  const { writer, random } = order;
  const right = signingLines(order, signing);
  const [mark, end] = [random.pick(['- ', '– ', '+ ', '. ']), random.between(6, 20)];
  const receivers = [
    writer.line(random.pick(['*_Nơi nhận:_*', '*_Nơi gửi:_*', '_*Nơi nhận*_']), 'left', { grow: -2 }),
    ...signing.receivers.map((receiver) => writer.line(`${mark}${receiver}`, 'left', { grow: -2.5 })),
  ];
  const left = signing.receivers.length === 0 ? [] : receivers;
  return [{ kind: 'columns', share: random.between(0.38, 0.52), left, right, above: end }];
}

export const formCode = ({ random }: Order, code: string) =>
  random.chance(0.4) ? random.pick([`(Mẫu ${code}-KNĐ)`, `Mẫu ${code}/KNĐ`, `Mẫu số: ${code}-KNĐ`]) : undefined;

/** `1/ …`, `I. …`, `a) …`, or dashes: how this typist counts clauses. */
export function counted({ random }: Order, clauses: readonly string[]): string[] {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  const marks = [
    (index: number) => `${index + 1}/ `,
    (index: number) => `${index + 1}- `,
    (index: number) => `${roman[index] ?? ''}. `,
    (index: number) => `${String.fromCharCode(97 + index)}) `,
    () => '- ',
    () => '',
  ];
  const mark = random.pick(marks);
  return clauses.map((clause, index) => mark(index) + clause);
}
