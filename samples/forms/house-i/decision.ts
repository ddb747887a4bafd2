// Decisions as the ninth house writes them: the form's two articles, the data in a sentence or line by line.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype } from './typing.ts';

function basis({ writer }: Order, purpose: Purpose): string {
  const form = `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${subject(purpose)}`;
  return writer.one(
    form,
    form,
    form,
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} ${subject(purpose)}`,
    `Theo đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate}`,
  );
}

function inSentence(order: Order, purpose: Purpose): string {
  const { writer, random, dossier } = order;
  const name = random.chance(0.5) ? '*{personName}*' : '{personName}';
  const data = writer.one(
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày {birthDate}, quê quán: {homeTown}',
    'sinh ngày {birthDate}; quê quán: {homeTown}',
    `sinh ngày {birthDate}, quê quán {homeTown}, hiện công tác tại ${dossier.unit.office}`,
  );
  if (isAdmission(purpose))
    return writer.one(
      `Kết nạp quần chúng ${name}, ${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}, ${data}, vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}, ${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name} vào Đảng Cộng sản Việt Nam (${data}).`,
    );
  const form = `Công nhận đồng chí ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`;
  return writer.one(
    form,
    form,
    form.replace('đồng chí', 'đảng viên dự bị'),
    `Công nhận đảng viên dự bị ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${name}, ${data}, kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức của Đảng Cộng sản Việt Nam. Thời gian tính từ ngày {officialFromDate}.`,
  );
}

/** The article first, the data below it. */
function inLines({ writer, random, dossier }: Order, purpose: Purpose): string {
  const mark = random.pick(['- ', '+ ', ''] as const);
  const lines = [
    writer.one('Họ và tên: *{personName}*', 'Đồng chí: *{personName}*'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày, tháng, năm sinh: {birthDate}'),
    'Quê quán: {homeTown}',
    writer.one(`Đơn vị công tác: ${dossier.unit.office}`, `Cơ quan công tác: ${dossier.unit.office}`),
  ];
  if (isAdmission(purpose)) {
    const head = writer.one(
      'Kết nạp vào Đảng Cộng sản Việt Nam quần chúng có tên sau đây:',
      'Kết nạp quần chúng có tên dưới đây vào Đảng Cộng sản Việt Nam:',
    );
    return [head, ...lines.map((line) => mark + line)].join('|');
  }
  const later = [
    writer.one('Được kết nạp vào Đảng ngày: {admissionDate}', 'Ngày kết nạp vào Đảng: {admissionDate}'),
    'Là đảng viên chính thức kể từ ngày: {officialFromDate}',
  ];
  return [
    'Công nhận đảng viên dự bị có tên sau đây là đảng viên chính thức:',
    ...[...lines, ...later].map((line) => mark + line),
  ].join('|');
}

function articles(order: Order, purpose: Purpose): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N.*', '*Điều N:*', '*Điều N:*', 'Điều N:', '*_Điều N._*'] as const);
  const article = (n: number) => style.replace('N', String(n));
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const first = random.chance(0.78) ? inSentence(order, purpose) : inLines(order, purpose);
  const last = `${bodies} và đồng chí có tên ${writer.one('ở', 'ở', 'tại')} Điều 1 ${writer.one('chịu trách nhiệm thi hành Quyết định này', 'chịu trách nhiệm thi hành Quyết định này', 'có trách nhiệm thi hành quyết định này')}`;
  return [`${article(1)} ${first}`, `${article(2)} ${last}${random.chance(0.35) ? './.' : '.'}`];
}

/** Whose decision it is, between the grounds and the articles. */
function decides({ writer, random, dossier }: Order): Block[] {
  const committee = dossier.unit.top.committee.toLocaleUpperCase('vi');
  const short = committee.split(' ').slice(0, 2).join(' ');
  const lines = random.pick([
    [`*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`],
    [`*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`],
    [`*BAN THƯỜNG VỤ ${short}*`, '*QUYẾT ĐỊNH*'],
    [`*BAN THƯỜNG VỤ ${committee}*`, '*QUYẾT ĐỊNH:*'],
  ] as const);
  return lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(5, 10) : 0));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const deed = isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  const body = (): Block[] => [
    ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, [basis(order, purpose)])),
    ...decides(order),
    ...formLines(order, articles(order, purpose)),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    ...{ code: isAdmission(purpose) ? '9' : '16', name: 'QUYẾT ĐỊNH', about: deed, body },
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner, seal: sealOf(unit.top.committee) },
      receivers: [
        writer.one('Như Điều 2', 'Như Điều 2', 'Các tổ chức đảng và đồng chí có tên trên'),
        writer.one('Lưu VP, BTC', 'Lưu Văn phòng', 'Lưu VT, BTC'),
      ],
    },
  });
}
