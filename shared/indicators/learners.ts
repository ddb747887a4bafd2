// Learners of the two classes. Where classes are recorded one by one they are counted; else they are what units report for
// their quarters. A unit that reports and does not say leaves the sum unknown, and `unknown.classLearners` counts it.
import { courses } from '../rollup/reports.ts';
import type { Course } from '../rollup/reports.ts';
import { under } from '../rollup/counts.ts';
import type { Figures } from './figure.ts';
import { count } from './figure.ts';
import { reportedUnits } from './reporting.ts';
import type { Question } from './question.ts';
import { at } from './question.ts';

function ofUnits({ counts }: Question, prefix: string, units: ReadonlySet<string>): number {
  return under(counts, `${prefix}:`).reduce((total, [unit, n]) => (units.has(unit) ? total + n : total), 0);
}

/** A quarter's number is of no single month. */
function reported(question: Question, course: Course): Figures {
  const units = reportedUnits(question);
  if (question.period.part?.kind === 'month' || units.size === 0) return {};
  const silent = ofUnits(question, `learnersUnknown.${course}`, units);
  return {
    [`classLearners.${course}`]: count(silent > 0 ? undefined : ofUnits(question, `learners.${course}`, units)),
    [`unknown.classLearners.${course}`]: count(silent),
  };
}

export function learnerFigures(question: Question): Figures {
  const of = (course: Course): Figures =>
    question.source.isTrainingKnown
      ? { [`classLearners.${course}`]: count(at(question.counts, `learners.${course}`)) }
      : reported(question, course);
  return Object.fromEntries(courses.flatMap((course) => Object.entries(of(course))));
}
