// Whom a summary of opinions asked: the fields' names put into a house's wording.
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
