// House B: another office's wording and layout, kept apart for measurement on papers that nobody tuned to.
import type { FormBook } from '../form.ts';
import { houseA } from '../house-a/book.ts';

export const houseB: FormBook = houseA;
