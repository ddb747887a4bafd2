// What happened to a document after it was settled: decisions of people, as events. The state is their fold.
import { z } from 'zod';
import { Polygon } from '../document/geometry.ts';
import { FieldReadings } from '../document-types/field.ts';

const FieldValue = z.union([z.string(), z.number()]).nullable();
/** What a later reading says of a field; nothing stands by it until a person says so. */
export const Proposal = z.object({
  value: FieldValue,
  raw: z.string().optional(),
  readings: FieldReadings.optional(),
  probability: z.number().optional(),
  page: z.int().optional(),
  polygon: Polygon.optional(),
});
export type Proposal = z.infer<typeof Proposal>;

const who = { at: z.iso.datetime(), by: z.string() };

export const ReviewEvent = z.discriminatedUnion('type', [
  /** A field's right value, or that of a table's cell (rows.ts); null says that the paper does not have it. */
  z.object({ type: z.literal('corrected'), ...who, fields: z.record(z.string(), FieldValue) }),
  z.object({
    ...{ type: z.literal('approved'), ...who, reason: z.string().optional() },
    /** The paper of a higher committee without which the exception could not be approved. */
    consent: z.string().optional(),
    /** Decisions that counted then and may be the same one: that this is another the reviewer answers for. */
    beside: z.array(z.string()).optional(),
  }),
  z.object({ type: z.literal('returned'), ...who, reason: z.string() }),
  z.object({ type: z.literal('rejected'), ...who, reason: z.string() }),
  /** Read once more, with another result: a person must look, also where it counted already. */
  z.object({ type: z.literal('reread'), ...who, batch: z.string(), fields: z.record(z.string(), Proposal) }),
  /** A later paper, of somebody of the same name, made it fit two people: a person must say whose it is. */
  z.object({ type: z.literal('unclear'), ...who }),
  /** It counts, and so does another decision that may be the same act: a person must say whether they are one. */
  z.object({ type: z.literal('doubled'), ...who, about: z.string() }),
  /** It fits one person again, because something changed around it: it counts as it did before it became unclear. */
  z.object({ type: z.literal('found'), ...who, dossier: z.string(), state: z.enum(['accepted', 'approved']) }),
  /**
   * Nothing but other papers held it, and as they are now nothing is in doubt any more: it is accepted as one that comes
   * today. `since`: the paper that changed it; `toComplete`: fields that are not sure and stay empty.
   */
  z.object({ type: z.literal('cleared'), ...who, since: z.string().optional(), toComplete: z.array(z.string()) }),
  /**
   * A person said whose it is by naming a dossier; the id is the one it had then. It stands by the birth date that most of
   * the dossier's papers state: a dossier is stored nowhere.
   */
  z.object({ type: z.literal('assigned'), ...who, dossier: z.string(), birthDate: z.iso.date() }),
  /** Its decision was annulled, or it is the same fact a second time: what it counted is taken back. */
  z.object({
    ...{ type: z.literal('annulled'), ...who, reason: z.string() },
    cause: z.enum(['annulled', 'duplicate']),
    /** Number and date of the paper that annuls it. */
    paper: z.string().optional(),
  }),
  /** It was filed in a wrong unit: what it counts is counted in the right one. */
  z.object({ type: z.literal('moved'), ...who, from: z.string(), to: z.string(), reason: z.string() }),
  /** The person went to another unit on a day: what is of that day and later is counted there. */
  z.object({
    ...{ type: z.literal('transferred'), ...who, on: z.iso.date(), from: z.string(), to: z.string() },
    reason: z.string(),
  }),
  /** With its submission, before any record was made of it. */
  z.object({ type: z.literal('withdrawn'), ...who }),
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;
