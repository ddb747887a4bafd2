// The cell's resolutions as the fifth house words them: under heads, as articles below "QUYẾT NGHỊ", or running on; votes
// by secret ballot, by show of hands, the share first, ballots counted out and in, or in a table.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, sealOf } from '../organization.ts';
import { giveCellResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { attendance, remarks } from './attendance.ts';
import { retouch } from './days.ts';
import { sheet } from './parts.ts';

export const who = (purpose: Purpose) =>
  isAdmission(purpose) ? 'quần chúng {personName}' : 'đảng viên dự bị {personName}';
export const aim = (purpose: Purpose) =>
  isAdmission(purpose)
    ? 'kết nạp vào Đảng đối với quần chúng {personName}'
    : 'công nhận đảng viên chính thức đối với đồng chí {personName}';
export const about = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

/** Texts that a paper rests on; their days are not the paper's. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string): string[] {
  const article = isAdmission(purpose) ? 'Điều 4' : 'Điều 5';
  const rule =
    date >= '2021-10-01'
      ? writer.one('Quy định số 24-QĐ/TW ngày 30.7.2021', 'Hướng dẫn số 01-HD/TW ngày 28.9.2021 của Ban Bí thư')
      : writer.one('Quy định số 29-QĐ/TW ngày 25.7.2016', 'Hướng dẫn số 01-HD/TW ngày 20.9.2016 của Ban Bí thư');
  const statute = writer.one(
    `Căn cứ ${article} Điều lệ Đảng`,
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam, ${article}`,
    `Thực hiện ${article} Điều lệ Đảng Cộng sản Việt Nam`,
  );
  const more = random.chance(0.6) ? [`Căn cứ ${rule} về thi hành Điều lệ Đảng`] : [];
  const before = random.pick(['', '– '] as const);
  return [statute, ...more].map((text) => `${before}${text};`);
}

/** Who took the chair and who the minutes. */
export function chairing({ writer }: Order, office: string): string[] {
  return writer
    .one(
      `Chủ tọa: {chair} (${office}). Thư ký: {secretary}.`,
      `Điều hành cuộc họp: đồng chí {chair} - ${office}; ghi biên bản: đồng chí {secretary}.`,
      `Đồng chí {chair}, ${office}, làm chủ tọa|Đồng chí {secretary} làm thư ký`,
      `Cuộc họp cử đồng chí {secretary} làm thư ký; đồng chí {chair}, ${office} chủ trì.`,
    )
    .split('|');
}

function voteTable({ writer }: Order, whole: number): Block {
  const row = (cells: readonly string[]) =>
    cells.map((text, index) => writer.line(text, index === 0 ? 'left' : 'center'));
  const rows = [
    ['*Hình thức: bỏ phiếu kín*', '*Số phiếu*', '*Tỷ lệ*'].map((text) => writer.line(text)),
    row(['Tổng số đảng viên chính thức', String(whole), '100%']),
    row(['Đồng ý', '{votesFor}', '{votesForPercent}']),
    row(['Không đồng ý', '{votesAgainst}', '{votesAgainstPercent}']),
  ];
  return { kind: 'table', widths: [0.5, 0.24, 0.26], rows, above: 5 };
}

/** Only who is there gets a ballot. */
function cellVotes(order: Order, purpose: Purpose): Block[] {
  const { writer, dossier, random } = order;
  const { official, absentOfficial } = dossier[purpose].cell.vote;
  const given = official - absentOfficial;
  if (random.chance(0.2))
    return [...paragraphs(order, [`Kết quả về việc ${aim(purpose)}:`]), voteTable(order, official)];
  const of = 'so với tổng số đảng viên chính thức của Chi bộ';
  const wording = writer.one(
    `Chi bộ bỏ phiếu kín về việc ${aim(purpose)}: tán thành {votesFor}/${official} đồng chí ({votesForPercent}); không tán thành {votesAgainst}/${official} đồng chí ({votesAgainstPercent}).`,
    `Có {votesForPercent} đảng viên chính thức của Chi bộ ({votesFor} đồng chí) tán thành ${aim(purpose)}; {votesAgainstPercent} ({votesAgainst} đồng chí) không tán thành.`,
    `Biểu quyết bằng hình thức giơ tay việc ${aim(purpose)}: {votesFor} đồng chí giơ tay đồng ý, bằng {votesForPercent} ${of}; {votesAgainst} đồng chí không đồng ý.`,
    `Số phiếu phát ra: ${given}; số phiếu thu về: ${given}; số phiếu hợp lệ: ${given}.|Số phiếu đồng ý ${aim(purpose)}: {votesFor} phiếu, đạt {votesForPercent} ${of}.|Số phiếu không đồng ý: {votesAgainst} phiếu, bằng {votesAgainstPercent}.`,
  );
  return paragraphs(order, wording.split('|'));
}

function opening({ writer }: Order, purpose: Purpose): string {
  const since = isAdmission(purpose) ? '' : ' (kết nạp ngày {admissionDate})';
  return writer.one(
    `{cell} họp ngày {meetingDate} bàn việc ${about(purpose)} đối với ${who(purpose)}${since}.`,
    `Trong cuộc họp ngày {meetingDate}, {cell} đã xét hồ sơ của ${who(purpose)}${since} để ${about(purpose)}.`,
    `Ngày họp: {meetingDate}. Nội dung: {cell} xét, ${about(purpose)} cho ${who(purpose)}${since}.`,
  );
}

export interface Parts {
  readonly grounds: readonly string[];
  readonly opening: string;
  readonly present: () => readonly Block[];
  readonly chairing: readonly string[];
  readonly judged: string;
  readonly votes: () => readonly Block[];
  readonly asked: string;
  readonly executed: string;
}

/** Under four heads. */
function underHeads(order: Order, parts: Parts): Block[] {
  const { writer, random } = order;
  const counts = random.pick([
    ['I', 'II', 'III', 'IV'],
    ['A', 'B', 'C', 'D'],
    ['1', '2', '3', '4'],
  ] as const);
  const heads = ['THỜI GIAN, THÀNH PHẦN', 'Ý KIẾN NHẬN XÉT', 'KẾT QUẢ BIỂU QUYẾT', 'ĐỀ NGHỊ'] as const;
  const head = (index: 0 | 1 | 2 | 3) => writer.line(`*${counts[index]}. ${heads[index]}*`, 'left', {}, 4);
  return [
    ...paragraphs(order, parts.grounds),
    ...[head(0), ...paragraphs(order, [parts.opening]), ...parts.present(), ...paragraphs(order, parts.chairing)],
    ...[head(1), ...paragraphs(order, [parts.judged, ...remarks(order)])],
    ...[head(2), ...parts.votes()],
    ...[head(3), ...paragraphs(order, [parts.asked])],
  ];
}

/** Articles below "QUYẾT NGHỊ". */
function asArticles(order: Order, parts: Parts): Block[] {
  const { writer, random } = order;
  const end = random.pick(['.', ':'] as const);
  const article = (n: number) => `*Điều ${n}${end}*`;
  return [
    ...paragraphs(order, [...parts.grounds, parts.opening]),
    ...[...parts.present(), ...paragraphs(order, parts.chairing)],
    writer.line(random.pick(['*QUYẾT NGHỊ*', '*QUYẾT NGHỊ:*'] as const), 'center', {}, random.between(5, 12)),
    ...paragraphs(order, [
      `${article(1)} ${parts.judged}`,
      ...remarks(order),
      `${article(2)} Thông qua kết quả biểu quyết:`,
    ]),
    ...parts.votes(),
    ...paragraphs(order, [`${article(3)} ${parts.asked}`, `${article(4)} ${parts.executed}`]),
  ];
}

function runningOn(order: Order, parts: Parts): Block[] {
  return [
    ...paragraphs(order, [...parts.grounds, parts.opening, ...parts.chairing]),
    ...parts.present(),
    ...paragraphs(order, [parts.judged, ...remarks(order)]),
    ...parts.votes(),
    ...paragraphs(order, [parts.asked]),
  ];
}

export function resolutionBody(order: Order, parts: Parts): Block[] {
  const set = order.random.pick([underHeads, underHeads, asArticles, asArticles, runningOn] as const);
  return set(order, parts);
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const grassroots = unit.kind === 'chi-bo-co-so';
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution',
    ...{ code: isAdmission(purpose) ? '6' : '13', name: 'NGHỊ QUYẾT', about: about(purpose) },
    body: () =>
      resolutionBody(order, {
        grounds: grounds(order, purpose, dossier[purpose].cell.date),
        opening: opening(order, purpose),
        present: () => attendance(order),
        chairing: chairing(order, 'Bí thư Chi bộ'),
        judged: `Cuộc họp thống nhất đánh giá ${who(purpose)}:`,
        votes: () => cellVotes(order, purpose),
        asked: writer.one(
          `Đề nghị {addressedTo} xem xét, ${aim(purpose)}.`,
          `Chi bộ trình {addressedTo} xét, ${aim(purpose)}.`,
          `Chi bộ báo cáo và kính đề nghị {addressedTo} xét, ${aim(purpose)}./.`,
        ),
        executed: 'Chi ủy và đảng viên trong Chi bộ chịu trách nhiệm thi hành Nghị quyết này.',
      }),
    signing: {
      ...{ body: 'CHI BỘ', role: 'BÍ THƯ', name: unit.cellSecretary, secretary: true },
      receivers: [writer.one('Cấp ủy cấp trên;', 'Đảng ủy (báo cáo);'), 'Lưu hồ sơ.'],
      ...(grassroots && { seal: sealOf(cellName(unit)) }),
    },
  });
}
