// 6-KNĐ and 13-KNĐ: the cell's resolution, to admit and to recognise. Wording after HD 12-HD/BTCTW of 18/01/2022, with
// the house variants that copies in use show.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName, sealOf } from '../organization.ts';
import { giveCellResolution } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

function attendance({ writer, random }: Order, absent: boolean): string[] {
  const total = writer.one(
    'Tổng số đảng viên của Chi bộ:',
    'Tổng số đảng viên của chi bộ là',
    'Tổng số đảng viên Chi bộ:',
    'Chi bộ có tổng số',
  );
  const who = writer.one('đồng chí', 'đồng chí', 'đ/c');
  const among = writer.one(
    'trong đó chính thức',
    'trong đó: chính thức',
    'trong đó đảng viên chính thức',
    'gồm: chính thức',
  );
  const line = (label: string, name: string) =>
    `${label} {${name}Total} đảng viên, ${among} {${name}Official} ${who}, dự bị {${name}Probationary} ${who}.`;
  const reason = absent ? `Lý do vắng mặt: {absentReason}.` : '';
  const apart = random.chance(0.5);
  const away = line(writer.one('Vắng mặt:', 'Vắng mặt', 'Số vắng mặt:'), 'absent');
  return [
    line(total, 'members'),
    line(writer.one('Có mặt:', 'Có mặt', 'Số có mặt:', 'Số đảng viên có mặt:'), 'present'),
    ...(reason === '' ? [away] : apart ? [away, reason] : [`${away} ${reason}`]),
  ];
}

export function remarks({ writer, random }: Order): string[] {
  const good = random
    .shuffle(strengths)
    .slice(0, random.int(2, 6))
    .map((text) => `${text}.`);
  const first = writer.one('- Ưu điểm: ', '* Ưu điểm: '.replace('* ', '+ '), 'Về ưu điểm: ', 'Những ưu điểm chính: ');
  const bad = `${writer.one('- Khuyết điểm: ', '+ Khuyết điểm: ', 'Về khuyết điểm: ', 'Hạn chế: ')}${random.pick(weaknesses)}.`;
  if (random.chance(0.4)) return [`${first}${good.join(' ')}`, bad];
  return [`${first}${good[0] ?? ''}`, ...good.slice(1), bad];
}

function votes({ writer, dossier }: Order, purpose: Purpose): string {
  const admit = purpose === 'admission';
  const aim = admit
    ? 'kết nạp quần chúng {personName} vào Đảng'
    : 'công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức';
  const rule = writer.one(
    'Đối chiếu với quy định của Điều lệ Đảng về tiêu chuẩn, điều kiện kết nạp đảng viên,',
    'Đối chiếu với tiêu chuẩn và điều kiện quy định tại Điều lệ Đảng,',
    'Căn cứ Điều lệ Đảng và kết quả biểu quyết,',
  );
  const against = writer.one(
    'Số đảng viên chính thức không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})',
    'Số không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}',
    'Số đảng viên chính thức không tán thành là {votesAgainst} đồng chí (chiếm {votesAgainstPercent})',
  );
  const vote = dossier[purpose].cell.vote;
  const why = vote.votesAgainst > 0 ? ' với lý do cần thêm thời gian rèn luyện' : '';
  return (
    writer.one(
      `${rule} số đảng viên chính thức tán thành ${aim} là {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số đảng viên chính thức. `,
      `${rule} có {votesFor} đồng chí đảng viên chính thức tán thành ${aim}, đạt {votesForPercent} so với tổng số đảng viên chính thức của Chi bộ. `,
    ) + `${against}${why}.`
  );
}

function opening({ writer }: Order, purpose: Purpose): string[] {
  const admit = purpose === 'admission';
  const article = admit ? 'Điều 4' : 'Điều 5';
  const held = writer.one(
    'Ngày {meetingDate}, {cell} đã họp',
    'Ngày {meetingDate}, {cell} họp',
    'Hôm nay, ngày {meetingDate}, {cell} đã họp',
  );
  return [
    writer.one(
      `Căn cứ ${article}, Điều lệ Đảng Cộng sản Việt Nam,`,
      `- Căn cứ ${article} Điều lệ Đảng Cộng sản Việt Nam;`,
    ),
    admit
      ? `${held} để xét, đề nghị kết nạp quần chúng {personName} vào Đảng.`
      : `${held} để xét, đề nghị công nhận đảng viên dự bị {personName} được kết nạp vào Đảng ngày {admissionDate}, trở thành đảng viên chính thức.`,
  ];
}

function chairing({ writer }: Order): string[] {
  return [
    writer.one(
      'Chủ trì hội nghị: Đồng chí {chair}. Chức vụ: Bí thư Chi bộ',
      'Chủ trì hội nghị: đồng chí {chair}, chức vụ: Bí thư chi bộ.',
      'Chủ trì: Đồng chí {chair} - Bí thư Chi bộ.',
    ),
    writer.one(
      'Thư ký hội nghị: Đồng chí {secretary}',
      'Thư ký hội nghị: đồng chí {secretary}.',
      'Thư ký: Đồng chí {secretary}.',
    ),
  ];
}

export function cellResolution(order: Order, purpose: Purpose): Paper {
  giveCellResolution(order, purpose);
  const { writer, dossier } = order;
  const admit = purpose === 'admission';
  const whom = admit ? 'quần chúng {personName}' : 'đảng viên dự bị {personName}';
  const absent = writer.values.absentReason !== undefined;
  const text = [
    ...opening(order, purpose),
    ...attendance(order, absent),
    ...chairing(order),
    `Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất kết luận về ${whom} như sau:`,
    ...remarks(order),
    votes(order, purpose),
    admit
      ? writer.one(
          `Chi bộ báo cáo và đề nghị {addressedTo} xét, kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
          `Chi bộ đề nghị {addressedTo} xem xét, kết nạp ${whom} vào Đảng Cộng sản Việt Nam.`,
        )
      : `Chi bộ báo cáo và đề nghị {addressedTo} xét, công nhận ${whom} trở thành đảng viên chính thức của Đảng Cộng sản Việt Nam.`,
  ];
  const grassroots = dossier.unit.kind === 'chi-bo-co-so';
  return {
    documentType: admit ? 'cell-admission-resolution' : 'cell-official-resolution',
    size: 'A4',
    formCode: formCode(order, admit ? '6' : '13'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', admit ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức'),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'CHI BỘ',
        role: 'BÍ THƯ',
        name: dossier.unit.cellSecretary,
        receivers: [`${addressee(dossier.unit)} (để b/c);`, 'Lưu Chi bộ.'],
        ...(grassroots && { seal: sealOf(cellName(dossier.unit)) }),
      }),
    ],
  };
}
