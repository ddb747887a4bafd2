// Resolutions of Đoàn and Công đoàn and summaries of opinions as the eighth house writes them.
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
import { counted, printed, retype } from './typing.ts';

function massGrounds({ writer }: Order, youth: boolean): string {
  return youth
    ? writer.one(
        '- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng;',
        '- Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam về việc giới thiệu đoàn viên ưu tú vào Đảng;',
      )
    : writer.one(
        '- Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam về việc giới thiệu đoàn viên công đoàn vào Đảng;',
        '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      );
}

function massVotes(order: Order, member: string): string {
  const yes = counted(order, 'votesFor', order.random.chance(0.2));
  const asked = `chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng`;
  const form = `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, ${asked}, với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} đồng chí.`;
  return order.writer.one(
    form,
    form,
    form.replace('{votesAgainst} đồng chí', '{votesAgainst} đ/c').replace(`${yes} đồng chí`, `${yes} đ/c`),
    `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, ${asked}.|Kết quả biểu quyết: tán thành ${yes} đồng chí, đạt {votesForPercent} so với tổng số ủy viên Ban Chấp hành; không tán thành {votesAgainst} đồng chí.`,
  );
}

function massText(order: Order, member: string, union: Union): string[] {
  const { writer, dossier } = order;
  const { unit } = dossier;
  const person = union === 'youth' ? writer.one('Đoàn viên', 'Đoàn viên', 'Đồng chí') : 'Đồng chí';
  return [
    writer.one(
      `Kính gửi: - ${cellName(unit)};|- ${addressee(unit)}.`,
      `Kính gửi: ${cellName(unit)}, ${addressee(unit)}`,
    ),
    massGrounds(order, union === 'youth'),
    `- Xét ${writer.one('nghị quyết', 'đề nghị')} của {branch};`,
    writer.one(
      `- {body} họp ngày {meetingDate} nhận thấy:|${person} {personName} có những ưu, khuyết điểm chính như sau:`,
      `- {body} họp ngày {meetingDate} nhận thấy:|${person} {personName} có những ưu, khuyết điểm chính như sau:`,
      `Ngày {meetingDate}, {body} đã họp xét và nhận thấy ${member} {personName} có những ưu, khuyết điểm chính như sau:`,
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
  const member = youth ? writer.one('đoàn viên', 'đoàn viên ưu tú') : writer.one('đoàn viên công đoàn', 'đồng chí');
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, massText(order, member, union)),
    signing: {
      ...{ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
      name: dossier.recognition.committee.vote.secretary,
      receivers: ['Như kính gửi', youth ? 'Lưu ĐTN' : 'Lưu CĐ'],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}

const asked: readonly Asked[] = [
  { name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt', label: 'Các đoàn thể nơi sinh hoạt' },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

function voteTable({ writer }: Order): Block[] {
  const head = ['Nơi lấy ý kiến', 'Số được hỏi', 'Số tán thành', 'Tỷ lệ', 'Không tán thành'];
  const rows = asked.map((group) => [
    writer.line(group.label, 'left'),
    ...['{Asked}', '{For}', '{ForPercent}', '{Against}'].map((cell) => writer.line(filled(cell, group))),
  ]);
  const heads = head.map((text) => writer.line(`*${text}*`));
  return [{ kind: 'table', widths: [0.34, 0.15, 0.17, 0.15, 0.19], rows: [heads, ...rows], above: 5 }];
}

function votes(order: Order, deed: string): Block[] {
  const { writer, random } = order;
  if (random.chance(0.12)) return [...paragraphs(order, [`Kết quả lấy ý kiến về việc ${deed}:`]), ...voteTable(order)];
  const form = `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against} đồng chí.`;
  const wording = writer.one(
    form,
    form,
    form.replaceAll('. Số không', '; số không'),
    `- Số đồng chí WHO tán thành ${deed}: {For}/{Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}); không tán thành: {Against} đồng chí.`,
    `- LABEL: số đồng chí được hỏi ý kiến {Asked} đồng chí; tán thành ${deed} {For} đồng chí (đạt {ForPercent}); không tán thành {Against} đồng chí.`,
  );
  return paragraphs(
    order,
    asked.map((group) => filled(wording, group)),
  );
}

/** The form's line on who was asked; their number is counted again in the votes. */
function groupsLine(order: Order, whose: string): string[] {
  if (!order.random.chance(0.4)) return [];
  const [all, residents] = [printed(order, 'massAsked'), printed(order, 'residenceAsked')];
  return [
    `Tên các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt: Công đoàn, Đoàn Thanh niên; tổng số có: ${all} đồng chí. Chi ủy nơi cư trú có: ${residents} đồng chí.`,
  ];
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retype(order);
  const { writer, dossier, random } = order;
  const [whose, whom] = probation
    ? ['đảng viên dự bị', 'đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}']
    : ['người vào Đảng', writer.one('quần chúng {personName}', 'người vào Đảng là quần chúng {personName}')];
  const deed = probation
    ? 'đề nghị Chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `của đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = random.chance(0.6) ? 'Chi ủy' : 'Chi bộ';
  const opening = writer.one(
    `Căn cứ ý kiến nhận xét ${from} đối với ${whom}, ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `Căn cứ ý kiến nhận xét ${from} đối với ${whom}, ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `Căn cứ ý kiến nhận xét ${from} đối với ${whom}, ${who === 'Chi ủy' ? 'Chi ủy ' : ''}${cellName(dossier.unit)} tổng hợp như sau:`,
  );
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [
      ...paragraphs(order, [opening, ...groupsLine(order, whose), ...remarks(order)]),
      ...votes(order, deed),
    ],
    signing: {
      ...{ body: 'CHI BỘ', role: random.pick(['BÍ THƯ', 'BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
      receivers: random.chance(0.6) ? [] : ['Đảng ủy (để b/c)', 'Lưu Chi bộ'],
    },
  });
}
