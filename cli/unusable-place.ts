// A file or folder that somebody named, for example behind --out, and that the machine does not let us use: no error of
// the program. Codes: errno(3).
import type { ApiError, Message } from '../events/api/reply.ts';

const sentences: Readonly<Record<string, Message>> = {
  EACCES: { vi: 'không có quyền', en: 'it is not permitted' },
  EPERM: { vi: 'không có quyền', en: 'it is not permitted' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  ENOTDIR: { vi: 'trên đường dẫn có một tệp, không phải thư mục', en: 'a file stands there, not a folder' },
  EEXIST: { vi: 'ở đó đã có một tệp, không phải thư mục', en: 'a file stands there, not a folder' },
  EISDIR: { vi: 'đó là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ENOENT: { vi: 'không có thư mục này', en: 'there is no such folder' },
};

/** Nothing where the error is about something else. */
export function unusablePlace(error: unknown): ApiError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const why = sentences[code];
  if (!why || path === undefined) return undefined;
  const message = { vi: `Không dùng được ${path}: ${why.vi}.`, en: `${path} cannot be used: ${why.en}.` };
  return { code: 'file.unusable', message };
}
