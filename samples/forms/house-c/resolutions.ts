// Resolutions and reports as the third house words them: numbered clauses, attendance in one sentence or in a table the
// other way round, "biểu quyết đồng ý" beside "tán thành".
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCellResolution, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

const who = (purpose: Purpose) =>
  isAdmission(purpose) ? 'quần chúng ưu tú {personName}' : 'đồng chí {personName}, đảng viên dự bị';
const aim = (purpose: Purpose) =>
  isAdmission(purpose)
    ? 'kết nạp quần chúng {personName} vào Đảng Cộng sản Việt Nam'
    : 'công nhận đồng chí {personName} là đảng viên chính thức';
const about = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';
const article = (purpose: Purpose) => (isAdmission(purpose) ? 'Điều 4' : 'Điều 5');

function attendanceSentence({ writer }: Order): string[] {
  const group = (name: string) => `({${name}Official} chính thức, {${name}Probationary} dự bị)`;
  return [
    writer.one('Chi bộ hiện có ', 'Tổng số đảng viên Chi bộ hiện có: ') +
      `{membersTotal} đảng viên ${group('members')}. Tham dự Hội nghị có {presentTotal} đồng chí ${group('present')}; ` +
      `vắng mặt {absentTotal} đồng chí ${group('absent')}.`,
  ];
}

function attendanceLines({ writer }: Order): string[] {
  const line = (label: string, name: string) =>
    `+ ${label}: {${name}Total} đồng chí. Chính thức: {${name}Official}; dự bị: {${name}Probationary}.`;
  return [
    line(writer.one('Tổng số đảng viên', 'Số đảng viên toàn Chi bộ'), 'members'),
    line(writer.one('Có mặt', 'Dự Hội nghị'), 'present'),
    line('Vắng mặt', 'absent'),
  ];
}

/** Kinds of members down, attendance across. */
function attendanceTable({ writer }: Order): Block[] {
  const row = (label: string, end: string) => [
    writer.line(label, 'left'),
    ...['members', 'present', 'absent'].map((name) => writer.line(`{${name}${end}}`)),
  ];
  const head = ['Đảng viên', 'Tổng số', 'Có mặt', 'Vắng mặt'].map((text) => writer.line(`*${text}*`));
  const rows = [head, row('Chính thức', 'Official'), row('Dự bị', 'Probationary'), row('Cộng', 'Total')];
  return [{ kind: 'table', widths: [0.34, 0.22, 0.22, 0.22], rows, above: 6 }];
}

function attendance(order: Order): Block[] {
  const kind = order.random.pick(['sentence', 'sentence', 'lines', 'table'] as const);
  if (kind === 'table') return attendanceTable(order);
  return paragraphs(order, kind === 'lines' ? attendanceLines(order) : attendanceSentence(order));
}

export function remarks({ random, writer }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  return [
    `${writer.one('*Ưu điểm.*', '– Những mặt mạnh:', '_Về ưu điểm:_')} ${good.join('. ')}.`,
    `${writer.one('*Khuyết điểm.*', '– Những mặt còn yếu:', '_Về khuyết điểm:_')} ${random.pick(weaknesses)}.`,
  ];
}

function cellVotes({ writer, dossier }: Order, purpose: Purpose): string {
  const { official } = dossier[purpose].cell.vote;
  return writer.one(
    `Hội nghị biểu quyết: có {votesFor} đảng viên chính thức tán thành ${aim(purpose)}, bằng {votesForPercent} tổng số đảng viên chính thức; có {votesAgainst} đảng viên chính thức không tán thành, bằng {votesAgainstPercent}.`,
    `Kết quả bỏ phiếu: {votesFor} trên tổng số ${official} đảng viên chính thức tán thành (tỷ lệ {votesForPercent}), {votesAgainst} không tán thành (tỷ lệ {votesAgainstPercent}) việc ${aim(purpose)}.`,
    `Số đảng viên chính thức biểu quyết đồng ý ${aim(purpose)}: {votesFor} đồng chí, tỷ lệ {votesForPercent}. Số không đồng ý: {votesAgainst} đồng chí, tỷ lệ {votesAgainstPercent}.`,
  );
}

function chairing({ writer }: Order): string {
  return writer.one(
    'Đồng chí {chair}, Bí thư Chi bộ, chủ trì Hội nghị; đồng chí {secretary} làm thư ký.',
    'Chủ tọa: đồng chí {chair} (Bí thư Chi bộ). Thư ký: đồng chí {secretary}.',
  );
}

