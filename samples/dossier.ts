// The facts of one invented admission: person, unit, meetings, votes, numbers and dates that obey the rules, unless a
// violation is planted on purpose. Rules: Điều lệ Đảng articles 4 and 5; working days and months as the rules count them.
import { addDays, addMonths, parts, weekdayFrom } from './calendar.ts';
import type { Random } from './random.ts';
import { commonStock } from './stock.ts';
import type { Stock } from './stock.ts';

export type UnitKind = 'chi-bo-co-so' | 'chi-bo-truc-thuoc' | 'chi-bo-duoi-dang-uy-bo-phan';

export interface Person {
  readonly name: string;
  readonly gender: 'nam' | 'nữ';
  readonly birthDate: string;
  readonly homeTown: string;
  readonly birthPlace: string;
  readonly residence: string;
  readonly ethnicGroup: string;
  readonly religion: string;
  readonly education: string;
  readonly occupation: string;
}
export interface Organization {
  readonly kind: UnitKind;
  /** Name of the cell without "Chi bộ". */
  readonly cell: string;
  /** Name of the office whose committee stands above the cell; the cell's own where it is a grassroots one. */
  readonly office: string;
  readonly division?: string;
  readonly top: {
    readonly committee: string;
    readonly organization: string;
    readonly superior: string;
    readonly code: string;
    /** What Đoàn and Công đoàn of its offices stand under, where it is not the province's own. */
    readonly youthAbove?: string;
    readonly tradeAbove?: string;
  };
  readonly place: string;
  readonly cellSecretary: string;
  readonly committeeSecretary: string;
  readonly topSigner: string;
  readonly topRole: 'BÍ THƯ' | 'PHÓ BÍ THƯ';
}
export interface CellVote {
  readonly official: number;
  readonly probationary: number;
  readonly absentOfficial: number;
  readonly absentProbationary: number;
  readonly absentReason: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly secretary: string;
}
export interface CommitteeVote {
  readonly total: number;
  readonly absent: number;
  readonly votesFor: number;
  readonly secretary: string;
}
export interface Step {
  readonly number: string;
  readonly date: string;
  readonly meeting: string;
}
export interface Dossier {
  readonly person: Person;
  readonly unit: Organization;
  readonly admission: {
    readonly cell: Step & { readonly vote: CellVote };
    readonly committee: Step & { readonly vote: CommitteeVote };
    readonly appraisal: Step;
    readonly decision: Step;
    /** What the decision says it rests on. */
    readonly basis: { readonly number: string; readonly date: string };
    readonly ceremony: string;
  };
  readonly recognition: {
    readonly cell: Step & { readonly vote: CellVote };
    readonly committee: Step & { readonly vote: CommitteeVote };
    readonly appraisal: Step;
    readonly decision: Step;
    readonly basis: { readonly number: string; readonly date: string };
    readonly officialFrom: string;
  };
  readonly prior: {
    readonly course: {
      readonly number: string;
      readonly from: string;
      readonly to: string;
      readonly date: string;
      readonly grade: string;
    };
    readonly newMemberCourse: {
      readonly number: string;
      readonly from: string;
      readonly to: string;
      readonly date: string;
      readonly grade: string;
    };
    readonly youthUnion: string;
    readonly sympathiser: string;
    readonly application: string;
    readonly history: string;
    readonly introduction: string;
    readonly massResolution: Step & { readonly total: number; readonly votesFor: number };
    readonly opinions: { readonly date: string; readonly asked: number; readonly residents: number };
    readonly selfReview: string;
    readonly mentorReview: string;
    readonly probationOpinions: string;
  };
  readonly introducer: {
    readonly name: string;
    readonly birthDate: string;
    readonly partyDate: string;
    readonly officialDate: string;
    readonly assigned: string;
  };
  /** Slips on the papers that the facts do not have: field of a document type -> what is printed there. */
  readonly slips: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly violations: readonly Violation[];
}
export interface Violation {
  readonly rule: string;
  readonly kind: string;
  readonly documents: readonly string[];
  readonly fields: readonly string[];
  readonly note: string;
  readonly also?: readonly string[];
}

