// Decisions as the tenth house writes them: the form's two articles, on some papers a third on rights and duties; the data in
// the sentence, in brackets, or line by line.
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
    `Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate}`,
    `Căn cứ Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer}`,
  );
}

function inSentence({ writer, random, dossier }: Order, purpose: Purpose): string {
  const name = random.chance(0.4) ? '*{personName}*' : '{personName}';
  const data = writer.one(
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày {birthDate}, quê quán: {homeTown}',
    `sinh ngày {birthDate}, quê quán {homeTown}; đơn vị công tác: ${dossier.unit.office}`,
  );
  if (isAdmission(purpose))
    return writer.one(
      `Kết nạp quần chúng ${name}, ${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}, ${data}, vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name} (${data}) vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam quần chúng ${name}, ${data}.`,
    );
  const since = 'kể từ ngày {officialFromDate}';
  return writer.one(
    `Công nhận đồng chí ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức ${since}.`,
    `Công nhận đồng chí ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate} là đảng viên chính thức ${since}.`,
    `Công nhận đảng viên dự bị ${name} (${data}), kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức ${since}.`,
    `Công nhận đồng chí ${name}, ${data}, ngày vào Đảng {admissionDate}, trở thành đảng viên chính thức của Đảng Cộng sản Việt Nam ${since}.`,
  );
}

/** The article first, the data below it. */
function inLines({ writer, random }: Order, purpose: Purpose): string {
  const mark = random.pick(['- ', '+ '] as const);
  const data = [
    writer.one('Họ và tên: *{personName}*', 'Họ và tên: {personName}', 'Họ, tên: *{personName}*'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày sinh: {birthDate}'),
    'Quê quán: {homeTown}',
  ];
  const [head, ...more] = isAdmission(purpose)
    ? ['Kết nạp vào Đảng Cộng sản Việt Nam đối với quần chúng:']
    : [
        'Công nhận đảng viên chính thức đối với đồng chí:',
        'Được kết nạp vào Đảng ngày: {admissionDate}',
        writer.one('Là đảng viên chính thức kể từ ngày: {officialFromDate}', 'Tính từ ngày: {officialFromDate}'),
      ];
  return [head, ...[...data, ...more].map((line) => `${mark}${line}`)].join('|');
}

function articles(order: Order, purpose: Purpose, three: boolean): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N:*', '*Điều N:*', '*Điều N.*', 'Điều N.', '*Điều N*.'] as const);
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const first = random.chance(0.8) ? inSentence(order, purpose) : inLines(order, purpose);
  const duties = isAdmission(purpose)
    ? 'Đảng viên dự bị được kết nạp thực hiện nhiệm vụ và quyền theo quy định của Điều lệ Đảng.'
    : 'Đồng chí có tên trên được hưởng quyền và thực hiện nhiệm vụ của đảng viên chính thức theo Điều lệ Đảng.';
  const at = writer.one('ở', 'tại');
  const carry = writer.one(
    'chịu trách nhiệm thi hành Quyết định này',
    'chịu trách nhiệm thi hành quyết định này',
    'chịu trách nhiệm thực hiện Quyết định này',
  );
  const last = `${bodies} và đồng chí có tên ${at} Điều 1 ${carry}${random.chance(0.3) ? './.' : '.'}`;
  const all = three ? [first, duties, last] : [first, last];
  return all.map((text, index) => `${style.replace('N', String(index + 1))} ${text}`);
}

/** Whose decision it is, between the grounds and the articles. */
function decides({ writer, random, dossier }: Order): Block[] {
  const committee = dossier.unit.top.committee.toLocaleUpperCase('vi');
  const [one = '', two = ''] = committee.split(' ');
  const lines = random.pick([
    [`*BAN THƯỜNG VỤ ${one} ${two} QUYẾT ĐỊNH*`],
    [`*BAN THƯỜNG VỤ ${one} ${two} QUYẾT ĐỊNH:*`],
    ['*BAN THƯỜNG VỤ*', `*${committee}*`, '*QUYẾT ĐỊNH*'],
    ['*QUYẾT ĐỊNH*'],
  ] as const);
  return lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(4, 10) : 0));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const three = random.chance(0.18);
  const body = (): Block[] => [
    ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, [basis(order, purpose)])),
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
        writer.one(`Như Điều ${three ? 3 : 2}`, 'Như trên', 'Các tổ chức, cá nhân có liên quan'),
        writer.one('Lưu VP, BTC', 'Lưu VT, hồ sơ', 'Lưu Ban Tổ chức'),
      ],
    },
  });
}
