// What one record adds to the counts of its month. The keys are the vocabulary of shared/indicators: every figure is
// computed from them alone, and a figure's records are those that contribute to its keys.
import { ageOn, bandOf } from '../indicators/age.ts';
import { ethnicGroupOf, ethnicRow } from '../indicators/ethnic-group.ts';
import { generalEducationOf } from '../indicators/general-education.ts';
import { settingsOn } from '../figures/settings.ts';
import type { Day } from '../period/day.ts';
import { monthOf } from '../period/period.ts';
import type { PersonFacts } from '../record/person-facts.ts';
import type { Admission, FactRecord, Official } from '../record/record.ts';
import type { CountingContext } from './context.ts';
import { probationEnd } from './counting-day.ts';
import type { Counts } from './counts.ts';
import { sum } from './counts.ts';
import { dossierCounts } from './dossiers.ts';

type Keys = readonly string[];

function yesNo(name: string, value: boolean | undefined): string {
  if (value === undefined) return `${name}.unknown`;
  return value ? `${name}.yes` : `${name}.no`;
}

function religious(religion: string | undefined): boolean | undefined {
  return religion === undefined ? undefined : !/^không$/iu.test(religion.trim().normalize('NFC'));
}

function namedGroups({ ethnicGroup, religion }: PersonFacts): Keys {
  const group = ethnicGroup === undefined ? undefined : ethnicGroupOf(ethnicGroup);
  return [
    ...(group === undefined ? [] : [`ethnicGroup:${group}`]),
    ...(religious(religion) ? [`religion:${religion?.trim()}`] : []),
  ];
}

function factKeys(facts: PersonFacts): Keys {
  return [
    `gender.${facts.gender ?? 'unknown'}`,
    `ethnic.${ethnicRow(facts.ethnicGroup)}`,
    yesNo('religious', religious(facts.religion)),
    yesNo('youthUnion', facts.youthUnion),
    `education.${facts.education ?? 'unknown'}`,
    `generalEducation.${generalEducationOf(facts.generalEducation) ?? 'unknown'}`,
    `occupation.${facts.occupation ?? 'unknown'}`,
    `academicTitle.${facts.academicTitle ?? 'unknown'}`,
    yesNo('privateOwner', facts.privateOwner),
    yesNo('familyPlanning', facts.familyPlanning),
    yesNo('foreignMarriage', facts.foreignMarriage),
    ...namedGroups(facts),
  ];
}

function ageCounts(birthDate: Day | undefined, day: Day, { settings }: CountingContext): Counts {
  if (birthDate === undefined) return { 'age.unknown': 1 };
  const age = ageOn(birthDate, day, settingsOn(settings, day).ageRule);
  return { 'age.known': 1, 'age.sum': age, [`ageBand.${bandOf(age)}`]: 1 };
}

/** Awareness comes first: the certificate is of the day of the cell's resolution or before. */
function awareness(facts: PersonFacts, { cellResolutionDate }: Admission): string {
  const { awarenessCertificateDate: certificate } = facts;
  if (certificate === null) return 'awareness.no';
  if (certificate === undefined || cellResolutionDate === undefined) return 'awareness.unknown';
  return certificate <= cellResolutionDate ? 'awareness.yes' : 'awareness.no';
}

/** A histogram of working days; `rule` may name the month from which the end is known, `E2@2022-03`. */
function daysKey(rule: string, from: Day | undefined, to: Day | undefined, { workingDays }: CountingContext): string {
  if (from === undefined || to === undefined || !workingDays.covers(from, to)) return `${rule}.unknown`;
  return `${rule}:${workingDays.between(from, to)}`;
}

function ceremonyKeys({ decisionDate, ceremonyDate }: Admission, context: CountingContext): Keys {
  // Not yet held, or not yet known: at the time of a figure that is the same.
  if (ceremonyDate === undefined) return [];
  if (!context.workingDays.covers(decisionDate, ceremonyDate)) return ['E2.unknown'];
  return [daysKey(`E2@${monthOf(ceremonyDate, context.settings)}`, decisionDate, ceremonyDate, context)];
}

export function admissionCounts(record: Admission, facts: PersonFacts, day: Day, context: CountingContext): Counts {
  const keys = [
    'admitted',
    `unit:${record.unit}`,
    ...(record.cell === undefined ? [] : [`cell:${record.cell}`]),
    ...(record.readmitted ? ['readmitted'] : []),
    ...factKeys(facts),
    awareness(facts, record),
    daysKey('E1', record.cellResolutionDate, record.decisionDate, context),
    ...ceremonyKeys(record, context),
  ];
  return sum([ones(keys), ageCounts(facts.birthDate, day, context)]);
}

export function officialCounts(record: Official, context: CountingContext): Counts {
  return ones([
    'official',
    yesNo('newMember', record.newMemberCertificate),
    daysKey('E5', probationEnd(record), record.cellResolutionDate, context),
    daysKey('E6', record.cellResolutionDate, record.decisionDate, context),
  ]);
}

/** `person`: the facts of the record's person, empty where nothing is known. */
export function contribution(record: FactRecord, facts: PersonFacts, day: Day, context: CountingContext): Counts {
  switch (record.kind) {
    case 'admission':
      return admissionCounts(record, facts, day, context);
    case 'official':
      return officialCounts(record, context);
    case 'struckOff':
      return ones([record.probationary ? 'struckOff.probationary' : 'struckOff.official']);
    case 'transfer':
      return record.probationary ? { [`probation.${record.direction}`]: 1 } : {};
    case 'training':
      return record.learners === 0 ? {} : { [`learners.${record.course}`]: record.learners };
    case 'dossier':
      return dossierCounts(record, context);
    // Counted beside the others of its quarter (reports.ts).
    case 'report':
    case 'probation':
    case 'person':
      return {};
  }
}

function ones(keys: Keys): Counts {
  return Object.fromEntries(keys.map((key) => [key, 1]));
}