/** `1. …`, `2. …`, or without numbers where the house leaves them out. */
function numbered({ random }: Order, clauses: readonly string[]): string[] {
  return random.chance(0.6) ? clauses.map((clause, index) => `${index + 1}. ${clause}`) : [...clauses];
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const since = isAdmission(purpose) ? '' : ' (được kết nạp vào Đảng ngày {admissionDate})';
  const absent =
    writer.values.absentReason === undefined
      ? []
      : [writer.one('Đảng viên vắng mặt {absentReason}.', 'Vắng mặt vì: {absentReason}.')];
  const clauses = [
    `Chi bộ nhận xét về ${who(purpose)}:`,
    cellVotes(order, purpose),
    `Chi bộ kính đề nghị {addressedTo} xem xét, quyết định ${aim(purpose)}.`,
  ];
  const [first = '', ...rest] = numbered(order, clauses);
  const grassroots = unit.kind === 'chi-bo-co-so';
  return {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '6' : '13'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, [
        `Căn cứ ${article(purpose)} Điều lệ Đảng Cộng sản Việt Nam và các quy định về thi hành Điều lệ Đảng;`,
        writer.one(
          `Hội nghị {cell} ngày {meetingDate} đã xét, đề nghị ${aim(purpose)}${since}.`,
          `Trong ngày {meetingDate}, {cell} tổ chức họp xét, ${about(purpose)} đối với ${who(purpose)}${since}.`,
        ),
      ]),
      ...attendance(order),
      ...paragraphs(order, [...absent, chairing(order), first, ...remarks(order), ...rest]),
      ...foot(order, {
        body: 'CHI BỘ',
        role: 'BÍ THƯ',
        name: unit.cellSecretary,
        receivers: ['Như trên;', 'Hồ sơ người vào Đảng;', 'Lưu.'],
        ...(grassroots && { seal: sealOf(cellName(unit)) }),
      }),
    ],
  };
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const since = isAdmission(purpose) ? '' : ', kết nạp ngày {admissionDate}';
  const reason = writer.values.absentReason === undefined ? '' : ', lý do {absentReason}';
  const text = [
    `Căn cứ ${article(purpose)} Điều lệ Đảng và hồ sơ do ${cellName(unit)} trình;`,
    `Hội nghị Ban Chấp hành {organization} ngày {meetingDate} đã xét hồ sơ ${who(purpose)}${since}.`,
    writer.one(
      `Tổng số cấp ủy viên: {committeeTotal}; dự họp: {committeePresent}; vắng: {committeeAbsent}${reason}.`,
      `Ban Chấp hành có {committeeTotal} đồng chí, có mặt {committeePresent}, vắng mặt {committeeAbsent}${reason}.`,
    ),
    'Chủ trì: đồng chí {chair}, Bí thư. Thư ký: đồng chí {secretary}.',
    ...remarks(order),
    `Có {votesFor} cấp ủy viên tán thành, đạt {votesForPercent} so với tổng số cấp ủy viên; {votesAgainst} cấp ủy viên không tán thành, chiếm {votesAgainstPercent}.`,
    `{committee} đề nghị Ban Thường vụ ${unit.top.committee} ra quyết định ${aim(purpose)}.`,
  ];
  return {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '8' : '15'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'ĐẢNG ỦY',
        role: 'BÍ THƯ',
        name: unit.committeeSecretary,
        receivers: [`Ban Tổ chức ${unit.top.committee};`, 'Lưu hồ sơ.'],
        seal: sealOf(committeeName(unit)),
      }),
    ],
  };
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  const { writer, dossier } = order;
  const text = numbered(order, [
    `{division} nhận được Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about(purpose)} đối với ${who(purpose)}.`,
    'Kết quả thẩm định: thành phần hồ sơ đầy đủ; nội dung và thể thức Nghị quyết phù hợp với quy định.',
    `Trình Ban Thường vụ Đảng ủy xem xét ${aim(purpose)}.`,
  ]);
  return {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '7' : '14'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'BÁO CÁO', `thẩm định nghị quyết của chi bộ ${about(purpose)}`),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'ĐẢNG ỦY BỘ PHẬN',
        role: 'BÍ THƯ',
        name: dossier.admission.committee.vote.secretary,
        receivers: ['Đảng ủy cơ sở;', 'Lưu.'],
      }),
    ],
  };
}
