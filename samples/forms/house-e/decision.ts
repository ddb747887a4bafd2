// Decisions as the fifth house words them: what is decided before whom it is about, the person's data in brackets, in
// lines or in a table across, the resolution's day before its number.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds } from './cell-resolution.ts';
import { retouch } from './days.ts';
import { sheet } from './parts.ts';

const matter = (purpose: Purpose) => (isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức');

function basis({ writer }: Order, purpose: Purpose): string {
  return writer.one(
    `Căn cứ Nghị quyết ngày {basisResolutionDate}, số {basisResolutionNumber} của {proposer} đề nghị ${matter(purpose)};`,
    `Theo đề nghị ngày {basisResolutionDate} của {proposer} (Nghị quyết số {basisResolutionNumber});`,
    `Xét đề nghị của {proposer} (Nghị quyết ngày {basisResolutionDate} số {basisResolutionNumber}),`,
    `Xét Nghị quyết số {basisResolutionNumber} ({basisResolutionDate}) của {proposer} về ${matter(purpose)};`,
  );
}

const predicate = (purpose: Purpose) =>
  isAdmission(purpose)
    ? 'Kết nạp vào Đảng Cộng sản Việt Nam'
    : 'Công nhận là đảng viên chính thức, kể từ ngày {officialFromDate},';

function inBrackets({ writer }: Order, mark: string, purpose: Purpose): string[] {
  const whom = isAdmission(purpose) ? 'quần chúng' : 'đồng chí';
  const since = isAdmission(purpose) ? '' : '; kết nạp ngày {admissionDate}';
  const home = writer.one('nguyên quán', 'quê quán', 'nguyên quán:');
  const born = writer.one('sinh ngày {birthDate}', 'ngày sinh {birthDate}');
  return [`${mark} ${predicate(purpose)} đối với ${whom} *{personName}* (${born}; ${home} {homeTown}${since}).`];
}

function inLines({ writer, random }: Order, mark: string, purpose: Purpose): string[] {
  const dash = random.pick(['– ', '. ', '+ ', ''] as const);
  const lines = [
    writer.one('Họ và tên khai sinh: *{personName}*', 'Đồng chí: *{personName}*', 'Họ, tên: *{personName}*'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày, tháng, năm sinh: {birthDate}'),
    writer.one('Nguyên quán: {homeTown}', 'Nguyên quán (quê quán): {homeTown}', 'Quê quán: {homeTown}'),
    ...(isAdmission(purpose) ? [] : ['Ngày kết nạp vào Đảng: {admissionDate}']),
  ];
  const end = isAdmission(purpose) ? ' quần chúng' : ' đồng chí';
  return [`${mark} ${predicate(purpose)}${end} có lý lịch sau:`, ...lines.map((line) => dash + line)];
}

/** One row below the columns' names. */
function across(order: Order, mark: string, purpose: Purpose): Block[] {
  const { writer } = order;
  const columns = [
    ['Họ và tên', '{personName}', 0.24],
    ['Ngày sinh', '{birthDate}', 0.2],
    [writer.one('Nguyên quán', 'Quê quán'), '{homeTown}', isAdmission(purpose) ? 0.56 : 0.34],
    ...(isAdmission(purpose) ? [] : ([['Ngày kết nạp', '{admissionDate}', 0.22]] as const)),
  ] as const;
  const rows = [
    columns.map(([head]) => writer.line(`*${head}*`)),
    columns.map(([, value]) => writer.line(value, value === '{homeTown}' ? 'left' : 'center')),
  ];
  const widths = columns.map(([, , width]) => width);
  const end = isAdmission(purpose) ? ' quần chúng' : ' đồng chí';
  return [
    ...paragraphs(order, [`${mark} ${predicate(purpose)}${end} có tên dưới đây:`]),
    { kind: 'table', widths, rows, above: 5 },
  ];
}

function firstArticle(order: Order, mark: string, purpose: Purpose): Block[] {
  const kind = order.random.pick(['brackets', 'brackets', 'lines', 'across'] as const);
  if (kind === 'across') return across(order, mark, purpose);
  return paragraphs(order, { brackets: inBrackets, lines: inLines }[kind](order, mark, purpose));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retouch(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const style = random.pick(['*Điều N.*', '*Điều N:*', '*_Điều N._*', 'Điều N -'] as const);
  const article = (n: number) => style.replace('N', String(n));
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const last = writer.one(
    `${bodies} và đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
    `Giao ${bodies} và đồng chí có tên ở Điều 1 thi hành Quyết định này./.`,
  );
  const more = random.chance(0.3) ? ['Quyết định có hiệu lực từ ngày ký.'] : [];
  const rest = [...more, last].map((text, index) => `${article(index + 2)} ${text}`);
  const decides = writer.one('*QUYẾT ĐỊNH*', '*QUYẾT ĐỊNH:*', '*BAN THƯỜNG VỤ QUYẾT ĐỊNH:*');
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    code: isAdmission(purpose) ? '9' : '16',
    name: 'QUYẾT ĐỊNH',
    about: random.pick([matter(purpose), `về việc ${matter(purpose)}`]),
    body: () => [
      ...paragraphs(order, [...grounds(order, purpose, dossier[purpose].decision.date), basis(order, purpose)]),
      writer.line(decides, 'center', {}, random.between(5, 14)),
      ...firstArticle(order, article(1), purpose),
      ...paragraphs(order, rest),
    ],
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner },
      receivers: [`Như Điều ${rest.length + 1};`, 'Ban Tổ chức;', 'Lưu Văn phòng.'],
      seal: sealOf(unit.top.committee),
    },
  });
}
