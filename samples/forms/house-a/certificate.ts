// CN-NTVĐ and CN-ĐVM (edition of 2022, variant II): certificates of classes, A5 across, in a frame.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot } from './parts.ts';

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const before = course === 'course';
  const red = random.pick(['#b3202a', '#c02b2b', '#222222']);
  const programme = before
    ? 'Đã hoàn thành chương trình bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng theo quy định của Trung ương'
    : 'Đã hoàn thành chương trình bồi dưỡng lý luận chính trị dành cho đảng viên mới theo quy định của Trung ương';
  const lines = [
    'Chứng nhận đồng chí: *{personName}*   Sinh ngày {birthDate}',
    ...(before ? ['Nơi sinh: {birthPlace}'] : []),
    'Đơn vị: {unitName}',
    before ? 'Là cảm tình Đảng của chi bộ {sympathiserCell}' : 'Đang sinh hoạt tại chi bộ {cell}',
    programme,
    writer.one('Do {organiser} tổ chức', 'Do {organiser}'),
    'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    'Kết quả học tập đạt loại: *{grade}*',
  ];
  const small = { grow: -3 };
  const head: Block = {
    kind: 'columns',
    share: 0.48,
    left: [writer.line('*{issuer}*', 'center', small), writer.line('Số {documentNumber}', 'center', small)],
    right: [writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small), { kind: 'rule', length: 45, above: 1 }],
  };
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    border: red,
    values: writer.values,
    blocks: [
      head,
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { grow: 3, colour: red }, 6),
      ...lines.map((line) => writer.line(line, 'left', small)),
      {
        kind: 'columns',
        share: 0.45,
        left: [],
        right: [writer.line('{place}, ngày {documentDate}', 'center', { ...small, italic: true })],
      },
      ...foot(order, {
        body: 'BAN THƯỜNG VỤ',
        role: dossier.unit.topRole,
        name: dossier.unit.topSigner,
        receivers: [],
        seal: sealOf(dossier.unit.top.committee),
        grow: -3,
        height: 16,
      }),
    ],
  };
}
