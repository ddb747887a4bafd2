// Decisions as the seventh house fills them in: the form's two articles, or the data below the first one; some have three.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds, subject } from './matter.ts';
import { sheet } from './parts.ts';
import { retype } from './typing.ts';

function basis({ writer }: Order, purpose: Purpose): string {
  return writer.one(
    `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${subject(purpose)}`,
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về việc ${subject(purpose)}`,
    `Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate}`,
  );
}

function inSentence({ writer, random }: Order, purpose: Purpose): string {
  const name = random.chance(0.5) ? '*{personName}*' : '{personName}';
  const data = writer
    .one(
      'sinh ngày {birthDate}, quê quán {homeTown}',
      'sinh ngày {birthDate}, quê quán: {homeTown}',
      'sinh ngày {birthDate}; quê quán: {homeTown};',
    )
    .replace(/;$/, '');
  if (isAdmission(purpose))
    return writer.one(
      `Kết nạp quần chúng ${name}, ${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}, ${data}, vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam đối với quần chúng ${name}, ${data}.`,
    );
  return writer.one(
    `Công nhận đảng viên dự bị ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${name}, ${data}, kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức của Đảng Cộng sản Việt Nam kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên dự bị ${name}, ${data}, vào Đảng ngày {admissionDate}, là đảng viên chính thức từ ngày {officialFromDate}.`,
  );
}

/** The data line by line below the article. */
function inLines({ writer, dossier }: Order, article: string, purpose: Purpose): string[] {
  const before = isAdmission(purpose)
    ? writer.one('Kết nạp vào Đảng Cộng sản Việt Nam quần chúng có tên sau:', 'Kết nạp đảng viên đối với quần chúng:')
    : writer.one(
        'Công nhận đảng viên chính thức đối với đảng viên dự bị có tên sau:',
        'Công nhận đảng viên chính thức đối với:',
      );
  const lines = [
    writer.one('Họ và tên: *{personName}*', 'Đồng chí: *{personName}*'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày sinh: {birthDate}'),
    'Quê quán: {homeTown}',
    `Đơn vị công tác: ${dossier.unit.office}`,
  ];
  const later = isAdmission(purpose)
    ? []
    : [
        writer.one('Ngày kết nạp vào Đảng: {admissionDate}', 'Vào Đảng ngày: {admissionDate}'),
        writer.one(
          'Là đảng viên chính thức kể từ ngày: {officialFromDate}',
          'Ngày công nhận chính thức: {officialFromDate}',
        ),
      ];
  return [`${article} ${before}`, ...[...lines, ...later].map((text) => `- ${text}`)];
}

function articles(order: Order, purpose: Purpose): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N:*', '*Điều N.*', 'Điều N:', '*_Điều N:_*'] as const);
  const article = (n: number) => style.replace('N', String(n));
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const first = random.chance(0.75)
    ? [`${article(1)} ${inSentence(order, purpose)}`]
    : inLines(order, article(1), purpose);
  const at = writer.one('ở', 'ở', 'tại');
  const middle = isAdmission(purpose)
    ? 'Đảng viên được kết nạp thực hiện nhiệm vụ, quyền hạn của đảng viên theo Điều lệ Đảng.'
    : 'Đảng viên được công nhận thực hiện nhiệm vụ, quyền hạn của đảng viên chính thức theo Điều lệ Đảng.';
  const three = random.chance(0.2);
  const last = `${bodies} và đồng chí có tên ${at} Điều 1 ${writer.one('chịu trách nhiệm thi hành Quyết định này', 'căn cứ Quyết định thi hành')}`;
  const end = random.chance(0.3) ? './.' : '.';
  return [...first, ...(three ? [`${article(2)} ${middle}`] : []), `${article(three ? 3 : 2)} ${last}${end}`];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const committee = unit.top.committee.toLocaleUpperCase('vi');
  const short = committee.split(' ').slice(0, 2).join(' ');
  const decides = random.pick([
    [`*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`],
    [`*BAN THƯỜNG VỤ ${short}*`, '*QUYẾT ĐỊNH:*'],
    [`*BAN THƯỜNG VỤ ${committee}*`, '*QUYẾT ĐỊNH*'],
  ] as const);
  const about = isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  const body = (): Block[] => [
    ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, [basis(order, purpose)])),
    ...decides.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(5, 12) : 0)),
    ...paragraphs(order, articles(order, purpose)),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    ...{ code: isAdmission(purpose) ? '9' : '16', name: 'QUYẾT ĐỊNH', about, body },
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner, seal: sealOf(unit.top.committee) },
      receivers: [
        writer.one('Các đơn vị có liên quan', 'Như trên'),
        writer.one('Lưu VP, BTC', 'Lưu Ban Tổ chức', 'Lưu'),
      ],
    },
  });
}
