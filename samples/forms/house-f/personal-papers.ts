// What the person and those who vouch for one write, as the sixth house words it: sheets with labels before colons or
// running sentences, two short data on one line, at times under the State's motto.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { nation, party, wide } from './parts.ts';

export function signature({ writer, random, signed }: Order, role: string, name: string, date: string): Block[] {
  const small = random.chance(0.5) ? [writer.line('_(Ký, ghi rõ họ tên)_', 'center', { grow: -1 })] : [];
  const right: Block[] = [
    ...(date === '' ? [] : [writer.line(date, 'center', { italic: true })]),
    writer.line(`*${random.chance(0.7) ? role.toLocaleUpperCase('vi') : role}*`),
    ...small,
    { kind: 'signing', height: random.between(15, 26), signed },
    writer.line(random.chance(0.6) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.44, 0.52), left: [], right, above: random.between(5, 12) }];
}

interface StateLetter extends Letter {
  /** Of some applications only. */
  readonly ofState?: boolean;
}

function letter(order: Order, wish: StateLetter): Paper {
  const { writer, random } = order;
  const motto = wish.ofState === true ? nation : party;
  const length = random.between(40, 58);
  const date = writer.one(
    '{place}, ngày {documentDate}',
    '{place}, ngày {documentDate}',
    '{place} ngày {documentDate}',
  );
  const atTop = random.chance(0.15);
  const look = random.pick(['*', '*', '_', ''] as const);
  const blocks: Block[] = [
    ...motto.map((line) => writer.line(`*${line}*`)),
    random.chance(0.7)
      ? { kind: 'rule', length, above: 2 }
      : writer.line(random.pick(['-----', '---***---', '———'] as const)),
    ...(atTop ? [writer.line(date, 'right', { italic: true }, 4)] : []),
    writer.line(`*${wish.name}*`, 'center', { grow: random.pick([1, 2, 3] as const) }, random.between(10, 20)),
    ...(wish.about === '' ? [] : [writer.line(look + wish.about + look)]),
    ...paragraphs(
      order,
      wish.lines.flatMap((line) => wide(line).split('|')),
    ),
    ...signature(order, wish.role, wish.by, atTop ? '' : date),
  ];
  const formCode = random.chance(0.3) ? `Mẫu ${wish.code}-KNĐ` : undefined;
  return { documentType: wish.documentType, size: 'A4', formCode, values: writer.values, blocks };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so')
    return writer.one(`Kính gửi: ${cellName(unit)}`, `Kính gửi: Chi ủy ${cellName(unit)}`);
  return writer.one(
    `Kính gửi: - Chi ủy ${cellName(unit)};|- ${addressee(unit)}.`,
    `Kính gửi: ${cellName(unit)}, ${addressee(unit)}.`,
  );
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { writer, random } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi tên là: {personName}|Ngày sinh: {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Họ và tên: {personName}; sinh ngày {birthDate}',
    ),
    writer.one('Nơi sinh: {birthPlace}', 'Nơi đăng ký khai sinh: {birthPlace}'),
    'Quê quán: {homeTown}',
    writer.one('Dân tộc: {ethnicGroup}     Tôn giáo: {religion}', 'Dân tộc: {ethnicGroup}, tôn giáo: {religion}'),
    writer.one('Trình độ học vấn: {education}', 'Trình độ: {education}'),
    writer.one('Nơi cư trú: {residence}', 'Nơi thường trú: {residence}', 'Nơi ở hiện tại: {residence}'),
    writer.one('Nghề nghiệp: {occupation}', 'Nghề nghiệp hiện nay: {occupation}', 'Công việc đang làm: {occupation}'),
    writer.one('Đơn vị công tác: {workplace}', 'Cơ quan, đơn vị: {workplace}', 'Cơ quan công tác: {workplace}'),
    ...random.pick([[], ['Chức vụ chính quyền, đoàn thể: {position}'], ['Chức vụ: {position}']]),
    writer.one(
      'Ngày vào Đoàn TNCS Hồ Chí Minh: {youthUnionDate}',
      'Tôi được kết nạp vào Đoàn Thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate}',
    ),
    writer.one(
      'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại Chi bộ {sympathiserCell}',
      'Ngày được công nhận cảm tình Đảng: {sympathiserDate}|Chi bộ công nhận: {sympathiserCell}',
      'Ngày {sympathiserDate} tôi được Chi bộ {sympathiserCell} xét là quần chúng cảm tình Đảng.',
    ),
    writer.one(
      'Được học tập Điều lệ Đảng và được các đồng chí đảng viên trong Chi bộ dìu dắt, tôi hiểu rằng Đảng là đội tiên phong của giai cấp công nhân, của nhân dân lao động và của cả dân tộc.',
      'Qua nghiên cứu Điều lệ Đảng và thực tế công tác tại cơ quan, tôi thấy rõ vai trò lãnh đạo của Đảng và mong muốn được đóng góp nhiều hơn cho sự nghiệp chung.',
    ),
    writer.one(
      'Vì vậy, tôi làm đơn này xin được đứng trong hàng ngũ của Đảng. Tôi hứa tuyệt đối trung thành với lý tưởng của Đảng và hoàn thành mọi nhiệm vụ được giao.',
      'Tôi xin hứa luôn trung thành với mục tiêu, lý tưởng của Đảng; nếu được kết nạp, tôi sẽ phấn đấu trở thành người đảng viên tốt.',
    ),
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: writer.one('Người làm đơn', 'Người viết đơn'), by: '{personName}', ofState: random.chance(0.25) },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const lines = [
    writer.one('Kính gửi: Chi bộ {toCell}', 'Kính gửi: Các đồng chí Chi ủy Chi bộ {toCell}'),
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}|Vào Đảng ngày: {introducerPartyDate}, chính thức ngày: {introducerOfficialDate}',
      'Họ và tên: {introducerName}     Ngày sinh: {introducerBirthDate}|Ngày vào Đảng: {introducerPartyDate}     Ngày chính thức: {introducerOfficialDate}',
      'Tôi tên là {introducerName}, sinh ngày {introducerBirthDate}, được kết nạp vào Đảng ngày {introducerPartyDate}, được công nhận chính thức ngày {introducerOfficialDate}.',
    ),
    writer.one('Đang sinh hoạt tại Chi bộ: {introducerCell}', 'Hiện là đảng viên của Chi bộ {introducerCell}'),
    writer.one(
      'Ngày {assignedDate}, tôi được Chi bộ giao nhiệm vụ giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay tôi xin báo cáo những nét chính như sau:',
      'Được Chi bộ phân công theo dõi, giúp đỡ quần chúng {personName} kể từ ngày {assignedDate}, tôi xin báo cáo với Chi bộ:',
    ),
    '- Về lý lịch: bản thân và gia đình chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước.',
    ...remarks(order),
    writer.one(
      'Căn cứ tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu quần chúng {personName} để Chi bộ xem xét, đề nghị kết nạp vào Đảng.|Tôi xin chịu trách nhiệm về lời giới thiệu này.',
      'Tôi trân trọng giới thiệu với Chi bộ và chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
    ),
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU' },
    ...{ about: writer.one('người vào Đảng', 'Giới thiệu người vào Đảng'), lines },
    ...{ role: writer.one('Đảng viên giới thiệu', 'Người viết giấy giới thiệu'), by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {personName}     Ngày sinh: {birthDate}',
      'Tôi tên là: {personName}|Sinh ngày: {birthDate}',
      'Họ và tên: {personName}, sinh ngày {birthDate}',
    ),
    'Quê quán: {homeTown}',
    writer.one('Nơi cư trú: {residence}', 'Nơi thường trú: {residence}'),
    writer.one(
      'Được kết nạp vào Đảng ngày: {admissionDate}, tại Chi bộ: {admissionCell}',
      'Ngày kết nạp Đảng: {admissionDate}|Kết nạp tại Chi bộ: {admissionCell}',
    ),
    writer.one('Đơn vị công tác hiện nay: {workplace}', 'Cơ quan, đơn vị đang công tác: {workplace}'),
    writer.one('Hiện đang sinh hoạt đảng tại Chi bộ: {currentCell}', 'Đang sinh hoạt tại Chi bộ {currentCell}'),
    writer.one(
      'Căn cứ nhiệm vụ của đảng viên, tôi tự kiểm điểm quá trình rèn luyện trong thời gian dự bị như sau:',
      'Trong 12 tháng dự bị, tôi tự nhận thấy có những ưu điểm, khuyết điểm sau đây:',
    ),
    ...remarks(order),
    'Biện pháp khắc phục: tôi sẽ cố gắng rèn luyện, tranh thủ ý kiến đóng góp của các đồng chí trong Chi bộ.',
    writer.one(
      'Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên công nhận tôi là đảng viên chính thức.',
      'Kính đề nghị Chi bộ xem xét, đề nghị công nhận tôi trở thành đảng viên chính thức. Tôi xin trân trọng cảm ơn.',
    ),
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10' },
    ...{ name: writer.one('BẢN TỰ KIỂM ĐIỂM', 'BẢN TỰ KIỂM ĐIỂM', 'BẢN KIỂM ĐIỂM'), lines },
    ...{ about: writer.one('của đảng viên dự bị', '(Của đảng viên dự bị)') },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người viết kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {mentorName}|Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}|Hiện đang sinh hoạt tại Chi bộ: {mentorCell}',
      'Tôi tên là: {mentorName}, vào Đảng ngày {mentorPartyDate}, chính thức ngày {mentorOfficialDate}, hiện sinh hoạt tại Chi bộ {mentorCell}.',
      'Họ và tên đảng viên nhận xét: {mentorName}|Vào Đảng: {mentorPartyDate}; chính thức: {mentorOfficialDate}|Chi bộ: {mentorCell}',
    ),
    writer.one(
      'Ngày {assignedDate}, tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}. Tôi xin nhận xét như sau:',
      'Tôi được giao giúp đỡ đồng chí {personName}, đảng viên dự bị, kết nạp ngày {admissionDate}. Qua theo dõi từ ngày {assignedDate} đến nay, tôi xin báo cáo:',
    ),
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xét công nhận đồng chí {personName} là đảng viên chính thức.',
      'Tôi nhận thấy đồng chí {personName} đủ điều kiện được công nhận là đảng viên chính thức, đề nghị Chi bộ xem xét.',
    ),
    'Tôi xin chịu trách nhiệm về những nội dung nhận xét trên.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', lines },
    ...{ about: writer.one('đảng viên dự bị', 'Đảng viên dự bị trong thời gian thử thách') },
    ...{ role: writer.one('Đảng viên được phân công giúp đỡ', 'Người nhận xét'), by: '{mentorName}' },
  });
}
