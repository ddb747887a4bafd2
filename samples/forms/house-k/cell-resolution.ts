// The cell's resolutions as the eleventh house writes them: the form's order or, at times, those who lead the meeting before
// those who came; the vote in its sentence, in lines or in a table.
import type { Block, Paper } from '../../page/content.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import type { Meeting as Common } from '../meeting.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance } from './attendance.ts';
import { deedOf, grounds, personOf, remarks, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual, why } from './typing.ts';

/** The vote may be a table here. */
type Meeting = Omit<Common, 'votes'> & { readonly voted: () => readonly Block[] };

function opening(order: Order, { purpose, whom, body }: Meeting): string {
  const session = isAdmission(purpose) ? 'để xét, đề nghị kết nạp' : 'để xét, đề nghị công nhận';
  const rest = isAdmission(purpose)
    ? `${whom} vào Đảng.`
    : usual(
        order,
        `${whom} được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
        `${whom}, kết nạp ngày {admissionDate}, trở thành đảng viên chính thức.`,
        `${whom} - được kết nạp vào Đảng ngày {admissionDate} - thành đảng viên chính thức.`,
        `${whom}, ngày vào Đảng: {admissionDate}, trở thành đảng viên chính thức.`,
      );
  return usual(
    order,
    `Ngày {meetingDate}, ${body} đã họp ${session} ${rest}`,
    `Tại kỳ họp ngày {meetingDate}, ${body} đã thảo luận ${session.slice(3)} ${rest}`,
    `Ngày {meetingDate}, tại hội trường cơ quan, ${body} họp phiên thường kỳ ${session} ${rest}`,
    `${body} họp ngày {meetingDate} ${session} ${rest}`,
    `Vào ngày {meetingDate}, ${body} đã tiến hành họp ${session} ${rest}`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const line = usual(
    order,
    `Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair}     Chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`,
    `Chủ trì: {chair} - ${office}; Thư ký: {secretary}.`,
    `Đồng chí {chair}, ${office} - Chủ trì;|Đồng chí {secretary}, đảng viên - Thư ký.`,
    `Chủ trì hội nghị là đồng chí {chair}, ${office}; thư ký hội nghị là đồng chí {secretary}.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const before = usual(
    order,
    `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Sau khi nghe đọc hồ sơ và thảo luận, ${short} thống nhất nhận xét ${whom} như sau:`,
    `Qua báo cáo và ý kiến thảo luận, ${short} kết luận về ${whom}:`,
    `Sau khi xem xét hồ sơ, ${short} thống nhất những nội dung về ${whom} như sau:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

/** What the resolutions of cells and of committees share. */
export function meetingBody(order: Order, meeting: Meeting): Block[] {
  const first = paragraphs(order, [...meeting.grounds, opening(order, meeting)]);
  const [present, led] = [meeting.present(), chairing(order, meeting.office)];
  const middle = order.random.chance(0.15) ? [...led, ...present] : [...present, ...led];
  return [...first, ...middle, ...judged(order, meeting), ...meeting.voted(), ...formLines(order, [meeting.asked])];
}

/** Votes down, number and share across. */
export function voteTable({ writer }: Order, who: string): Block {
  const head = ['Kết quả biểu quyết', 'Số lượng', 'Tỷ lệ'].map((text) => writer.line(`*${text}*`));
  const rows = [
    [writer.line(`${who} tán thành`, 'left'), writer.line('{votesFor}'), writer.line('{votesForPercent}')],
    [
      writer.line(`${who} không tán thành`, 'left'),
      writer.line('{votesAgainst}'),
      writer.line('{votesAgainstPercent}'),
    ],
  ];
  return { kind: 'table', widths: [0.56, 0.2, 0.24], rows: [head, ...rows], above: 4 };
}

function votes(order: Order, purpose: Purpose, deed: string): Block[] {
  const { random } = order;
  const rule = isAdmission(purpose)
    ? usual(
        order,
        'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu với tiêu chuẩn, điều kiện của người vào Đảng',
        'Căn cứ tiêu chuẩn và điều kiện kết nạp đảng viên',
      )
    : usual(
        order,
        'Đối chiếu với Quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu với nhiệm vụ đảng viên theo Điều lệ Đảng',
      );
  const yes = counted(order, 'votesFor', random.chance(0.08));
  const all = printed(order, 'membersOfficial');
  const reasons = why(order);
  if (random.chance(0.05))
    return [...paragraphs(order, [`${rule}, Chi bộ biểu quyết ${deed}:`]), voteTable(order, 'Đảng viên chính thức')];
  const line = usual(
    order,
    `${rule}, số đảng viên chính thức tán thành ${deed} là ${yes} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})${reasons}.`,
    `${rule}, Chi bộ đã biểu quyết ${deed}: có {votesFor} đảng viên chính thức tán thành trong tổng số ${all} đảng viên chính thức, bằng {votesForPercent}; không tán thành: {votesAgainst} đồng chí (bằng {votesAgainstPercent})${reasons}.`,
    `${rule}, Chi bộ tán thành ${deed} với kết quả biểu quyết đạt {votesForPercent} ({votesFor} đồng chí/${all} đảng viên chính thức); số không tán thành là {votesAgainst} đồng chí${reasons}.`,
    `${rule}, hội nghị biểu quyết:|- Tán thành ${deed}: ${yes} đồng chí, chiếm {votesForPercent} tổng số đảng viên chính thức;|- Không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}${reasons}.`,
    `${rule}, ${yes} đồng chí đảng viên chính thức (tỷ lệ {votesForPercent}) nhất trí ${deed}; {votesAgainst} đồng chí (tỷ lệ {votesAgainstPercent}) không nhất trí${reasons}.`,
  );
  return formLines(order, [line]);
}

/** Who signs: the secretary or, in some cells, the deputy, who then led the meeting too. */
function leader({ writer, random, dossier }: Order): { role: string; office: string; name: string } {
  const secretary = { role: 'BÍ THƯ', office: 'Bí thư Chi bộ', name: dossier.unit.cellSecretary };
  if (random.chance(0.88)) return secretary;
  const name = dossier.recognition.committee.vote.secretary;
  writer.plainName('chair', name);
  return { role: 'PHÓ BÍ THƯ', office: 'Phó Bí thư Chi bộ', name };
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
    `Chi bộ đề nghị {addressedTo} xem xét, ${deed}./.`,
    `Chi bộ giao Bí thư Chi bộ hoàn thành hồ sơ, báo cáo {addressedTo} xét, ${deed}.`,
    `Vậy, Chi bộ kính báo cáo và đề nghị {addressedTo} xét, ${deed}.`,
  );
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, asked, office, body: cellName(unit), short: 'Chi bộ' },
        grounds: grounds(order, purpose, dossier[purpose].cell.date, []),
        present: () => attendance(order),
        voted: () => votes(order, purpose, deed),
      }),
    signing: {
      ...{ body: usual(order, 'CHI BỘ', 'CHI ỦY'), role, name },
      receivers: [
        writer.one('Đảng ủy (để b/c)', 'Đảng ủy cấp trên trực tiếp', 'Đảng ủy (b/c)'),
        writer.one('Lưu Chi bộ', 'Lưu: Hồ sơ Chi bộ', 'Lưu'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
