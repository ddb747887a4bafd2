// Summaries of opinions as the eleventh house writes them: the form's sentences with those asked named before, a clerk's shorter
// ones, or a table.
import type { Block, Paper } from '../../page/content.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { filled, shareAgainst } from '../opinions.ts';
import type { Asked } from '../opinions.ts';
import { cellName } from '../organization.ts';
import { giveOpinions } from '../values/others.ts';
import { remarks } from './matter.ts';
import { sheet } from './parts.ts';
import { retype, usual } from './typing.ts';

const asked: readonly Asked[] = [
  {
    ...{ name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt' },
    label: 'Đoàn thể chính trị - xã hội nơi sinh hoạt',
  },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

/** What was answered down, who was asked across. */
function table({ writer }: Order): Block[] {
  const head = ['Nội dung', ...asked.map(({ label }) => label)].map((text) => writer.line(`*${text}*`));
  const rows = [
    ['Tổng số được hỏi ý kiến', '{Asked}'],
    ['Tán thành', '{For} ({ForPercent})'],
    ['Không tán thành', '{Against}'],
  ].map(([label = '', cell = '']) => [
    writer.line(label, 'left'),
    ...asked.map((group) => writer.line(filled(cell, group))),
  ]);
  return [{ kind: 'table', widths: [0.34, 0.36, 0.3], rows: [head, ...rows], above: 4 }];
}

function votes(order: Order, deed: string): Block[] {
  const { random } = order;
  if (random.chance(0.08)) return [...paragraphs(order, [`Kết quả lấy ý kiến đối với việc ${deed}:`]), ...table(order)];
  const share = random.chance(0.5) ? ' đồng chí' : ' đồng chí (chiếm SHARE)';
  const wording = usual(
    order,
    `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against}${share}.`,
    `LABEL: được hỏi ý kiến {Asked} đồng chí; tán thành ${deed}: {For} đồng chí, đạt {ForPercent}; không tán thành: {Against} đồng chí.`,
    `Có {For} đồng chí WHO tán thành ${deed} trên tổng số {Asked} đồng chí được hỏi ý kiến, bằng {ForPercent}; {Against} đồng chí không tán thành.`,
    `- LABEL: {ForPercent} tán thành ${deed} ({For} đồng chí trong tổng số {Asked} đồng chí được hỏi ý kiến); không tán thành {Against} đồng chí.`,
  );
  return paragraphs(
    order,
    asked.map((group) => filled(wording, group).replace('SHARE', shareAgainst(order, group))),
  );
}

/** Who was asked and how many they are, as the form has it before the opinions. */
function whoWasAsked(order: Order, whose: string): string[] {
  if (order.random.chance(0.45)) return [];
  const [mass, residents] = [printed(order, 'massAsked'), printed(order, 'residenceAsked')];
  return [
    usual(
      order,
      `Tên các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt: Công đoàn cơ sở, Đoàn Thanh niên, tổng số có: ${mass} đồng chí. Tên chi ủy nơi cư trú: Chi ủy khu dân cư, có: ${residents} đồng chí.`,
      `Đoàn thể chính trị - xã hội nơi sinh hoạt gồm: Công đoàn, Đoàn Thanh niên, Hội Cựu chiến binh; tổng số ${mass} đồng chí.`,
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
        'đảng viên dự bị {personName}, ngày kết nạp: {admissionDate}',
        'đồng chí {personName} (kết nạp vào Đảng ngày {admissionDate})',
      )
    : usual(order, 'người vào Đảng {personName}', 'quần chúng {personName}', 'người vào Đảng là {personName}');
  const deed = probation
    ? 'đề nghị chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = writer.one('Chi ủy', 'Chi ủy', 'Chi bộ', cellName(dossier.unit));
  const opening = usual(
    order,
    `Căn cứ ý kiến nhận xét của ${from} đối với ${whom}.`,
    `Trên cơ sở ý kiến của ${from} đối với ${whom}.`,
    `Sau khi xin ý kiến ${from} đối với ${whom}.`,
  );
  const summed = usual(
    order,
    `${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `${who} xin tổng hợp các ý kiến nhận xét như sau:`,
  );
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
      ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: dossier.unit.cellSecretary },
      receivers: random.chance(0.7) ? [] : ['Đảng ủy (để b/c)', 'Lưu Chi bộ'],
    },
  });
}
