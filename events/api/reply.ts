// What every answer of the HTTP API has in common: error bodies in both languages, pages of a list.
import { z } from 'zod';

/** The same sentence for both kinds of reader. */
export const Message = z.object({ vi: z.string(), en: z.string() });
export type Message = z.infer<typeof Message>;

/** `code` is stable, noun.reason; `message` says what is wrong, `action` what to do. */
export const ApiError = z.object({
  code: z.string(),
  message: Message,
  action: Message.optional(),
  /** What is wrong where, for a body with many lines. Lines count from 1, the header line of a file is 1. */
  lines: z.array(z.object({ line: z.int(), code: z.string(), message: Message })).optional(),
});
export type ApiError = z.infer<typeof ApiError>;

/** Query of a paged list. `cursor` is opaque and comes from the page before. */
export const Paging = z.object({
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

/** A page of a list; without `next` it is the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}

export const UnitCode = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u);
export const IsoDate = z.iso.date();
export const SubmissionId = z.string().regex(/^s[a-z2-7]{25}$/);
/** `<submissionId>.<nn>` */
export const DocumentId = z.string().regex(/^s[a-z2-7]{25}\.\d{2,3}$/);
/** The person's id, or where no paper has a birth date the id of a paper. Any paper's id leads to its dossier too. */
export const DossierId = z.string().regex(/^(p[0-9a-f]{24}|s[a-z2-7]{25}\.\d{2,3})$/);
/** `2022`, `2022-H1`, `2022-Q4`, `2022-03`, `term` */
export const PeriodName = z.string().regex(/^(\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?|term)$/);
