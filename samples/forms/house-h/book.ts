// House H: an eighth office, of a province, that takes the published forms of 2022 or 2025 and fills them in with small ways of
// its own. Written from those forms without a look at what the readers seek.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseH = bookOf({ ...cell, ...classes, ...committee, ...decisions, ...booklet, ...mass, ...personal });
