// House B: another office's wording and layout, kept apart for measurement on papers that nobody tuned to.
import type { FormBook } from '../form.ts';
import { decision } from './decision.ts';
import * as other from './other-papers.ts';
import { appraisal, cellResolution, committeeResolution } from './resolutions.ts';

export const houseB: FormBook = {
  'awareness-certificate': (order) => other.certificate(order, 'course'),
  application: other.application,
  'personal-history': other.history,
  'member-introduction': other.introduction,
  'youth-union-resolution': (order) => other.massResolution(order, 'youth'),
  'trade-union-resolution': (order) => other.massResolution(order, 'trade'),
  'opinion-summary': (order) => other.opinions(order, false),
  'cell-admission-resolution': (order) => cellResolution(order, 'admission'),
  'admission-appraisal': (order) => appraisal(order, 'admission'),
  'committee-admission-resolution': (order) => committeeResolution(order, 'admission'),
  'admission-decision': (order) => decision(order, 'admission'),
  'new-member-certificate': (order) => other.certificate(order, 'newMemberCourse'),
  'self-review': other.selfReview,
  'mentor-review': other.mentorReview,
  'probation-opinion-summary': (order) => other.opinions(order, true),
  'cell-official-resolution': (order) => cellResolution(order, 'recognition'),
  'official-appraisal': (order) => appraisal(order, 'recognition'),
  'committee-official-resolution': (order) => committeeResolution(order, 'recognition'),
  'official-decision': (order) => decision(order, 'recognition'),
};
