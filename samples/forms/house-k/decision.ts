// Decisions as the eleventh house writes them: the form's two articles, on some papers a third between them; the data in the
// sentence, parted by semicolons or line by line.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { executors, giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual } from './typing.ts';

/** `Huyện ủy`, `Quận ủy` of the committee's whole name. */
const kindOf = (committee: string) => committee.split(' ').slice(0, 2).join(' ');

function basis(order: Order, purpose: Purpose): string[] {
  const { random, dossier } = order;
  const about = subject(purpose);
  const organisers = `Ban Tổ chức ${kindOf(dossier.unit.top.committee)}`;
  const own = usual(
    order,
    `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
    `Xét hồ sơ và Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} ${about} của {proposer}`,
    `Theo Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
  );
  return random.chance(0.12) ? [own, `Xét đề nghị của ${organisers}`] : [own];
}

function inSentence(order: Order, purpose: Purpose): string {
  const { random, dossier } = order;
  const name = random.chance(0.45) ? '*{personName}*' : '{personName}';
  const work = `${dossier.person.occupation}, ${dossier.unit.office}`;
  const data = usual(
    order,
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày: {birthDate}; quê quán: {homeTown}',
    `sinh ngày {birthDate}; quê quán: {homeTown}; nghề nghiệp, nơi công tác: ${work}`,
    'sinh ngày {birthDate}, quê ở {homeTown}',
  );
  if (isAdmission(purpose))
    return usual(
      order,
      `Kết nạp quần chúng ${name}, ${data} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp quần chúng ${name}; ${data}; vào Đảng Cộng sản Việt Nam.`,
      `Đồng ý kết nạp quần chúng ${name}, ${data}, vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam: Quần chúng ${name}, ${data}.`,
    );
  return usual(
    order,
    `Công nhận đồng chí ${name}, ${data}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${name}; ${data}; được kết nạp vào Đảng ngày {admissionDate}; là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên chính thức, kể từ ngày {officialFromDate}, đối với đồng chí ${name}, ${data}, kết nạp vào Đảng ngày {admissionDate}.`,
    `Công nhận đảng viên dự bị ${name}, ${data}, kết nạp vào Đảng ngày {admissionDate}, được trở thành đảng viên chính thức; ngày tính chính thức là ngày {officialFromDate}.`,
  );
}

/** The article first, the data below it. */
function inLines({ writer, random }: Order, purpose: Purpose): string {
  const mark = random.pick(['- ', '+ ', ''] as const);
  const data = [
    writer.one('Họ và tên: *{personName}*', 'Đồng chí: *{personName}*', 'Họ tên: {personName}'),
    writer.one('Sinh ngày: {birthDate}', 'Ngày, tháng, năm sinh: {birthDate}'),
    writer.one('Quê quán: {homeTown}', 'Quê quán: {homeTown}.'),
  ];
  const [head, ...more] = isAdmission(purpose)
    ? ['Kết nạp vào Đảng Cộng sản Việt Nam quần chúng có tên sau:']
    : [
        'Công nhận là đảng viên chính thức đối với đồng chí có tên sau:',
        writer.one('Ngày vào Đảng: {admissionDate}', 'Ngày được kết nạp vào Đảng: {admissionDate}'),
        writer.one('Ngày tính chính thức: {officialFromDate}', 'Chính thức kể từ ngày: {officialFromDate}'),
      ];
  return [head, ...[...data, ...more].map((line) => `${mark}${line}`)].join('|');
}

/** In some districts the body's own offices carry the decision out too. */
function giveExecutors(order: Order, purpose: Purpose): string {
  const { writer, random, dossier } = order;
  const field = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  if (random.chance(0.85)) return field;
  const kind = kindOf(dossier.unit.top.committee);
  const bodies = `Văn phòng ${kind}, Ban Tổ chức ${kind}, ${executors(order)}`;
  writer.word('bodies', bodies);
  const ends = ['ở', 'tại'].map((at) => `${bodies} và đồng chí có tên ${at} Điều 1`);
  if (isAdmission(purpose)) writer.text('executingOrganizations', bodies, ends);
  return field;
}

function articles(order: Order, purpose: Purpose, three: boolean): string[] {
  const { writer, random } = order;
  const style = random.pick(['*Điều N:*', '*Điều N:*', '*Điều N.*', '*Điều N.*', 'Điều N:', '*Điều N -*'] as const);
  const first = random.chance(0.87) ? inSentence(order, purpose) : inLines(order, purpose);
  const between = isAdmission(purpose)
    ? writer.one(
        'Chi bộ tổ chức lễ kết nạp đảng viên theo quy định và phân công đảng viên chính thức giúp đỡ đảng viên dự bị.',
        'Thời gian dự bị là mười hai tháng, tính từ ngày Chi bộ tổ chức lễ kết nạp.',
      )
    : writer.one(
        'Tuổi đảng của đồng chí có tên tại Điều 1 được tính theo quy định của Điều lệ Đảng.',
        'Chi bộ thông báo Quyết định này trong kỳ sinh hoạt gần nhất.',
      );
  const carry = usual(
    order,
    'chịu trách nhiệm thi hành Quyết định này',
    'chịu trách nhiệm thi hành quyết định này',
    'có trách nhiệm thi hành Quyết định này kể từ ngày ký',
  );
  const at = usual(order, 'ở', 'tại');
  const last = `${giveExecutors(order, purpose)} và đồng chí có tên ${at} Điều 1 ${carry}${random.chance(0.25) ? './.' : '.'}`;
  const all = three ? [first, between, last] : [first, last];
  return all.map((text, index) => `${style.replace('N', String(index + 1))} ${text}`);
}

/** Whose decision it is, between the grounds and the articles. */
function decides(order: Order): Block[] {
  const { writer, random, dossier } = order;
  const committee = dossier.unit.top.committee.toLocaleUpperCase('vi');
  const short = kindOf(committee);
  const lines = usual(
    order,
    `*BAN THƯỜNG VỤ ${short} QUYẾT ĐỊNH*`,
    `*BAN THƯỜNG VỤ ${short}*|*QUYẾT ĐỊNH:*`,
    `*BAN THƯỜNG VỤ ${committee}*|*QUYẾT ĐỊNH*`,
    '*BAN THƯỜNG VỤ QUYẾT ĐỊNH:*',
  ).split('|');
  return lines.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(4, 9) : 0));
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const three = random.chance(0.15);
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
        writer.one(`Như Điều ${three ? 3 : 2}`, `Như Điều ${three ? 3 : 2} (thi hành)`, 'Như trên'),
        writer.one('Lưu VP, BTC', 'Lưu: VT, HSĐV', 'Lưu Văn phòng, Ban Tổ chức'),
      ],
    },
  });
}
