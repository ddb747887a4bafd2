// Resolutions of Đoàn and Công đoàn and summaries of opinions as the sixth house words them.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import * as give from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './matter.ts';
import { nation, sheet } from './parts.ts';
import { against, retype, spelt } from './typing.ts';

function massVotes(order: Order, member: string): string[] {
  const { writer, dossier, random } = order;
  const { total } = dossier.prior.massResolution;
  const yes = spelt(order, 'votesFor', random.chance(0.3));
  const wording = writer.one(
    `Đối chiếu với tiêu chuẩn, điều kiện kết nạp đảng viên, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xét kết nạp ${member} {personName} vào Đảng, với sự tán thành của {votesFor}${yes} đồng chí (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành: {against}.`,
    `Kết quả biểu quyết giới thiệu ${member} {personName} vào Đảng: đồng ý {votesFor}/${total} đồng chí (= {votesForPercent}); không đồng ý: {against}.`,
    `Ban Chấp hành biểu quyết, kết quả có {votesFor}${yes} đồng chí đồng ý giới thiệu, đạt tỷ lệ {votesForPercent}; {votesAgainst} đồng chí không đồng ý.`,
  );
  return [against(order, wording)];
}

function massText(order: Order, member: string, union: Union): string[] {
  const { writer, dossier } = order;
  const article = union === 'youth' ? '- Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam;' : '- Căn cứ Điều lệ Đảng;';
  const statute = writer.one(article, 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam và hướng dẫn thi hành;');
  const [to, first] = [
    writer.one(`Kính gửi: ${cellName(dossier.unit)}`, `Kính gửi: ${addressee(dossier.unit)}`),
    writer.one(
      `Xét đề nghị của {branch}, {body} họp ngày {meetingDate} nhận thấy ${member} {personName} có những ưu, khuyết điểm sau:`,
      `Ngày {meetingDate}, {body} đã họp xét, giới thiệu ${member} {personName} vào Đảng; qua thảo luận thống nhất nhận xét:`,
      `{body} tổ chức họp ngày {meetingDate} để xem xét giới thiệu ${member} {personName} với Chi bộ. Sau khi thảo luận, Ban Chấp hành đánh giá:`,
    ),
  ];
  const pledge = writer.one(
    `Ban Chấp hành xin chịu trách nhiệm về nội dung giới thiệu trên và tiếp tục bồi dưỡng, giúp đỡ ${member} {personName}.`,
    'Chúng tôi hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên.',
  );
  return [to, statute, first, ...remarks(order), ...massVotes(order, member), pledge];
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  retype(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? writer.one('đoàn viên', 'đoàn viên ưu tú') : writer.one('đoàn viên công đoàn', 'đồng chí');
  const named = youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng';
  const own = youth ? 'ĐOÀN CƠ SỞ' : 'CÔNG ĐOÀN CƠ SỞ';
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT', about: named },
    body: () => paragraphs(order, massText(order, member, union)),
    signing: {
      ...{ body: writer.one('BAN CHẤP HÀNH', `BCH ${own}`), onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
      name: dossier.recognition.committee.vote.secretary,
      receivers: [writer.one('Như kính gửi', 'Như trên'), writer.one('Lưu BCH', 'Lưu VT')],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}

type Group = readonly [label: string, name: 'mass' | 'residence'];
const ends = (text: string, name: string) =>
  text.replace(/\{(For|Asked|ForPercent|Against)\}/g, (_, end: string) => `{${name}${end}}`);

/** Those asked down, what they said across. */
function opinionTable({ writer }: Order, groups: readonly Group[]): Block {
  const head = ['Nơi lấy ý kiến', 'Được hỏi', 'Tán thành', 'Tỷ lệ', 'Không tán thành'];
  const rows = [
    head.map((text) => writer.line(`*${text}*`)),
    ...groups.map(([label, name]) => [
      writer.line(label, 'left'),
      ...['Asked', 'For', 'ForPercent', 'Against'].map((end) => writer.line(`{${name}${end}}`)),
    ]),
  ];
  return { kind: 'table', widths: [0.36, 0.14, 0.16, 0.16, 0.18], rows, above: 5 };
}

function opinionLines(order: Order, groups: readonly Group[], deed: string): Block[] {
  const { writer, random } = order;
  const wording = writer.one(
    `Số đồng chí {L} tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành: {Against} đồng chí.`,
    `{L}: được hỏi {Asked} đồng chí, tán thành ${deed}: {For} đồng chí, đạt tỷ lệ {ForPercent}; không tán thành: {Against} đồng chí.`,
    `{L}: số người được xin ý kiến {Asked}; số người đồng ý {For} (= {ForPercent}); số người không đồng ý {Against}.`,
  );
  const mark = random.pick([() => '', () => '- ', (n: number) => `${n}. `] as const);
  const said = groups.map(([label, name], index) => {
    const own = wording.startsWith('{L}') ? label : label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
    return mark(index + 1) + ends(wording.replace('{L}', own), name);
  });
  return paragraphs(order, said);
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retype(order);
  const { writer, dossier, random } = order;
  const whom = probation ? 'đảng viên dự bị {personName}' : 'quần chúng {personName}';
  const since = probation
    ? writer.one(', được kết nạp vào Đảng ngày {admissionDate}', ' (vào Đảng ngày {admissionDate})')
    : '';
  const deed = probation ? 'công nhận đảng viên chính thức' : `kết nạp ${whom} vào Đảng`;
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  const groups: readonly Group[] = [
    [writer.one('Đại diện các đoàn thể chính trị - xã hội', 'Đại diện đoàn thể cơ quan'), 'mass'],
    [writer.one('Trong chi ủy nơi cư trú', 'Cấp ủy nơi cư trú'), 'residence'],
  ];
  const opening = writer.one(
    `Căn cứ ý kiến nhận xét của các đoàn thể và chi ủy nơi cư trú đối với ${whom}${since}, ${cellName(dossier.unit)} tổng hợp như sau:`,
    `${cellName(dossier.unit)} đã tổ chức lấy ý kiến về ${whom}${since}. Kết quả tổng hợp:`,
    `Qua tổng hợp ý kiến nhận xét đối với ${whom}${since}, Chi ủy báo cáo như sau:`,
  );
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: writer.one(
      `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
      `của tổ chức đoàn thể và chi ủy nơi cư trú đối với ${whose}`,
    ),
    body: () => [
      ...paragraphs(order, [opening, ...remarks(order)]),
      ...(random.chance(0.25) ? [opinionTable(order, groups)] : opinionLines(order, groups, deed)),
    ],
    signing: {
      ...{ body: 'CHI BỘ', role: random.pick(['BÍ THƯ', 'BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
      receivers: [writer.one('Đảng ủy (b/c)', 'Cấp ủy cấp trên'), 'Lưu hồ sơ'],
    },
  });
}
