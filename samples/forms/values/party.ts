// What the Party's own papers say: facts of the dossier put into the fields of documents.json. The houses only word them.
import type { CellVote, Step } from '../../dossier.ts';
import type { Order } from '../form.ts';
import { addressee, cellName, committeeName, divisionName, partyAbove } from '../organization.ts';

export type Purpose = 'admission' | 'recognition';
export const isAdmission = (purpose: Purpose) => purpose === 'admission';
const capitals = (text: string) => text.toLocaleUpperCase('vi');

export interface Heading {
  readonly superior?: string;
  readonly issuer: string;
  readonly number?: string;
  readonly place: string;
  readonly date: string;
}

export function giveHeading({ writer }: Order, heading: Heading) {
  if (heading.superior !== undefined) writer.text('superiorOrganization', capitals(heading.superior));
  writer.text('issuer', capitals(heading.issuer));
  if (heading.number !== undefined) writer.number('documentNumber', heading.number);
  writer.text('place', heading.place);
  writer.date('documentDate', heading.date, 'long');
}

/** A cell may be named with or without "Chi bộ". */
export function giveCell({ writer, dossier }: Order, field: string) {
  const { cell } = dossier.unit;
  writer.text(field, cell, [`Chi bộ ${cell}`, cellName(dossier.unit)]);
}

function giveAddressee({ writer, dossier }: Order) {
  const to = addressee(dossier.unit);
  writer.text('addressedTo', to, [to.replace(/^(Đảng ủy|Huyện ủy|Thành ủy|Quận ủy|Thị ủy) /, '')]);
}

export function giveCellResolution(order: Order, purpose: Purpose) {
  const { dossier, writer } = order;
  const { unit } = dossier;
  const { cell } = dossier[purpose];
  giveHeading(order, {
    superior: partyAbove(unit),
    issuer: cellName(unit),
    number: cell.number,
    place: unit.place,
    date: cell.date,
  });
  writer.date('meetingDate', cell.meeting);
  writer.name('personName', dossier.person.name);
  if (purpose === 'recognition') writer.date('admissionDate', dossier.admission.ceremony);
  giveAttendance(order, cell.vote, purpose);
  writer.plainName('chair', unit.cellSecretary);
  writer.plainName('secretary', cell.vote.secretary);
  giveAddressee(order);
  writer.word('cell', cellName(unit));
}

function giveAttendance({ dossier, writer }: Order, vote: CellVote, purpose: Purpose) {
  const slips = dossier.slips[isAdmission(purpose) ? 'cell-admission-resolution' : 'cell-official-resolution'] ?? {};
  const { official, probationary, absentOfficial, absentProbationary } = vote;
  const presentOfficial = official - absentOfficial;
  const presentProbationary = probationary - absentProbationary;
  const counts = {
    membersTotal: Number(slips.membersTotal ?? official + probationary),
    membersOfficial: official,
    membersProbationary: probationary,
    presentTotal: presentOfficial + presentProbationary,
    presentOfficial,
    presentProbationary,
    absentTotal: absentOfficial + absentProbationary,
    absentOfficial,
    absentProbationary,
    votesFor: vote.votesFor,
    votesAgainst: vote.votesAgainst,
  };
  for (const [field, count] of Object.entries(counts)) writer.count(field, count);
  const printed = slips.votesForPercent === undefined ? undefined : Number(slips.votesForPercent);
  writer.percent('votesForPercent', vote.votesFor, official, printed);
  writer.percent('votesAgainstPercent', vote.votesAgainst, official);
  if (counts.absentTotal > 0) writer.text('absentReason', vote.absentReason);
}

export function giveCommitteeResolution(order: Order, purpose: Purpose) {
  const { dossier, writer } = order;
  const { unit } = dossier;
  const { committee } = dossier[purpose];
  const { vote } = committee;
  giveHeading(order, {
    superior: unit.top.organization,
    issuer: committeeName(unit),
    number: committee.number,
    place: unit.place,
    date: committee.date,
  });
  writer.date('meetingDate', committee.meeting);
  writer.name('personName', dossier.person.name);
  if (purpose === 'recognition') writer.date('admissionDate', dossier.admission.ceremony);
  const against = vote.total - vote.absent - vote.votesFor;
  const counts = {
    committeeTotal: vote.total,
    committeePresent: vote.total - vote.absent,
    committeeAbsent: vote.absent,
    votesFor: vote.votesFor,
    votesAgainst: against,
  };
  for (const [field, count] of Object.entries(counts)) writer.count(field, count);
  writer.percent('votesForPercent', vote.votesFor, vote.total);
  writer.percent('votesAgainstPercent', against, vote.total);
  if (vote.absent > 0) writer.text('absentReason', dossier[purpose].cell.vote.absentReason);
  writer.plainName('chair', unit.committeeSecretary);
  writer.plainName('secretary', vote.secretary);
  writer.word('committee', committeeName(unit));
  writer.word('organization', `Đảng bộ ${unit.office}`);
}

/** The cells and committees that carry a decision out, as its second article names them. */
export const executors = ({ dossier: { unit } }: Order) =>
  unit.kind === 'chi-bo-co-so' ? cellName(unit) : `${addressee(unit)}, ${cellName(unit)}`;

export function giveDecision(order: Order, purpose: Purpose) {
  const { dossier, writer } = order;
  const { decision, basis } = dossier[purpose];
  const { unit, person } = dossier;
  const slips = dossier.slips[isAdmission(purpose) ? 'admission-decision' : 'official-decision'] ?? {};
  giveHeading(order, {
    superior: unit.top.superior,
    issuer: unit.top.committee,
    number: decision.number,
    place: unit.place,
    date: decision.date,
  });
  writer.number('basisResolutionNumber', basis.number);
  writer.date('basisResolutionDate', basis.date);
  writer.name('personName', person.name);
  writer.date('birthDate', String(slips.birthDate ?? person.birthDate));
  writer.text('homeTown', person.homeTown);
  writer.word('proposer', unit.kind === 'chi-bo-co-so' ? cellName(unit) : committeeName(unit));
  if (isAdmission(purpose)) {
    const bodies = executors(order);
    const ends = ['ở', 'tại'].map((at) => `${bodies} và đồng chí có tên ${at} Điều 1`);
    writer.text('executingOrganizations', bodies, ends);
  } else {
    writer.word('bodies', executors(order));
    writer.date('admissionDate', dossier.admission.ceremony);
    writer.date('officialFromDate', dossier.recognition.officialFrom);
  }
}

export function giveAppraisal(order: Order, purpose: Purpose) {
  const { dossier, writer } = order;
  const { unit } = dossier;
  const { appraisal, cell }: { appraisal: Step; cell: Step } = dossier[purpose];
  giveHeading(order, {
    superior: `Đảng bộ ${unit.office}`,
    issuer: divisionName(unit),
    number: appraisal.number,
    place: unit.place,
    date: appraisal.date,
  });
  writer.number('appraisedResolutionNumber', cell.number);
  writer.date('appraisedResolutionDate', cell.date);
  writer.name('personName', dossier.person.name);
  writer.word('cell', cellName(unit));
  writer.word('division', divisionName(unit));
}
