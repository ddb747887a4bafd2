// The cell's resolutions as the twelfth house writes them: the form's order; the vote in its sentence or, at times, counted from
// ballots, whose numbers stand beside it.
import type { Block, Paper } from '../../page/content.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import type { Meeting } from '../meeting.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance } from './attendance.ts';
import { deedOf, grounds, personOf, remarks, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual, why } from './typing.ts';

function opening(order: Order, { purpose, whom, body }: Meeting): string {
  const session = isAdmission(purpose) ? 'xét, đề nghị kết nạp' : 'xét, đề nghị công nhận';
  const rest = isAdmission(purpose)
    ? `${whom} vào Đảng.`
    : usual(
        order,
        `${whom} được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
        `${whom} (vào Đảng ngày {admissionDate}) trở thành đảng viên chính thức.`,
        `${whom}, được tổ chức lễ kết nạp ngày {admissionDate}, là đảng viên chính thức.`,
      );
  const hour = order.random.pick(['8 giờ 00', '14 giờ 00', '7 giờ 30', '15 giờ 30'] as const);
  return usual(
    order,
    `Ngày {meetingDate}, ${body} đã họp để ${session} ${rest}`,
    `Hồi ${hour}, ngày {meetingDate}, ${body} tổ chức hội nghị ${session} ${rest}`,
    `Hôm nay, ngày {meetingDate}, ${body} đã họp để ${session} ${rest}`,
    `Trong kỳ sinh hoạt ngày {meetingDate}, ${body} đã ${session} ${rest}`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const line = usual(
    order,
    `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair}; chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ tọa: Đ/c {chair} (${office}).|Thư ký: Đ/c {secretary}.`,
    `Đồng chí {chair}, ${office} chủ trì hội nghị; đồng chí {secretary} làm thư ký.`,
    `Điều hành hội nghị: Đồng chí {chair} - ${office}.|Người ghi biên bản: Đồng chí {secretary}.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const before = usual(
    order,
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi thảo luận dân chủ, ${short} thống nhất đánh giá ${whom} như sau:`,
    `Sau khi nghe ý kiến của các đồng chí dự họp, ${short} kết luận về ${whom} như sau:`,
    `${short} nghe báo cáo, trao đổi và thống nhất nhận xét đối với ${whom}:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

/** What the resolutions of cells and of committees share. */
export function meetingBody(order: Order, meeting: Meeting): Block[] {
  return [
    ...paragraphs(order, [...meeting.grounds, opening(order, meeting)]),
    ...meeting.present(),
    ...chairing(order, meeting.office),
    ...judged(order, meeting),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

/** Whose members vote, and how they are called. */
interface Ballot {
  readonly rule: string;
  readonly deed: string;
  readonly who: string;
  readonly all: string;
  /** How many ballots were given out. */
  readonly given: string;
}

/** Votes that a clerk tells otherwise than the form: by ballots, as a part of all, by a show of hands. */
export function ownVotes(order: Order, { rule, deed, who, all, given }: Ballot): string[] {
  const reasons = why(order);
  return [
    `${rule}, hội nghị bỏ phiếu kín ${deed}. Số phiếu phát ra: ${given} phiếu, thu về: ${given} phiếu.|- Số phiếu tán thành: {votesFor} phiếu, đạt {votesForPercent} so với tổng số ${who};|- Số phiếu không tán thành: {votesAgainst} phiếu, chiếm {votesAgainstPercent}${reasons}.`,
    `${rule}, hội nghị biểu quyết ${deed} với kết quả: {votesFor}/${all} ${who} tán thành (đạt tỷ lệ {votesForPercent}); không tán thành {votesAgainst} đồng chí${reasons}.`,
    `${rule}, hội nghị biểu quyết bằng hình thức giơ tay: Có {votesFor} đồng chí đồng ý ${deed}, đạt {votesForPercent} trên tổng số ${all} ${who}; không đồng ý: {votesAgainst} đồng chí (tỷ lệ {votesAgainstPercent})${reasons}.`,
  ];
}

function votes(order: Order, purpose: Purpose, deed: string): string {
  const rule = isAdmission(purpose)
    ? usual(
        order,
        'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu tiêu chuẩn, điều kiện kết nạp người vào Đảng',
      )
    : usual(
        order,
        'Đối chiếu với Quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu tiêu chuẩn, nhiệm vụ của đảng viên',
      );
  const yes = counted(order, 'votesFor', order.random.chance(0.08));
  const reasons = why(order);
  return usual(
    order,
    `${rule}, số đảng viên chính thức tán thành ${deed} là ${yes} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})${reasons}.`,
    ...ownVotes(order, {
      ...{ rule, deed, who: 'đảng viên chính thức' },
      ...{ all: printed(order, 'membersOfficial'), given: printed(order, 'presentOfficial') },
    }),
  );
}

/** Who signs: the secretary or, in some cells, the deputy, who then led the meeting too. */
function leader({ writer, random, dossier }: Order): { role: string; office: string; name: string } {
  const secretary = { role: 'BÍ THƯ', office: 'Bí thư Chi bộ', name: dossier.unit.cellSecretary };
  if (random.chance(0.9)) return secretary;
  const name = dossier.recognition.committee.vote.secretary;
  writer.plainName('chair', name);
  return { role: 'PHÓ BÍ THƯ', office: 'Phó Bí thư', name };
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const { role, office, name } = leader(order);
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const asked = usual(
    order,
    `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
    `Chi bộ báo cáo, đề nghị {addressedTo} xem xét, ${deed}./.`,
    `Chi bộ trân trọng đề nghị {addressedTo} xét ${deed}.`,
    `Nghị quyết này được báo cáo {addressedTo} để xét, ${deed}.`,
  );
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, asked, office, body: cellName(unit), short: 'Chi bộ' },
        grounds: grounds(order, purpose, dossier[purpose].cell.date, []),
        present: () => attendance(order),
        votes: () => votes(order, purpose, deed),
      }),
    signing: {
      ...{ body: 'CHI BỘ', role, name },
      receivers: [
        writer.one('Đảng ủy (để b/c)', 'Cấp ủy cấp trên (để báo cáo)', 'Đảng ủy (báo cáo)'),
        writer.one('Lưu Chi bộ', 'Lưu CB', 'Lưu hồ sơ'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
