// The records that stand, with all that figures are computed from, as a records file: the way back from `from-file.ts`.
// Figures of the file are figures of the system; versions that were replaced stay in the system.
import { dayAt } from '../period/day.ts';
import type { PlanTarget } from '../plan/plan.ts';
import type { Admission, FactRecord, Official, PersonRecord } from '../record/record.ts';
import { naturalDate } from '../record/shelf.ts';
import { standing } from '../record/versions.ts';
import type { Unit } from '../units/unit.ts';
import type { StatedInput } from './inputs.ts';
import type { FileAdmission, FileEvent, FileOfficial, RecordsFile } from './records-file.ts';
import type { Settings } from './settings.ts';

export interface Committee {
  readonly units: readonly Unit[];
  readonly plan: readonly PlanTarget[];
  readonly inputs: readonly StatedInput[];
  readonly settings: readonly Settings[];
}

const idsOf = ({ recordId, unit, personId, documentId }: FactRecord) => ({
  id: recordId,
  unit,
  ...(personId !== undefined && { person: personId }),
  ...(documentId !== null && { document: documentId }),
});

function admissionOf(record: Admission, person: PersonRecord | undefined): FileAdmission {
  const { cell, decisionDate, cellResolutionDate, ceremonyDate, readmitted } = record;
  return {
    ...person?.facts,
    ...idsOf(record),
    ...(cell !== undefined && { cellName: cell }),
    ...{ cellResolutionDate, decisionDate, ceremonyDate, readmitted },
  };
}

function officialOf(record: Official): FileOfficial {
  const { ceremonyDate, probationEnds, cellResolutionDate, decisionDate, officialFrom, newMemberCertificate } = record;
  return {
    ...idsOf(record),
    ...{ ceremonyDate, probationEnds, cellResolutionDate, decisionDate, officialFrom, newMemberCertificate },
  };
}

type Rows = Pick<
  RecordsFile,
  'admissions' | 'officials' | 'struckOff' | 'transfers' | 'overdue' | 'training' | 'arrivals' | 'dossiers'
>;

/** Facts belong to the unit that keeps them: the same person in another unit is another shelf. */
function rowsOf(records: readonly FactRecord[]): Rows {
  const key = (unit: string, person: string | undefined) => `${unit}\0${person ?? ''}`;
  const persons = new Map(
    records.flatMap((one) => (one.kind === 'person' ? [[key(one.unit, one.personId), one] as const] : [])),
  );
  const of = <Kind extends FactRecord['kind']>(kind: Kind) =>
    records.filter((one): one is FactRecord & { kind: Kind } => one.kind === kind);
  const training = of('training').map((one) => {
    const { date, course, learners } = one;
    return { ...idsOf(one), date, course, learners };
  });
  return {
    admissions: of('admission').map((one) => admissionOf(one, persons.get(key(one.unit, one.personId)))),
    officials: of('official').map(officialOf),
    struckOff: of('struckOff').map((one) => ({
      ...{ ...idsOf(one), decisionDate: one.decisionDate, probationary: one.probationary },
    })),
    transfers: of('transfer').map((one) => {
      const { date, direction, counterpart, probationary, decisionDate, ceremonyDate } = one;
      return { ...idsOf(one), date, direction, counterpart, probationary, decisionDate, ceremonyDate };
    }),
    overdue: of('probation').map((one) => {
      const { ceremonyDate, probationEnds } = one;
      return { ...idsOf(one), ceremonyDate, ...(probationEnds !== undefined && { probationEnds }) };
    }),
    ...(training.length > 0 && { training }),
    arrivals: of('report').map((one) => {
      const { period, receivedOn: arrivedOn, learners } = one;
      return { ...idsOf(one), period, arrivedOn, learners };
    }),
    dossiers: of('dossier').map((one) => {
      const { submittedOn, returnedOn, certificateDate, cellResolutionDate, decidedOn } = one;
      return { ...idsOf(one), submittedOn, returnedOn, certificateDate, cellResolutionDate, decidedOn };
    }),
  };
}

/** Only what was known on another day than that of the decision. */
function eventsOf(records: readonly FactRecord[]): FileEvent[] {
  return records.flatMap((record) => {
    if (record.kind === 'person') return [];
    const on = record.knownAt.length > 10 ? dayAt(record.knownAt) : record.knownAt;
    return on === naturalDate(record) ? [] : [{ on, receives: record.recordId }];
  });
}

/** The latest year in which anything was decided; `inputs` of such a file are empty, so only `term` looks at it. */
function yearOf(records: readonly FactRecord[], today: string): number {
  const years = records.flatMap((one) => (one.kind === 'person' ? [] : [naturalDate(one).slice(0, 4)]));
  return Number(years.sort().at(-1) ?? today.slice(0, 4));
}

/** `versions` may hold several of one record; the highest that is not taken back is written. */
export function toFile(versions: readonly FactRecord[], committee: Committee, today: string): RecordsFile {
  const records = standing(versions);
  const { units, plan, inputs, settings } = committee;
  return {
    settings: { year: yearOf(records, today), dated: [...settings] },
    inputs: {},
    holidays: [],
    top: units.flatMap(({ parent, ...unit }) => (parent === undefined ? [unit] : [])),
    units: units.filter(({ parent }) => parent !== undefined),
    plan: [...plan],
    stated: [...inputs],
    admissionsDecidedBefore: [],
    ...rowsOf(records),
    events: { list: eventsOf(records) },
  };
}
