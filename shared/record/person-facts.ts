// What a figure needs to know of a person. It stands on other papers than the decision, so it is a record of its own.
// Rows of forms 1- and 2-BTCTW (11-HD/BTCTW, 13/12/2021). Absent = unknown; nothing has a default.
import { z } from 'zod';
import { Day } from '../period/day.ts';

/** Highest degree only. `none`: no training, stands in no row of the form. */
export const Education = z.enum(['none', 'technical', 'intermediate', 'college', 'university', 'master', 'doctor']);

/** Rows "Nghề nghiệp" of form 2-BTCTW in its order. */
export const Occupation = z.enum([
  'stateOfficial',
  'partyOfficial',
  'communeOfficial',
  'villageActivist',
  'publicEmployee',
  'nonPublicEmployee',
  'enterpriseManager',
  'enterpriseIndirect',
  'enterpriseWorker',
  'farmer',
  'armedForces',
  'student',
  'pupil',
  'contractOther',
]);

export const PersonFacts = z.object({
  birthDate: Day.optional(),
  gender: z.enum(['male', 'female']).optional(),
  /** As the paper says it: "Kinh", "Tày", "Hmông". */
  ethnicGroup: z.string().min(1).optional(),
  /** "Không" is a statement; absent is unknown. */
  religion: z.string().min(1).optional(),
  education: Education.optional(),
  /** "12/12", "10/10", "9/12". */
  generalEducation: z.string().min(1).optional(),
  academicTitle: z.enum(['none', 'associateProfessor', 'professor']).optional(),
  youthUnion: z.boolean().optional(),
  occupation: Occupation.optional(),
  privateOwner: z.boolean().optional(),
  familyPlanning: z.boolean().optional(),
  foreignMarriage: z.boolean().optional(),
  /** Date of the certificate of the awareness class; null says that there is none. */
  awarenessCertificateDate: Day.nullable().optional(),
});
export type PersonFacts = z.infer<typeof PersonFacts>;
