// Why the home does not start, in words.
import type { Fault } from '../shared/fault.ts';
import type { Sentence } from './service.ts';

type Details = Readonly<Record<string, string | number>>;

const sentences: Readonly<Record<string, (details: Details) => Sentence>> = {
  'data.in-use': ({ folder }) => ({
    vi: `Thư mục dữ liệu ${folder} đang được một tiến trình khác dùng. Hãy dừng tiến trình đó trước.`,
    en: `The data folder ${folder} is in use by another process. Stop that one first.`,
  }),
  'data.not-usable': ({ folder }) => ({
    vi: `Không tạo được thư mục dữ liệu ${folder}: nơi đó không ghi được, hoặc là một tệp. Chọn thư mục khác bằng --data.`,
    en: `The data folder ${folder} cannot be made: the place is not writable, or it is a file. Choose another with --data.`,
  }),
  'template.type-unknown': ({ type, resource }) => ({
    vi: `Tài nguyên ${resource} thuộc loại ${type}, máy này chưa biết chạy. Thêm vào local/, hoặc ghi vào danh sách không cần chạy (local/template/inert.ts).`,
    en: `Resource ${resource} is of type ${type}, which is not known here. Emulate it in local/, or list it as inert (local/template/inert.ts).`,
  }),
  'template.property-unknown': ({ type, resource, property, problem }) => ({
    vi: `Tài nguyên ${resource} (${type}): thuộc tính ${property} máy này chưa biết (${problem}).`,
    en: `Resource ${resource} (${type}): property ${property} is not understood here (${problem}).`,
  }),
  'template.not-synthesized': ({ file }) => ({
    vi: `Không tạo được mẫu (cdk synth); lý do ở ${file}`,
    en: `The template could not be synthesized; why is in ${file}`,
  }),
  'port.none-free': ({ first, last }) => ({
    vi: `Không còn cổng trống từ ${first} đến ${last}.`,
    en: `No port from ${first} to ${last} is free.`,
  }),
};

export function sentenceOf({ code, details }: Fault): Sentence {
  const known = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (known !== undefined) return known(details);
  const facts = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const text = [code, ...facts].join(', ');
  return { vi: `Không khởi động được: ${text}`, en: `Cannot start: ${text}` };
}
