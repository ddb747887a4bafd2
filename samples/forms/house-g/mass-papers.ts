// Resolutions of Đoàn and Công đoàn and summaries of opinions as the seventh house fills them in.
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
import { retype } from './typing.ts';

function massText(order: Order, member: string, union: Union): string[] {
  const { writer, dossier } = order;
  const { total } = dossier.prior.massResolution;
  const youth = union === 'youth';
  const to = `${cellName(dossier.unit)}, ${addressee(dossier.unit)}`;
  const body = youth ? 'Ban Chấp hành Đoàn cơ sở' : 'Ban Chấp hành Công đoàn cơ sở';
  const rule = youth
    ? '- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng;'
    : '- Căn cứ Điều 4 Điều lệ Đảng Cộng sản Việt Nam;';
  const form = `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng, với sự tán thành của {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} đồng chí.`;
  return [
    writer.one(`Kính gửi: ${to}`, `Kính gửi: - ${cellName(dossier.unit)};|- ${addressee(dossier.unit)}.`),
    rule,
    `- Xét nghị quyết của {branch};`,
    writer.one(
      `- {body} họp ngày {meetingDate} nhận thấy:|${writer.one('Đoàn viên', 'Đồng chí')} {personName} có những ưu, khuyết điểm chính như sau:`,
      `- {body} họp ngày {meetingDate} nhận thấy ${member} {personName} có những ưu, khuyết điểm chính:`,
      `Ngày {meetingDate}, {body} đã họp, xét và nhận thấy ${member} {personName} có những ưu, khuyết điểm chính sau đây:`,
    ),
    ...remarks(order),
    writer.one(
      form,
      form,
      `${body} giới thiệu và đề nghị Chi bộ, Đảng ủy xét kết nạp ${member} {personName} vào Đảng. Số ủy viên Ban Chấp hành tán thành: {votesFor}/${total} đồng chí (đạt {votesForPercent}); không tán thành: {votesAgainst} đồng chí.`,
    ),
    'Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên.',
  ];
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  retype(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : writer.one('đoàn viên công đoàn', 'đồng chí');
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, massText(order, member, union)),
    signing: {
      ...{ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
      name: dossier.recognition.committee.vote.secretary,
      receivers: [writer.one('Như trên', 'Như kính gửi'), 'Lưu'],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}

const asked: readonly Asked[] = [
  { name: 'mass', who: 'đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt', label: 'Đoàn thể chính trị - xã hội' },
  { name: 'residence', who: 'trong chi ủy nơi cư trú', label: 'Chi ủy nơi cư trú' },
];

function votes(order: Order, deed: string): Block[] {
  const { writer, random } = order;
  if (random.chance(0.15)) {
    const head = ['Đối tượng lấy ý kiến', 'Số được hỏi', 'Tán thành', 'Đạt', 'Không tán thành'];
    const rows = asked.map((group) => [
      writer.line(group.label, 'left'),
      ...['{Asked}', '{For}', '{ForPercent}', '{Against}'].map((cell) => writer.line(filled(cell, group))),
    ]);
    const heads = head.map((text) => writer.line(`*${text}*`));
    return [{ kind: 'table', widths: [0.34, 0.15, 0.16, 0.16, 0.19], rows: [heads, ...rows], above: 5 }];
  }
  const form = `Số đồng chí WHO tán thành ${deed} là {For} đồng chí, trong tổng số {Asked} đồng chí được hỏi ý kiến (đạt {ForPercent}). Số không tán thành {Against} đồng chí.`;
  const wording = writer.one(
    form,
    form,
    form,
    `- LABEL: tổng số {Asked} đồng chí được hỏi ý kiến; tán thành {For} đồng chí (đạt {ForPercent}); không tán thành {Against} đồng chí.`,
    `- LABEL: tán thành {For}/{Asked} đồng chí được hỏi ý kiến, đạt {ForPercent}; không tán thành {Against} đồng chí.`,
  );
  return paragraphs(
    order,
    asked.map((group) => filled(wording, group)),
  );
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retype(order);
  const { writer, dossier, random } = order;
  const [whose, whom] = probation
    ? ['đảng viên dự bị', 'đảng viên dự bị {personName}']
    : ['người vào Đảng', 'quần chúng {personName}'];
  const since = probation
    ? writer.one(', được kết nạp vào Đảng ngày {admissionDate}', ' (kết nạp ngày {admissionDate})')
    : '';
  const deed = probation
    ? 'đề nghị Chi bộ xét, công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const from = `của đại diện các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú`;
  const who = random.chance(0.5) ? 'Chi ủy' : cellName(dossier.unit);
  const opening = writer.one(
    `Căn cứ ý kiến nhận xét ${from} đối với ${whom}${since}, ${who} tổng hợp các ý kiến nhận xét đó như sau:`,
    `Căn cứ ý kiến nhận xét ${from} đối với ${whom}${since}, ${who} tổng hợp như sau:`,
    `${who} tổng hợp ý kiến nhận xét ${from} đối với ${whom}${since}${since.startsWith(',') ? ',' : ''} như sau:`,
  );
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: `của các đoàn thể chính trị - xã hội nơi ${whose} sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
    body: () => [...paragraphs(order, [opening, ...remarks(order)]), ...votes(order, deed)],
    signing: {
      ...{ body: 'CHI BỘ', role: random.pick(['BÍ THƯ', 'BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
      receivers: random.chance(0.5) ? [] : ['Cấp ủy cấp trên (để b/c)', 'Lưu Chi bộ'],
    },
  });
}
