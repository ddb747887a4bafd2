// House I: a ninth office, of a province, near the published forms, about a quarter in words of its own. Written from those
// forms without a look at what the readers seek.
import type { FormBook } from '../form.ts';
import { cellResolution } from './cell-resolution.ts';
import { certificate } from './certificate.ts';
import { appraisal, committeeResolution } from './committee-papers.ts';
import { decision } from './decision.ts';
import { history } from './history.ts';
import { massResolution, opinions } from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseI: FormBook = {
  'awareness-certificate': (order) => certificate(order, 'course'),
  application: personal.application,
  'personal-history': history,
  'member-introduction': personal.introduction,
  'youth-union-resolution': (order) => massResolution(order, 'youth'),
  'trade-union-resolution': (order) => massResolution(order, 'trade'),
  'opinion-summary': (order) => opinions(order, false),
  'cell-admission-resolution': (order) => cellResolution(order, 'admission'),
  'admission-appraisal': (order) => appraisal(order, 'admission'),
  'committee-admission-resolution': (order) => committeeResolution(order, 'admission'),
  'admission-decision': (order) => decision(order, 'admission'),
  'new-member-certificate': (order) => certificate(order, 'newMemberCourse'),
  'self-review': personal.selfReview,
  'mentor-review': personal.mentorReview,
  'probation-opinion-summary': (order) => opinions(order, true),
  'cell-official-resolution': (order) => cellResolution(order, 'recognition'),
  'official-appraisal': (order) => appraisal(order, 'recognition'),
  'committee-official-resolution': (order) => committeeResolution(order, 'recognition'),
  'official-decision': (order) => decision(order, 'recognition'),
};
