// A records file as records, registry, plan and stated numbers: from here on it is computed like everything else.
import { Fault } from '../fault.ts';
import { workingDaysWith } from '../calendar/vietnam.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { PlanTarget } from '../plan/plan.ts';
import { PersonFacts } from '../record/person-facts.ts';
import type { FactRecord } from '../record/record.ts';
import type { NoSource, Unit } from '../units/unit.ts';
import { completeFrom } from './complete-from.ts';
import { noSourceIn } from './inputs.ts';
import type { StatedInput } from './inputs.ts';
import type { FileAdmission, FileOfficial, FileUnit, RecordsFile } from './records-file.ts';
import type { Settings } from './settings.ts';
import { defaultSettings } from './settings.ts';

/** Of a file that does not name it; no registered code looks like this. */
export const topUnit = '(top)';

const topOf = ({ top }: RecordsFile): string => top?.[0]?.code ?? topUnit;
const always = '1930-02-03';

export interface FileContent {
  readonly year: number;
  readonly versions: readonly FactRecord[];
  readonly units: readonly Unit[];
  readonly plan: readonly PlanTarget[];
  readonly inputs: readonly StatedInput[];
  readonly noSource: readonly NoSource[];
  readonly settings: readonly Settings[];
  readonly workingDays: WorkingDays;
}

function yearOf({ settings, admissions }: RecordsFile): number {
  if (settings.year !== undefined) return settings.year;
  const latest = admissions
    .map(({ decisionDate }) => decisionDate.slice(0, 4))
    .sort()
    .at(-1);
  if (latest === undefined) throw new Fault('invalid-input', 'records.no-year');
  return Number(latest);
}

function settingsFrom({ settings, inputs, admissions }: RecordsFile, year: number): readonly Settings[] {
  const { timeZone: _zone, rounding: _rounding, year: _year, termStartDecimals, dated, ...own } = settings;
  if (dated) return dated;
  const earliest = admissions.map(({ decisionDate }) => decisionDate.slice(0, 4)).sort()[0] ?? String(year);
  const target = inputs.targetTermStartPercent;
  return [
    {
      ...defaultSettings,
      recordsFrom: `${earliest}-01-01`,
      ...(target === undefined ? {} : { targets: [{ name: 'termStart', base: 'termStart', percent: target }] }),
      ...own,
      ...(termStartDecimals === undefined ? {} : { membersPercentDecimals: termStartDecimals }),
    },
  ];
}

/** The cell is the lowest unit that is known: it carries the record. */
function carrier({ unit, cell }: Pick<FileAdmission, 'unit' | 'cell'>): string {
  if (cell === undefined || cell === unit) return unit;
  return cell.startsWith(`${unit}/`) ? cell : `${unit}/${cell}`;
}

function registered({ code, kind, level, name, validFrom = always, validTo }: FileUnit, parent?: string): Unit {
  return {
    code,
    kind,
    name,
    validFrom,
    ...(level && { level }),
    ...(parent && { parent }),
    ...(validTo && { validTo }),
  };
}

function unitsFrom(file: RecordsFile, admissions: readonly FileAdmission[]): readonly Unit[] {
  const top = topOf(file);
  const units = file.units.map((unit) => registered(unit, unit.parent ?? top));
  const codes = new Set(units.map(({ code }) => code));
  const cells = new Map<string, Unit>();
  for (const { unit, cell } of admissions) {
    const code = carrier({ unit, cell });
    if (!codes.has(code)) cells.set(code, { code, kind: 'cell', name: code, parent: unit, validFrom: always });
  }
  const tops = file.top?.length ? file.top : [{ code: top, kind: 'committee' as const, name: '' }];
  return [...tops.map((unit) => registered(unit)), ...units, ...cells.values()];
}

function planFrom(file: RecordsFile, year: number): readonly PlanTarget[] {
  const { units, inputs, plan } = file;
  const from = `${year - 1}-12-01`;
  const target = (unit: string, planned: number | undefined): readonly PlanTarget[] =>
    planned === undefined ? [] : [{ unit, year, planned, from }];
  return [
    ...target(topOf(file), inputs.planYear),
    ...units.flatMap(({ code, planYear }) => target(code, planYear)),
    ...plan,
  ];
}

