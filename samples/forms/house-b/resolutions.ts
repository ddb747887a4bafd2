// Resolutions as the other office words them: attendance as a list or a table, votes as a fraction, numbered parts.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper, TextBlock } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCellResolution, giveCommitteeResolution } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

const who = (purpose: Purpose) =>
  purpose === 'admission' ? 'quần chúng {personName}' : 'đảng viên dự bị {personName}';
const aim = (purpose: Purpose) =>
  purpose === 'admission' ? `kết nạp ${who(purpose)} vào Đảng` : `công nhận ${who(purpose)} là đảng viên chính thức`;
const about = (purpose: Purpose) =>
  purpose === 'admission' ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

function attendanceTable(order: Order): Block[] {
  const { writer } = order;
  const cell = (template: string): TextBlock => writer.line(template);
  const row = (label: string, name: string) => [
    writer.line(label, 'left'),
    cell(`{${name}Total}`),
    cell(`{${name}Official}`),
    cell(`{${name}Probationary}`),
  ];
  const head = ['Nội dung', 'Tổng số', 'Chính thức', 'Dự bị'].map((text) => cell(`*${text}*`));
  const rows = [head, row('Đảng viên của Chi bộ', 'members'), row('Có mặt', 'present'), row('Vắng mặt', 'absent')];
  return [{ kind: 'table', widths: [0.4, 0.2, 0.2, 0.2], rows, above: 4 }];
}

function attendanceList(order: Order): Block[] {
  const { writer } = order;
  const inBrackets = (label: string, name: string) =>
    `- ${label} {${name}Total} đồng chí (chính thức: {${name}Official} đồng chí; dự bị: {${name}Probationary} đồng chí).`;
  const running = (label: string, name: string) =>
    `${label} {${name}Total} đ/c; trong đó: đảng viên chính thức {${name}Official} đ/c, đảng viên dự bị {${name}Probationary} đ/c.`;
  const line = order.random.chance(0.5) ? inBrackets : running;
  return paragraphs(order, [
    line(writer.one('Tổng số đảng viên của Chi bộ:', 'Tổng số đảng viên trong Chi bộ:'), 'members'),
    line(writer.one('Có mặt:', 'Số đảng viên có mặt:', 'Dự họp:'), 'present'),
    line(writer.one('Vắng mặt:', 'Số đảng viên vắng mặt:'), 'absent'),
  ]);
}

function remarks({ random, writer }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 5));
  return [
    `${writer.one('a) Ưu điểm:', '1. Ưu điểm:', '- Mặt mạnh:')} ${good.join('; ')}.`,
    `${writer.one('b) Hạn chế:', '2. Khuyết điểm:', '- Mặt cần khắc phục:')} ${random.pick(weaknesses)}.`,
  ];
}

