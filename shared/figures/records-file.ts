// A records file: settings, stated numbers, units and records of one committee, from which anybody can recompute what
// was printed. `hoso export records` writes it; test/fixtures/seed-year.json is one.
import { z } from 'zod';
import { Day } from '../period/day.ts';
import { CutOff } from '../period/cut-off.ts';
import { QuarterName } from '../period/name.ts';
import { PlanTarget } from '../plan/plan.ts';
import { PersonFacts } from '../record/person-facts.ts';
import { Cause } from '../record/record.ts';
import { CommitteeLevel, UnitKind } from '../units/unit.ts';
import { FlowRow, StatedInput } from './inputs.ts';
import { Settings } from './settings.ts';

const FileSettings = Settings.omit({ from: true, quarterCutOff: true, membersPercentDecimals: true })
  .partial()
  .extend({
    timeZone: z.literal('Asia/Ho_Chi_Minh').optional(),
    quarterCutOff: CutOff.optional(),
    termStartDecimals: z.int().min(0).max(4).optional(),
    rounding: z.literal('half-up').optional(),
    /** The year of `inputs` and of `planYear`; absent: the latest year with an admission. */
    year: z.int().optional(),
    /** Settings of the committee as they changed over time, whole; they go before all others. */
    dated: z.array(Settings).min(1).optional(),
  });

const Inputs = z.object({
  planYear: z.int().min(0).optional(),
  membersTermStart: z.int().min(0).optional(),
  membersYearStart: z.int().min(0).optional(),
  membersYearEnd: z.int().min(0).optional(),
  membersProbationary: z.int().min(0).optional(),
  previousYearAdmitted: z.record(z.enum(['Q1', 'Q2', 'Q3', 'Q4']), z.int().min(0)).optional(),
  targetTermStartPercent: z.number().optional(),
  memberFlow: z.partialRecord(FlowRow, z.int().min(0)).optional(),
});

const FileUnit = z.object({
  code: z.string().min(1),
  kind: UnitKind,
  level: CommitteeLevel.optional(),
  name: z.string(),
  /** Absent: right under the top unit. */
  parent: z.string().optional(),
  cells: z.int().min(0).optional(),
  subCommittees: z.int().min(0).optional(),
  planYear: z.int().min(0).optional(),
  noSource: z.boolean().optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
});
export type FileUnit = z.infer<typeof FileUnit>;

/** A fact that is not known may be left out or null; of the certificate null says that there is none. */
function unknownIsAbsent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name, item]) => item !== null || name === 'awarenessCertificateDate'),
  );
}

const anyRecord = {
  id: z.string().min(1),
  unit: z.string().min(1),
  person: z.string().optional(),
  /** The paper it was made from, as the system that wrote the file calls it. */
  document: z.string().optional(),
};

export const FileAdmission = z.preprocess(
  unknownIsAbsent,
  PersonFacts.extend({
    ...anyRecord,
    /** Code of the cell below the unit. */
    cell: z.string().optional(),
    /** The cell as papers name it, where it has no code. */
    cellName: z.string().optional(),
    cellResolutionDate: Day.optional(),
    decisionDate: Day,
    ceremonyDate: Day.optional(),
    readmitted: z.boolean().optional(),
  }),
);
export type FileAdmission = z.infer<typeof FileAdmission>;

export const FileOfficial = z.object({
  ...anyRecord,
  ceremonyDate: Day.nullish(),
  probationEnds: Day.nullish(),
  cellResolutionDate: Day.nullish(),
  decisionDate: Day,
  officialFrom: Day.nullish(),
  newMemberCertificate: z.boolean().nullish(),
});
export type FileOfficial = z.infer<typeof FileOfficial>;

/** A unit's own report of a quarter: when it came, and how many it says took a class. */
const FileArrival = z.object({
  ...anyRecord,
  id: z.string().min(1).optional(),
  period: QuarterName,
  arrivedOn: Day,
  learners: z.object({ awareness: z.int().min(0).optional(), newMember: z.int().min(0).optional() }).default({}),
});
export type FileArrival = z.infer<typeof FileArrival>;

/** A person who left the unit or came to it. */
const FileTransfer = z.object({
  ...anyRecord,
  date: Day,
  direction: z.enum(['out', 'in']),
  counterpart: z.string().min(1),
  probationary: z.boolean(),
  decisionDate: Day,
  ceremonyDate: Day.optional(),
});

/** A dossier on its way. */
const FileDossier = z.object({
  ...anyRecord,
  submittedOn: Day,
  returnedOn: Day.optional(),
  certificateDate: Day.optional(),
  cellResolutionDate: Day.optional(),
  decidedOn: Day.optional(),
});
export type FileDossier = z.infer<typeof FileDossier>;

export const FileEvent = z.union([
  z.object({ on: Day, closes: z.string() }),
  z.object({ on: Day, receives: z.string(), record: FileAdmission.optional() }),
  z.object({ on: Day, annuls: z.string(), cause: Cause }),
]);
export type FileEvent = z.infer<typeof FileEvent>;

export const RecordsFile = z.object({
  settings: FileSettings.default({}),
  inputs: Inputs.default({}),
  /** All days off of the years they lie in. */
  holidays: z.array(Day).default([]),
  /** The unit above all others; a nameless one where left out. More than one row where it changed over time. */
  top: z.array(FileUnit.omit({ parent: true })).optional(),
  units: z.array(FileUnit),
  plan: z.array(PlanTarget).default([]),
  /** Numbers stated of any unit and day, beside `inputs`, which are of the top unit and one year. */
  stated: z.array(StatedInput).default([]),
  admissions: z.array(FileAdmission).default([]),
  /** Decided before the records are complete; they count where the ceremony does. */
  admissionsDecidedBefore: z.array(FileAdmission).default([]),
  officials: z.array(FileOfficial).default([]),
  struckOff: z
    .array(z.object({ ...anyRecord, decisionDate: Day, probationary: z.boolean().default(true) }))
    .default([]),
  transfers: z.array(FileTransfer).default([]),
  overdue: z.array(z.object({ ...anyRecord, ceremonyDate: Day, probationEnds: Day.optional() })).default([]),
  training: z
    .array(z.object({ ...anyRecord, date: Day, course: z.enum(['awareness', 'newMember']), learners: z.int().min(0) }))
    .optional(),
  dossiers: z.array(FileDossier).default([]),
  arrivals: z.array(FileArrival).default([]),
  /** When something became known, where it was not on its decision's day. */
  events: z.object({ list: z.array(FileEvent) }).optional(),
});
export type RecordsFile = z.infer<typeof RecordsFile>;
