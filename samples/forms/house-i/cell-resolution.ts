// The cell's resolutions as the ninth house writes them: the form's order, at times those who lead before those who came.
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
import { counted, printed } from '../counts.ts';
import { people, retype } from './typing.ts';

function opening({ writer }: Order, { purpose, whom, body }: Meeting): string {
  if (isAdmission(purpose)) {
    const form = `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị kết nạp ${whom} vào Đảng.`;
    return writer.one(
      form,
      form,
      form,
      `Ngày {meetingDate}, ${body} đã tiến hành họp xét kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
      `Trong phiên họp ngày {meetingDate}, ${body} đã xem xét, đề nghị kết nạp ${whom} vào Đảng.`,
    );
  }
  const form = `Ngày {meetingDate}, ${body} đã họp để xét, đề nghị công nhận ${whom}, được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`;
  return writer.one(
    form,
    form,
    form,
    `Ngày {meetingDate}, ${body} đã tiến hành họp xét, đề nghị công nhận đảng viên chính thức đối với ${whom}, kết nạp vào Đảng ngày {admissionDate}.`,
    `Trong phiên họp ngày {meetingDate}, ${body} đã xem xét, đề nghị công nhận ${whom} (ngày kết nạp: {admissionDate}) trở thành đảng viên chính thức.`,
  );
}

function chairing(order: Order, office: string): Block[] {
  const form = `Chủ trì hội nghị: Đồng chí {chair}     Chức vụ: ${office}|Thư ký hội nghị: Đồng chí {secretary}`;
  const line = order.writer.one(
    form,
    form,
    `Chủ trì hội nghị: Đồng chí {chair}, chức vụ: ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Chủ trì hội nghị: Đồng chí {chair} - ${office}.|Thư ký hội nghị: Đồng chí {secretary}.`,
    `Đồng chí {chair} - ${office} chủ trì hội nghị.|Đồng chí {secretary} được cử làm thư ký hội nghị.`,
    `Hội nghị do đồng chí {chair}, ${office} chủ trì; thư ký là đồng chí {secretary}.`,
  );
  return formLines(order, [line]);
}

function judged(order: Order, { whom, short }: Meeting): Block[] {
  const form = `Sau khi nghe báo cáo và thảo luận, ${short} thống nhất kết luận về ${whom} như sau:`;
  const before = order.writer.one(
    form,
    form,
    `Sau khi nghe báo cáo và ý kiến của các đồng chí dự họp, ${short} thống nhất kết luận về ${whom} như sau:`,
    `Qua thảo luận, ${short} thống nhất đánh giá về ${whom} như sau:`,
  );
  return paragraphs(order, [before, ...remarks(order)]);
}

/** What the resolutions of cells and of committees share. */
export function meetingBody(order: Order, meeting: Meeting): Block[] {
  const first = paragraphs(order, [...meeting.grounds, opening(order, meeting)]);
  const leads = order.random.chance(0.2);
  return [
    ...first,
    ...(leads ? chairing(order, meeting.office) : meeting.present()),
    ...(leads ? meeting.present() : chairing(order, meeting.office)),
    ...judged(order, meeting),
    ...formLines(order, [meeting.votes(), meeting.asked]),
  ];
}

function cellVotes(order: Order, purpose: Purpose, deed: string): string {
  const { writer, random } = order;
  const rule = isAdmission(purpose)
    ? writer.one(
        'Đối chiếu với quy định của Điều lệ Đảng',
        'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn, điều kiện kết nạp đảng viên',
      )
    : writer.one(
        'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên',
        'Đối chiếu với quy định của Điều lệ Đảng',
      );
  const yes = counted(order, 'votesFor', random.chance(0.2));
  const all = printed(order, 'membersOfficial');
  const form = `${rule}, số đảng viên chính thức tán thành ${deed} là ${yes} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  const kind = random.pick(['form', 'form', 'form', 'share', 'list'] as const);
  if (kind === 'form') return form;
  const no = people(order, 'votesAgainst', 'đồng chí', random.chance(0.4));
  if (kind === 'share')
    return `${rule}, Chi bộ đã biểu quyết với {votesFor}/${all} đảng viên chính thức tán thành ${deed}, đạt {votesForPercent} tổng số đảng viên chính thức của Chi bộ. Số không tán thành: ${no}.`;
  return `${rule}, Chi bộ biểu quyết về việc ${deed}, kết quả:|- Tán thành: ${yes} đồng chí đảng viên chính thức (đạt {votesForPercent} so với tổng số đảng viên chính thức);|- Không tán thành: ${no} (chiếm {votesAgainstPercent}).`;
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const form = `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${deed}.`;
  const asked = writer.one(
    form,
    form,
    `Chi bộ báo cáo và đề nghị {addressedTo} xem xét, quyết định ${deed}.`,
    `Chi bộ kính đề nghị {addressedTo} xem xét, ${deed}./.`,
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
        writer.one('Đảng ủy (để b/c)', 'Đảng ủy cấp trên (để b/c)', 'Đảng ủy (để báo cáo)'),
        writer.one('Lưu Chi bộ', 'Lưu hồ sơ', 'Lưu Chi bộ'),
      ],
      ...(unit.kind === 'chi-bo-co-so' && { seal: sealOf(cellName(unit)) }),
    },
  });
}
