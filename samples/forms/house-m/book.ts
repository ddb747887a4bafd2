// House M: a thirteenth office, of a province in the northern midlands, whose clerks type over templates of their own from years ago.
// Written from the published forms of 2022 and 2025 and from how such offices word them, without a look at what the readers seek.
import { bookOf } from '../book.ts';
import * as cell from './cell-resolution.ts';
import * as classes from './certificate.ts';
import * as committee from './committee-papers.ts';
import * as decisions from './decision.ts';
import * as booklet from './history.ts';
import * as unions from './mass-papers.ts';
import * as summaries from './opinions.ts';
import * as personal from './personal-papers.ts';
import * as reviews from './reviews.ts';

const ofBodies = { ...cell, ...committee, ...decisions, ...classes, ...unions, ...summaries };
export const houseM = bookOf({ ...ofBodies, ...booklet, ...personal, ...reviews });