function statedFrom(file: RecordsFile, year: number): readonly StatedInput[] {
  const { units, inputs, stated } = file;
  const top = topOf(file);
  const dated = (kind: 'termStart' | 'yearStart' | 'periodEnd' | 'probationary', date: string, n?: number) =>
    n === undefined ? [] : [{ kind, unit: top, date, n }];
  const ofUnit = (kind: 'cells' | 'subCommittees', unit: string, n?: number) =>
    n === undefined ? [] : [{ kind, unit, date: always, n }];
  return [
    ...dated('termStart', `${year}-01-01`, inputs.membersTermStart),
    ...dated('yearStart', `${year}-01-01`, inputs.membersYearStart),
    ...dated('periodEnd', `${year}-12-31`, inputs.membersYearEnd),
    ...dated('probationary', `${year}-01-01`, inputs.membersProbationary),
    ...Object.entries(inputs.previousYearAdmitted ?? {}).map(([quarter, n]) => ({
      kind: 'declaredAdmitted' as const,
      unit: top,
      period: `${year - 1}-${quarter}`,
      n,
    })),
    ...Object.entries(inputs.memberFlow ?? {}).map(([row, n]) => ({
      kind: 'memberFlow' as const,
      unit: top,
      period: String(year),
      row: row as 'died',
      n,
    })),
    ...units.flatMap(({ code, cells, subCommittees, noSource }) => [
      ...(noSource ? [{ kind: 'noSource' as const, unit: code, date: always, n: 1 }] : []),
      ...ofUnit('cells', code, cells),
      ...ofUnit('subCommittees', code, subCommittees),
    ]),
    ...stated,
  ];
}

interface Known {
  readonly knownAt: string;
}

const common = { version: 1, approvedBy: 'file', sources: {} };

const paperOf = ({ document }: { readonly document?: string | undefined }) => ({ documentId: document ?? null });

function personOf({ id, person }: { readonly id: string; readonly person?: string | undefined }): string {
  return person ?? `person-of-${id}`;
}

function admissionRecords(admission: FileAdmission, known: Known): readonly FactRecord[] {
  const { id, unit, cell, cellName, cellResolutionDate, decisionDate, ceremonyDate, readmitted, person, ...facts } =
    admission;
  const own = { unit: carrier({ unit, cell }), personId: personOf({ id, person }) };
  const all = { ...common, ...known, ...own, ...paperOf(admission) };
  return [
    {
      ...all,
      kind: 'admission',
      recordId: id,
      ...(cellName !== undefined && { cell: cellName }),
      decisionDate,
      cellResolutionDate,
      ceremonyDate,
      readmitted,
    },
    { ...all, kind: 'person', recordId: `facts-${id}`, facts: PersonFacts.parse(facts) },
  ];
}

function officialRecord(official: FileOfficial, known: Known): FactRecord {
  const { id, person, unit, decisionDate, ...rest } = official;
  return {
    ...common,
    ...known,
    kind: 'official',
    recordId: id,
    unit,
    ...paperOf(official),
    decisionDate,
    ...(person === undefined ? {} : { personId: person }),
    ceremonyDate: rest.ceremonyDate ?? undefined,
    probationEnds: rest.probationEnds ?? undefined,
    cellResolutionDate: rest.cellResolutionDate ?? undefined,
    officialFrom: rest.officialFrom ?? undefined,
    newMemberCertificate: rest.newMemberCertificate ?? undefined,
  };
}

