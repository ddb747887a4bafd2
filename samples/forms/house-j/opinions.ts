// Summaries of opinions as the tenth house writes them: the form's two sentences, two lines, or a table with a row for each of
// those asked.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { filled } from '../opinions.ts';
import type { Asked } from '../opinions.ts';
import { cellName } from '../organization.ts';
import { giveOpinions } from '../values/others.ts';
import { remarks } from './matter.ts';
import { sheet } from './parts.ts';
import { retype } from './typing.ts';

const asked: readonly Asked[] = [
  {
    ...{ name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt' },
    label: 'Đại diện đoàn thể chính trị - xã hội nơi sinh hoạt',
  },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

/** Who was asked down, what they said across. */
function table({ writer }: Order): Block[] {
  const heads = ['Đơn vị lấy ý kiến', 'Tổng số', 'Tán thành', 'Tỷ lệ', 'Không tán thành'];
  const cells = ['{Asked}', '{For}', '{ForPercent}', '{Against}'];
  const rows = asked.map((group) => [
    writer.line(group.label, 'left'),
    ...cells.map((cell) => writer.line(filled(cell, group))),
  ]);
  const top = heads.map((text) => writer.line(`*${text}*`));
  return [{ kind: 'table', widths: [0.36, 0.14, 0.16, 0.16, 0.18], rows: [top, ...rows], above: 5 }];
}

function votes(order: Order, deed: string): Block[] {
  const { writer, random } = order;
  if (random.chance(0.12)) return [...paragraphs(order, [`Kết quả xin ý kiến về việc ${deed}:`]), ...table(order)];
  const form = `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against} đồng chí.`;
  const wording = writer.one(
    form,
    form,
    `Số đồng chí WHO tán thành ${deed}: {For}/{Asked} đồng chí được hỏi ý kiến, đạt tỷ lệ {ForPercent}; không tán thành: {Against} đồng chí.`,
    `- LABEL: Tổng số đồng chí được hỏi ý kiến: {Asked}; số tán thành ${deed}: {For} (đạt {ForPercent}); số không tán thành: {Against}.`,
  );
  return paragraphs(
    order,
    asked.map((group) => filled(wording, group)),
  );
}

export function opinions(order: Order, probation: boolean): Paper {
  giveOpinions(order, probation);
  retype(order);
  const { writer, dossier, random } = order;
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  const whom = probation
    ? writer.one(
        'đảng viên dự bị {personName} được kết nạp vào Đảng ngày {admissionDate}',
        'đảng viên dự bị {personName}, kết nạp vào Đảng ngày {admissionDate}',
      )
    : writer.one('quần chúng {personName}', 'quần chúng {personName}', 'người vào Đảng: {personName}');
  const deed = probation
    ? 'đề nghị chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = random.chance(0.5) ? 'Chi ủy' : writer.one('Chi bộ', cellName(dossier.unit));
  const opening = writer.one(
    `Căn cứ ý kiến nhận xét của ${from} đối với ${whom};|${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `Căn cứ ý kiến nhận xét của ${from} đối với ${whom}. ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `Sau khi lấy ý kiến nhận xét của ${from} đối với ${whom}, ${who} tổng hợp như sau:`,
  );
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [...paragraphs(order, [...opening.split('|'), ...remarks(order)]), ...votes(order, deed)],
    signing: {
      ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: dossier.unit.cellSecretary },
      receivers: random.chance(0.6) ? [] : ['Đảng ủy (để b/c)', 'Lưu Chi bộ'],
    },
  });
}
