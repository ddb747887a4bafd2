// A Fault in words: those of its code in error-texts.ts, of refused files those of shared/refusal.ts, filled from its details.
import type { ApiError, Message } from '../../events/api/reply.ts';
import type { Fault } from '../../shared/fault.ts';
import { refusalCodes } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import { printDate } from '../../shared/rules/evidence.ts';
import { errorTexts, unexpected } from './error-texts.ts';
import { refusalReason } from './refusal-reason.ts';

/** Days as papers write them. */
const shown = (detail: string | number | undefined) =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(detail)) ? printDate(String(detail)) : String(detail ?? '?');

function fill(text: Message, details: Record<string, string | number>): Message {
  const put = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => shown(details[name]));
  return { vi: put(text.vi), en: put(text.en) };
}

const isRefusal = (code: string): code is RefusalCode => (refusalCodes as string[]).includes(code);

/** The answer to a Fault: its words filled from its details, days as papers write them. */
export function describeFault(fault: Fault): ApiError {
  const { code } = fault;
  const text = errorTexts[code] ?? (isRefusal(code) ? refusalReason(code) : unexpected);
  const details = { ...fault.details, code };
  return {
    code,
    message: fill(text.message, details),
    action: fill(text.action, details),
  };
}
