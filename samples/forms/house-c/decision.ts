// Decisions as the third house words them: grounds without dashes, the person in one long sentence or in a small table.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { foot, formCode, header, title } from './parts.ts';

function grounds({ writer, random }: Order, purpose: Purpose): string[] {
  const about = isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';
  return [
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam${random.chance(0.5) ? ' (khóa XI)' : ''};`,
    ...(random.chance(0.5) ? ['Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ nhiệm kỳ 2020 - 2025;'] : []),
    writer.one(
      `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} ${about},`,
      `Theo đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} ${about},`,
    ),
  ];
}

/** The person's data in a frame below the article, as some offices print them. */
function dataTable({ writer }: Order): Block {
  const row = (label: string, value: string) => [writer.line(label, 'left'), writer.line(value, 'left')];
  const rows = [
    row('Họ và tên', '*{personName}*'),
    row('Ngày, tháng, năm sinh', '{birthDate}'),
    row('Quê quán', '{homeTown}'),
  ];
  return { kind: 'table', widths: [0.32, 0.68], rows, above: 5 };
}

function firstArticle(order: Order, purpose: Purpose): Block[] {
  const { writer, random } = order;
  const end = isAdmission(purpose)
    ? 'vào Đảng Cộng sản Việt Nam'
    : 'là đảng viên chính thức của Đảng Cộng sản Việt Nam kể từ ngày {officialFromDate}';
  const since = isAdmission(purpose) ? '' : ', được kết nạp vào Đảng ngày {admissionDate},';
  const verb = isAdmission(purpose) ? 'Kết nạp' : 'Công nhận';
  if (random.chance(0.25)) {
    const rest = isAdmission(purpose) ? `${verb} ${end}:` : `${verb} đồng chí có tên sau đây${since} ${end}:`;
    return [writer.paragraph(`*Điều 1.* ${rest}`, order.body), dataTable(order)];
  }
  const name = isAdmission(purpose) ? 'quần chúng *{personName}*' : 'đồng chí *{personName}*';
  const born = writer.one(
    'sinh ngày {birthDate}; quê quán {homeTown}',
    '(sinh ngày {birthDate}, quê quán: {homeTown})',
  );
  const gap = born.startsWith('(') ? ' ' : ', ';
  return [writer.paragraph(`*Điều 1.* ${verb} ${name}${gap}${born}${since} ${end}.`, order.body)];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const decides = writer.one('*QUYẾT ĐỊNH*', '*BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:*', '*BAN THƯỜNG VỤ QUYẾT ĐỊNH:*');
  const about = isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức';
  return {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '9' : '16'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'QUYẾT ĐỊNH', about),
      ...paragraphs(order, grounds(order, purpose)),
      writer.line(decides, 'center', { grow: 1 }, random.between(6, 16)),
      ...firstArticle(order, purpose),
      ...paragraphs(order, [`*Điều 2.* ${bodies} và đồng chí có tên tại Điều 1 căn cứ Quyết định thi hành.`]),
      ...foot(order, {
        body: 'BAN THƯỜNG VỤ',
        role: unit.topRole,
        name: unit.topSigner,
        receivers: ['Như Điều 2;', 'Văn phòng Đảng ủy;', 'Lưu.'],
        seal: sealOf(unit.top.committee),
      }),
    ],
  };
}
