// The cell's resolutions as the seventh house fills them in: the form's order, the chair before those present, or under
// numbered heads.
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
import { retype } from './typing.ts';

function opening({ writer, dossier }: Order, { purpose, whom, body }: Meeting): string {
  const where = `tại ${writer.one('hội trường', 'phòng họp')} ${dossier.unit.office}`;
  if (isAdmission(purpose))
    return writer.one(
      `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`,
      `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`,
      `Ngày {meetingDate}, ${where}, ${body} đã họp xét, đề nghị kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
      `${body} họp ngày {meetingDate} để xem xét, đề nghị kết nạp vào Đảng đối với ${whom}.`,
    );
  return writer.one(
    `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
    `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
    `Ngày {meetingDate}, ${where}, ${body} đã họp xét, đề nghị công nhận ${whom} (kết nạp ngày {admissionDate}) là đảng viên chính thức.`,
    `${body} họp ngày {meetingDate} để xem xét, đề nghị công nhận đảng viên chính thức đối với ${whom}, kết nạp vào Đảng ngày {admissionDate}.`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const line = order.writer.one(
    `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair}, chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`,
    `Chủ trì hội nghị: Đ/c {chair} - ${office}; Thư ký hội nghị: Đ/c {secretary}.`,
    `- Chủ trì: đồng chí {chair}, ${office};|- Thư ký: đồng chí {secretary}.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const before = order.writer.one(
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi xem xét hồ sơ và thảo luận, ${short} có ý kiến kết luận về ${whom}:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

function underHeads(order: Order, meeting: Meeting): Block[] {
  const { writer, random } = order;
  const roman = random.chance(0.4);
  const head = (n: number, text: string) => paragraphs(order, [`*${roman ? ['I', 'II', 'III'][n - 1] : n}. ${text}*`]);
  return [
    ...head(1, writer.one('Thành phần hội nghị', 'Tổ chức hội nghị')),
    ...meeting.present(),
    ...chairing(order, meeting.office),
    ...head(2, writer.one('Nội dung hội nghị', 'Kết luận của hội nghị')),
    ...judged(order, meeting),
    ...head(3, writer.one('Kết quả biểu quyết và đề nghị', 'Quyết nghị')),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

export function meetingBody(order: Order, meeting: Meeting): Block[] {
  const first = paragraphs(order, [...meeting.grounds, opening(order, meeting)]);
  const kind = order.random.pick(['form', 'form', 'form', 'form', 'chair', 'heads', 'heads'] as const);
  if (kind === 'heads') return [...first, ...underHeads(order, meeting)];
  const chairFirst = kind === 'chair';
  return [
    ...first,
    ...(chairFirst ? chairing(order, meeting.office) : meeting.present()),
    ...(chairFirst ? meeting.present() : chairing(order, meeting.office)),
    ...judged(order, meeting),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

function cellVotes({ writer, dossier }: Order, purpose: Purpose, deed: string): string {
  const { official } = dossier[purpose].cell.vote;
  const rule = writer.one(
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Đối chiếu với tiêu chuẩn, điều kiện và quy định của Điều lệ Đảng',
  );
  const form = `${rule}, số đảng viên chính thức tán thành ${deed.replace(' là ', ' trở thành ')} là {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  return writer.one(
    form,
    form,
    `${rule}, có {votesFor}/${official} đảng viên chính thức tán thành ${deed}, đạt {votesForPercent}; số không tán thành: {votesAgainst} đồng chí.`,
    `Kết quả biểu quyết đề nghị ${deed}:|- Tán thành: {votesFor} đồng chí (đạt {votesForPercent} so với tổng số đảng viên chính thức);|- Không tán thành: {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`,
    `Số đảng viên chính thức biểu quyết tán thành: {votesFor} đồng chí, đạt {votesForPercent} so với tổng số đảng viên chính thức của Chi bộ; không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
  );
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const asked = writer.one(
    `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
    `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
    `Chi bộ báo cáo {addressedTo} xem xét, ${deed}.`,
    `Chi bộ trân trọng đề nghị {addressedTo} xem xét, quyết định ${deed}./.`,
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
        random.chance(0.7) ? 'Đảng ủy (để b/c)' : 'Đảng ủy cấp trên (để báo cáo)',
        writer.one('Lưu Chi bộ', 'Lưu CB'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
