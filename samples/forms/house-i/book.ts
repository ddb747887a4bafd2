// House I: a ninth office, of a province, near the published forms, about a quarter in words of its own. Written from those
// forms without a look at what the readers seek.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseI = bookOf({ ...cell, ...classes, ...committee, ...decisions, ...booklet, ...mass, ...personal });
