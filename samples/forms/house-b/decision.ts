// Decisions as the other office words them: more grounds with numbers and dates of their own, the person's data in a list.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

/** Texts in force at the time; their numbers and dates stand near the resolution's and must not be taken for it. */
function grounds({ writer, dossier, random }: Order, purpose: Purpose): string[] {
  const late = dossier[purpose].decision.date >= '2021-10-01';
  const general = late
    ? [
        '- Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;',
        '- Căn cứ Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư Trung ương;',
      ]
    : ['- Căn cứ Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;'];
  const about = purpose === 'admission' ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  return [
    '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    ...(random.chance(0.6) ? general : []),
    writer.one(
      `- Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về việc đề nghị ${about};`,
      `- Xét đề nghị của {proposer} (Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate}),`,
    ),
    ...(random.chance(0.4) ? ['- Theo đề nghị của Ban Tổ chức,'] : []),
  ];
}

function articles({ writer, random, dossier }: Order, purpose: Purpose): string[] {
  const list = random.chance(0.5);
  const first = purpose === 'admission' ? 'Kết nạp quần chúng' : 'Công nhận đảng viên dự bị';
  const membership =
    purpose === 'admission'
      ? ['vào Đảng Cộng sản Việt Nam.']
      : ['được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.'];
  const bodies = purpose === 'admission' ? '{executingOrganizations}' : '{bodies}';
  const second = `*Điều 2.* ${bodies} và đồng chí có tên ${writer.one('tại', 'ở')} Điều 1 chịu trách nhiệm thi hành Quyết định này.`;
  const data = ['Sinh ngày: {birthDate}', 'Quê quán: {homeTown}', `Nghề nghiệp: ${dossier.person.occupation}`];
  if (list)
    return [`*Điều 1.* ${first}: {personName}`, ...data.map((line) => `- ${line}`), membership[0] ?? '', second];
  return [
    `*Điều 1.* ${first} {personName}, sinh ngày {birthDate}; quê quán: {homeTown}; ${membership[0] ?? ''}`,
    second,
  ];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const about = purpose === 'admission' ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  const decides = writer.one('*QUYẾT ĐỊNH:*', '*BAN THƯỜNG VỤ QUYẾT ĐỊNH:*', '*BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH*');
  return {
    documentType: purpose === 'admission' ? 'admission-decision' : 'official-decision',
    size: 'A4',
    formCode: formCode(order, purpose === 'admission' ? '9' : '16'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'QUYẾT ĐỊNH', about),
      ...paragraphs(order, grounds(order, purpose)),
      writer.line(decides, 'center', {}, random.between(4, 14)),
      ...paragraphs(order, articles(order, purpose)),
      ...foot(order, {
        body: 'BAN THƯỜNG VỤ',
        role: unit.topRole,
        name: unit.topSigner,
        receivers: ['Như Điều 2;', 'Ban Tổ chức;', 'Lưu VT.'],
        seal: sealOf(unit.top.committee),
      }),
    ],
  };
}
