// Whom a summary of opinions asked: the fields' names put into a house's wording.
import type { Order } from './form.ts';

export interface Asked {
  readonly name: 'mass' | 'residence';
  /** In a sentence, and at the head of a line. */
  readonly who: string;
  readonly label: string;
}

/** `LABEL: {For}/{Asked}` -> `Chi ủy nơi cư trú: {residenceFor}/{residenceAsked}` */
export const filled = (wording: string, { name, who, label }: Asked) =>
  wording
    .replace('WHO', who)
    .replace('LABEL', label)
    .replace(/\{(For|Asked|ForPercent|Against)\}/g, (_, end: string) => `{${name}${end}}`);

/** Printed by the form, but no field: `2,38%`. */
export function shareAgainst({ writer }: Order, { name }: Asked): string {
  const [against, all] = [writer.values[`${name}Against`]?.value, writer.values[`${name}Asked`]?.value];
  const share = (Number(against) / Number(all)) * 100;
  return `${(Number.isInteger(share) ? String(share) : share.toFixed(2)).replace('.', ',')}%`;
}
