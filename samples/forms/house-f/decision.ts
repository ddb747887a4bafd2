// Decisions as the sixth house words them: the form's first article with the data between commas, below it line by line,
// or in a table of labels and values.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { grounds } from './matter.ts';
import { sheet } from './parts.ts';
import { retype } from './typing.ts';

const matter = (purpose: Purpose) => (isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức');

function basis({ writer }: Order, purpose: Purpose): string[] {
  const about = writer.one(`đề nghị ${matter(purpose)}`, `về việc đề nghị ${matter(purpose)}`);
  return writer
    .one(
      `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
      `Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate}`,
      `Xét Nghị quyết ${about} số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer}`,
      `Căn cứ Nghị quyết số {basisResolutionNumber} của {proposer} ban hành ngày {basisResolutionDate}|Theo đề nghị của Ban Tổ chức Đảng ủy`,
    )
    .split('|');
}

/** The form's sentence, the data between commas. */
function inSentence({ writer, random }: Order, purpose: Purpose): string {
  const name = random.chance(0.6) ? '*{personName}*' : '{personName}';
  const born = writer.one('sinh ngày {birthDate}', 'ngày sinh: {birthDate}', 'sinh ngày: {birthDate}');
  const home = writer.one('quê quán: {homeTown}', 'quê quán {homeTown}', 'quê quán tại {homeTown}');
  if (isAdmission(purpose))
    return writer.one(
      `Kết nạp quần chúng ${name}, ${born}, ${home}, vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam quần chúng ưu tú ${name}, ${born}, ${home}.`,
      `Nay kết nạp vào Đảng: ${name}, ${born}, ${home}.`,
    );
  return writer.one(
    `Công nhận đồng chí ${name}, ${born}, ${home}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên dự bị ${name}, ${born}, ${home}, vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức từ ngày {officialFromDate}.`,
    `Đồng chí ${name} (${born}; ${home}; kết nạp ngày {admissionDate}) được công nhận là đảng viên chính thức của Đảng Cộng sản Việt Nam, tính từ ngày {officialFromDate}.`,
  );
}

const labelled = ({ writer, dossier }: Order, purpose: Purpose): (readonly [string, string])[] => [
  [writer.one('Họ và tên', 'Đồng chí', 'Họ tên'), '*{personName}*'],
  [writer.one('Sinh ngày', 'Ngày sinh', 'Ngày tháng năm sinh'), '{birthDate}'],
  ['Quê quán', '{homeTown}'],
  [writer.one('Đơn vị công tác', 'Nơi làm việc'), dossier.unit.office],
  ...(isAdmission(purpose) ? [] : [['Ngày vào Đảng', '{admissionDate}'] as const]),
];

function introduced({ writer }: Order, purpose: Purpose): string {
  if (isAdmission(purpose))
    return writer.one('Kết nạp vào Đảng Cộng sản Việt Nam đối với:', 'Kết nạp đảng viên đối với quần chúng:');
  return writer.one(
    'Công nhận đảng viên chính thức, kể từ ngày {officialFromDate} đối với:',
    'Công nhận là đảng viên chính thức từ ngày {officialFromDate}:',
  );
}

function firstArticle(order: Order, article: string, purpose: Purpose): Block[] {
  const { writer, random } = order;
  const kind = random.pick(['sentence', 'sentence', 'sentence', 'lines', 'table'] as const);
  if (kind === 'sentence') return paragraphs(order, [`${article} ${inSentence(order, purpose)}`]);
  const before = paragraphs(order, [`${article} ${introduced(order, purpose)}`]);
  const dash = random.pick(['- ', '+ ', ''] as const);
  const data = labelled(order, purpose);
  if (kind === 'lines')
    return [
      ...before,
      ...paragraphs(
        order,
        data.map(([label, value]) => `${dash}${label}: ${value}`),
      ),
    ];
  const rows = data.map(([label, value]) => [writer.line(label, 'left'), writer.line(value, 'left')]);
  return [...before, { kind: 'table', widths: [0.34, 0.66], rows, above: 4 }];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const style = random.pick(['*Điều N:*', '*Điều N.*', '*Điều N:*', 'Điều N.', 'Điều N:'] as const);
  const article = (n: number) => style.replace('N', String(n));
  const at = writer.one('ở', 'tại');
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const last = writer.one(
    `${bodies} và đồng chí có tên ${at} Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
    `Quyết định này có hiệu lực từ ngày ký. ${bodies} và đồng chí có tên ${at} Điều 1 chịu trách nhiệm thi hành.`,
    `${bodies} và đồng chí có tên ${at} Điều 1 căn cứ Quyết định thi hành./.`,
  );
  const name = writer.one('BAN THƯỜNG VỤ ĐẢNG ỦY', `BAN THƯỜNG VỤ ${unit.top.committee.toLocaleUpperCase('vi')}`);
  const decides = random.pick([[`*${name} QUYẾT ĐỊNH*`], [`*${name}*`, '*QUYẾT ĐỊNH:*'], ['*QUYẾT ĐỊNH:*']] as const);
  const role = unit.topRole === 'PHÓ BÍ THƯ' && random.chance(0.3) ? 'PHÓ BÍ THƯ THƯỜNG TRỰC' : unit.topRole;
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    code: isAdmission(purpose) ? '9' : '16',
    name: 'QUYẾT ĐỊNH',
    about: writer.one(matter(purpose), `về việc ${matter(purpose)}`),
    body: () => [
      ...paragraphs(order, grounds(order, purpose, dossier[purpose].decision.date, basis(order, purpose))),
      ...decides.map((line, index) => writer.line(line, 'center', {}, index === 0 ? random.between(5, 14) : 0)),
      ...firstArticle(order, article(1), purpose),
      ...paragraphs(order, [`${article(2)} ${last}`]),
    ],
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role, name: unit.topSigner },
      receivers: ['Như Điều 2', writer.one('Ban Tổ chức', 'Ban Tổ chức Đảng ủy'), writer.one('Lưu VP', 'Lưu')],
      seal: sealOf(unit.top.committee),
    },
  });
}
