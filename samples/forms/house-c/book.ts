// House C: a third office's wording and layout, made after the readers were finished and never looked at while tuning.
import { bookOf } from '../book.ts';
import * as decisions from './decision.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';
import * as resolutions from './resolutions.ts';

export const houseC = bookOf({ ...decisions, ...mass, ...personal, ...resolutions });
