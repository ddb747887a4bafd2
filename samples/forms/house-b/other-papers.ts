// Papers of the person, of mass bodies and of classes as the other office words them.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper, Span } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName, sealOf } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import type { Course, Union } from '../values/others.ts';
import { foot, formCode, header, title } from './parts.ts';

function signature({ writer, random, signed }: Order, role: string, name: string): Block[] {
  const right: Block[] = [
    writer.line('{place}, ngày {documentDate}', 'center', { italic: true }),
    writer.line(`*${role}*`),
    { kind: 'signing', height: random.between(14, 28), signed },
    writer.line(name),
  ];
  return [{ kind: 'columns', share: random.between(0.38, 0.5), left: [], right, above: 8 }];
}

function letter(order: Order, { documentType, code, name, about, lines, role, by }: Letter): Paper {
  const { writer, random } = order;
  const head = writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*');
  const own = writer.line(`*${name}*`, 'center', { grow: random.pick([1, 3]) }, random.between(10, 30));
  const below = about === '' ? [] : [writer.line(`_${about}_`)];
  const blocks: Block[] = [head, own, ...below, ...paragraphs(order, lines), ...signature(order, role, by)];
  return { documentType, size: 'A4', formCode: formCode(order, code), values: writer.values, blocks };
}
const remarks = ({ random }: Order) =>
  `${random.shuffle(strengths).slice(0, 3).join('; ')}. Tuy nhiên: ${random.pick(weaknesses)}.`;

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { unit } = order.dossier;
  const lines = [
    `Kính gửi: ${cellName(unit)}${unit.kind === 'chi-bo-co-so' ? '' : `; ${addressee(unit)}`}`,
    'Tôi là: {personName}',
    'Sinh ngày: {birthDate}',
    'Nơi sinh: {birthPlace}',
    'Quê quán: {homeTown}',
    'Dân tộc: {ethnicGroup}; Tôn giáo: {religion}; Trình độ học vấn: {education}',
    'Nơi cư trú: {residence}',
    'Nghề nghiệp: {occupation}; Đơn vị công tác: {workplace}',
    'Vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}',
    'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}.',
    'Sau khi học tập và nghiên cứu Điều lệ Đảng, tôi thấy rõ mục đích, lý tưởng của Đảng và tự nguyện xin được đứng trong hàng ngũ của Đảng.',
    'Tôi xin hứa chấp hành nghiêm Điều lệ Đảng và hoàn thành tốt nhiệm vụ được giao.',
  ];
  return letter(order, {
    documentType: 'application',
    code: '1',
    name: 'ĐƠN XIN VÀO ĐẢNG',
    about: '',
    lines,
    role: 'NGƯỜI VIẾT ĐƠN',
    by: '{personName}',
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const lines = [
    'Kính gửi: Chi bộ {toCell}',
    'Tên tôi là: {introducerName}; sinh ngày: {introducerBirthDate}',
    'Vào Đảng ngày: {introducerPartyDate}; chính thức ngày: {introducerOfficialDate}',
    'Đang sinh hoạt tại Chi bộ {introducerCell}',
    'Ngày {assignedDate} tôi được Chi bộ phân công giúp đỡ quần chúng {personName} phấn đấu vào Đảng. Tôi xin báo cáo:',
    remarks(order),
    'Tôi giới thiệu quần chúng {personName} để Chi bộ xem xét kết nạp và xin chịu trách nhiệm về sự giới thiệu của mình.',
  ];
  return letter(order, {
    documentType: 'member-introduction',
    code: '3',
    name: 'GIẤY GIỚI THIỆU',
    about: 'người vào Đảng',
    lines,
    role: 'NGƯỜI GIỚI THIỆU',
    by: '{introducerName}',
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const lines = [
    `Kính gửi: ${cellName(order.dossier.unit)}`,
    'Tôi là: {personName}; ngày sinh: {birthDate}',
    'Quê quán: {homeTown}',
    'Được kết nạp vào Đảng ngày {admissionDate} tại Chi bộ {admissionCell}',
    'Cơ quan, đơn vị đang công tác: {workplace}; hiện đang sinh hoạt tại Chi bộ {currentCell}',
    `Qua 12 tháng dự bị, tôi tự kiểm điểm: ${remarks(order)}`,
    'Tôi đề nghị Chi bộ xem xét, đề nghị công nhận tôi là đảng viên chính thức.',
  ];
  return letter(order, {
    documentType: 'self-review',
    code: '10',
    name: 'BẢN TỰ KIỂM ĐIỂM',
    about: 'của đảng viên dự bị',
    lines,
    role: 'NGƯỜI VIẾT',
    by: '{personName}',
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const lines = [
    `Kính gửi: ${cellName(order.dossier.unit)}`,
    'Tôi là: {mentorName}; ngày vào Đảng: {mentorPartyDate}; ngày chính thức: {mentorOfficialDate}; hiện đang sinh hoạt tại Chi bộ {mentorCell}.',
    'Ngày {assignedDate} tôi được phân công giúp đỡ đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}.',
    `Nhận xét: ${remarks(order)}`,
    'Đề nghị Chi bộ xét, công nhận đồng chí {personName} là đảng viên chính thức.',
  ];
  return letter(order, {
    documentType: 'mentor-review',
    code: '11',
    name: 'BẢN NHẬN XÉT',
    about: 'đảng viên dự bị',
    lines,
    role: 'NGƯỜI NHẬN XÉT',
    by: '{mentorName}',
  });
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : 'đoàn viên công đoàn';
  const lines = [
    `{body} họp ngày {meetingDate} xét giới thiệu ${member} {personName} vào Đảng.`,
    `Nhận xét: ${remarks(order)}`,
    'Kết quả biểu quyết: {votesFor} đồng chí tán thành, đạt {votesForPercent} so với tổng số ủy viên; không tán thành: {votesAgainst} đồng chí.',
    `Đề nghị Chi bộ xem xét, kết nạp ${member} {personName} vào Đảng.`,
  ];
  return {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    size: 'A4',
    formCode: formCode(order, youth ? '4' : '4A'),
    values: writer.values,
    blocks: [
      ...header(order, youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM'),
      ...title(
        order,
        'NGHỊ QUYẾT',
        youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
      ),
      ...paragraphs(order, lines),
      ...foot(order, {
        body: 'BAN CHẤP HÀNH',
        onBehalf: 'TM.',
        role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH',
        name: dossier.recognition.committee.vote.secretary,
        receivers: ['Chi bộ;', 'Lưu.'],
        seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
      }),
    ],
  };
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  const { writer, dossier } = order;
  const who = probation ? 'đảng viên dự bị {personName}' : 'quần chúng {personName}';
  const aim = probation ? `công nhận ${who} là đảng viên chính thức` : `kết nạp ${who} vào Đảng`;
  const since = probation ? ' (được kết nạp vào Đảng ngày {admissionDate})' : '';
  const line = (label: string, name: string) =>
    `- ${label} tán thành ${aim}: {${name}For} đồng chí, trong tổng số {${name}Asked} đồng chí được hỏi ý kiến (đạt {${name}ForPercent}); không tán thành: {${name}Against} đồng chí.`;
  const lines = [
    `Chi bộ tổng hợp ý kiến nhận xét đối với ${who}${since} như sau:`,
    remarks(order),
    line('Đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt', 'mass'),
    line('Chi ủy nơi cư trú', 'residence'),
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
        `lấy ý kiến các đoàn thể và chi ủy nơi cư trú đối với ${probation ? 'đảng viên dự bị' : 'người vào Đảng'}`,
      ),
      ...paragraphs(order, lines),
      ...foot(order, {
        body: 'CHI BỘ',
        role: order.random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']),
        name: dossier.unit.cellSecretary,
        receivers: ['Lưu hồ sơ.'],
      }),
    ],
  };
}

export function certificate(order: Order, course: Course): Paper {
  give.giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const before = course === 'course';
  const small = { grow: -2 };
  const lines = [
    'Chứng nhận: {personName}',
    'Sinh ngày: {birthDate}',
    ...(before
      ? ['Nơi sinh: {birthPlace}', 'Đơn vị: {unitName}', 'Là cảm tình Đảng của Chi bộ: {sympathiserCell}']
      : ['Đơn vị: {unitName}']),
    `Đã hoàn thành chương trình bồi dưỡng ${before ? 'nhận thức về Đảng' : 'đảng viên mới'} theo quy định của Trung ương`,
    'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    'Kết quả học tập đạt loại {grade}',
  ];
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A4',
    border: random.pick(['#8a1f1f', '#1f4b8a', '#333333']),
    values: writer.values,
    blocks: [
      {
        kind: 'columns',
        share: 0.5,
        left: [writer.line('*{issuer}*', 'center', small), writer.line('Số: {documentNumber}')],
        right: [writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*')],
      },
      ...title(order, 'GIẤY CHỨNG NHẬN', ''),
      writer.line(before ? '*BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG*' : '*BỒI DƯỠNG ĐẢNG VIÊN MỚI*'),
      ...lines.map((line) => writer.line(line, 'left', {}, order.body.above)),
      writer.line('{place}, ngày {documentDate}', 'right', { italic: true }, 8),
      ...foot(order, {
        body: 'BAN THƯỜNG VỤ',
        role: dossier.unit.topRole,
        name: dossier.unit.topSigner,
        receivers: [],
        seal: sealOf(dossier.unit.top.committee),
      }),
    ],
  };
}

/** The numbering of the later editions: names first, then dates, sex fourth. */
export function history(order: Order): Paper {
  give.giveHistory(order);
  const { writer, dossier } = order;
  const male = dossier.person.gender === 'nam';
  const sex = (text: string, struck: boolean): Span => ({ text, field: 'gender', struck });
  const theory = writer.values.politicalTheory === undefined ? [] : ['Lý luận chính trị: {politicalTheory}'];
  const lines = [
    '06. Quê quán: {homeTown}',
    '07. Nơi thường trú: {permanentResidence}',
    '08. Dân tộc: {ethnicGroup}',
    '09. Tôn giáo: {religion}',
    '10. Nghề nghiệp hiện nay: {occupation}',
    '11. Giáo dục phổ thông: {generalEducation}',
    'Giáo dục đại học và sau đại học: {higherEducation}',
    ...theory,
  ];
  const at = (line: string) => writer.line(line, 'left', {}, order.body.above);
  const blocks: Block[] = [
    writer.line('*LÝ LỊCH*', 'center', { grow: 6 }, 80),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*'),
    writer.line('Số lý lịch: {historyNumber}', 'left', {}, 60),
    { kind: 'page-break' },
    at('01. Họ và tên khai sinh: {birthName}'),
    at('02. Họ và tên thường dùng: {personName}'),
    at('03. Ngày, tháng, năm sinh: {birthDate}'),
    {
      kind: 'text',
      align: 'left',
      spans: [{ text: '04. Giới tính: ' }, sex('Nam', !male), { text: ', ', field: 'gender' }, sex('Nữ', male)],
      above: order.body.above,
    },
    at('05. Nơi sinh: {birthPlace}'),
    ...lines.map(at),
    { kind: 'page-break' },
    ...paragraphs(order, [
      remarks(order),
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, 'NGƯỜI KHAI', dossier.person.name),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