export function inventName(
  random: Random,
  gender: 'nam' | 'nữ' = random.pick(['nam', 'nữ']),
  { givenNames, surnames }: Stock = commonStock,
): string {
  const given = random.pick(gender === 'nam' ? givenNames.male : givenNames.female);
  return `${random.pick(surnames)} ${given}`;
}

function inventPerson(random: Random, meeting: string, stock: Stock): Person {
  const gender = random.pick(['nam', 'nữ'] as const);
  const homeTown = stock.place(random);
  return {
    gender,
    homeTown,
    name: inventName(random, gender, stock),
    birthDate: addDays(addMonths(meeting, -12 * random.int(21, 46)), -random.int(40, 300)),
    birthPlace: random.chance(0.7) ? homeTown : stock.place(random),
    residence: stock.residence(random),
    ethnicGroup: random.pick(stock.ethnicGroups),
    religion: random.pick(stock.religions),
    education: random.pick(stock.educations),
    occupation: random.pick(stock.positions),
  };
}

function inventOrganization(random: Random, stock: Stock): Organization {
  const named = stock.organization(random);
  const name = () => inventName(random, undefined, stock);
  return {
    ...named,
    cellSecretary: name(),
    committeeSecretary: name(),
    topSigner: name(),
    topRole: random.pick(['BÍ THƯ', 'PHÓ BÍ THƯ']),
  };
}

/** A vote that carries: at least two thirds of all official members, and nobody absent votes. */
function inventCellVote(random: Random, stock: Stock): CellVote {
  const official = random.int(5, 28);
  const spare = official - Math.ceil((official * 2) / 3);
  const absentOfficial = random.chance(0.5) ? 0 : random.int(0, Math.min(3, spare));
  const votesAgainst = random.chance(0.85) ? 0 : random.int(0, Math.min(2, spare - absentOfficial));
  const probationary = random.int(0, 3);
  const absentProbationary = probationary > 0 && random.chance(0.15) ? 1 : 0;
  return {
    official,
    probationary,
    absentOfficial,
    absentProbationary,
    votesAgainst,
    absentReason: random.pick(stock.absences),
    votesFor: official - absentOfficial - votesAgainst,
    secretary: inventName(random, undefined, stock),
  };
}

function inventCommitteeVote(random: Random, stock: Stock): CommitteeVote {
  const total = random.int(7, 21);
  const absent = random.int(0, Math.min(2, Math.floor(total / 4)));
  return { total, absent, votesFor: total - absent, secretary: inventName(random, undefined, stock) };
}

function step(random: Random, after: string, days: readonly [number, number], number: string, late = 1): Step {
  const meeting = weekdayFrom(addDays(after, random.int(...days)));
  return { number, meeting, date: weekdayFrom(addDays(meeting, random.int(0, late))) };
}

/** Running numbers of the four issuers' series; a year later every series has grown. */
type Numbers = Readonly<Record<'cell' | 'division' | 'committee' | 'decision', number>>;

const inventNumbers = (random: Random): Numbers => ({
  cell: random.int(2, 48),
  division: random.int(3, 60),
  committee: random.int(21, 280),
  decision: random.int(120, 4200),
});
const grow = (random: Random, numbers: Numbers): Numbers => ({
  cell: numbers.cell + random.int(2, 25),
  division: numbers.division + random.int(2, 30),
  committee: numbers.committee + random.int(8, 90),
  decision: numbers.decision + random.int(60, 400),
});
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Cell, division, committee, decision, one after the other, in time. */
function inventWay(random: Random, unit: Organization, start: string, numbers: Numbers, stock: Stock) {
  const cell = {
    ...step(random, start, [0, 0], `${twoDigits(numbers.cell)}-NQ/CB`),
    vote: inventCellVote(random, stock),
  };
  const appraisal = step(random, cell.date, [2, 5], `${twoDigits(numbers.division)}-BC/ĐUBP`, 0);
  const committee = {
    ...step(random, appraisal.date, [2, 7], `${numbers.committee}-NQ/ĐU`),
    vote: inventCommitteeVote(random, stock),
  };
  const decision = step(random, committee.date, [5, 16], `${numbers.decision}-QĐ/${unit.top.code}`, 0);
  const basis = unit.kind === 'chi-bo-co-so' ? cell : committee;
  return { cell, appraisal, committee, decision, basis: { number: basis.number, date: basis.date } };
}