function otherRecords(file: RecordsFile, knownAt: (id: string, day: string) => Known): readonly FactRecord[] {
  const base = (one: { id: string; unit: string; person?: string | undefined; document?: string | undefined }) => ({
    ...common,
    ...paperOf(one),
    recordId: one.id,
    unit: one.unit,
    ...(one.person === undefined ? {} : { personId: one.person }),
  });
  return [
    ...file.officials.map((official) => officialRecord(official, knownAt(official.id, official.decisionDate))),
    ...file.struckOff.map((one): FactRecord => ({
      ...base(one),
      ...knownAt(one.id, one.decisionDate),
      kind: 'struckOff',
      decisionDate: one.decisionDate,
      probationary: one.probationary,
    })),
    ...file.transfers.map((one): FactRecord => {
      const { date, direction, counterpart, probationary, decisionDate, ceremonyDate } = one;
      const said = { date, direction, counterpart, probationary, decisionDate, ceremonyDate };
      return { ...base(one), ...knownAt(one.id, date), kind: 'transfer', ...said };
    }),
    ...file.overdue.map((one): FactRecord => ({
      ...base(one),
      ...knownAt(one.id, one.ceremonyDate),
      kind: 'probation',
      ceremonyDate: one.ceremonyDate,
      probationEnds: one.probationEnds,
    })),
    ...(file.training ?? []).map((one): FactRecord => ({
      ...base(one),
      ...knownAt(one.id, one.date),
      kind: 'training',
      date: one.date,
      course: one.course,
      learners: one.learners,
    })),
    ...file.arrivals.map((one): FactRecord => {
      const id = one.id ?? `report-${one.unit}-${one.period}-${one.arrivedOn}`;
      const { period, arrivedOn: receivedOn, learners } = one;
      return { ...base({ ...one, id }), ...knownAt(id, receivedOn), kind: 'report', period, receivedOn, learners };
    }),
    ...file.dossiers.map(({ id, unit, person, document, ...way }): FactRecord => ({
      ...base({ id, unit, person, document }),
      ...knownAt(id, way.submittedOn),
      kind: 'dossier',
      ...way,
    })),
  ];
}

function annulled(records: readonly FactRecord[], file: RecordsFile): readonly FactRecord[] {
  return (file.events?.list ?? []).flatMap((event) => {
    if (!('annuls' in event)) return [];
    const before = records.filter(({ recordId }) => [event.annuls, `facts-${event.annuls}`].includes(recordId));
    if (before.length === 0) throw new Fault('invalid-input', 'records.event-unknown-record', { record: event.annuls });
    return before.map((record) => ({
      ...record,
      version: 2,
      replaces: 1,
      annulled: true,
      knownAt: event.on,
      cause: event.cause,
    }));
  });
}

function checkIds(records: readonly FactRecord[]): void {
  const seen = new Set<string>();
  for (const { recordId, version } of records) {
    const key = `${recordId}@${version}`;
    if (seen.has(key)) throw new Fault('invalid-input', 'records.id-twice', { record: recordId });
    seen.add(key);
  }
}

/** Every version of every record of the file, with the day it became known. */
function versionsFrom(file: RecordsFile, admissions: readonly FileAdmission[]): readonly FactRecord[] {
  const received = new Map(
    (file.events?.list ?? []).flatMap((event) => ('receives' in event ? [[event.receives, event.on] as const] : [])),
  );
  const knownAt = (id: string, day: string): Known => ({ knownAt: received.get(id) ?? day });
  const records = [
    ...admissions.flatMap((admission) => admissionRecords(admission, knownAt(admission.id, admission.decisionDate))),
    ...otherRecords(file, knownAt),
  ];
  const versions = [...records, ...annulled(records, file)];
  checkIds(versions);
  return versions;
}

export function fromFile(file: RecordsFile): FileContent {
  const year = yearOf(file);
  const later = (file.events?.list ?? []).flatMap((event) => ('receives' in event ? (event.record ?? []) : []));
  const admissions = [...file.admissions, ...file.admissionsDecidedBefore, ...later];
  const inputs = statedFrom(file, year);
  return {
    year,
    versions: versionsFrom(file, admissions),
    units: unitsFrom(file, admissions),
    plan: planFrom(file, year),
    inputs,
    noSource: noSourceIn(inputs),
    settings: completeFrom(settingsFrom(file, year), inputs, (unit) => unit === topOf(file)),
    workingDays: workingDaysWith(file.holidays),
  };
}
