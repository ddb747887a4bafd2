// Summaries of opinions as the thirteenth house writes them: a sentence for each body asked, points below its name, or a table.
import type { Block, Paper } from '../../page/content.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { filled, shareAgainst } from '../opinions.ts';
import type { Asked } from '../opinions.ts';
import { giveOpinions } from '../values/others.ts';
import { remarksOn } from './matter.ts';
import { bodysPaper, tabbed } from './parts.ts';
import { typedAgain, worded } from './typing.ts';

const bodies: readonly Asked[] = [
  { name: 'mass', who: 'đại diện các đoàn thể nơi công tác', label: 'Các đoàn thể chính trị - xã hội nơi công tác' },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy (chi bộ) nơi cư trú' },
];

function inTable({ writer }: Order, deed: string): Block[] {
  const columns = ['{Asked}', '{For}', '{ForPercent}', '{Against}'];
  const top = ['TT', 'Nơi lấy ý kiến', 'Số được hỏi', 'Số tán thành', 'Tỷ lệ', 'Số không tán thành'];
  const rows = bodies.map((body, index) => [
    ...[writer.line(String(index + 1)), writer.line(body.label, 'left')],
    ...columns.map((column) => writer.line(filled(column, body))),
  ]);
  const widths = [0.07, 0.33, 0.14, 0.15, 0.14, 0.17];
  return [
    writer.line(`_Kết quả lấy ý kiến về việc ${deed}_`, 'left', {}, 4),
    { kind: 'table', widths, rows: [top.map((text) => writer.line(`*${text}*`)), ...rows], above: 3 },
  ];
}

function answered(order: Order, deed: string): Block[] {
  if (order.random.chance(0.1)) return inTable(order, deed);
  const share = order.random.chance(0.5) ? ' (chiếm SHARE)' : '';
  const wording = worded(
    order,
    `LABEL: Số đồng chí được hỏi ý kiến: {Asked}; số đồng chí tán thành ${deed}: {For} (đạt {ForPercent}); số không tán thành: {Against}.`,
    `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against} đồng chí${share}.`,
    `• LABEL|- Tổng số được lấy ý kiến: {Asked} đồng chí.|- Nhất trí ${deed}: {For} đồng chí, đạt {ForPercent}.|- Không nhất trí: {Against} đồng chí${share}.`,
    `Lấy ý kiến {Asked} đồng chí WHO: có {For} đồng chí, bằng {ForPercent} tán thành ${deed}; {Against} đồng chí không tán thành.`,
  );
  return tabbed(
    order,
    bodies.map((body) => filled(wording, body).replace('SHARE', shareAgainst(order, body))),
  );
}

/** Which bodies were asked, named before what they said. */
function named(order: Order, whose: string): string[] {
  if (!order.random.chance(0.55)) return [];
  const [mass, home] = [printed(order, 'massAsked'), printed(order, 'residenceAsked')];
  return [
    worded(
      order,
      `Đoàn thể nơi ${whose} sinh hoạt gồm: Công đoàn, Đoàn Thanh niên; tổng số: ${mass} đồng chí. Chi ủy nơi cư trú: ${home} đồng chí.`,
      `Tên các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt: Công đoàn cơ sở, Chi đoàn, tổng số có: ${mass} đồng chí. Tên chi ủy nơi cư trú: Chi ủy khu dân cư, có: ${home} đồng chí.`,
    ),
  ];
}

export function opinions(order: Order, probation: boolean): Paper {
  giveOpinions(order, probation);
  typedAgain(order);
  const { dossier, random } = order;
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  const whom = probation
    ? worded(
        order,
        'đồng chí {personName}, đảng viên dự bị, kết nạp ngày {admissionDate}',
        'đảng viên dự bị {personName} được kết nạp vào Đảng ngày {admissionDate}',
        'đảng viên dự bị {personName}, ngày vào Đảng: {admissionDate}',
      )
    : worded(order, 'quần chúng {personName}', 'người vào Đảng {personName}', 'quần chúng ưu tú {personName}');
  const deed = probation
    ? worded(
        order,
        'công nhận đồng chí {personName} là đảng viên chính thức',
        'công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức',
      )
    : worded(order, 'kết nạp quần chúng {personName} vào Đảng', 'kết nạp đồng chí {personName} vào Đảng');
  const opening = worded(
    order,
    `Trên cơ sở ý kiến nhận xét của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và của chi ủy nơi cư trú đối với ${whom}, chi ủy tổng hợp như sau:`,
    `Căn cứ ý kiến nhận xét của đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whom};|Chi ủy tổng hợp các ý kiến nhận xét đó như sau:`,
    `Chi ủy đã lấy ý kiến các đoàn thể và chi ủy nơi cư trú về ${whom}. Kết quả tổng hợp:`,
  );
  return bodysPaper(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    ...{ numbered: false, code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [
      ...tabbed(order, [opening]),
      ...paragraphs(order, [...named(order, whose), ...remarksOn(order)]),
      ...answered(order, deed),
    ],
    signing: {
      ...{ body: worded(order, 'CHI ỦY', 'CHI BỘ'), role: 'BÍ THƯ', name: dossier.unit.cellSecretary },
      receivers: random.chance(0.3) ? ['Cấp ủy cấp trên', 'Lưu hồ sơ kết nạp'] : [],
    },
  });
}
