// Resolutions of Đoàn and Công đoàn and summaries of opinions as the fifth house words them.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName } from '../organization.ts';
import * as give from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './attendance.ts';
import { retouch } from './days.ts';
import { counted, sheet } from './parts.ts';

function massText(order: Order, member: string): string[] {
  const { writer, dossier, random } = order;
  const { total } = dossier.prior.massResolution;
  const votes = writer.one(
    `tán thành {votesFor}/${total} đồng chí ({votesForPercent}), không tán thành {votesAgainst} đồng chí`,
    `{votesForPercent} ủy viên ban chấp hành tán thành ({votesFor} đồng chí), {votesAgainst} đồng chí không tán thành`,
    `có {votesFor} đồng chí giơ tay tán thành, đạt {votesForPercent} tổng số ủy viên; {votesAgainst} đồng chí không tán thành`,
  );
  const opening = writer.one(
    `{body} họp ngày {meetingDate} xét việc giới thiệu ${member} {personName} vào Đảng.`,
    `Ngày {meetingDate}, {body} xét đề nghị của {branch} đối với ${member} {personName}.`,
  );
  const proposal = `giới thiệu ${member} {personName} với ${cellName(dossier.unit)} để xét, kết nạp vào Đảng`;
  const pledge = `Ban Chấp hành chịu trách nhiệm về việc giới thiệu và tiếp tục bồi dưỡng ${member} {personName}.`;
  if (random.chance(0.5))
    return [
      ...['– Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', `– ${opening}`, '*QUYẾT NGHỊ:*'],
      ...[`*Điều 1.* Ghi nhận về ${member} {personName}:`, ...remarks(order)],
      ...[`*Điều 2.* Ban Chấp hành ${proposal}; kết quả: ${votes}.`, `*Điều 3.* ${pledge}`],
    ];
  return [opening, ...remarks(order), `Ban Chấp hành thống nhất ${proposal}: ${votes}.`, pledge];
}

export function massResolution(order: Order, union: Union): Paper {
  give.giveMassResolution(order, union);
  retouch(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : 'đoàn viên công đoàn';
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: `giới thiệu ${member} ${youth ? 'ưu tú ' : ''}vào Đảng`,
    body: () => paragraphs(order, massText(order, member)),
    signing: {
      ...{ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH' },
      name: dossier.recognition.committee.vote.secretary,
      receivers: [writer.one('Chi bộ, Đảng ủy;', 'Như trên;'), 'Lưu hồ sơ.'],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}

const groups = [
  ['Đại diện các đoàn thể nơi sinh hoạt', 'mass'],
  ['Chi ủy nơi cư trú', 'residence'],
] as const;

/** Answers down, those asked across. */
function opinionTable({ writer }: Order): Block {
  const rows = [
    ['', ...groups.map(([label]) => `*${label}*`)],
    ...(
      [
        ['Số được hỏi ý kiến', 'Asked'],
        ['Số tán thành', 'For'],
        ['Tỷ lệ', 'ForPercent'],
        ['Số không tán thành', 'Against'],
      ] as const
    ).map(([label, end]) => [label, ...groups.map(([, name]) => `{${name}${end}}`)]),
  ].map((cells) => cells.map((text, index) => writer.line(text || ' ', index === 0 ? 'left' : 'center')));
  return { kind: 'table', widths: [0.34, 0.36, 0.3], rows, above: 5 };
}

function opinionLines(order: Order, aim: string): Block[] {
  const wording = order.writer.one(
    `{L}: tán thành ${aim} {For}/{Asked} đồng chí ({ForPercent}), không tán thành {Against} đồng chí.`,
    `{L}: {ForPercent} tán thành ${aim} ({For} trong {Asked} đồng chí được hỏi); {Against} đồng chí không tán thành.`,
    `{L} (hỏi ý kiến {Asked} đồng chí): {For} đồng chí đồng ý ${aim}, bằng {ForPercent}; {Against} đồng chí không đồng ý.`,
  );
  const lines = groups.map(([label, name]) =>
    wording.replace('{L}', label).replace(/\{(For|Asked|ForPercent|Against)\}/g, (_, end: string) => `{${name}${end}}`),
  );
  return paragraphs(order, counted(order, lines));
}

export function opinions(order: Order, probation: boolean): Paper {
  give.giveOpinions(order, probation);
  retouch(order);
  const { writer, dossier, random } = order;
  const who = probation ? 'đảng viên dự bị {personName} (kết nạp ngày {admissionDate})' : 'quần chúng {personName}';
  const aim = probation ? 'công nhận đảng viên chính thức' : 'kết nạp vào Đảng';
  const whose = probation ? 'đảng viên dự bị' : 'người vào Đảng';
  return sheet(order, {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    numbered: false,
    ...{ code: probation ? '12' : '5', name: 'TỔNG HỢP Ý KIẾN NHẬN XÉT' },
    about: writer.one(
      `của đoàn thể nơi sinh hoạt và chi ủy nơi cư trú đối với ${whose}`,
      `của các đoàn thể chính trị - xã hội và chi ủy nơi cư trú về ${whose}`,
    ),
    body: () => [
      ...paragraphs(order, [
        writer.one(
          `${cellName(dossier.unit)} đã lấy ý kiến về ${who}, tổng hợp như sau:`,
          `Người được lấy ý kiến: ${who}. Chi ủy tổng hợp như sau:`,
        ),
        ...remarks(order),
      ]),
      ...(random.chance(0.3) ? [opinionTable(order)] : opinionLines(order, aim)),
    ],
    signing: {
      ...{ body: 'CHI BỘ', role: random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']), name: dossier.unit.cellSecretary },
      receivers: ['Đảng ủy;', 'Lưu hồ sơ.'],
    },
  });
}
