// Slips planted on purpose, one a dossier, each with what a checker should say of it (truth.json `violations`).
import { addDays, addMonths, weekdayFrom } from './calendar.ts';
import type { CellVote, Dossier, Step, Violation } from './dossier.ts';
import type { Random } from './random.ts';

export const violationKinds = [
  'D1',
  'D3',
  'E1',
  'E7',
  'total-mismatch',
  'percent-mismatch',
  'basis-mismatch',
  'birth-date-mismatch',
  'date-order',
] as const;
export type ViolationKind = (typeof violationKinds)[number];

const cellPaper = 'cell-admission-resolution';
const decisionPaper = 'admission-decision';
type Planter = (dossier: Dossier, random: Random) => Dossier;

function planted(dossier: Dossier, violation: Violation, changes: Partial<Dossier>): Dossier {
  return { ...dossier, ...changes, violations: [violation] };
}
const withCellVote = (dossier: Dossier, vote: CellVote) => ({
  admission: { ...dossier.admission, cell: { ...dossier.admission.cell, vote } },
});
const slip = (documentType: string, fields: Readonly<Record<string, number | string>>) => ({
  slips: { [documentType]: fields },
});

const belowTwoThirds: Planter = (dossier) => {
  const { vote } = dossier.admission.cell;
  const votesFor = Math.ceil((vote.official * 2) / 3) - 1;
  const votesAgainst = vote.official - vote.absentOfficial - votesFor;
  const note = `${votesFor}/${vote.official} of all official members, below 2/3`;
  const violation = { rule: 'D1', kind: 'D1', documents: [cellPaper], fields: ['votesFor', 'membersOfficial'], note };
  return planted(dossier, violation, withCellVote(dossier, { ...vote, votesFor, votesAgainst }));
};

const absentVoters: Planter = (dossier) => {
  const { vote } = dossier.admission.cell;
  const changed = { ...vote, official: Math.max(9, vote.official), absentOfficial: 2 };
  const note = `${changed.official} voted, ${changed.official - 2} official members were present`;
  const violation = { rule: 'D3', kind: 'D3', documents: [cellPaper], fields: ['votesFor', 'presentOfficial'], note };
  return planted(
    dossier,
    violation,
    withCellVote(dossier, { ...changed, votesFor: changed.official, votesAgainst: 0 }),
  );
};

const wrongTotal: Planter = (dossier, random) => {
  const { vote } = dossier.admission.cell;
  const total = vote.official + vote.probationary + random.pick([-1, 1, 2]);
  const note = `${vote.official} + ${vote.probationary} is not ${total}`;
  const violation = {
    rule: 'total-mismatch',
    kind: 'total-mismatch',
    documents: [cellPaper],
    fields: ['membersTotal', 'membersOfficial', 'membersProbationary'],
    note,
  };
  return planted(dossier, violation, slip(cellPaper, { membersTotal: total }));
};

const wrongPercent: Planter = (dossier, random) => {
  const { vote } = dossier.admission.cell;
  const right = (vote.votesFor / vote.official) * 100;
  const printed = right > 99 ? 98 : Math.round(right) + random.pick([-4, 5]);
  const violation = {
    rule: 'percent-mismatch',
    kind: 'percent-mismatch',
    documents: [cellPaper],
    fields: ['votesForPercent', 'votesFor', 'membersOfficial'],
    note: `${printed} % printed`,
  };
  return planted(dossier, violation, slip(cellPaper, { votesForPercent: printed }));
};

const otherBasis: Planter = (dossier, random) => {
  const { basis } = dossier.admission;
  const [digits = '1', rest = ''] = basis.number.split(/(?=-)/);
  const number = `${String(Number(digits) + random.int(1, 9)).padStart(digits.length, '0')}${rest}`;
  const source = dossier.unit.kind === 'chi-bo-co-so' ? cellPaper : 'committee-admission-resolution';
  const violation = {
    rule: 'basis-mismatch',
    kind: 'basis-mismatch',
    documents: [decisionPaper, source],
    fields: ['basisResolutionNumber', 'documentNumber'],
    note: 'decision cites another resolution number',
  };
  return planted(dossier, violation, { admission: { ...dossier.admission, basis: { ...basis, number } } });
};

const otherBirthDate: Planter = (dossier) => {
  const birthDate = addMonths(dossier.person.birthDate, 12);
  const violation = {
    rule: 'birth-date-mismatch',
    kind: 'birth-date-mismatch',
    documents: ['official-decision', decisionPaper],
    fields: ['birthDate'],
    note: `${dossier.person.birthDate} / ${birthDate}`,
  };
  return planted(dossier, violation, slip('official-decision', { birthDate }));
};

const meetingAfterPaper: Planter = (dossier, random) => {
  const { cell } = dossier.admission;
  const meeting = weekdayFrom(addDays(cell.date, random.int(3, 9)));
  const violation = {
    rule: 'date-order',
    kind: 'date-order',
    documents: [cellPaper],
    fields: ['meetingDate', 'documentDate'],
    note: 'resolution dated before the meeting',
  };
  return planted(dossier, violation, { admission: { ...dossier.admission, cell: { ...cell, meeting } } });
};

/** The whole way from here on comes as many days later, so that only the wait itself is wrong. */
const lateDecision: Planter = (dossier, random) => {
  const days = random.int(140, 170);
  const { admission, recognition } = dossier;
  const later = <T extends Step>(step: T): T => ({
    ...step,
    date: weekdayFrom(addDays(step.date, days)),
    meeting: weekdayFrom(addDays(step.meeting, days)),
  });
  const ceremony = weekdayFrom(addDays(admission.ceremony, days));
  const moved = {
    ...recognition,
    cell: later(recognition.cell),
    appraisal: later(recognition.appraisal),
    committee: later(recognition.committee),
    decision: later(recognition.decision),
    basis: { ...recognition.basis, date: weekdayFrom(addDays(recognition.basis.date, days)) },
    officialFrom: addMonths(ceremony, 12),
  };
  const violation = {
    rule: 'E1',
    kind: 'E1',
    documents: [cellPaper, decisionPaper],
    fields: ['documentDate'],
    note: 'decision more than 90 working days after the resolution',
  };
  return planted(dossier, violation, {
    admission: { ...admission, decision: later(admission.decision), ceremony },
    recognition: moved,
  });
};

const wrongOfficialDay: Planter = (dossier, random) => {
  const officialFrom = random.chance(0.5)
    ? dossier.recognition.decision.date
    : addMonths(dossier.recognition.officialFrom, 1);
  const violation = {
    rule: 'E7',
    kind: 'E7',
    documents: ['official-decision'],
    fields: ['officialFromDate', 'admissionDate'],
    note: 'not 12 months after the admission',
  };
  return planted(dossier, violation, { recognition: { ...dossier.recognition, officialFrom } });
};

const planters: Readonly<Record<ViolationKind, Planter>> = {
  D1: belowTwoThirds,
  D3: absentVoters,
  E1: lateDecision,
  E7: wrongOfficialDay,
  'total-mismatch': wrongTotal,
  'percent-mismatch': wrongPercent,
  'basis-mismatch': otherBasis,
  'birth-date-mismatch': otherBirthDate,
  'date-order': meetingAfterPaper,
};

export const plant = (kind: ViolationKind, dossier: Dossier, random: Random) => planters[kind](dossier, random);
