// 8-KNĐ, 15-KNĐ: resolutions of a grassroots committee. 7-KNĐ, 14-KNĐ: reports of a division's committee on what the
// cell resolved.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { remarks } from './cell-resolution.ts';
import { foot, formCode, header, title } from './parts.ts';

const aim = (purpose: Purpose) =>
  purpose === 'admission'
    ? 'kết nạp quần chúng {personName} vào Đảng'
    : 'công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức';
const about = (purpose: Purpose) =>
  purpose === 'admission' ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

function opening({ writer }: Order, purpose: Purpose): string {
  const held = writer.one(
    'Ngày {meetingDate}, Ban Chấp hành {organization} đã họp',
    'Ngày {meetingDate}, Ban Chấp hành {organization} họp',
  );
  if (purpose === 'admission') return `${held} để xét, đề nghị kết nạp quần chúng {personName} vào Đảng.`;
  const since = writer.one(', được kết nạp vào Đảng ngày {admissionDate},', ' (kết nạp vào Đảng ngày {admissionDate})');
  return `${held} để xét và đề nghị công nhận đảng viên dự bị {personName}${since} trở thành đảng viên chính thức.`;
}

function attendance({ writer }: Order): string[] {
  const counts = writer.one(
    'Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt: {committeePresent} đồng chí, vắng mặt: {committeeAbsent} đồng chí.',
    'Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.',
  );
  const reason = writer.values.absentReason === undefined ? '' : ' Lý do vắng mặt: {absentReason}.';
  return [
    `${counts}${reason}`,
    writer.one(
      'Chủ trì hội nghị: đồng chí {chair}. Chức vụ: Bí thư Đảng ủy',
      'Chủ trì hội nghị: Đồng chí {chair} - Bí thư Đảng ủy',
    ),
    'Thư ký hội nghị: đồng chí {secretary}',
  ];
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  const { writer, dossier } = order;
  const admit = purpose === 'admission';
  const vote =
    `Đối chiếu với ${writer.one('tiêu chuẩn, điều kiện', 'quy định của Điều lệ Đảng')}, Đảng ủy nhận thấy ${admit ? 'quần chúng' : 'đảng viên dự bị'} {personName} xứng đáng được ${admit ? 'kết nạp vào Đảng' : 'công nhận đảng viên chính thức'} ` +
    'với sự tán thành của {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).';
  const text = [
    opening(order, purpose),
    ...attendance(order),
    'Sau khi xem xét, Đảng ủy thống nhất kết luận như sau:',
    ...remarks(order),
    vote,
    `{committee} đề nghị Ban Thường vụ ${dossier.unit.top.committee} xét, quyết định ${aim(purpose)}.`,
  ];
  return {
    documentType: admit ? 'committee-admission-resolution' : 'committee-official-resolution',
    size: 'A4',
    formCode: formCode(order, admit ? '8' : '15'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'ĐẢNG ỦY',
        role: 'BÍ THƯ',
        name: dossier.unit.committeeSecretary,
        receivers: [`${dossier.unit.top.committee} (để b/c);`, `${cellName(dossier.unit)};`, 'Lưu Đảng ủy.'],
        seal: sealOf(committeeName(dossier.unit)),
      }),
    ],
  };
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  const { writer, dossier, random } = order;
  const admit = purpose === 'admission';
  const count = random.int(5, 9);
  const text = [
    `${writer.one('Căn cứ', 'Xét')} Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about(purpose)} đối với ${admit ? 'quần chúng' : 'đảng viên dự bị'} {personName};`,
    `{division} đã xem xét, thẩm định hồ sơ và báo cáo như sau:`,
    writer.one(
      '1. Về thủ tục: Chi bộ đã thực hiện đúng nguyên tắc, thủ tục theo quy định.',
      '- Về trình tự, thủ tục: hồ sơ đầy đủ, đúng quy định.',
    ),
    `Kết quả biểu quyết: ${count}/${count} đồng chí tán thành, đạt 100%.`,
    `Đề nghị ${committeeName(dossier.unit)} xem xét, ${aim(purpose)}.`,
  ];
  return {
    documentType: admit ? 'admission-appraisal' : 'official-appraisal',
    size: 'A4',
    formCode: formCode(order, admit ? '7' : '14'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'BÁO CÁO', `thẩm định nghị quyết của chi bộ ${about(purpose)}`),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'ĐẢNG ỦY BỘ PHẬN',
        role: 'BÍ THƯ',
        name: dossier.admission.committee.vote.secretary,
        receivers: [`${committeeName(dossier.unit)};`, 'Lưu.'],
      }),
    ],
  };
}
