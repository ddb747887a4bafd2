// What the papers of the person, of Đoàn and Công đoàn, of classes and of those asked say.
import type { Order } from '../form.ts';
import { cellName, partyAbove } from '../organization.ts';
import { giveCell, giveHeading } from './party.ts';

/** Đoàn, or Công đoàn. */
export type Union = 'youth' | 'trade';
/** Of those who may be admitted, or of new members. */
export type Course = 'course' | 'newMemberCourse';

export function giveMassResolution(order: Order, union: Union) {
  const { dossier, writer } = order;
  const { unit, prior } = dossier;
  const { massResolution: step } = prior;
  const [above, body, code] =
    union === 'youth'
      ? [unit.top.youthAbove ?? 'Đoàn các cơ quan tỉnh', `Ban Chấp hành Đoàn ${unit.office}`, 'ĐTN']
      : [unit.top.tradeAbove ?? 'Công đoàn Viên chức tỉnh', `Ban Chấp hành Công đoàn ${unit.office}`, 'CĐ'];
  giveHeading(order, {
    superior: above,
    issuer: body,
    number: `${step.number}${code}`,
    place: unit.place,
    date: step.date,
  });
  writer.date('meetingDate', step.meeting);
  writer.name('personName', dossier.person.name);
  writer.count('votesFor', step.votesFor);
  writer.percent('votesForPercent', step.votesFor, step.total);
  writer.count('votesAgainst', step.total - step.votesFor);
  writer.word('body', body);
  writer.word('cell', cellName(unit));
  writer.word('branch', `${union === 'youth' ? 'Chi đoàn' : 'Tổ công đoàn'} ${unit.cell}`);
}

export function giveOpinions(order: Order, probation: boolean) {
  const { dossier, writer } = order;
  const { unit, prior } = dossier;
  const date = probation ? prior.probationOpinions : prior.opinions.date;
  giveHeading(order, { superior: partyAbove(unit), issuer: cellName(unit), place: unit.place, date });
  writer.name('personName', dossier.person.name);
  if (probation) writer.date('admissionDate', dossier.admission.ceremony);
  const { asked, residents } = prior.opinions;
  const against = order.random.chance(0.2) ? 1 : 0;
  writer.count('massFor', asked - against);
  writer.count('massAsked', asked);
  writer.percent('massForPercent', asked - against, asked);
  writer.count('massAgainst', against);
  writer.count('residenceFor', residents);
  writer.count('residenceAsked', residents);
  writer.percent('residenceForPercent', residents, residents);
  writer.count('residenceAgainst', 0);
  writer.word('asked', String(asked));
  writer.word('residents', String(residents));
}

export function giveCertificate(order: Order, course: Course) {
  const { dossier, writer } = order;
  const { unit, person } = dossier;
  const own = dossier.prior[course];
  giveHeading(order, { issuer: unit.top.organization, number: own.number, place: unit.place, date: own.date });
  writer.name('personName', person.name);
  writer.date('birthDate', person.birthDate, order.random.chance(0.7) ? 'short' : 'long');
  if (course === 'course') {
    writer.text('birthPlace', person.birthPlace);
    giveCell(order, 'sympathiserCell');
  }
  writer.text('unitName', unit.office);
  writer.date('courseFrom', own.from);
  writer.date('courseTo', own.to);
  writer.text('grade', own.grade);
  writer.word('organiser', unit.top.committee);
  writer.word('cell', unit.cell);
}

export function giveApplication(order: Order) {
  const { dossier, writer } = order;
  const { person, prior, unit } = dossier;
  writer.name('personName', person.name);
  writer.date('birthDate', person.birthDate);
  for (const field of [
    'birthPlace',
    'homeTown',
    'ethnicGroup',
    'religion',
    'education',
    'residence',
    'occupation',
  ] as const)
    writer.text(field, person[field]);
  writer.text('workplace', unit.office);
  writer.text('position', 'Không');
  writer.date('youthUnionDate', prior.youthUnion);
  writer.date('sympathiserDate', prior.sympathiser);
  giveCell(order, 'sympathiserCell');
  writer.text('place', unit.place);
  writer.date('documentDate', prior.application, 'long');
}

export function giveHistory(order: Order) {
  const { dossier, writer, random } = order;
  const { person, prior, unit } = dossier;
  writer.name('personName', person.name);
  writer.plainName('birthName', person.name);
  writer.values.gender = { value: person.gender === 'nam' ? 'Nam' : 'Nữ', raw: 'Nam, Nữ' };
  writer.date('birthDate', person.birthDate);
  for (const field of ['birthPlace', 'homeTown', 'ethnicGroup', 'religion', 'occupation'] as const)
    writer.text(field, person[field]);
  writer.text('permanentResidence', person.residence);
  writer.text('generalEducation', '12/12');
  writer.text('higherEducation', person.education);
  if (random.chance(0.4)) writer.text('politicalTheory', random.pick(['Sơ cấp', 'Trung cấp']));
  writer.text('historyNumber', `${random.int(120, 2400)}/LL`);
  writer.text('place', unit.place);
  writer.date('documentDate', prior.history, 'long');
}

export function giveIntroduction(order: Order) {
  const { dossier, writer } = order;
  const { introducer, unit } = dossier;
  giveCell(order, 'toCell');
  giveCell(order, 'introducerCell');
  writer.plainName('introducerName', introducer.name);
  writer.date('introducerBirthDate', introducer.birthDate);
  writer.date('introducerPartyDate', introducer.partyDate);
  writer.date('introducerOfficialDate', introducer.officialDate);
  writer.date('assignedDate', introducer.assigned);
  writer.name('personName', dossier.person.name);
  writer.text('place', unit.place);
  writer.date('documentDate', dossier.prior.introduction, 'long');
}

export function giveSelfReview(order: Order) {
  const { dossier, writer } = order;
  const { person, unit } = dossier;
  writer.name('personName', person.name);
  writer.date('birthDate', person.birthDate);
  writer.text('homeTown', person.homeTown);
  writer.date('admissionDate', dossier.admission.ceremony);
  giveCell(order, 'admissionCell');
  giveCell(order, 'currentCell');
  writer.text('workplace', unit.office);
  writer.text('place', unit.place);
  writer.date('documentDate', dossier.prior.selfReview, 'long');
  writer.word('residence', person.residence);
}

export function giveMentorReview(order: Order) {
  const { dossier, writer } = order;
  const { introducer, unit } = dossier;
  writer.plainName('mentorName', introducer.name);
  writer.date('mentorPartyDate', introducer.partyDate);
  writer.date('mentorOfficialDate', introducer.officialDate);
  giveCell(order, 'mentorCell');
  writer.date('assignedDate', dossier.admission.ceremony);
  writer.name('personName', dossier.person.name);
  writer.date('admissionDate', dossier.admission.ceremony);
  writer.text('place', unit.place);
  writer.date('documentDate', dossier.prior.mentorReview, 'long');
}
