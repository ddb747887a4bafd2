// The cell's resolutions as the tenth house writes them: the form's order, the vote in its sentence, in lines or in a table; at
// times what is resolved stands in points of its own.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs, sentence } from '../lines.ts';
import type { Meeting } from '../meeting.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { counted, printed } from '../counts.ts';
import { attendance } from './attendance.ts';
import { deedOf, grounds, personOf, remarks, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { opponents, retype } from './typing.ts';

function opening({ writer }: Order, { purpose, whom, body }: Meeting): string {
  if (isAdmission(purpose)) {
    const form = `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`;
    return writer.one(
      form,
      form,
      `Ngày {meetingDate}, ${body} họp xét và đề nghị kết nạp ${whom} vào Đảng.`,
      `Hôm nay, ngày {meetingDate}, ${body} đã tổ chức họp để xét, đề nghị kết nạp ${whom} vào Đảng.`,
      `${body} đã họp ngày {meetingDate} để xét, đề nghị kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
    );
  }
  const form = `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom} được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`;
  return writer.one(
    form,
    form,
    `Ngày {meetingDate}, ${body} họp xét và đề nghị công nhận ${whom}, kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức.`,
    `Hôm nay, ngày {meetingDate}, ${body} đã tổ chức họp để xét, đề nghị công nhận ${whom} (kết nạp vào Đảng ngày {admissionDate}) trở thành đảng viên chính thức.`,
    `${body} đã họp ngày {meetingDate} để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const form = `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`;
  const line = order.writer.one(
    form,
    form,
    `Chủ trì hội nghị: Đồng chí {chair} - Chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`,
    `Chủ trì hội nghị: Đ/c {chair}, ${office}     Thư ký: Đ/c {secretary}`,
    `Đồng chí chủ trì: {chair}, ${office}|Đồng chí thư ký: {secretary}`,
    `Hội nghị cử đồng chí {chair}, ${office} làm chủ trì; đồng chí {secretary} làm thư ký.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const form = `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`;
  const before = order.writer.one(
    form,
    form,
    `Sau khi nghe báo cáo, thảo luận, ${short} thống nhất kết luận những ưu, khuyết điểm chính của ${whom} như sau:`,
    `${short} đã nghe báo cáo, thảo luận và có kết luận về ${whom} như sau:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

/** The vote and what is asked, in the form's paragraphs or as points of a resolution. */
function resolved(order: Order, { votes, asked, short }: Meeting): Block[] {
  if (order.random.chance(0.8)) return formLines(order, [votes(), asked]);
  const mark = order.random.pick([(n: number) => `${n}. `, (n: number) => `${n}) `] as const);
  return [
    ...paragraphs(order, [`*${sentence(short)} quyết nghị:*`]),
    ...formLines(order, [mark(1) + votes(), mark(2) + asked]),
  ];
}

/** What the resolutions of cells and of committees share. */
export function meetingBody(order: Order, meeting: Meeting): Block[] {
  return [
    ...paragraphs(order, [...meeting.grounds, opening(order, meeting)]),
    ...meeting.present(),
    ...chairing(order, meeting.office),
    ...judged(order, meeting),
    ...resolved(order, meeting),
  ];
}

function cellVotes(order: Order, purpose: Purpose, deed: string): string {
  const { writer, random } = order;
  const rule = isAdmission(purpose)
    ? writer.one(
        'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên',
        'Đối chiếu với Điều lệ Đảng',
      )
    : writer.one('Đối chiếu với Quy định của Điều lệ Đảng về tiêu chuẩn đảng viên', 'Đối chiếu với Điều lệ Đảng');
  const yes = counted(order, 'votesFor', random.chance(0.15));
  const kind = random.pick(['form', 'form', 'form', 'rate', 'rate', 'lines'] as const);
  if (kind === 'form')
    return `${rule}, số đảng viên chính thức tán thành ${deed} là ${yes} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  const no = opponents(order, 'đồng chí');
  if (kind === 'rate')
    return writer.one(
      `${rule}, có ${yes} đồng chí đảng viên chính thức tán thành ${deed}, đạt tỷ lệ {votesForPercent} so với tổng số đảng viên chính thức của Chi bộ; không tán thành: ${no}, chiếm tỷ lệ {votesAgainstPercent}.`,
      `${rule}, Chi bộ biểu quyết ${deed} với số tán thành {votesFor} trên tổng số ${printed(order, 'membersOfficial')} đảng viên chính thức (tỷ lệ {votesForPercent}); số không tán thành ${no} (tỷ lệ {votesAgainstPercent}).`,
    );
  return `${rule}, Chi bộ tiến hành biểu quyết ${deed}, kết quả như sau:|+ Số đảng viên chính thức tán thành: ${yes} đồng chí, đạt {votesForPercent} so với tổng số đảng viên chính thức;|+ Số đảng viên chính thức không tán thành: ${no}, chiếm {votesAgainstPercent}.`;
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const asked = writer.one(
    `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
    `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
    `Chi bộ báo cáo {addressedTo} xem xét, ${deed}.`,
    `Đề nghị {addressedTo} xem xét, quyết định ${deed}.`,
  );
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, asked, body: cellName(unit), short: 'Chi bộ', office: 'Bí thư Chi bộ' },
        grounds: grounds(order, purpose, dossier[purpose].cell.date, []),
        present: () => attendance(order),
        votes: () => cellVotes(order, purpose, deed),
      }),
    signing: {
      ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: unit.cellSecretary },
      receivers: [
        writer.one('Đảng ủy (b/c)', 'Đảng ủy (để báo cáo)', 'Cấp ủy cấp trên (để b/c)'),
        writer.one('Lưu Chi bộ', 'Lưu hồ sơ đảng viên', 'Lưu CB'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
