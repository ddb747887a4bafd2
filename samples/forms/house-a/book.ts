// House A: the wording of the published forms and its common variants. In the order a dossier is built up.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as mass from './mass-papers.ts';
import * as personal from './personal-papers.ts';

export const houseA = bookOf({ ...cell, ...classes, ...committee, ...decisions, ...booklet, ...mass, ...personal });
