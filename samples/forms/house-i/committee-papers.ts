// Resolutions of a committee and reports of a division's as the ninth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { meetingBody } from './cell-resolution.ts';
import { deedOf, grounds, personOf, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { counted, printed } from '../counts.ts';
import { people, retype } from './typing.ts';

function committeeAttendance(order: Order): Block[] {
  const form = `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.`;
  const line = order.writer.one(
    `${form}${reason(order, ' Lý do vắng mặt: ', '.')}`,
    `${form}${reason(order, '|Lý do vắng mặt: ', '.')}`,
    `${form.replace('hành:', 'hành')}${reason(order, ' Lý do vắng mặt: ', '.')}`,
    `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí.|Có mặt: {committeePresent} đồng chí; vắng mặt: {committeeAbsent} đồng chí${reason(order, ' (lý do vắng mặt: ', ')')}.`,
    `Dự họp có {committeePresent}/{committeeTotal} đồng chí ủy viên Ban Chấp hành. Vắng mặt {committeeAbsent} đồng chí${reason(order, ', lý do: ')}.`,
  );
  return formLines(order, [line]);
}

function committeeVotes(order: Order, purpose: Purpose, whom: string, deed: string): string {
  const { random } = order;
  const worth = isAdmission(purpose) ? 'được kết nạp vào Đảng' : 'được xét công nhận đảng viên chính thức';
  const yes = counted(order, 'votesFor', random.chance(0.15));
  const kind = random.pick(['form', 'form', 'form', 'share', 'list'] as const);
  if (kind === 'form')
    return `Đối chiếu với tiêu chuẩn và quy định của Điều lệ Đảng, Đảng ủy nhận thấy ${whom} xứng đáng ${worth}, với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  const no = people(order, 'votesAgainst', 'đồng chí', random.chance(0.4));
  if (kind === 'share')
    return `Đối chiếu với quy định của Điều lệ Đảng, Ban Chấp hành đã biểu quyết: {votesFor}/${printed(order, 'committeeTotal')} ủy viên tán thành ${deed}, đạt {votesForPercent} tổng số cấp ủy viên. Số không tán thành: ${no}.`;
  return `Ban Chấp hành biểu quyết về việc ${deed}, kết quả:|- Tán thành: ${yes} đồng chí (đạt {votesForPercent} so với tổng số cấp ủy viên);|- Không tán thành: ${no} (chiếm {votesAgainstPercent}).`;
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = random.chance(0.3) ? [`Xét Nghị quyết của ${cellName(unit)} ${subject(purpose)}`] : [];
  const top = unit.top.committee;
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, body: `Ban Chấp hành Đảng bộ ${unit.office}`, short: 'Đảng ủy' },
        office: 'Bí thư Đảng ủy',
        grounds: grounds(order, purpose, dossier[purpose].committee.date, own),
        present: () => committeeAttendance(order),
        votes: () => committeeVotes(order, purpose, whom, deed),
        asked: writer.one(
          `{committee} đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
          `{committee} đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
          `Đảng ủy kính đề nghị Ban Thường vụ ${top} xem xét, quyết định ${deed}./.`,
        ),
      }),
    signing: {
      ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: unit.committeeSecretary, seal: sealOf(committeeName(unit)) },
      receivers: [
        writer.one(`Ban Thường vụ ${top} (để b/c)`, `${top} (để b/c)`),
        writer.one(cellName(unit), `${cellName(unit)} (để biết)`),
        writer.one('Lưu Đảng ủy', 'Lưu Văn phòng Đảng ủy'),
      ],
    },
  });
}

function findings({ writer, random }: Order, whom: string, deed: string): string[] {
  const points = [
    writer.one(
      'Việc xem xét, biểu quyết của Chi bộ đúng nguyên tắc, thủ tục quy định.',
      'Nghị quyết của Chi bộ được thông qua đúng trình tự, thủ tục; hồ sơ kèm theo đầy đủ, hợp lệ.',
      'Về thủ tục: Chi bộ họp xét đúng quy định; hồ sơ có đủ các văn bản theo hướng dẫn.',
    ),
    writer.one(
      `Đối chiếu với tiêu chuẩn và điều kiện theo quy định của Điều lệ Đảng, ${whom} đủ tiêu chuẩn, điều kiện.`,
      `Về tiêu chuẩn, điều kiện: ${whom} đáp ứng theo quy định của Điều lệ Đảng.`,
    ),
    writer.one(
      `Đảng ủy bộ phận đề nghị Đảng ủy xét, ${deed}.`,
      `Đảng ủy bộ phận thống nhất đề nghị Đảng ủy xem xét, ${deed}.`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, (n: number) => `${n}- `, () => '- ', () => ''] as const);
  return points.map((text, index) => mark(index + 1) + text);
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const about = subject(purpose);
  const text = () => [
    `Kính gửi: ${committeeName(dossier.unit)}`,
    writer.one(
      `{division} đã thẩm định Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom}. Kết quả như sau:`,
      `Căn cứ Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom}, {division} đã tiến hành thẩm định và báo cáo như sau:`,
      `{division} nhận được Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} về việc ${about} đối với ${whom}. Qua thẩm định, {division} báo cáo như sau:`,
    ),
    ...findings(order, whom, deed),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
      `thẩm định nghị quyết của chi bộ ${about}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như trên', 'Như kính gửi'), writer.one('Lưu Đảng ủy bộ phận', 'Lưu ĐUBP')],
    },
  });
}
