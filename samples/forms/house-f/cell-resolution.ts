// The cell's resolutions as the sixth house words them: the form's order, points as in minutes, or who met first and the
// resolution below a heading of its own.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance } from './attendance.ts';
import { grounds, matterOf, remarks, subjectOf } from './matter.ts';
import type { Matter } from './matter.ts';
import { sheet } from './parts.ts';
import { against, retype, spelt } from './typing.ts';

/** A bar parts lines. */
export function chairing({ writer }: Order, office: string): string[] {
  return writer
    .one(
      `Chủ trì: Đ/c {chair}, ${office}.|Thư ký: Đ/c {secretary}.`,
      `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
      `Đồng chí {chair} - ${office} chủ trì; đồng chí {secretary} được cử làm thư ký hội nghị.`,
      `Hội nghị do đồng chí {chair}, ${office} chủ trì, đồng chí {secretary} ghi biên bản.`,
      `Người chủ trì: {chair} (${office})|Người ghi biên bản: {secretary}`,
    )
    .split('|');
}

/** Hours are invented with the paper; no field asks for them. */
const hour = ({ random }: Order) =>
  random.pick(['7 giờ 30 phút', '8 giờ 00 phút', '14 giờ 00', '14h00', '15 giờ 30 phút', '16h15'] as const);

export interface Meeting {
  readonly matter: Matter;
  /** Who met, and what it calls itself in sentences. */
  readonly body: string;
  readonly short: string;
  readonly grounds: readonly string[];
  readonly present: () => readonly Block[];
  readonly office: string;
  readonly votes: () => readonly string[];
  readonly asked: string;
}

function opening(order: Order, { matter, body }: Meeting): string {
  const { writer, dossier } = order;
  const hall = writer.one(`tại trụ sở ${dossier.unit.office}`, `tại phòng họp ${dossier.unit.office}`);
  return writer.one(
    `Ngày {meetingDate}, ${hall}, ${body} tổ chức hội nghị xét, ${matter.about} cho ${matter.first}.`,
    `Ngày {meetingDate}, ${body} đã họp để xét, ${matter.about} đối với ${matter.first}.`,
    `Hồi ${hour(order)}, ngày {meetingDate}, ${hall}, ${body} họp xét hồ sơ của ${matter.first}, ${matter.about}.`,
    `${body} họp ngày {meetingDate} để xem xét hồ sơ và ${matter.about} đối với ${matter.first}.`,
  );
}

function judged(order: Order, { matter, short }: Meeting): string[] {
  const before = order.writer.one(
    `Sau khi nghe báo cáo và thảo luận, ${short} kết luận về ${matter.whom} như sau:`,
    `Qua xem xét hồ sơ và ý kiến của các đồng chí dự họp, ${short} thống nhất nhận xét ${matter.whom}:`,
    `${short} đánh giá về ${matter.whom} như sau:`,
  );
  return [before, ...remarks(order)];
}

/** As the form has it. */
function asForm(order: Order, meeting: Meeting): Block[] {
  return [
    ...paragraphs(order, [...meeting.grounds, opening(order, meeting)]),
    ...meeting.present(),
    ...paragraphs(order, chairing(order, meeting.office)),
    ...paragraphs(order, [...judged(order, meeting), ...meeting.votes(), meeting.asked]),
  ];
}

/** Numbered points, labels before a colon. */
function asMinutes(order: Order, meeting: Meeting): Block[] {
  const { writer, random } = order;
  const { matter, body } = meeting;
  let count = 0;
  const bold = random.chance(0.6) ? '*' : '';
  const roman = random.chance(0.35);
  const point = (label: string) => {
    count += 1;
    return `${bold}${roman ? ['I', 'II', 'III', 'IV', 'V'][count - 1] : count}. ${label}${bold}`;
  };
  const when = writer.one('Thời gian: ngày {meetingDate}', `Thời gian: ${hour(order)}, ngày {meetingDate}`);
  return [
    ...paragraphs(order, [
      ...meeting.grounds,
      point(writer.one('Thời gian, địa điểm, thành phần', 'Thời gian, thành phần hội nghị')),
      `${when}, tại ${order.dossier.unit.office}.`,
    ]),
    ...meeting.present(),
    ...paragraphs(order, [
      ...chairing(order, meeting.office),
      point('Nội dung'),
      `${body} xét, ${matter.about} đối với ${matter.first}.`,
      ...judged(order, meeting),
      point(writer.one('Biểu quyết', 'Ý kiến biểu quyết')),
      ...meeting.votes(),
      point(writer.one('Kết luận', 'Kiến nghị')),
      meeting.asked,
    ]),
  ];
}

/** Who met and how, then what was resolved. */
function underHeading(order: Order, meeting: Meeting): Block[] {
  const { writer, random } = order;
  const head = writer.one('*QUYẾT NGHỊ:*', '*HỘI NGHỊ QUYẾT NGHỊ*', '*HỘI NGHỊ THỐNG NHẤT:*');
  const mark = random.pick([(n: number) => `${n}. `, (n: number) => `*${n}.* `, () => '- '] as const);
  return [
    ...paragraphs(order, [...meeting.grounds, opening(order, meeting), ...chairing(order, meeting.office)]),
    ...meeting.present(),
    writer.line(head, 'center', {}, random.between(4, 10)),
    ...paragraphs(order, [mark(1) + judged(order, meeting).join(' '), mark(2) + meeting.votes().join(' ')]),
    ...paragraphs(order, [mark(3) + meeting.asked]),
  ];
}

export function meetingBody(order: Order, meeting: Meeting): Block[] {
  const set = order.random.pick([asForm, asForm, asForm, asMinutes, asMinutes, underHeading] as const);
  return set(order, meeting);
}

function cellVotes(order: Order, { purpose, deed }: Matter): string[] {
  const { writer, dossier, random } = order;
  const { official } = dossier[purpose].cell.vote;
  const words = random.chance(0.3);
  const [yes, no] = [spelt(order, 'votesFor', words), spelt(order, 'votesAgainst', words)];
  const of = writer.one('so với tổng số đảng viên chính thức', 'tổng số đảng viên chính thức của Chi bộ');
  const wording = writer.one(
    `Đối chiếu với quy định của Điều lệ Đảng, số đảng viên chính thức tán thành ${deed} là {votesFor}${yes} đồng chí (đạt {votesForPercent}) ${of}. Số không tán thành: {against}.`,
    `Kết quả biểu quyết ${deed}: nhất trí {votesFor}/${official} đảng viên chính thức (= {votesForPercent}); không nhất trí: {against}; ý kiến khác: không.`,
    `Chi bộ tiến hành bỏ phiếu về việc ${deed}, kết quả:|- Số phiếu đồng ý: {votesFor}${yes} phiếu, đạt tỷ lệ {votesForPercent} ${of};|- Số phiếu không đồng ý: {votesAgainst}${no} phiếu, tỷ lệ {votesAgainstPercent};|- Phiếu không hợp lệ: 0 phiếu.`,
    `Hội nghị biểu quyết: {votesFor}${yes} đảng viên chính thức đồng ý ${deed}, chiếm tỷ lệ {votesForPercent} ${of}; {votesAgainst}${no} đảng viên không đồng ý, chiếm tỷ lệ {votesAgainstPercent}.`,
    `Với {votesFor}/${official} đảng viên chính thức biểu quyết tán thành, đạt {votesForPercent}, Chi bộ thống nhất đề nghị ${deed} (số không tán thành: {votesAgainst} đồng chí).`,
  );
  return against(order, wording).split('|');
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const matter = matterOf(order, purpose);
  const own = isAdmission(purpose) ? ['Xét đơn xin vào Đảng và hồ sơ của người xin vào Đảng'] : [];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: subjectOf(order, matter) },
    body: () =>
      meetingBody(order, {
        ...{ matter, body: cellName(unit), short: 'Chi bộ', office: writer.one('Bí thư Chi bộ', 'Bí thư chi bộ') },
        grounds: grounds(order, purpose, dossier[purpose].cell.date, random.chance(0.3) ? own : []),
        present: () => attendance(order),
        votes: () => cellVotes(order, matter),
        asked: writer.one(
          `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${matter.deed}.`,
          `Kính trình {addressedTo} xem xét, quyết định ${matter.deed}.`,
          `Chi bộ giao đồng chí Bí thư hoàn thiện hồ sơ, trình {addressedTo} xét ${matter.deed}.`,
        ),
      }),
    signing: {
      ...{ body: 'CHI BỘ', role: random.chance(0.8) ? 'BÍ THƯ' : 'BÍ THƯ CHI BỘ', name: unit.cellSecretary },
      receivers: [
        writer.one('Cấp ủy cấp trên (để b/c)', 'Đảng ủy (b/c)', 'Như trên'),
        writer.one('Lưu Chi bộ', 'Lưu hồ sơ chi bộ'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
