// The catalogue of rules as a page for people: docs/rules.md.
import { catalogue } from './catalogue.ts';
import type { CatalogueEntry, RulePart } from './catalogue.ts';
import type { InForce } from './rule.ts';

const checkedBy: Readonly<Record<RulePart['checked'], string>> = {
  paper: 'máy, trên từng giấy',
  dossier: 'máy, giữa các giấy của một người',
  unit: 'máy, với hồ sơ, danh mục đơn vị, chỉ tiêu và báo cáo trước của đơn vị',
  person: '**người xem**',
};

const printDay = (day: string) => day.split('-').reverse().join('/');

/** `{from: "2021-07-30", to: "2025-01-20", citation}` -> "điểm 4.3.1, … — từ 30/07/2021 đến trước 20/01/2025" */
function inForceText({ from, to, citation, unsure }: InForce): string {
  const when = [from && `từ ${printDay(from)}`, to && `đến trước ${printDay(to)}`].filter(Boolean).join(' ');
  return `${citation}${when ? ` — ${when}` : ''}${unsure ? ' (chưa đối chiếu nguyên văn)' : ''}`;
}

function partLines(part: RulePart): string[] {
  const { sentence, checked, certainty, basis, note, consent, why } = part;
  return [
    `**${sentence.vi}** *(${sentence.en})*`,
    '',
    `- Kiểm tra: ${checkedBy[checked]}${certainty === 'unsure' ? '; chưa chắc chắn: chỉ nhắc xem lại, không kết luận' : ''}`,
    ...(why ? [`- Vì sao máy không kiểm tra: ${why.vi}`] : []),
    ...basis.map((text) => `- Căn cứ: ${inForceText(text)}`),
    ...(note ? [`- Ghi chú: ${note.vi}`] : []),
    ...(consent ? [`- Muốn duyệt ngoại lệ phải có: ${consent.vi}`] : []),
    '',
  ];
}

const entryLines = ({ id, parts }: CatalogueEntry): string[] => [`## ${id}`, '', ...parts.flatMap(partLines)];

/** The whole page; a test compares it with what lies in docs/. */
export function rulesPage(): string {
  return `${[
    '# Quy tắc / Rules',
    '',
    '<!-- Made from shared/rules/catalogue.ts by `npm run docs:rules`; do not edit by hand. -->',
    '',
    'Hồ sơ được xét theo văn bản có hiệu lực vào ngày chi bộ họp. Máy nêu lỗi (error) khi quy định và số liệu đều chắc chắn, và chỉ nhắc xem lại (warning) khi có số liệu có thể đọc nhầm, quy định chưa đối chiếu được nguyên văn, hoặc lịch nghỉ của năm đó chưa được công bố. Không quy tắc nào tự loại một giấy tờ: giấy vi phạm được chuyển người xem. Các mục được so sánh: `hoso rules explain ID`. Giấy đúng nhưng chậm, hoặc thuộc trường hợp được miễn trừ, được quản trị duyệt kèm lý do; phát hiện vẫn hiển thị.',
    '',
    '*A dossier is judged by the text in force on the day its chi bộ met. The machine states an error where law and values are certain, and asks (warning) where a value may be misread, a text was not compared, or the days off of the year are not decreed. No rule refuses a paper: it goes to a person. Which fields are compared: `hoso rules explain ID`.*',
    '',
    ...catalogue.flatMap(entryLines),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
