// Why a document was held or refused, in words that a unit or a reviewer can act on. Codes come from the routing in
// functions/understand; one that has no words here is shown as it is, never hidden.
import type { Message } from '../../events/api/reply.ts';
import type { Reason } from '../../events/api/submissions.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { refusalCodes } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { RouteReason } from '../../shared/review/document.ts';
import { refusalReason } from './refusal-reason.ts';

interface Text {
  readonly message: Message;
  readonly action?: Message;
}

const texts: Readonly<Record<string, Text>> = {};

const look = {
  vi: 'Xem ảnh trang rồi duyệt, sửa hoặc trả lại.',
  en: 'Look at the page, then approve, correct or return.',
};
const unknown: Text = {
  message: { vi: 'Cần người xem lại ({code}).', en: 'A person must look at it ({code}).' },
  action: look,
};

const isRefusal = (code: string): code is RefusalCode => (refusalCodes as string[]).includes(code);

/** Fields by the names that the form prints. */
function labelsOf(documentType: string, fields: readonly string[]): string {
  const specs = documentTypeOf(documentType)?.fields ?? {};
  return fields.map((field) => specs[field]?.label ?? field).join(', ');
}

export function reasonOf({ code, fields = [], page }: RouteReason, documentType: string): Reason {
  if (isRefusal(code)) return refusalReason(code);
  const { message, action = look } = texts[code] ?? unknown;
  const values: Record<string, string> = { code, page: String(page ?? '?'), fields: labelsOf(documentType, fields) };
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { code, message: { vi: fill(message.vi), en: fill(message.en) }, action };
}
