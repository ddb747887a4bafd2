// House F: a sixth office, an ordinary one that keeps near the published forms and words them anew. Written from those forms
// without a look at what the readers seek, so that they can be measured once more on papers that nobody tuned to.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseF = bookOf({ ...cell, ...classes, ...committee, ...decisions, ...booklet, ...mass, ...personal });
