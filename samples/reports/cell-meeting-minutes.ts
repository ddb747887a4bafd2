// BIÊN BẢN họp chi bộ on an admission: opening, who came, who led, what was voted. Everything is invented.
import { foot, header, title } from '../forms/house-a/parts.ts';
import { paragraphs } from '../forms/lines.ts';
import type { Paper } from '../page/content.ts';
import { people } from './order.ts';
import type { ReportOrder } from './order.ts';

function giveMeeting({ writer, random }: ReportOrder): { chair: string; cell: string } {
  const [chair = '', secretary = '', candidate = ''] = random.shuffle(people);
  const cell = random.pick(['PHÒNG KẾ HOẠCH', 'PHÒNG THANH TRA', 'TRẠM GIỐNG SỐ HAI']);
  writer.text('superiorOrganization', 'ĐẢNG BỘ SỞ QUY HOẠCH VÙNG CHÈ');
  writer.text('issuer', `CHI BỘ ${cell}`);
  const day = `2022-0${random.int(2, 8)}-1${random.int(0, 9)}`;
  writer.text('place', 'Thái Nguyên');
  writer.date('documentDate', day, 'long');
  writer.date('meetingDate', day, 'long');
  writer.text('meetingPlace', 'Phòng họp tầng 2');
  writer.plainName('chair', chair);
  writer.plainName('secretary', secretary);
  writer.plainName('personName', candidate);
  return { chair, cell };
}

function giveVote({ writer, random }: ReportOrder): void {
  const [official, probationary] = [random.int(8, 15), random.int(0, 3)];
  const absent = random.int(1, 2);
  const votesFor = official - absent - random.int(0, 1);
  const counts = {
    ...{ membersTotal: official + probationary, membersOfficial: official, membersProbationary: probationary },
    ...{ presentTotal: official + probationary - absent, presentOfficial: official - absent },
    ...{ presentProbationary: probationary, absentTotal: absent, absentOfficial: absent, absentProbationary: 0 },
    ...{ votesFor, votesAgainst: official - absent - votesFor },
  };
  for (const [name, count] of Object.entries(counts)) writer.count(name, count);
  writer.text('absentReason', 'đi công tác');
  writer.percent('votesForPercent', votesFor, official);
}

const split = (name: string) =>
  `{${name}Total} đảng viên, trong đó chính thức {${name}Official} đồng chí, dự bị {${name}Probationary} đồng chí.`;

const sentences = [
  'Thời gian: 14 giờ 00 ngày {meetingDate}.',
  'Địa điểm: {meetingPlace}.',
  `Tổng số đảng viên của Chi bộ: ${split('members')}`,
  `Có mặt: ${split('present')}`,
  `Vắng mặt: ${split('absent')} Lý do vắng mặt: {absentReason}.`,
  'Chủ trì hội nghị: đồng chí {chair}, Bí thư Chi bộ.',
  'Thư ký hội nghị: đồng chí {secretary}.',
  'Nội dung: xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
  'Kết quả biểu quyết: số đảng viên chính thức tán thành {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức; không tán thành {votesAgainst} đồng chí.',
  'Cuộc họp kết thúc hồi 16 giờ 30 cùng ngày. Biên bản đã được đọc cho Chi bộ nghe và nhất trí.',
];

export function cellMeetingMinutes(order: ReportOrder): Paper {
  const { writer } = order;
  const { chair, cell } = giveMeeting(order);
  giveVote(order);
  return {
    documentType: 'cell-meeting-minutes',
    blocks: [
      ...header(order, 'ĐẢNG CỘNG SẢN VIỆT NAM', false),
      ...title(order, 'BIÊN BẢN', 'họp chi bộ xét, đề nghị kết nạp đảng viên'),
      ...paragraphs(order, sentences),
      ...foot(order, {
        ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: chair, seal: `CHI BỘ ${cell}`, receivers: ['Lưu Chi bộ.'] },
      }),
    ],
    // The place of the date line is no field of minutes.
    values: Object.fromEntries(Object.entries(writer.values).filter(([name]) => name !== 'place')),
    size: 'A4',
  };
}
