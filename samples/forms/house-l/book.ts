// House L: a twelfth office, of a province, near the published forms of 2022 and 2025, each clerk keeping to them more or less.
// Written from those forms without a look at what the readers seek.
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

export const houseL = bookOf({
  ...{ ...cell, ...classes, ...committee, ...decisions, ...booklet },
  ...{ ...unions, ...summaries, ...personal, ...reviews },
});
