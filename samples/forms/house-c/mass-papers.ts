// Resolutions of Đoàn and Công đoàn, summaries of opinions and certificates of classes as the third house words them.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, sealOf } from '../organization.ts';
import * as give from '../values/others.ts';
import type { Course, Union } from '../values/others.ts';
import { foot, formCode, header, title } from './parts.ts';
import { remarks } from './personal-papers.ts';

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên ưu tú' : 'đoàn viên công đoàn ưu tú';
  const lines = [
    `Hội nghị {body} ngày {meetingDate} đã xét, giới thiệu ${member} {personName} với Chi bộ để xem xét kết nạp vào Đảng.`,
    `Hội nghị nhận xét: ${remarks(order)}`,
    'Có {votesFor} đồng chí tán thành giới thiệu, đạt tỷ lệ {votesForPercent} so với tổng số Ủy viên Ban Chấp hành; số không tán thành là {votesAgainst} đồng chí.',
    `Đề nghị {cell} xem xét, kết nạp ${member} {personName} vào Đảng.`,
  ];
  return {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    size: 'A4',
    formCode: formCode(order, youth ? '4' : '4A'),
    values: writer.values,
    blocks: [
      ...header(order, youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM'),
      ...title(order, 'NGHỊ QUYẾT', `giới thiệu ${member} vào Đảng`),
      ...paragraphs(order, lines),
      ...foot(order, {
        ...{ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
        name: dossier.recognition.committee.vote.secretary,
        receivers: ['Chi bộ (để xem xét);', 'Lưu.'],
        seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
      }),
    ],
  };
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  const { writer, dossier } = order;
  const who = probation ? 'đảng viên dự bị {personName}' : 'người vào Đảng {personName}';
  const since = probation ? ', kết nạp ngày {admissionDate}' : '';
  const aim = probation ? 'công nhận đảng viên chính thức' : 'kết nạp vào Đảng';
  const line = (label: string, name: string) =>
    `${label}: hỏi {${name}Asked} đồng chí; số tán thành ${aim} là {${name}For} đồng chí, đạt {${name}ForPercent}; số không tán thành {${name}Against} đồng chí.`;
  const lines = [
    `{issuer} đã lấy ý kiến về ${who}${since}. Kết quả tổng hợp:`,
    line('1. Đại diện tổ chức chính trị - xã hội', 'mass'),
    line('2. Chi ủy (chi bộ) nơi cư trú', 'residence'),
    `3. Ý kiến chung: ${remarks(order)}`,
  ];
  return {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    size: 'A4',
    formCode: formCode(order, probation ? '12' : '5'),
    values: writer.values,
    blocks: [
      ...header(order, 'ĐẢNG CỘNG SẢN VIỆT NAM', false),
      ...title(
        order,
        'TỔNG HỢP Ý KIẾN NHẬN XÉT',
        `của tổ chức chính trị - xã hội và chi ủy nơi cư trú đối với ${probation ? 'đảng viên dự bị' : 'người vào Đảng'}`,
      ),
      ...paragraphs(
        order,
        lines.map((text) => text.replace('{issuer}', cellName(dossier.unit))),
      ),
      ...foot(order, {
        ...{ body: 'CHI BỘ', role: order.random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
        receivers: ['Hồ sơ;', 'Lưu Chi bộ.'],
      }),
    ],
  };
}

export function certificate(order: Order, course: Course): Paper {
  give.giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const before = course === 'course';
  const small = { grow: -3 };
  const lines = [
    'Cấp cho: *{personName}*',
    'Sinh ngày: {birthDate}',
    ...(before ? ['Nơi sinh: {birthPlace}'] : []),
    'Đơn vị: {unitName}',
    ...(before ? ['Là cảm tình Đảng của Chi bộ {sympathiserCell}'] : []),
    `Đã học xong chương trình bồi dưỡng ${before ? 'lý luận chính trị dành cho đối tượng kết nạp Đảng' : 'lý luận chính trị dành cho đảng viên mới'}`,
    'Từ ngày {courseFrom} đến ngày {courseTo}',
    'Xếp loại: *{grade}*',
  ];
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    border: random.pick(['#a51d2d', '#264f36', '#5b4a1f']),
    values: writer.values,
    blocks: [
      {
        ...{ kind: 'columns', share: 0.5 },
        left: [writer.line('*{issuer}*', 'center', small), writer.line('Số: {documentNumber}', 'center', small)],
        right: [writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small)],
      },
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { grow: 2, colour: random.pick(['#a51d2d', '#222222']) }, 4),
      ...lines.map((line) => writer.line(line, 'left', small)),
      {
        ...{ kind: 'columns', share: 0.45, left: [] },
        right: [writer.line('{place}, ngày {documentDate}', 'center', { ...small, italic: true })],
      },
      ...smallFoot(order, dossier.unit.topRole, dossier.unit.topSigner),
    ],
  };
}

/** On half a sheet there is room for a small signature only. */
function smallFoot(order: Order, role: string, name: string) {
  const { writer, habits, dossier } = order;
  const first = `${habits.onBehalf} BAN THƯỜNG VỤ`;
  const other = habits.onBehalf === 'T/M' ? 'TM.' : 'T/M';
  writer.text('signerRole', `${first} ${role}`, [role, first, `${other} BAN THƯỜNG VỤ ${role}`]);
  writer.plainName('signer', name);
  const part = (text: string) =>
    ({ kind: 'text', spans: writer.part('signerRole', text, { bold: true, grow: -3 }), align: 'center' }) as const;
  const seal = sealOf(dossier.unit.top.committee);
  const signing = { kind: 'signing', height: 15, signed: order.signed, seal } as const;
  const right = [part(first), part(role), signing, writer.line('*{signer}*', 'center', { grow: -3 })];
  return [{ kind: 'columns', share: 0.45, left: [], right } as const];
}
