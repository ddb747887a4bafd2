// What the tables of a report are put together from.
import { indicator } from '../indicators/catalogue.ts';
import type { Cell, Column, Row } from './model.ts';

export const column = (title: string, isSummed = false): Column => ({ title, isSummed });
export const shareColumn = (title: string, ...share: [numerator: number, denominator?: number]): Column => ({
  title,
  isSummed: false,
  share,
});
export const plain = (cells: readonly Cell[]): Row => ({ kind: 'plain', cells });
export const nameOf = (id: string) => indicator(id)?.vi ?? id;
