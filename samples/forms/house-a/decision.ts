// 9-KNĐ and 16-KNĐ: the decision to admit a member and to recognise one as official.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

function articles({ writer }: Order, purpose: Purpose): string[] {
  const colon = writer.one(':', '.', ':');
  const born = writer.one(
    'sinh ngày {birthDate}, quê quán: {homeTown}',
    'sinh ngày {birthDate}, quê quán {homeTown}',
    'sinh ngày: {birthDate}; quê quán: {homeTown}',
  );
  const end = 'chịu trách nhiệm thi hành Quyết định này.';
  if (purpose === 'admission') {
    const who = writer.one('Kết nạp quần chúng', 'Kết nạp quần chúng', 'Kết nạp đồng chí');
    return [
      `*Điều 1${colon}* ${who} {personName}, ${born} vào Đảng Cộng sản Việt Nam.`,
      `*Điều 2${colon}* {executingOrganizations} và đồng chí có tên ${writer.one('ở', 'tại')} Điều 1 ${end}`,
    ];
  }
  return [
    `*Điều 1${colon}* Công nhận đồng chí {personName}, ${born}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `*Điều 2${colon}* {bodies} và đồng chí có tên ở Điều 1 ${end}`,
  ];
}

function grounds({ writer }: Order, purpose: Purpose): string[] {
  const article = purpose === 'admission' ? 'Điều 4' : 'Điều 5';
  const about = purpose === 'admission' ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';
  const dash = writer.one('- ', '- ', '');
  return [
    writer.one(
      `${dash}Căn cứ ${article}, Điều lệ Đảng Cộng sản Việt Nam;`,
      `${dash}Căn cứ ${article} Điều lệ Đảng Cộng sản Việt Nam;`,
    ),
    writer.one(
      `${dash}Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about},`,
      `${dash}Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về việc ${about};`,
      `${dash}Xét đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate},`,
    ),
  ];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const admit = purpose === 'admission';
  const decides = writer.one(
    '*BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH*',
    '*BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:*',
    '*BAN THƯỜNG VỤ QUYẾT ĐỊNH*',
  );
  return {
    documentType: admit ? 'admission-decision' : 'official-decision',
    size: 'A4',
    formCode: formCode(order, admit ? '9' : '16'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'QUYẾT ĐỊNH', admit ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức'),
      ...paragraphs(order, grounds(order, purpose)),
      writer.line(decides, 'center', {}, random.between(3, 10)),
      ...paragraphs(order, articles(order, purpose)),
      ...foot(order, {
        body: 'BAN THƯỜNG VỤ',
        role: unit.topRole,
        name: unit.topSigner,
        receivers: ['Như Điều 2;', 'Lưu VP, BTC.'],
        seal: sealOf(unit.top.committee),
      }),
    ],
  };
}
