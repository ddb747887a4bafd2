// Resolutions of Đoàn and Công đoàn and summaries of opinions as the fourth house words them.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import * as give from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './attendance.ts';
import { foot, formCode, header, retouch, title } from './parts.ts';

function massText(order: Order, member: string): string[] {
  const { writer, dossier } = order;
  return [
    `_Kính gửi:_ Chi ủy ${dossier.unit.cell}, ${addressee(dossier.unit)}`,
    `- Xét Nghị quyết của {branch} về việc giới thiệu ${member} ưu tú;`,
    writer.one(
      `Ngày {meetingDate}, {body} đã họp, xét giới thiệu ${member} {personName} vào Đảng.`,
      `- {body} tại phiên họp ngày {meetingDate} nhận thấy ${member} {personName} có những ưu, khuyết điểm sau:`,
    ),
    ...remarks(order),
    writer.one(
      `BCH thống nhất giới thiệu ${member} {personName} để Chi bộ, Đảng ủy xem xét kết nạp vào Đảng, với {votesFor} đ/c tán thành, đạt {votesForPercent} so với tổng số ủy viên BCH; {votesAgainst} đ/c không tán thành.`,
      `Biểu quyết: đồng ý giới thiệu {votesFor} đồng chí (đạt {votesForPercent} tổng số ủy viên Ban Chấp hành); không đồng ý {votesAgainst} đồng chí.`,
    ),
    `Chúng tôi xin chịu trách nhiệm về những nội dung giới thiệu nói trên và tiếp tục bồi dưỡng ${member} {personName} trở thành đảng viên của Đảng.`,
  ];
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  retouch(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : 'đoàn viên công đoàn';
  const republic = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  return {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    size: 'A4',
    formCode: formCode(order, youth ? '4' : '4a'),
    values: writer.values,
    blocks: [
      ...header(order, youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : republic),
      ...title(order, 'NGHỊ QUYẾT', `giới thiệu ${member} ${youth ? 'ưu tú ' : ''}vào Đảng`),
      ...paragraphs(order, massText(order, member)),
      ...foot(order, {
        ...{ body: writer.one('BAN CHẤP HÀNH', 'BCH'), onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
        name: dossier.recognition.committee.vote.secretary,
        receivers: ['Như kính gửi;', 'Lưu VP.'],
        seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
      }),
    ],
  };
}

const groups = [
  ['Các đoàn thể chính trị - xã hội nơi sinh hoạt', 'mass'],
  ['Chi ủy nơi cư trú', 'residence'],
] as const;

/** Those asked down, answers across. */
function opinionTable({ writer }: Order): Block {
  const ends = ['Asked', 'For', 'ForPercent', 'Against'];
  const head = ['Nơi lấy ý kiến', 'Được hỏi', 'Tán thành', 'Đạt', 'Không tán thành'];
  const rows = groups.map(([label, name]) => [
    writer.line(label, 'left'),
    ...ends.map((end) => writer.line(`{${name}${end}}`)),
  ]);
  const widths = [0.36, 0.14, 0.15, 0.15, 0.2];
  return { kind: 'table', widths, rows: [head.map((text) => writer.line(`*${text}*`)), ...rows], above: 5 };
}

function opinionLines(order: Order, aim: string): Block[] {
  const { writer } = order;
  const wording = writer.one(
    `{L}: số tán thành ${aim} là {For} đ/c, trong tổng số {Asked} đ/c được hỏi ý kiến (đạt {ForPercent}); số không tán thành {Against} đ/c.`,
    `{L}: lấy ý kiến {Asked} đồng chí, có {For} đồng chí nhất trí ${aim} (đạt {ForPercent}), {Against} đồng chí không nhất trí.`,
  );
  const lines = groups.map(([label, name], index) =>
    wording
      .replace('{L}', `${index + 1}/ ${label}`)
      .replace(/\{(For|Asked|ForPercent|Against)\}/g, (_, end: string) => `{${name}${end}}`),
  );
  return paragraphs(order, lines);
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retouch(order);
  const { writer, dossier, random } = order;
  const who = probation ? 'đảng viên dự bị {personName}' : 'quần chúng {personName}';
  const since = probation ? ', được kết nạp vào Đảng ngày {admissionDate}' : '';
  const aim = probation ? 'công nhận đảng viên chính thức' : 'kết nạp vào Đảng';
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
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
        `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
      ),
      ...paragraphs(order, [
        writer.one(
          `Căn cứ ý kiến nhận xét của đại diện các đoàn thể và chi ủy nơi cư trú, ${cellName(dossier.unit)} tổng hợp ý kiến đối với ${who}${since} như sau:`,
          `Họ và tên người được nhận xét: ${who}${since}.`,
        ),
        ...remarks(order),
      ]),
      ...(random.chance(0.3) ? [opinionTable(order)] : opinionLines(order, aim)),
      ...foot(order, {
        ...{ body: 'CHI BỘ', role: random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
        receivers: ['Hồ sơ kết nạp;', 'Lưu CB.'],
      }),
    ],
  };
}
