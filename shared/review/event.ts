// What happened to a document after it was settled: decisions of people, as events. The state is their fold.
import { z } from 'zod';

const FieldValue = z.union([z.string(), z.number()]).nullable();
const who = { at: z.iso.datetime(), by: z.string() };

export const ReviewEvent = z.discriminatedUnion('type', [
  /** A field's right value; null says that the paper does not have it. */
  z.object({ type: z.literal('corrected'), ...who, fields: z.record(z.string(), FieldValue) }),
  z.object({ type: z.literal('approved'), ...who, reason: z.string().optional() }),
  z.object({ type: z.literal('returned'), ...who, reason: z.string() }),
  z.object({ type: z.literal('rejected'), ...who, reason: z.string() }),
  /** With its submission, before any record was made of it. */
  z.object({ type: z.literal('withdrawn'), ...who }),
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;
