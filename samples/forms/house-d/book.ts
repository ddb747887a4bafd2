// House D: a fourth office's wording and layout, written from the published forms of 2022 and 2025 without a look at
// what the readers seek, so that they can be measured on papers that nobody tuned to.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseD = bookOf({ ...cell, ...classes, ...committee, ...decisions, ...booklet, ...mass, ...personal });
