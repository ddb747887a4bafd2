// Resolutions of Đoàn and Công đoàn and summaries of opinions as the ninth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { filled } from '../opinions.ts';
import type { Asked } from '../opinions.ts';
import { addressee, cellName } from '../organization.ts';
import * as give from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './matter.ts';
import { formLines, nation, sheet } from './parts.ts';
import { counted, printed } from '../counts.ts';
import { people, retype } from './typing.ts';

function massGrounds({ writer }: Order, youth: boolean): string {
  const rule = youth
    ? '- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng;'
    : '- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về việc giới thiệu đoàn viên công đoàn vào Đảng;';
  return writer.one(rule, rule, '- Căn cứ Điều 4, Chương I, Điều lệ Đảng Cộng sản Việt Nam;');
}

function massVotes(order: Order, member: string): string {
  const { writer, random, dossier } = order;
  const yes = counted(order, 'votesFor', random.chance(0.15));
  const unit = writer.one('đồng chí', 'đồng chí', 'đ/c');
  const asked = `chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng`;
  if (random.chance(0.65))
    return `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, ${asked}, với sự tán thành của ${yes} ${unit} (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} ${unit}.`;
  const no = people(order, 'votesAgainst', unit, random.chance(0.4));
  return writer.one(
    `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, ${asked}.|Nghị quyết được {votesFor}/${dossier.prior.massResolution.total} ủy viên Ban Chấp hành tán thành (đạt {votesForPercent}); số không tán thành: ${no}.`,
    `Sau khi thảo luận, Ban Chấp hành tiến hành biểu quyết: tán thành ${yes} ${unit}, đạt {votesForPercent} so với tổng số ủy viên; không tán thành: ${no}.|Ban Chấp hành giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng.`,
  );
}

function massText(order: Order, member: string, union: Union): string[] {
  const { writer, dossier } = order;
  const { unit } = dossier;
  const Member = union === 'youth' ? 'Đoàn viên' : writer.one('Đoàn viên', 'Đồng chí');
  const form = `- {body} họp ngày {meetingDate} nhận thấy:|${Member} {personName} có những ưu, khuyết điểm chính:`;
  return [
    writer.one(
      `Kính gửi:     - Chi ủy ${cellName(unit)}|- ${addressee(unit)}`,
      `Kính gửi: - ${cellName(unit)};|- ${addressee(unit)}.`,
      `Kính gửi: ${cellName(unit)}; ${addressee(unit)}`,
    ),
    massGrounds(order, union === 'youth'),
    writer.one('- Xét nghị quyết của {branch};', '- Xét Nghị quyết của {branch},'),
    writer.one(
      form,
      form,
      `- Tại cuộc họp ngày {meetingDate}, {body} đã xem xét và nhận thấy ${member} {personName} có những ưu, khuyết điểm chính như sau:`,
    ),
    ...remarks(order),
    massVotes(order, member),
    writer.one(
      'Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên.',
      `Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên và sẽ tiếp tục giáo dục, bồi dưỡng ${member} {personName} trở thành đảng viên chính thức của Đảng.`,
    ),
  ];
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  retype(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : writer.one('đoàn viên', 'đoàn viên công đoàn');
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4A', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, massText(order, member, union)),
    signing: {
      ...{ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
      name: dossier.recognition.committee.vote.secretary,
      receivers: [writer.one('Như trên', 'Như kính gửi'), youth ? 'Lưu Đoàn' : 'Lưu Công đoàn'],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}

const asked: readonly Asked[] = [
  {
    ...{ name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt' },
    label: 'Đại diện các đoàn thể chính trị - xã hội',
  },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

/** What was asked down, who was asked across. */
function voteTable({ writer }: Order): Block[] {
  const heads = ['Nội dung', ...asked.map(({ label }) => label)].map((text) => writer.line(`*${text}*`));
  const rows = (
    [
      ['Số được hỏi ý kiến', '{Asked}'],
      ['Số tán thành', '{For}'],
      ['Tỷ lệ tán thành', '{ForPercent}'],
      ['Số không tán thành', '{Against}'],
    ] as const
  ).map(([label, cell]) => [writer.line(label, 'left'), ...asked.map((group) => writer.line(filled(cell, group)))]);
  return [{ kind: 'table', widths: [0.34, 0.36, 0.3], rows: [heads, ...rows], above: 5 }];
}

function votes(order: Order, deed: string): Block[] {
  const { writer, random } = order;
  if (random.chance(0.12)) return [...paragraphs(order, [`Kết quả lấy ý kiến ${deed}:`]), ...voteTable(order)];
  const form = `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against} đồng chí.`;
  const wording = writer.one(
    form,
    form,
    form,
    form.replace('Số đồng chí', '- Số đồng chí'),
    `- LABEL: có {For} đồng chí tán thành ${deed} trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}), {Against} đồng chí không tán thành.`,
  );
  return paragraphs(
    order,
    asked.map((group) => filled(wording, group)),
  );
}

/** The form's line on who was asked; their number is counted again in the votes. */
function groupsLine(order: Order, whose: string): string[] {
  const { random } = order;
  if (!random.chance(0.5)) return [];
  const [all, residents] = [printed(order, 'massAsked'), printed(order, 'residenceAsked')];
  return [
    `Tên các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt: Công đoàn, Đoàn Thanh niên, tổng số có: ${all} đồng chí.`,
    `Chi ủy nơi cư trú có: ${residents} đồng chí.`,
  ];
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retype(order);
  const { writer, dossier, random } = order;
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  const whom = probation
    ? writer.one(
        'đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}',
        'đảng viên dự bị {personName} (được kết nạp vào Đảng ngày {admissionDate})',
      )
    : writer.one('quần chúng {personName}', 'người vào Đảng: {personName}');
  const deed = probation
    ? 'đề nghị chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `của đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = random.chance(0.6) ? 'Chi ủy' : cellName(dossier.unit);
  const groups = groupsLine(order, whose);
  const ground = `Căn cứ ý kiến nhận xét ${from} đối với ${whom}`;
  const opening =
    groups.length > 0
      ? [`${ground}.`, ...groups, `${who} tổng hợp các ý kiến nhận xét đó như sau:`]
      : [
          writer.one(
            `${ground}, ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
            `${ground}, ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
            `Trên cơ sở ý kiến nhận xét ${from} đối với ${whom}, ${who} tổng hợp như sau:`,
          ),
        ];
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [...paragraphs(order, [...opening, ...remarks(order)]), ...votes(order, deed)],
    signing: {
      ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: dossier.unit.cellSecretary },
      receivers: random.chance(0.65) ? [] : ['Đảng ủy (để b/c)', 'Lưu Chi bộ'],
    },
  });
}
