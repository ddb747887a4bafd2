// The cell's resolutions as the thirteenth house writes them, and what those of its committees have alike.
import type { Block, Paper } from '../../page/content.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import type { Meeting } from '../meeting.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance } from './attendance.ts';
import { deedOf, groundsOf, personOf, remarksOn, subjectOf } from './matter.ts';
import { bodysPaper, tabbed } from './parts.ts';
import { ofThoseAgainst, typedAgain, worded } from './typing.ts';

/** `…, kết nạp ngày …`, said once on a paper of recognition. */
const whenAdmitted = (order: Order) =>
  worded(
    order,
    ' (kết nạp Đảng ngày {admissionDate})',
    ', được kết nạp vào Đảng ngày {admissionDate},',
    ', vào Đảng ngày {admissionDate},',
  );

function opened(order: Order, { purpose, whom, body }: Meeting): string {
  const matter = isAdmission(purpose)
    ? `kết nạp ${whom} vào Đảng`
    : `công nhận ${whom}${whenAdmitted(order)} là đảng viên chính thức`;
  const [hour, minutes] = [order.random.pick([7, 8, 9, 14, 15, 16]), order.random.pick(['00', '15', '30'])];
  return worded(
    order,
    `Ngày {meetingDate}, ${body} tiến hành họp xét và đề nghị ${matter}.`,
    `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị ${matter}.`,
    `Vào hồi ${hour} giờ ${minutes} phút, ngày {meetingDate}, ${body} tổ chức họp xét đề nghị ${matter}.`,
    `${body} đã họp phiên ngày {meetingDate} để xem xét việc đề nghị ${matter}.`,
  );
}

function led(order: Order, office: string): string {
  const whole = worded(
    order,
    `- Chủ trì: Đồng chí {chair}, chức vụ: ${office}.|- Thư ký: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair}     Chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`,
    `Chủ tọa hội nghị: Đ/c {chair} - ${office}|Thư ký hội nghị: Đ/c {secretary}`,
    `Hội nghị do đồng chí {chair}, ${office} chủ trì; đồng chí {secretary} ghi biên bản.`,
    `Đồng chí chủ trì: {chair} (${office}); đồng chí thư ký: {secretary}.`,
  );
  return whole;
}

/** From the grounds to what is asked of the body above. */
export function resolved(order: Order, meeting: Meeting): Block[] {
  const { whom, short } = meeting;
  const heard = worded(
    order,
    `Sau khi nghe báo cáo về quá trình phấn đấu và ý kiến thảo luận, ${short} thống nhất đánh giá ${whom}:`,
    `Sau khi xem xét hồ sơ và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Qua thảo luận, các đồng chí dự họp thống nhất nhận xét về ${whom} như sau:`,
  );
  return [
    ...paragraphs(order, [...meeting.grounds, opened(order, meeting)]),
    ...meeting.present(),
    ...tabbed(order, [led(order, meeting.office)]),
    ...paragraphs(order, [heard, ...remarksOn(order)]),
    ...tabbed(order, [meeting.votes(), meeting.asked]),
  ];
}

/** Whose votes are counted, of how many. */
interface Voters {
  readonly rule: string;
  readonly deed: string;
  readonly who: string;
  readonly all: string;
  readonly form: string;
}

/** The office's sentence, the form's, or a clerk's. */
export function votesSaid(order: Order, { rule, deed, who, all, form }: Voters): string {
  const why = ofThoseAgainst(order);
  const share = worded(order, '; chiếm {votesAgainstPercent}', '');
  const yes = counted(order, 'votesFor', order.random.chance(0.07));
  return worded(
    order,
    `${rule}, ${who} biểu quyết ${deed}: Số tán thành ${yes} đồng chí, đạt {votesForPercent} so với tổng số ${who}; số không tán thành {votesAgainst} đồng chí${share}${why}.`,
    `${form}${why}.`,
    `Hội nghị tiến hành biểu quyết, kết quả:|- Tán thành ${deed}: ${yes}/${all} ${who}, bằng {votesForPercent};|- Không tán thành: {votesAgainst} đồng chí${why}.`,
    `${rule}, có ${yes} đồng chí trên tổng số ${all} ${who} (đạt tỷ lệ {votesForPercent}) đồng ý ${deed}; có {votesAgainst} đồng chí không đồng ý${why}.`,
    `Kết quả bỏ phiếu ${deed}: Phiếu đồng ý {votesFor}, tỷ lệ {votesForPercent}; phiếu không đồng ý {votesAgainst}, tỷ lệ {votesAgainstPercent}${why}.`,
  );
}

function votes(order: Order, purpose: Purpose, deed: string): string {
  const rule = worded(
    order,
    isAdmission(purpose) ? 'Đối chiếu tiêu chuẩn, điều kiện kết nạp Đảng' : 'Đối chiếu tiêu chuẩn đảng viên',
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Căn cứ tiêu chuẩn đảng viên quy định trong Điều lệ Đảng',
  );
  return votesSaid(order, {
    ...{ rule, deed, who: 'đảng viên chính thức', all: printed(order, 'membersOfficial') },
    form: `${rule}, số đảng viên chính thức tán thành ${deed} là {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})`,
  });
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  typedAgain(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const deputy = random.chance(0.12);
  const name = deputy ? dossier.recognition.committee.vote.secretary : unit.cellSecretary;
  // Who signs led the meeting.
  writer.plainName('chair', name);
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const meeting: Meeting = {
    ...{ purpose, whom, deed, body: cellName(unit), short: worded(order, 'chi bộ', 'Chi bộ') },
    office: deputy ? 'Phó Bí thư Chi bộ' : worded(order, 'Bí thư Chi bộ', 'Bí thư', 'Bí thư chi bộ'),
    grounds: groundsOf(order, purpose, dossier[purpose].cell.date, []),
    present: () => attendance(order),
    votes: () => votes(order, purpose, deed),
    asked: worded(
      order,
      `${cellName(unit)} báo cáo và đề nghị {addressedTo} xem xét, ${deed}.`,
      `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
      `Chi bộ kính trình {addressedTo} xem xét, quyết định ${deed}./.`,
      `Kính đề nghị {addressedTo} xét ${deed}.`,
    ),
  };
  return bodysPaper(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: subjectOf(purpose) },
    body: () => resolved(order, meeting),
    signing: {
      ...{ body: worded(order, 'CHI BỘ', 'CHI ỦY'), role: deputy ? 'PHÓ BÍ THƯ' : 'BÍ THƯ', name },
      receivers: [
        writer.one('Như trên', 'Cấp ủy cấp trên (b/c)', 'Đảng ủy (để báo cáo)'),
        writer.one('Lưu chi bộ', 'Lưu'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
