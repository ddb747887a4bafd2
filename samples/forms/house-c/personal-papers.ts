// What the person and those who vouch for one write, as the third house words it: running text instead of lists, the
// signature at the right below the day.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { formCode, title } from './parts.ts';

function signature({ writer, random, signed }: Order, role: string, name: string): Block[] {
  const right: Block[] = [
    writer.line('{place}, ngày {documentDate}', 'center', { italic: true }),
    writer.line(`*${role}*`),
    ...(random.chance(0.5) ? [writer.line('_(ký và ghi rõ họ tên)_', 'center', { grow: -2 })] : []),
    { kind: 'signing', height: random.between(16, 26), signed },
    writer.line(name),
  ];
  return [{ kind: 'columns', share: random.between(0.42, 0.55), left: [], right, above: 12 }];
}

export const remarks = ({ random }: Order) =>
  `${random.shuffle(strengths).slice(0, 2).join('. ')}. Bên cạnh đó, ${(random.pick(weaknesses) ?? '').toLowerCase()}.`;

function letter(order: Order, { documentType, code, name, about, lines, role, by }: Letter): Paper {
  const { writer, random } = order;
  const motto: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', { grow: random.pick([0, 1]) }),
    { kind: 'rule', length: 50, above: 1 },
  ];
  return {
    documentType,
    size: 'A4',
    formCode: formCode(order, code),
    values: writer.values,
    blocks: [...motto, ...title(order, name, about), ...paragraphs(order, lines), ...signature(order, role, by)],
  };
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { unit } = order.dossier;
  const lines = [
    `_Kính gửi:_ Chi ủy, ${cellName(unit)}${unit.kind === 'chi-bo-co-so' ? '' : ` và ${addressee(unit)}`}`,
    'Tên tôi là {personName}, sinh ngày {birthDate}.',
    'Nơi sinh: {birthPlace}.',
    'Quê quán: {homeTown}.',
    'Dân tộc: {ethnicGroup}. Tôn giáo: {religion}.',
    'Trình độ học vấn: {education}.',
    'Nơi cư trú: {residence}.',
    'Nghề nghiệp: {occupation}.',
    'Đơn vị công tác: {workplace}.',
    'Được kết nạp vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}.',
    'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại chi bộ: {sympathiserCell}.',
    'Qua quá trình công tác và được học lớp bồi dưỡng, tôi nhận thức sâu sắc về Đảng và làm đơn này tha thiết xin được vào Đảng.',
    'Nếu được đứng trong hàng ngũ của Đảng, tôi nguyện trung thành với lý tưởng của Đảng và làm tròn nhiệm vụ người đảng viên.',
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: 'Người làm đơn', by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const lines = [
    '_Kính gửi:_ Chi bộ {toCell}',
    'Tôi là {introducerName}, sinh ngày {introducerBirthDate}.',
    'Ngày vào Đảng: {introducerPartyDate}. Ngày chính thức: {introducerOfficialDate}.',
    'Hiện sinh hoạt tại chi bộ: {introducerCell}.',
    'Ngày {assignedDate}, tôi được chi bộ phân công theo dõi, giúp đỡ quần chúng {personName}; nay xin báo cáo như sau:',
    remarks(order),
    'Tôi xin giới thiệu với Chi bộ để xét kết nạp quần chúng {personName} vào Đảng và chịu trách nhiệm trước Đảng về lời giới thiệu này.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: 'Đảng viên giới thiệu', by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const lines = [
    `_Kính gửi:_ ${cellName(order.dossier.unit)}`,
    'Họ và tên: {personName}. Sinh ngày: {birthDate}.',
    'Quê quán: {homeTown}.',
    'Vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}.',
    'Đơn vị công tác: {workplace}. Hiện sinh hoạt tại Chi bộ {currentCell}.',
    `Trong thời gian dự bị, tôi tự nhận thấy: ${remarks(order)}`,
    'Kính đề nghị Chi bộ xét, công nhận tôi là đảng viên chính thức.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: 'Người tự kiểm điểm', by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const lines = [
    `_Kính gửi:_ ${cellName(order.dossier.unit)}`,
    'Tôi là {mentorName}. Vào Đảng ngày {mentorPartyDate}, chính thức ngày {mentorOfficialDate}. Sinh hoạt tại Chi bộ {mentorCell}.',
    'Được Chi bộ phân công ngày {assignedDate} giúp đỡ đảng viên dự bị {personName} (vào Đảng ngày {admissionDate}), tôi nhận xét như sau:',
    remarks(order),
    'Tôi đề nghị Chi bộ công nhận đảng viên dự bị {personName} là đảng viên chính thức.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: 'Người nhận xét', by: '{mentorName}' },
  });
}

/** 2-KNĐ, three pages of it: cover, summary in two columns of labels, oath. */
export function history(order: Order): Paper {
  give.giveHistory(order);
  const { writer, dossier } = order;
  const male = dossier.person.gender === 'nam';
  const sex = (text: string, struck: boolean) => ({ text, field: 'gender', struck });
  const at = (line: string) => writer.line(line, 'left', {}, order.body.above + 1);
  const lines = [
    '7. Quê quán: {homeTown}',
    '8. Nơi thường trú: {permanentResidence}',
    '9. Dân tộc: {ethnicGroup}',
    '10. Tôn giáo: {religion}',
    '11. Nghề nghiệp hiện nay: {occupation}',
    '12. Giáo dục phổ thông: {generalEducation}',
    '13. Giáo dục đại học và sau đại học: {higherEducation}',
    ...(writer.values.politicalTheory === undefined ? [] : ['14. Lý luận chính trị: {politicalTheory}']),
  ];
  const blocks: Block[] = [
    writer.line('ĐẢNG CỘNG SẢN VIỆT NAM', 'center', {}, 20),
    writer.line('*LÝ LỊCH*', 'center', { grow: 10 }, 90),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 1 }, 4),
    writer.line('Số lý lịch: {historyNumber}', 'center', {}, 30),
    { kind: 'page-break' },
    at('1. Họ và tên đang dùng: *{personName}*'),
    {
      ...{ kind: 'text', align: 'left', above: order.body.above + 1 },
      spans: [{ text: '2. ' }, sex('Nam', !male), { text: ', ', field: 'gender' }, sex('Nữ', male)],
    },
    at('3. Họ và tên khai sinh: {birthName}'),
    at('5. Ngày, tháng, năm sinh: {birthDate}'),
    at('6. Nơi sinh: {birthPlace}'),
    ...lines.map(at),
    { kind: 'page-break' },
    writer.line('*TỰ NHẬN XÉT*', 'left'),
    ...paragraphs(order, [
      remarks(order),
      'Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước Đảng.',
    ]),
    ...signature(order, 'Người khai', dossier.person.name),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
