// Which maker writes which type of paper; in the order a dossier is built up. Every house has the same makers, worded its way.
import type { Paper } from '../page/content.ts';
import type { Form, FormBook, Order } from './form.ts';
import type { Course, Union } from './values/others.ts';
import type { Purpose } from './values/party.ts';

/** What a house writes; one maker serves what differs only in its purpose. */
export interface Makers {
  readonly certificate: (order: Order, course: Course) => Paper;
  readonly application: Form;
  readonly history: Form;
  readonly introduction: Form;
  readonly massResolution: (order: Order, union: Union) => Paper;
  readonly opinions: (order: Order, probation: boolean) => Paper;
  readonly cellResolution: (order: Order, purpose: Purpose) => Paper;
  readonly appraisal: (order: Order, purpose: Purpose) => Paper;
  readonly committeeResolution: (order: Order, purpose: Purpose) => Paper;
  readonly decision: (order: Order, purpose: Purpose) => Paper;
  readonly selfReview: Form;
  readonly mentorReview: Form;
}

export const bookOf = (house: Makers): FormBook => ({
  'awareness-certificate': (order) => house.certificate(order, 'course'),
  application: house.application,
  'personal-history': house.history,
  'member-introduction': house.introduction,
  'youth-union-resolution': (order) => house.massResolution(order, 'youth'),
  'trade-union-resolution': (order) => house.massResolution(order, 'trade'),
  'opinion-summary': (order) => house.opinions(order, false),
  'cell-admission-resolution': (order) => house.cellResolution(order, 'admission'),
  'admission-appraisal': (order) => house.appraisal(order, 'admission'),
  'committee-admission-resolution': (order) => house.committeeResolution(order, 'admission'),
  'admission-decision': (order) => house.decision(order, 'admission'),
  'new-member-certificate': (order) => house.certificate(order, 'newMemberCourse'),
  'self-review': house.selfReview,
  'mentor-review': house.mentorReview,
  'probation-opinion-summary': (order) => house.opinions(order, true),
  'cell-official-resolution': (order) => house.cellResolution(order, 'recognition'),
  'official-appraisal': (order) => house.appraisal(order, 'recognition'),
  'committee-official-resolution': (order) => house.committeeResolution(order, 'recognition'),
  'official-decision': (order) => house.decision(order, 'recognition'),
});
