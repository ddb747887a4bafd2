// Who they are: sex, ethnicity, religion, Youth Union, age, education, occupation, as form 2-BTCTW splits them.
// Where of anybody the fact is not known, the split is null and `unknown.<dimension>` says of how many.
import { Education, Occupation } from '../record/person-facts.ts';
import type { Counts } from '../rollup/counts.ts';
import { under } from '../rollup/counts.ts';
import { ageBands } from './age.ts';
import type { Figure, Figures } from './figure.ts';
import { average, count, share, tally } from './figure.ts';
import { generalEducationLevels } from './general-education.ts';
import type { Question } from './question.ts';
import { at } from './question.ts';

const dimensions = [
  'gender',
  'ethnic',
  'religious',
  'youthUnion',
  'age',
  'education',
  'generalEducation',
  'occupation',
  'academicTitle',
  'awareness',
  'privateOwner',
  'familyPlanning',
  'foreignMarriage',
] as const;
type Dimension = (typeof dimensions)[number];

/** The sum of the keys, or nothing where the dimension is not known of everybody. */
function known(counts: Counts, dimension: Dimension, keys: readonly string[]): number | undefined {
  if (at(counts, `${dimension}.unknown`) > 0) return undefined;
  return keys.reduce((total, key) => total + at(counts, key), 0);
}

function shares({ counts, settings }: Question): Figures {
  const of = (dimension: Dimension, ...keys: readonly string[]): Figure | null =>
    share(known(counts, dimension, keys), at(counts, 'admitted'), { decimals: settings.percentDecimals });
  return {
    women: of('gender', 'gender.female'),
    minority: of('ethnic', 'ethnic.minority'),
    religious: of('religious', 'religious.yes'),
    youthUnion: of('youthUnion', 'youthUnion.yes'),
    universityUp: of('education', 'education.university', 'education.master', 'education.doctor'),
    trainedAwareness: of('awareness', 'awareness.yes'),
  };
}

function rows(counts: Counts): Figures {
  const row = (dimension: Dimension, id: string, key: string) => [id, tally(known(counts, dimension, [key]))] as const;
  return Object.fromEntries([
    ...[...ageBands, 'under18'].map((band) => row('age', `ageBand.${band}`, `ageBand.${band}`)),
    ...Education.options.map((level) => row('education', `education.${level}`, `education.${level}`)),
    ...generalEducationLevels.map((level) =>
      row('generalEducation', `generalEducation.${level}`, `generalEducation.${level}`),
    ),
    ...Occupation.options.map((name) => row('occupation', `occupation.${name}`, `occupation.${name}`)),
    row('academicTitle', 'academicTitle.associateProfessor', 'academicTitle.associateProfessor'),
    row('academicTitle', 'academicTitle.professor', 'academicTitle.professor'),
    row('privateOwner', 'privateOwner', 'privateOwner.yes'),
    row('familyPlanning', 'familyPlanning', 'familyPlanning.yes'),
    row('foreignMarriage', 'foreignMarriage', 'foreignMarriage.yes'),
    row('ethnic', 'ethnicForeign', 'ethnic.foreign'),
    row('ethnic', 'ethnicOther', 'ethnic.other'),
  ]);
}

/** Form 2B: the ethnic groups and religions that occur. */
function named(counts: Counts): Figures {
  return Object.fromEntries(
    ['ethnicGroup', 'religion'].flatMap((kind) =>
      under(counts, `${kind}:`).map(([name, value]) => [`${kind}.${name}`, tally(value)] as const),
    ),
  );
}

function unknowns(counts: Counts): Figures {
  return Object.fromEntries(
    dimensions.map((dimension) => [`unknown.${dimension}`, count(at(counts, `${dimension}.unknown`))]),
  );
}

export function structureFigures(question: Question): Figures {
  const { counts } = question;
  return {
    ...shares(question),
    averageAge: average(known(counts, 'age', ['age.sum']), known(counts, 'age', ['age.known']), { decimals: 1 }),
    ...rows(counts),
    ...named(counts),
    ...unknowns(counts),
  };
}
