// Decisions as the fourth house words them: grounds in any order, two or three articles, the person in a sentence, in
// lines or in a frame of two columns.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, retouch, title } from './parts.ts';
import { grounds } from './cell-resolution.ts';

const about = (purpose: Purpose) => (isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức');

function basis({ writer }: Order, purpose: Purpose): string {
  return writer.one(
    `Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} về việc ${about(purpose)};`,
    `Căn cứ Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} đề nghị ${about(purpose)};`,
    `- Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} (v/v đề nghị ${about(purpose)}),`,
  );
}

/** Verb, the words before the name, and what the person becomes. */
function wordsOf(purpose: Purpose) {
  return isAdmission(purpose)
    ? { verb: 'Kết nạp', whom: 'quần chúng', since: '', end: 'vào Đảng Cộng sản Việt Nam' }
    : {
        ...{ verb: 'Công nhận', whom: 'đồng chí', since: 'được kết nạp vào Đảng ngày {admissionDate}' },
        end: 'là đảng viên chính thức kể từ ngày {officialFromDate}',
      };
}

function asSentence({ writer }: Order, mark: string, purpose: Purpose): string {
  const { verb, whom, since, end } = wordsOf(purpose);
  const born = writer.one(
    'sinh ngày: {birthDate}, quê quán: {homeTown}',
    'quê quán {homeTown}, sinh ngày {birthDate}',
    'sinh ngày {birthDate}, quê ở {homeTown}',
  );
  return `${mark} ${verb} ${whom} *{personName}*, ${born}${since === '' ? '' : `; ${since}`}; ${end}.`;
}

/** Lines with labels between the article's two halves. */
function asLines(order: Order, mark: string, purpose: Purpose): Block[] {
  const { verb, whom, since, end } = wordsOf(purpose);
  const dash = order.random.pick(['- ', '+ ', '']);
  const lines = ['Họ và tên: *{personName}*', 'Ngày sinh: {birthDate}', 'Quê quán: {homeTown}'].map(
    (line) => dash + line,
  );
  const joined = since === '' ? [] : [`${dash}${since.replace('được kết', 'Được kết')}`];
  return paragraphs(order, [
    `${mark} ${verb} ${whom} có tên sau đây ${isAdmission(purpose) ? end : 'là đảng viên chính thức'}:`,
    ...lines,
    ...joined,
    ...(isAdmission(purpose) ? [] : [`${dash}Tính tuổi đảng chính thức kể từ ngày {officialFromDate}`]),
  ]);
}

function firstArticle(order: Order, mark: string, purpose: Purpose): Block[] {
  if (order.random.chance(0.3)) return asLines(order, mark, purpose);
  return paragraphs(order, [asSentence(order, mark, purpose)]);
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  retouch(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const article = random.pick([
    (n: number) => `*Điều ${n}.*`,
    (n: number) => `*Điều ${n}:*`,
    (n: number) => `*_Điều ${n}_.*`,
  ]);
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const force = random.chance(0.4) ? ['Quyết định này có hiệu lực kể từ ngày ký.'] : [];
  const last = writer.one(
    `${bodies} và đồng chí có tên ở Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
    `${bodies} và đồng chí có tên tại Điều 1 căn cứ Quyết định thi hành./.`,
  );
  const rest = [...force, last].map((text, index) => `${article(index + 2)} ${text}`);
  const named = `BAN THƯỜNG VỤ ${unit.top.committee.toLocaleUpperCase('vi')}`;
  const decides = writer.one('*QUYẾT ĐỊNH:*', `*${named} QUYẾT ĐỊNH*`, '*BAN THƯỜNG VỤ QUYẾT ĐỊNH*');
  return {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '9' : '16'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'QUYẾT ĐỊNH', about(purpose)),
      ...paragraphs(order, [...grounds(order, purpose, dossier[purpose].decision.date), basis(order, purpose)]),
      writer.line(decides, 'center', {}, random.between(5, 14)),
      ...firstArticle(order, article(1), purpose),
      ...paragraphs(order, rest),
      ...foot(order, {
        ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner },
        receivers: [`Như Điều ${rest.length + 1};`, 'BTC, UBKT (để b/c);', 'Lưu VP.'],
        seal: sealOf(unit.top.committee),
      }),
    ],
  };
}
