// The cell's resolutions as the eighth house writes them: the form's order, at times in numbered parts.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import type { Meeting } from '../meeting.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance } from './attendance.ts';
import { deedOf, grounds, personOf, remarks, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { counted, retype } from './typing.ts';

function opening({ writer }: Order, { purpose, whom, body }: Meeting): string {
  if (isAdmission(purpose))
    return writer.one(
      `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`,
      `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`,
      `Ngày {meetingDate}, ${body} đã họp xét, đề nghị kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
      `Ngày {meetingDate}, ${body} tổ chức hội nghị để xét, đề nghị kết nạp ${whom} vào Đảng.`,
    );
  return writer.one(
    `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
    `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
    `Ngày {meetingDate}, ${body} đã họp xét, đề nghị công nhận ${whom} (được kết nạp vào Đảng ngày {admissionDate}) là đảng viên chính thức.`,
    `Ngày {meetingDate}, ${body} tổ chức hội nghị để xét, đề nghị công nhận ${whom}, kết nạp ngày {admissionDate}, trở thành đảng viên chính thức.`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const line = order.writer.one(
    `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair}     Chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`,
    `Chủ trì hội nghị: đồng chí {chair}, ${office}.|Thư ký hội nghị: đồng chí {secretary}.`,
    `- Chủ trì hội nghị: Đ/c {chair}, ${office}.|- Thư ký hội nghị: Đ/c {secretary}.`,
    `Đồng chí {chair}, ${office} chủ trì hội nghị; đồng chí {secretary} làm thư ký.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const before = order.writer.one(
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi nghe báo cáo và thảo luận, hội nghị thống nhất kết luận về ${whom} như sau:`,
    `Sau khi xem xét, thảo luận, ${short} thống nhất nhận xét về ${whom} như sau:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

function inParts(order: Order, meeting: Meeting): Block[] {
  const roman = order.random.chance(0.5);
  const head = (n: number, text: string) => paragraphs(order, [`*${roman ? ['I', 'II', 'III'][n - 1] : n}. ${text}*`]);
  return [
    ...head(1, order.writer.one('Thành phần', 'Thành phần dự họp')),
    ...meeting.present(),
    ...chairing(order, meeting.office),
    ...head(2, order.writer.one('Nội dung', 'Kết luận về người được xét')),
    ...judged(order, meeting),
    ...head(3, order.writer.one('Kết quả biểu quyết', 'Biểu quyết')),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

/** What the resolutions of cells and of committees share. */
export function meetingBody(order: Order, meeting: Meeting): Block[] {
  const first = paragraphs(order, [...meeting.grounds, opening(order, meeting)]);
  if (order.random.chance(0.2)) return [...first, ...inParts(order, meeting)];
  return [
    ...first,
    ...meeting.present(),
    ...chairing(order, meeting.office),
    ...judged(order, meeting),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

function cellVotes(order: Order, purpose: Purpose, deed: string): string {
  const { writer, random } = order;
  const rule = writer.one(
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
    'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên',
  );
  const own = isAdmission(purpose) ? rule : rule.replace(' và điều kiện kết nạp đảng viên', ' đảng viên');
  const yes = counted(order, 'votesFor', random.chance(0.25));
  const form = `${own}, số đảng viên chính thức tán thành ${deed} là ${yes} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  return writer.one(
    form,
    form,
    form,
    `${own}, Chi bộ tiến hành biểu quyết ${deed}. Kết quả: số đảng viên chính thức tán thành ${yes} đồng chí, đạt {votesForPercent} so với tổng số đảng viên chính thức; số không tán thành {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
    `${own}, Chi bộ biểu quyết ${deed} với kết quả như sau:|- Số đảng viên chính thức tán thành: ${yes} đồng chí (đạt {votesForPercent});|- Số đảng viên chính thức không tán thành: {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`,
    `${own}, có ${yes} đồng chí đảng viên chính thức tán thành ${deed}, đạt tỷ lệ {votesForPercent}; có {votesAgainst} đồng chí không tán thành.`,
  );
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
    `Chi bộ đề nghị {addressedTo} xem xét, ${deed}.`,
    `{cell} báo cáo và đề nghị {addressedTo} xem xét, quyết định ${deed}./.`,
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
        writer.one('Đảng ủy (để b/c)', 'Đảng ủy cấp trên (b/c)', 'Như trên'),
        writer.one('Lưu Chi bộ', 'Lưu hồ sơ đảng viên'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
