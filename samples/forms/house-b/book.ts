// House B: another office's wording and layout, kept apart for measurement on papers that nobody tuned to.
import { bookOf } from '../book.ts';
import * as decisions from './decision.ts';
import * as other from './other-papers.ts';
import * as resolutions from './resolutions.ts';

export const houseB = bookOf({ ...decisions, ...other, ...resolutions });
