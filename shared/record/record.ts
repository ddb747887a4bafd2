// One approved fact. Records are only ever added: a correction is the next version, a record taken back has a version
// that says so, and what was known on a day can always be made again (`versions.ts`).
import { z } from 'zod';
import { Day } from '../period/day.ts';
import { QuarterName } from '../period/name.ts';
import { PersonFacts } from './person-facts.ts';
import { Source } from './source.ts';

/** Why a version after the first exists; `late` is said of a first version that came after its quarter was closed. */
export const Cause = z.enum(['late', 'changed', 'duplicate', 'annulled', 'moved', 'misread']);
export type Cause = z.infer<typeof Cause>;

const everyRecord = {
  /** `<kind>-<documentId>`; the same through all its versions. */
  recordId: z.string().min(1),
  version: z.int().min(1),
  /** Registry unit it belongs to on its day, the lowest that is known. */
  unit: z.string().min(1),
  /** The cell as the papers name it, where the registry has no code for it. */
  cell: z.string().optional(),
  /** The same person's records carry the same one; never a name. */
  personId: z.string().optional(),
  /** ISO day or instant from which the system knew this version. */
  knownAt: z.string().min(10),
  /** Version of the same record that this one takes the place of. */
  replaces: z.int().min(1).optional(),
  /** Who approved it: `system` where no person had to look. */
  approvedBy: z.string().default('system'),
  cause: Cause.optional(),
  /** Taken back: this version counts nothing and hides those before it. */
  annulled: z.boolean().optional(),
  /** The paper it was made from; null for declared history without papers. */
  documentId: z.string().nullable().default(null),
  /** Per value, where it stands. */
  sources: z.record(z.string(), Source).default({}),
};

export const Admission = z.object({
  ...everyRecord,
  kind: z.literal('admission'),
  decisionDate: Day,
  cellResolutionDate: Day.optional(),
  /** On no admission paper: the unit enters it, or the recognition papers bring it. */
  ceremonyDate: Day.optional(),
  readmitted: z.boolean().optional(),
});
export type Admission = z.infer<typeof Admission>;

export const Official = z.object({
  ...everyRecord,
  kind: z.literal('official'),
  decisionDate: Day,
  ceremonyDate: Day.optional(),
  probationEnds: Day.optional(),
  cellResolutionDate: Day.optional(),
  officialFrom: Day.optional(),
  newMemberCertificate: z.boolean().optional(),
});
export type Official = z.infer<typeof Official>;

export const StruckOff = z.object({
  ...everyRecord,
  kind: z.literal('struckOff'),
  decisionDate: Day,
  probationary: z.boolean(),
});
export type StruckOff = z.infer<typeof StruckOff>;

/** The person left this unit for another, or came from it: two records, one in each. */
export const TransferRecord = z.object({
  ...everyRecord,
  kind: z.literal('transfer'),
  date: Day,
  direction: z.enum(['out', 'in']),
  /** Where to, or where from. */
  counterpart: z.string().min(1),
  /** In probation on that day: then its end is the business of the unit the person came to. */
  probationary: z.boolean(),
  /** Of the admission. */
  decisionDate: Day,
  ceremonyDate: Day.optional(),
});
export type TransferRecord = z.infer<typeof TransferRecord>;

/** Someone in probation whose admission is not among the records (declared, or admitted before they begin). */
export const Probation = z.object({
  ...everyRecord,
  kind: z.literal('probation'),
  ceremonyDate: Day,
  probationEnds: Day.optional(),
});
export type Probation = z.infer<typeof Probation>;

export const PersonRecord = z.object({
  ...everyRecord,
  kind: z.literal('person'),
  personId: z.string(),
  facts: PersonFacts,
});
export type PersonRecord = z.infer<typeof PersonRecord>;

export const Training = z.object({
  ...everyRecord,
  kind: z.literal('training'),
  date: Day,
  course: z.enum(['awareness', 'newMember']),
  learners: z.int().min(0),
});
export type Training = z.infer<typeof Training>;

/** A unit's own report of a quarter: that it came, when, and what it says that no paper of a person proves. */
export const UnitReport = z.object({
  ...everyRecord,
  kind: z.literal('report'),
  period: QuarterName,
  /** The day the file came in. */
  receivedOn: Day,
  /** People who finished a class in the quarter; absent where the paper does not say. */
  learners: z.object({ awareness: z.int().min(0).optional(), newMember: z.int().min(0).optional() }).default({}),
});
export type UnitReport = z.infer<typeof UnitReport>;

/**
 * A dossier on its way, from the application on: where it stands and whether it had to go back. Its versions follow the
 * dossier; what it adds to a month is written as events by month, so that no later step changes an earlier figure.
 */
export const DossierRecord = z.object({
  ...everyRecord,
  kind: z.literal('dossier'),
  submittedOn: Day,
  /** The day a paper of it was first sent back to the unit. */
  returnedOn: Day.optional(),
  certificateDate: Day.optional(),
  cellResolutionDate: Day.optional(),
  decidedOn: Day.optional(),
});
export type DossierRecord = z.infer<typeof DossierRecord>;

export const FactRecord = z.discriminatedUnion('kind', [
  Admission,
  Official,
  StruckOff,
  TransferRecord,
  Probation,
  PersonRecord,
  Training,
  UnitReport,
  DossierRecord,
]);
export type FactRecord = z.infer<typeof FactRecord>;
export type RecordKind = FactRecord['kind'];
