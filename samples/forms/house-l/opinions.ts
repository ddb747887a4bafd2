// Summaries of opinions as the twelfth house writes them: the form's sentences, a clerk's points for each body, or a table.
import type { Block, Paper } from '../../page/content.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { filled, shareAgainst } from '../opinions.ts';
import type { Asked } from '../opinions.ts';
import { giveOpinions } from '../values/others.ts';
import { remarks } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual } from './typing.ts';

const asked: readonly Asked[] = [
  {
    ...{ name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt' },
    label: 'Đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt',
  },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

/** Who was asked down, what was answered across. */
function table({ writer }: Order): Block[] {
  const head = ['Thành phần', 'Được hỏi ý kiến', 'Tán thành', 'Tỷ lệ', 'Không tán thành'];
  const rows = asked.map((group) => [
    writer.line(group.label, 'left'),
    ...['{Asked}', '{For}', '{ForPercent}', '{Against}'].map((cell) => writer.line(filled(cell, group))),
  ]);
  return [
    {
      ...{ kind: 'table', widths: [0.36, 0.17, 0.16, 0.15, 0.16], above: 4 },
      rows: [head.map((text) => writer.line(`*${text}*`)), ...rows],
    },
  ];
}

function votes(order: Order, deed: string): Block[] {
  const { random } = order;
  if (random.chance(0.07)) return [...paragraphs(order, [`Tổng hợp ý kiến về việc ${deed}:`]), ...table(order)];
  const share = random.chance(0.5) ? ' đồng chí' : ' đồng chí (chiếm SHARE)';
  const wording = usual(
    order,
    `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against}${share}.`,
    `LABEL: Có {For}/{Asked} đồng chí được hỏi ý kiến tán thành ${deed}, đạt tỷ lệ {ForPercent}; không tán thành: {Against} đồng chí.`,
    `+ LABEL:|- Số được hỏi ý kiến: {Asked} đồng chí.|- Số tán thành ${deed}: {For} đồng chí (đạt {ForPercent}).|- Số không tán thành: {Against} đồng chí.`,
    `LABEL được hỏi ý kiến {Asked} đồng chí, trong đó {For} đồng chí (bằng {ForPercent}) tán thành ${deed}, {Against} đồng chí không tán thành.`,
  );
  return formLines(
    order,
    asked.map((group) => filled(wording, group).replace('SHARE', shareAgainst(order, group))),
  );
}

/** Who was asked and how many they are, as the form has it before the opinions. */
function whoWasAsked(order: Order, whose: string): string[] {
  if (order.random.chance(0.4)) return [];
  const [mass, residents] = [printed(order, 'massAsked'), printed(order, 'residenceAsked')];
  return [
    usual(
      order,
      `Tên các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt: Công đoàn, Đoàn TNCS Hồ Chí Minh, tổng số có: ${mass} đồng chí. Tên chi ủy nơi cư trú: Chi ủy tổ dân phố, có: ${residents} đồng chí.`,
      `Các đoàn thể nơi sinh hoạt: Công đoàn, Đoàn Thanh niên (tổng số ${mass} đồng chí); chi ủy nơi cư trú: Chi ủy xóm (${residents} đồng chí).`,
    ),
  ];
}

export function opinions(order: Order, probation: boolean): Paper {
  giveOpinions(order, probation);
  retype(order);
  const { dossier, writer, random } = order;
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  const whom = probation
    ? usual(
        order,
        'đảng viên dự bị {personName} được kết nạp vào Đảng ngày {admissionDate}',
        'đảng viên dự bị {personName} (kết nạp ngày {admissionDate})',
        'đồng chí {personName}, vào Đảng ngày {admissionDate}',
      )
    : usual(order, 'người vào Đảng {personName}', 'quần chúng ưu tú {personName}', 'người xin vào Đảng {personName}');
  const deed = probation
    ? 'đề nghị chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = writer.one('Chi ủy', 'Chi ủy', 'Chi bộ');
  const opening = usual(
    order,
    `Căn cứ ý kiến nhận xét của ${from} đối với ${whom}.`,
    `Qua lấy ý kiến nhận xét của ${from} đối với ${whom}.`,
    `Căn cứ các phiếu nhận xét và biên bản lấy ý kiến của ${from} đối với ${whom}.`,
  );
  const summed = usual(order, `${who} tổng hợp các ý kiến nhận xét đó như sau:`, `${who} tổng hợp kết quả như sau:`);
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [
      ...paragraphs(order, [opening, ...whoWasAsked(order, whose), summed, ...remarks(order)]),
      ...votes(order, deed),
    ],
    signing: {
      ...{ body: usual(order, 'CHI BỘ', 'CHI ỦY'), role: 'BÍ THƯ', name: dossier.unit.cellSecretary },
      receivers: random.chance(0.75) ? [] : ['Đảng ủy (để b/c)', 'Lưu hồ sơ'],
    },
  });
}
