// House C: a third office's wording and layout, made after the readers were finished and never looked at while tuning.
import type { FormBook } from '../form.ts';
import { decision } from './decision.ts';
import { certificate, massResolution, opinions } from './mass-papers.ts';
import * as personal from './personal-papers.ts';
import { appraisal, cellResolution, committeeResolution } from './resolutions.ts';

export const houseC: FormBook = {
  'awareness-certificate': (order) => certificate(order, 'course'),
  application: personal.application,
  'personal-history': personal.history,
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