function cellVotes({ writer, dossier }: Order, purpose: Purpose): string[] {
  const { official } = dossier[purpose].cell.vote;
  return writer
    .one(
      `Kết quả biểu quyết: số đảng viên chính thức tán thành ${aim(purpose)} là {votesFor}/${official} đồng chí, đạt {votesForPercent} so với tổng số đảng viên chính thức của Chi bộ.|Số không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
      `Chi bộ biểu quyết: {votesFor} đồng chí đảng viên chính thức tán thành ${aim(purpose)} (đạt {votesForPercent} tổng số đảng viên chính thức); {votesAgainst} đồng chí không tán thành (chiếm {votesAgainstPercent}).`,
      `- Số đồng chí tán thành: {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức;|- Số đồng chí không tán thành: {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`,
    )
    .split('|');
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const since = purpose === 'recognition' ? ', được kết nạp vào Đảng ngày {admissionDate}' : '';
  const parts = random.chance(0.5);
  const part = (text: string): Block[] => (parts ? [writer.line(`*${text}*`, 'left', {}, 6)] : []);
  const reason =
    writer.values.absentReason === undefined
      ? []
      : [writer.one('Lý do vắng: {absentReason}.', 'Lý do vắng mặt: {absentReason}.')];
  const opening = [
    `- Căn cứ Điều lệ Đảng Cộng sản Việt Nam (${purpose === 'admission' ? 'Điều 4' : 'Điều 5'});`,
    '- Căn cứ tiêu chuẩn đảng viên và hồ sơ của người được xét,',
    writer.one(
      `Ngày {meetingDate}, tại trụ sở cơ quan, {cell} đã họp xét, ${about(purpose)} đối với ${who(purpose)}${since}.`,
      `{cell} họp ngày {meetingDate} để xét, ${about(purpose)} đối với ${who(purpose)}${since}.`,
    ),
  ];
  const chairing = [
    writer.one(
      'Chủ trì: đồng chí {chair}, Bí thư Chi bộ; Thư ký: đồng chí {secretary}.',
      '- Chủ trì hội nghị: đ/c {chair} (Bí thư)|- Thư ký hội nghị: đ/c {secretary}',
    ),
  ].flatMap((text) => text.split('|'));
  const grassroots = unit.kind === 'chi-bo-co-so';
  return {
    documentType: purpose === 'admission' ? 'cell-admission-resolution' : 'cell-official-resolution',
    size: 'A4',
    formCode: formCode(order, purpose === 'admission' ? '6' : '13'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, opening),
      ...part('I. THÀNH PHẦN THAM DỰ'),
      ...(random.chance(0.35) ? attendanceTable(order) : attendanceList(order)),
      ...paragraphs(order, [...reason, ...chairing]),
      ...part('II. NỘI DUNG'),
      ...paragraphs(order, [
        `Sau khi nghe giới thiệu và thảo luận, Chi bộ nhận xét về ${who(purpose)}:`,
        ...remarks(order),
      ]),
      ...part('III. BIỂU QUYẾT'),
      ...paragraphs(order, [
        ...cellVotes(order, purpose),
        `Chi bộ trân trọng đề nghị {addressedTo} xem xét, ${aim(purpose)}.`,
      ]),
      ...foot(order, {
        body: 'CHI BỘ',
        role: 'BÍ THƯ',
        name: unit.cellSecretary,
        receivers: [`${String(writer.values.addressedTo?.raw ?? '')};`, 'Lưu CB.'],
        ...(grassroots && { seal: sealOf(cellName(unit)) }),
      }),
    ],
  };
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const total = dossier[purpose].committee.vote.total;
  const since = purpose === 'recognition' ? ', kết nạp vào Đảng ngày {admissionDate}' : '';
  const reason = writer.values.absentReason === undefined ? '' : ' (lý do: {absentReason})';
  const text = [
    `- Căn cứ ${purpose === 'admission' ? 'Điều 4' : 'Điều 5'} Điều lệ Đảng;`,
    `- Xét đề nghị của ${cellName(unit)},`,
    `Ban Chấp hành {organization} họp ngày {meetingDate}, xét ${about(purpose)} đối với ${who(purpose)}${since}.`,
    `Thành phần: tổng số {committeeTotal} ủy viên; có mặt {committeePresent} đồng chí; vắng mặt {committeeAbsent} đồng chí${reason}.`,
    'Chủ trì hội nghị: {chair} - Bí thư Đảng ủy. Thư ký hội nghị: {secretary}.',
    ...remarks(order),
    writer.one(
      `Kết quả biểu quyết: tán thành {votesFor}/${total} đồng chí, đạt {votesForPercent} tổng số cấp ủy viên; không tán thành {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
      `Số cấp ủy viên tán thành: {votesFor} đồng chí (đạt {votesForPercent}); không tán thành: {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`,
    ),
    `Đề nghị Ban Thường vụ ${unit.top.committee} quyết định ${aim(purpose)}.`,
  ];
  return {
    documentType: purpose === 'admission' ? 'committee-admission-resolution' : 'committee-official-resolution',
    size: 'A4',
    formCode: formCode(order, purpose === 'admission' ? '8' : '15'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'BAN CHẤP HÀNH',
        role: 'BÍ THƯ',
        name: unit.committeeSecretary,
        receivers: [`${unit.top.committee};`, 'Lưu VPĐU.'],
        seal: sealOf(committeeName(unit)),
      }),
    ],
  };
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  const { writer, dossier } = order;
  const text = [
    `Thực hiện nhiệm vụ được giao, {division} đã thẩm định Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} ${about(purpose)} (${who(purpose)}).`,
    'Qua thẩm định: hồ sơ đủ tài liệu, đúng mẫu; trình tự họp và biểu quyết của Chi bộ đúng Điều lệ.',
    `Kính đề nghị Đảng ủy xem xét, ${aim(purpose)}.`,
  ];
  return {
    documentType: purpose === 'admission' ? 'admission-appraisal' : 'official-appraisal',
    size: 'A4',
    formCode: formCode(order, purpose === 'admission' ? '7' : '14'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'BÁO CÁO', `thẩm định nghị quyết của chi bộ ${about(purpose)}`),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'ĐẢNG ỦY BỘ PHẬN',
        role: 'BÍ THƯ',
        name: dossier.admission.committee.vote.secretary,
        receivers: ['Như trên;', 'Lưu.'],
      }),
    ],
  };
}
