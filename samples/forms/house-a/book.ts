// House A: the wording of the published forms and its common variants.
import type { FormBook } from '../form.ts';
import { cellResolution } from './cell-resolution.ts';
import { decision } from './decision.ts';

export const houseA: FormBook = {
  'cell-admission-resolution': (order) => cellResolution(order, 'admission'),
  'admission-decision': (order) => decision(order, 'admission'),
  'cell-official-resolution': (order) => cellResolution(order, 'recognition'),
  'official-decision': (order) => decision(order, 'recognition'),
};
