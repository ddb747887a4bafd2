// The cell's resolutions as the fourth house words them: grounds of several kinds, votes in a sentence, a list or a
// table, "phiếu thuận" beside "tán thành".
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance, remarks } from './attendance.ts';
import { foot, formCode, header, retouch, title } from './parts.ts';

export const who = (purpose: Purpose) =>
  isAdmission(purpose) ? 'quần chúng {personName}' : 'đ/c {personName} - đảng viên dự bị';
export const aim = (purpose: Purpose) =>
  isAdmission(purpose)
    ? 'kết nạp quần chúng {personName} vào Đảng'
    : 'công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức';
export const about = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

/** Texts that a resolution rests on; their days are not the paper's. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const rules =
    date >= '2021-10-01'
      ? ['Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương', 'Hướng dẫn số 01-HD/TW, ngày 28-9-2021']
      : ['Quy định số 29-QĐ/TW ngày 25/7/2016 của BCH Trung ương', 'Hướng dẫn số 01-HD/TW ngày 20 tháng 9 năm 2016'];
  const statute = writer.one(
    `Điều ${article}, Chương I Điều lệ Đảng Cộng sản Việt Nam`,
    `khoản 1 và khoản 2, Điều ${article} Điều lệ Đảng`,
    `Điều lệ Đảng Cộng sản Việt Nam (Điều ${article})`,
  );
  const named = random.shuffle([statute, ...rules.slice(0, random.int(0, 2))]);
  const mark = random.pick(['- ', '', '+ ']);
  return named.map((text) => `${mark}Căn cứ ${text}${random.chance(0.2) ? ',' : ';'}`);
}

function voteTable({ writer }: Order): Block {
  const row = (label: string, name: string) => [
    writer.line(label, 'left'),
    writer.line(`{${name}}`),
    writer.line(`{${name}Percent}`),
  ];
  const head = ['Ý kiến của đảng viên chính thức', 'Số đồng chí', 'Tỷ lệ'].map((text) => writer.line(`*${text}*`));
  const rows = [head, row('Tán thành', 'votesFor'), row('Không tán thành', 'votesAgainst')];
  return { kind: 'table', widths: [0.52, 0.24, 0.24], rows, above: 5 };
}

function cellVotes(order: Order, purpose: Purpose): Block[] {
  const { writer, dossier, random } = order;
  const { official } = dossier[purpose].cell.vote;
  if (random.chance(0.2))
    return [...paragraphs(order, [`Chi bộ biểu quyết về việc ${aim(purpose)}, kết quả:`]), voteTable(order)];
  const wordings = writer.one(
    `Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn đảng viên, số đảng viên chính thức nhất trí ${aim(purpose)} là {votesFor} đ/c, đạt {votesForPercent} so với tổng số đảng viên chính thức của Chi bộ; số không nhất trí: {votesAgainst} đ/c, chiếm {votesAgainstPercent}.`,
    `Chi bộ tiến hành biểu quyết ${aim(purpose)}:|- Tán thành: {votesFor}/${official} đảng viên chính thức, đạt {votesForPercent};|- Không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
    `Kết quả bỏ phiếu kín: {votesFor} phiếu thuận trên tổng số ${official} đảng viên chính thức (bằng {votesForPercent}); {votesAgainst} phiếu không thuận (bằng {votesAgainstPercent}). Hội nghị quyết nghị: ${aim(purpose)}.`,
    `Hội nghị thống nhất ${aim(purpose)} với sự tán thành của {votesFor} đ/c (đạt {votesForPercent}) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành {votesAgainst} đ/c (chiếm {votesAgainstPercent}).`,
  );
  return paragraphs(order, wordings.split('|'));
}

export function chairing({ writer }: Order, office: string): string[] {
  return writer
    .one(
      `Hội nghị do đồng chí {chair}, ${office} chủ trì; đồng chí {secretary} được cử làm thư ký.`,
      `Chủ tọa Hội nghị: đ/c {chair} - ${office}|Thư ký Hội nghị: đ/c {secretary}`,
      `Chủ trì Hội nghị: Đồng chí {chair}. Chức vụ: ${office}.|Thư ký Hội nghị: Đồng chí {secretary}.`,
      `- Đ/c {chair}, ${office}: Chủ tọa;|- Đ/c {secretary}, đảng viên: Thư ký.`,
    )
    .split('|');
}

function cellOpening({ writer }: Order, purpose: Purpose): string {
  const since = isAdmission(purpose) ? '' : ', được kết nạp vào Đảng ngày {admissionDate}';
  return writer.one(
    `Hôm nay, ngày {meetingDate}, {cell} tiến hành họp để xét, ${about(purpose)} đối với ${who(purpose)}${since}.`,
    `{cell} họp phiên thường kỳ ngày {meetingDate}, xem xét ${about(purpose)} cho ${who(purpose)}${since}.`,
    `Ngày {meetingDate}, {cell} đã tổ chức Hội nghị xét, ${about(purpose)}: ${who(purpose)}${since}.`,
  );
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const away = writer.one('Lý do vắng: {absentReason}.', 'Lý do không dự họp: {absentReason}.');
  const absent = writer.values.absentReason === undefined ? [] : [away];
  const grassroots = unit.kind === 'chi-bo-co-so';
  return {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '6' : '13'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, [...grounds(order, purpose, dossier[purpose].cell.date), cellOpening(order, purpose)]),
      ...attendance(order),
      ...paragraphs(order, [
        ...absent,
        ...chairing(order, 'Bí thư Chi bộ'),
        `Sau khi nghe báo cáo và thảo luận, Hội nghị có ý kiến về ${who(purpose)} như sau:`,
        ...remarks(order),
      ]),
      ...cellVotes(order, purpose),
      ...paragraphs(order, [
        writer.one(
          `Chi bộ báo cáo và đề nghị {addressedTo} xét, ${aim(purpose)}.`,
          `Kính đề nghị {addressedTo} quan tâm xem xét, ${aim(purpose)}./.`,
        ),
      ]),
      ...foot(order, {
        ...{ body: writer.one('CHI BỘ', 'CHI BỘ', 'CHI ỦY'), role: 'BÍ THƯ', name: unit.cellSecretary },
        receivers: ['Cấp ủy cấp trên (b/c);', 'Lưu HS, CB.'],
        ...(grassroots && { seal: sealOf(cellName(unit)) }),
      }),
    ],
  };
}
