// Decisions as the twelfth house writes them: the form's two articles, at times with the data of the person in a list below the
// first, or with a third that names who watches over it.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual } from './typing.ts';

/** `Đảng ủy Khối`, `Huyện ủy` of the committee's whole name. */
const shortOf = (committee: string) =>
  committee
    .split(' ')
    .slice(0, /^Đảng/i.test(committee) ? 3 : 2)
    .join(' ');

function basis(order: Order, purpose: Purpose): string[] {
  const { random, dossier } = order;
  const about = subject(purpose);
  const own = usual(
    order,
    `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
    `Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate}`,
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về việc ${about}`,
    `Xét Nghị quyết ${about} số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer}`,
  );
  const organisers = `Theo đề nghị của Ban Tổ chức ${shortOf(dossier.unit.top.committee)}`;
  return random.chance(0.15) ? [own, organisers] : [own];
}

function inSentence(order: Order, purpose: Purpose): string {
  const { random, dossier } = order;
  const name = random.chance(0.5) ? '*{personName}*' : '{personName}';
  const data = usual(
    order,
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày {birthDate}; quê quán: {homeTown}',
    `sinh ngày {birthDate}, quê quán: {homeTown}, ${dossier.person.occupation.toLocaleLowerCase('vi')} ${dossier.unit.office}`,
    '(sinh ngày {birthDate}; quê quán: {homeTown})',
  );
  const comma = data.startsWith('(') ? ' ' : ', ';
  if (isAdmission(purpose))
    return usual(
      order,
      `Kết nạp quần chúng ${name}${comma}${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam đối với quần chúng ${name}${comma}${data}.`,
      `Chuẩn y kết nạp quần chúng ${name}${comma}${data} vào Đảng Cộng sản Việt Nam.`,
    );
  return usual(
    order,
    `Công nhận đồng chí ${name}${comma}${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${name}${comma}${data}; vào Đảng ngày {admissionDate}; là đảng viên chính thức của Đảng Cộng sản Việt Nam từ ngày {officialFromDate}.`,
    `Công nhận đảng viên chính thức cho đồng chí ${name}${comma}${data}, kết nạp vào Đảng ngày {admissionDate}; tính từ ngày {officialFromDate}.`,
  );
}

/** The article first, the data in a list below it. */
function inLines({ writer, random }: Order, purpose: Purpose): string {
  const mark = random.pick(['- ', '+ ', ''] as const);
  const data = [
    writer.one('Họ và tên: *{personName}*', 'Họ, tên: *{personName}*'),
    writer.one('Ngày sinh: {birthDate}', 'Sinh ngày {birthDate}'),
    'Quê quán: {homeTown}',
  ];
  const [head, ...more] = isAdmission(purpose)
    ? [writer.one('Kết nạp vào Đảng quần chúng:', 'Kết nạp quần chúng có lý lịch tóm tắt sau đây vào Đảng:')]
    : [
        'Công nhận đảng viên chính thức đối với đồng chí:',
        writer.one('Vào Đảng ngày {admissionDate}', 'Ngày kết nạp: {admissionDate}'),
        writer.one('Là đảng viên chính thức từ ngày {officialFromDate}', 'Ngày chính thức: {officialFromDate}'),
      ];
  return [head, ...[...data, ...more].map((line) => `${mark}${line}`)].join('|');
}

function articles(order: Order, purpose: Purpose, three: boolean): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N:*', '*Điều N.*', '*Điều N.*', '*Điều N:*', '*Điều N*.', '*_Điều N:_*'] as const);
  const first = random.chance(0.87) ? inSentence(order, purpose) : inLines(order, purpose);
  const watched = writer.one(
    'Giao Chi bộ theo dõi, giúp đỡ để đồng chí có tên trên hoàn thành nhiệm vụ đảng viên.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
  );
  const carry = usual(
    order,
    'chịu trách nhiệm thi hành Quyết định này',
    'chịu trách nhiệm thi hành quyết định này',
    'căn cứ Quyết định thi hành',
  );
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const at = usual(order, 'ở', 'tại');
  const last = `${bodies} và đồng chí có tên ${at} Điều 1 ${carry}${random.chance(0.3) ? './.' : '.'}`;
  const all = three ? [first, watched, last] : [first, last];
  return all.map((text, index) => `${style.replace('N', String(index + 1))} ${text}`);
}

/** Whose decision it is, between the grounds and the articles. */
function decides(order: Order): Block[] {
  const { writer, random, dossier } = order;
  const short = shortOf(dossier.unit.top.committee).toLocaleUpperCase('vi');
  const lines = usual(
    order,
    `*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`,
    `*BAN THƯỜNG VỤ ${short}*|*QUYẾT ĐỊNH*`,
    `*BAN THƯỜNG VỤ QUYẾT ĐỊNH*`,
    `*BAN THƯỜNG VỤ ${dossier.unit.top.committee.toLocaleUpperCase('vi')}*|*QUYẾT ĐỊNH:*`,
  ).split('|');
  return lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(3, 9) : 1));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const three = random.chance(0.14);
  const body = (): Block[] => [
    ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, basis(order, purpose))),
    ...decides(order),
    ...formLines(order, articles(order, purpose, three)),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    ...{ code: isAdmission(purpose) ? '9' : '16', name: 'QUYẾT ĐỊNH', body },
    about: isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức',
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner, seal: sealOf(unit.top.committee) },
      receivers: [
        writer.one(`Như Điều ${three ? 3 : 2}`, `Như Điều ${three ? 3 : 2}`, 'Như trên'),
        writer.one('Lưu VP, BTC', 'Lưu: VP, Ban Tổ chức', 'Lưu BTC, hồ sơ đảng viên'),
      ],
    },
  });
}
