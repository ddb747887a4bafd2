// A file that no person could use either: why, and what to do, in both languages. Codes are stable, noun.reason.
import { z } from 'zod';

const texts = {
  'file.empty': {
    vi: ['Tệp rỗng (0 byte).', 'Quét lại và tải lên tệp mới.'],
    en: ['The file is empty (0 bytes).', 'Scan again and upload the new file.'],
  },
  'file.unknown': {
    vi: ['Tệp không phải PDF, JPEG, PNG hoặc TIFF.', 'Lưu bản quét thành PDF, JPEG, PNG hoặc TIFF rồi tải lại.'],
    en: ['The file is not a PDF, JPEG, PNG or TIFF.', 'Save the scan as PDF, JPEG, PNG or TIFF and upload again.'],
  },
  'file.too-large': {
    vi: ['Tệp lớn hơn giới hạn 500 MB.', 'Tách thành nhiều tệp hoặc quét ở 300 dpi rồi tải lại.'],
    en: ['The file is larger than the limit of 500 MB.', 'Split it or scan at 300 dpi and upload again.'],
  },
  'pdf.damaged': {
    vi: ['Tệp PDF bị hỏng hoặc bị cắt ngắn, không mở được.', 'Xuất lại PDF từ máy quét rồi tải lên lại.'],
    en: ['The PDF is damaged or cut short and cannot be opened.', 'Export the PDF again and upload it.'],
  },
  'pdf.password': {
    vi: ['Tệp PDF có mật khẩu.', 'Bỏ mật khẩu rồi tải lên lại.'],
    en: ['The PDF is protected by a password.', 'Remove the password and upload again.'],
  },
  'pdf.no-pages': {
    vi: ['Tệp PDF không có trang nào.', 'Quét lại và tải lên tệp mới.'],
    en: ['The PDF has no pages.', 'Scan again and upload the new file.'],
  },
  'file.too-many-pages': {
    vi: ['Tệp có hơn 300 trang.', 'Tách thành các tệp không quá 300 trang rồi tải lên.'],
    en: ['The file has more than 300 pages.', 'Split it into files of at most 300 pages and upload those.'],
  },
  'image.damaged': {
    vi: ['Tệp ảnh bị hỏng, không mở được.', 'Chụp hoặc quét lại rồi tải lên.'],
    en: ['The image is damaged and cannot be opened.', 'Take or scan it again and upload.'],
  },
  'image.too-small': {
    vi: ['Ảnh quá nhỏ để đọc được chữ.', 'Quét lại ở ít nhất 200 dpi rồi tải lên.'],
    en: ['The image is too small to be read.', 'Scan at 200 dpi or more and upload again.'],
  },
  'image.too-large': {
    vi: ['Ảnh có quá nhiều điểm ảnh.', 'Quét lại ở 300 dpi, khổ A4, rồi tải lên.'],
    en: ['The image has too many pixels.', 'Scan at 300 dpi, A4, and upload again.'],
  },
  'pages.blank': {
    vi: ['Không trang nào có chữ.', 'Kiểm tra mặt giấy khi quét, quét lại rồi tải lên.'],
    en: ['No page has any writing.', 'Check which side was scanned, scan again and upload.'],
  },
  'pages.unreadable': {
    vi: ['Không đọc được chữ nào chắc chắn trên các trang.', 'Quét lại rõ hơn (300 dpi, đủ sáng) rồi tải lên.'],
    en: ['No text could be read on the pages.', 'Scan again more clearly (300 dpi, enough light) and upload.'],
  },
  'document.not-ours': {
    vi: [
      'Giấy tờ trong tệp không thuộc hồ sơ kết nạp hoặc công nhận đảng viên chính thức.',
      'Tải lên các giấy tờ của hồ sơ: đơn, lý lịch, nghị quyết, quyết định, giấy chứng nhận.',
    ],
    en: [
      'The paper in this file belongs to no admission or recognition dossier.',
      'Upload the dossier’s papers: application, history, resolutions, decisions, certificates.',
    ],
  },
  'unit.unknown': {
    vi: ['Đơn vị ghi khi tải lên không có trong danh mục.', 'Kiểm tra mã đơn vị rồi tải lên lại.'],
    en: ['The unit given at upload is not in the registry.', 'Check the unit code and upload again.'],
  },
} as const;

export type RefusalCode = keyof typeof texts;
export const refusalCodes = Object.keys(texts) as RefusalCode[];

export const Refusal = z.object({ code: z.enum(refusalCodes as [RefusalCode, ...RefusalCode[]]) });
export type Refusal = z.infer<typeof Refusal>;

/** `pdf.password`, `vi` -> { code, message: "Tệp PDF có mật khẩu.", action: "Bỏ mật khẩu rồi tải lên lại." } */
export function describeRefusal(code: RefusalCode, language: 'vi' | 'en' = 'vi') {
  const [message, action] = texts[code][language];
  return { code, message, action };
}

/** Thrown while a file is opened; the steps turn it into a rejected submission. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'RefusedFile';
    this.code = code;
  }
}
