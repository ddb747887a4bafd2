// Decisions as the eighth house writes them: the form's two articles in one sentence each, or a third on rights and duties.
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
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về việc ${subject(purpose)}`,
    `Xét đề nghị của {proposer} (Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate})`,
  );
}

function dataOf({ writer, dossier }: Order): string {
  return writer.one(
    ', sinh ngày {birthDate}, quê quán {homeTown}',
    ', sinh ngày {birthDate}, quê quán: {homeTown}',
    ', sinh ngày {birthDate}, quê quán {homeTown}',
    ' (sinh ngày {birthDate}; quê quán: {homeTown})',
    `, sinh ngày {birthDate}, quê quán {homeTown}, công tác tại ${dossier.unit.office}`,
  );
}

function inSentence(order: Order, purpose: Purpose): string {
  const { writer, random } = order;
  const name = random.chance(0.5) ? '*{personName}*' : '{personName}';
  const data = dataOf(order);
  const after = data.endsWith(')') ? '' : ',';
  if (isAdmission(purpose))
    return writer.one(
      `Kết nạp quần chúng ${name}${data}${after} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ưu tú ${name}${data}${after} vào Đảng Cộng sản Việt Nam.`,
    );
  return writer.one(
    `Công nhận đồng chí ${name}${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${name}${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên dự bị ${name}${data}, kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên dự bị ${name}${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức của Đảng Cộng sản Việt Nam, tính từ ngày {officialFromDate}.`,
  );
}

/** The name in the article, the data below it. */
function inLines({ writer, dossier }: Order, purpose: Purpose): string {
  const lines = [
    writer.one('Họ và tên: *{personName}*', '- Họ và tên: {personName}'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày sinh: {birthDate}'),
    'Quê quán: {homeTown}',
    `Đơn vị công tác: ${dossier.unit.office}`,
  ];
  const later = isAdmission(purpose) ? [] : ['Ngày kết nạp vào Đảng: {admissionDate}'];
  const dashed = lines[0]?.startsWith('-') ?? false;
  const all = [...lines, ...later].map((line) => (dashed && !line.startsWith('-') ? `- ${line}` : line)).join('|');
  if (isAdmission(purpose)) return `Kết nạp vào Đảng Cộng sản Việt Nam đối với quần chúng có tên sau đây:|${all}`;
  return `Công nhận đảng viên dự bị có tên sau đây là đảng viên chính thức kể từ ngày {officialFromDate}:|${all}`;
}

function articles(order: Order, purpose: Purpose, three: boolean): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N.*', '*Điều N.*', '*Điều N:*', 'Điều N:'] as const);
  const article = (n: number) => style.replace('N', String(n));
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const first = random.chance(0.8) ? inSentence(order, purpose) : inLines(order, purpose);
  const middle = isAdmission(purpose)
    ? 'Đồng chí {personName} có nhiệm vụ và quyền của đảng viên dự bị theo quy định của Điều lệ Đảng.'
    : 'Đồng chí {personName} có nhiệm vụ và quyền của đảng viên chính thức theo quy định của Điều lệ Đảng.';
  const last = `${bodies} và đồng chí có tên ${writer.one('ở', 'ở', 'tại')} Điều 1 ${writer.one('chịu trách nhiệm thi hành Quyết định này', 'chịu trách nhiệm thi hành quyết định này', 'căn cứ Quyết định thi hành')}`;
  const end = random.chance(0.4) ? './.' : '.';
  return [
    `${article(1)} ${first}`,
    ...(three ? [`${article(2)} ${middle}`] : []),
    `${article(three ? 3 : 2)} ${last}${end}`,
  ];
}

/** Whose decision it is, between the grounds and the articles. */
function decides({ writer, random, dossier }: Order): Block[] {
  const committee = dossier.unit.top.committee.toLocaleUpperCase('vi');
  const short = committee.split(' ').slice(0, 2).join(' ');
  const lines = random.pick([
    [`*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`],
    [`*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH:*`],
    [`*BAN THƯỜNG VỤ ${committee}*`, '*QUYẾT ĐỊNH*'],
    [`*BAN THƯỜNG VỤ ${short}*`, '*QUYẾT ĐỊNH:*'],
  ] as const);
  return lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(5, 11) : 0));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const three = random.chance(0.2);
  const deed = isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  const body = (): Block[] => [
    ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, [basis(order, purpose)])),
    ...decides(order),
    ...formLines(order, articles(order, purpose, three)),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    ...{ code: isAdmission(purpose) ? '9' : '16', name: 'QUYẾT ĐỊNH', body },
    about: writer.one(deed, deed, deed, `về việc ${deed}`),
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner, seal: sealOf(unit.top.committee) },
      receivers: [
        writer.one(`Như Điều ${three ? 3 : 2}`, 'Các tổ chức đảng có liên quan'),
        writer.one('Lưu VP, BTC', 'Lưu Văn phòng, Ban Tổ chức'),
      ],
    },
  });
}