function inventPrior(
  random: Random,
  meeting: string,
  birthDate: string,
  ceremony: string,
  again: string,
  stock: Stock,
): Dossier['prior'] {
  const back = (low: number, high: number) => weekdayFrom(addDays(meeting, -random.int(low, high) - 3));
  const course = back(120, 700);
  const later = weekdayFrom(addDays(ceremony, random.int(60, 250)));
  const total = random.int(5, 15);
  const votesFor = total - (random.chance(0.2) ? 1 : 0);
  const opinion = back(8, 30);
  const grade = () => random.pick(stock.grades);
  return {
    course: {
      number: `${random.int(10, 420)}/CN`,
      from: course,
      to: addDays(course, 4),
      date: weekdayFrom(addDays(course, 10)),
      grade: grade(),
    },
    newMemberCourse: {
      number: `${random.int(10, 420)}/CN`,
      from: later,
      to: addDays(later, 4),
      date: weekdayFrom(addDays(later, 9)),
      grade: grade(),
    },
    youthUnion: `${parts(birthDate)[0] + 16}-03-26`,
    sympathiser: weekdayFrom(addDays(course, -random.int(30, 90))),
    application: back(70, 100),
    history: back(45, 65),
    introduction: back(10, 40),
    massResolution: { ...step(random, back(15, 40), [0, 0], `${random.int(3, 48)}-NQ/`, 1), total, votesFor },
    opinions: { date: opinion, asked: random.int(12, 60), residents: random.int(3, 9) },
    selfReview: weekdayFrom(addDays(again, -random.int(4, 6))),
    mentorReview: weekdayFrom(addDays(again, -random.int(3, 5))),
    probationOpinions: weekdayFrom(addDays(again, -3)),
  };
}

function inventIntroducer(random: Random, meeting: string, stock: Stock): Dossier['introducer'] {
  const partyDate = addDays(meeting, -random.int(1500, 6000));
  return {
    name: inventName(random, undefined, stock),
    birthDate: addMonths(partyDate, -12 * random.int(20, 30)),
    partyDate,
    officialDate: addMonths(partyDate, 12),
    // Twelve months before the introduction at least, which is written up to 40 days before the meeting (C3).
    assigned: weekdayFrom(addDays(meeting, -random.int(420, 640))),
  };
}

/** An invented dossier whose chi bộ met on or after `meeting`; `fixed` puts given facts, or other names, in their place. */
export function inventDossier(
  random: Random,
  meeting: string,
  fixed: { unit?: Organization; stock?: Stock } = {},
): Dossier {
  const stock = fixed.stock ?? commonStock;
  const start = weekdayFrom(meeting);
  const person = inventPerson(random.fork('person'), start, stock);
  const unit = fixed.unit ?? inventOrganization(random.fork('unit'), stock);
  const numbers = inventNumbers(random.fork('numbers'));
  const admission = inventWay(random.fork('admission'), unit, start, numbers, stock);
  const ceremony = weekdayFrom(addDays(admission.decision.date, random.int(4, 24)));
  const officialFrom = addMonths(ceremony, 12);
  const again = weekdayFrom(addDays(officialFrom, random.int(9, 20)));
  const laterNumbers = grow(random.fork('later numbers'), numbers);
  const recognition = inventWay(random.fork('recognition'), unit, again, laterNumbers, stock);
  return {
    person,
    unit,
    admission: { ...admission, ceremony },
    recognition: { ...recognition, officialFrom },
    prior: inventPrior(random.fork('prior'), start, person.birthDate, ceremony, again, stock),
    introducer: inventIntroducer(random.fork('introducer'), start, stock),
    slips: {},
    violations: [],
  };
}
